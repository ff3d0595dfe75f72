import type { EngravedPart, Engraving, Layer } from './engrave.ts';
import { bare, inkAttributes, type Attributes } from './inks.ts';
import { inCapitals, labelAttributes, type Label } from './labels.ts';

const attributes = (all: Attributes): string =>
	Object.entries(all)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');

const path = ({ ink, d }: Layer): string => `<path${attributes(inkAttributes[ink])} d="${d}"/>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function label({ text, at: [x, y], angle, kind }: Label): string {
	const turn = angle === 0 ? '' : `rotate(${angle})`;
	const letters = escape(inCapitals.includes(kind) ? text.toUpperCase() : text);
	return `<text transform="translate(${Math.round(x * 10)} ${Math.round(y * 10)})${turn}">${letters}</text>`;
}

/** Labels of a kind share their lettering. */
const words = (labels: readonly Label[]): string =>
	[...new Set(labels.map(({ kind }) => kind))]
		.map((kind) => {
			const texts = labels.filter((one) => one.kind === kind).map(label);
			return `<g${attributes(labelAttributes[kind])}>${texts.join('')}</g>`;
		})
		.join('');

/** Path data and labels are in decimetres, the plan in metres. */
const group = (id: string, { layers, labels }: EngravedPart): string =>
	`<g id="district-${id}"${attributes(bare)} transform="scale(.1)">${layers.map(path).join('')}${words(labels)}</g>`;

/**
 * The engraving as SVG, to stand in the `<defs>` of a page or still, or in a file of its own. `<use>` of its
 * `#district` draws the plan in metres; `#district-ground`, `#district-around` and `#district-blocks` are its
 * parts; `#district-names` comes on top where a picture wants it, in letters of the size in force, in decimetres. It
 * needs no style sheet: what it is drawn
 * with are custom properties (tokens.css, engraving.css), inherited from where it is used.
 */
export function engravingMarkup({ ground, around, blocks, ...others }: Engraving): string {
	const plan = [group('ground', ground), group('around', around), group('blocks', blocks)].join('');
	const rest = Object.entries(others).map(([id, part]) => group(id, part));
	return `<g id="district">${plan}</g>${rest.join('')}`;
}
