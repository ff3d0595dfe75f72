import type { EngravedPart, Engraving, Layer } from './engrave.ts';
import type { Label } from './labels.ts';

const path = ({ ink, d }: Layer): string => `<path class="e-${ink}" d="${d}"/>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function label({ text, at: [x, y], angle }: Label): string {
	const turn = angle === 0 ? '' : `rotate(${angle})`;
	return `<text transform="translate(${Math.round(x * 10)} ${Math.round(y * 10)})${turn}">${escape(text)}</text>`;
}

/** Labels of a kind share their style. */
const words = (labels: readonly Label[]): string =>
	[...new Set(labels.map(({ kind }) => kind))]
		.map((kind) => {
			const texts = labels.filter((one) => one.kind === kind).map(label);
			return `<g class="e-${kind}">${texts.join('')}</g>`;
		})
		.join('');

/** Path data and labels are in decimetres, the plan in metres. */
const group = (id: string, { layers, labels }: EngravedPart): string =>
	`<g id="district-${id}" transform="scale(.1)">${layers.map(path).join('')}${words(labels)}</g>`;

/**
 * The engraving as SVG, to stand once in the `<defs>` of a page or file. `<use href="#district"/>` draws the
 * plan in metres; `#district-ground`, `#district-around` and `#district-blocks` are its parts;
 * `#district-names`, `#district-title`, `#district-scale` and `#district-north` come on top where a picture
 * wants them, the last three wherever it has room (`x`, `y`). Its colours are the custom properties of
 * tokens.css, inherited from where it is used; its style is engraving.css.
 */
export function engravingMarkup({ ground, around, blocks, ...others }: Engraving): string {
	const plan = [group('ground', ground), group('around', around), group('blocks', blocks)].join('');
	const rest = Object.entries(others).map(([id, part]) => group(id, part));
	return `<g id="district">${plan}</g>${rest.join('')}`;
}
