import type { EngravedPart, Engraving, EngravedLayer } from './engrave.ts';
import { baseAttributes, inkAttributes, type SvgAttributes } from './inks.ts';
import { capitalKinds, labelAttributes, type PlanLabel } from './labels.ts';

const attributes = (all: SvgAttributes): string =>
	Object.entries(all)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');

const path = ({ ink, d }: EngravedLayer): string => `<path${attributes(inkAttributes[ink])} d="${d}"/>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function label({ text, at: [x, y], angle, kind }: PlanLabel): string {
	const turn = angle === 0 ? '' : `rotate(${angle})`;
	const letters = escape(capitalKinds.includes(kind) ? text.toUpperCase() : text);
	return `<text transform="translate(${Math.round(x * 10)} ${Math.round(y * 10)})${turn}">${letters}</text>`;
}

/** Returns the markup of labels, grouped by kind because a kind shares its attributes. */
const labelGroups = (labels: readonly PlanLabel[]): string =>
	[...new Set(labels.map(({ kind }) => kind))]
		.map((kind) => {
			const texts = labels.filter((one) => one.kind === kind).map(label);
			return `<g${attributes(labelAttributes[kind])}>${texts.join('')}</g>`;
		})
		.join('');

/** Returns the markup of a part. Its coordinates are in decimetres and are scaled to metres. */
const group = (id: string, { layers, labels }: EngravedPart): string =>
	`<g id="district-${id}"${attributes(baseAttributes)} transform="scale(.1)">${layers.map(path).join('')}${labelGroups(labels)}</g>`;

/**
 * Returns the engraving as SVG, for the `<defs>` of a page or still, or for a file. `<use>` of `#district` draws the
 * plan in metres; `#district-ground`, `#district-around` and `#district-blocks` are its parts; `#district-names` is an
 * optional layer on top, whose font size is inherited and in decimetres. No style sheet is needed: custom properties
 * (tokens.css, engraving.css) are inherited from the place of use.
 */
export function engravingMarkup({ ground, around, blocks, ...others }: Engraving): string {
	const plan = [group('ground', ground), group('around', around), group('blocks', blocks)].join('');
	const rest = Object.entries(others).map(([id, part]) => group(id, part));
	return `<g id="district">${plan}</g>${rest.join('')}`;
}
