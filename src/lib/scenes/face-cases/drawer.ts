import { bust } from '#lib/chart/bust.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { integer } from '../plural.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import type { Facts } from './facts.ts';
import type { Sizes } from './sizes.ts';

/** Faces that one card of the drawer stands for. */
export const CARD = 100_000;
const MILLION = 1e6;

/** Strokes side by side in one path: rows to be stroked with dashes. */
export interface Tally {
	readonly d: string;
	/** Height of a stroke, and its width with the gap after it. */
	readonly width: number;
	readonly dashes: string;
	readonly count: number;
}

/** An open drawer with a card for so many faces; its front with the tab of those on the list. */
export function drawer({ photos, photosIn }: Facts, sizes: Sizes, world: World): Drawn {
	const [x, y, width, height] = sizes.drawer;
	const cards = Math.round(photos / CARD);
	const columns = sizes.cards;
	const rows = Math.max(1, Math.ceil(cards / columns));
	const [across, down] = [width / columns, height / rows];
	const [wide, high] = [across * 0.78, down * 0.82];
	let [plates, people] = ['', ''];
	for (let index = 0; index < cards; index++) {
		const left = x + (index % columns) * across + (across - wide) / 2;
		const top = y + Math.floor(index / columns) * down + (down - high) / 2;
		plates += box([left, top, wide, high]);
		people += bust(left + wide / 2, top + high * 0.54, high * 0.8);
	}
	const front = y + height + 1;
	const tab: Box = [x + width * 0.34, front + sizes.front * 0.25, width * 0.14, sizes.front * 0.5];
	const name = world.word('face-cases.file');
	const size = tab[3] * 1.05;
	const [first, second] = sizes.photos;
	const said = world.fill('face-cases.photos', {
		count: world.format(photos / MILLION, { type: 'decimal', digits: photos % MILLION === 0 ? 0 : 1 }),
		year: photosIn
	});
	return {
		strokes: [
			stroke('tray', 'tray', `M${x} ${round(front)}V${round(y - 1)}H${round(x + width)}V${round(front)}`),
			stroke('cards', 'card-plate', plates),
			stroke('cards-people', 'people', people),
			stroke('front', 'plate', box([x - 1.5, front, width + 3, sizes.front])),
			stroke('tab', 'on-list', box(tab))
		],
		lines: [
			{
				id: 'file',
				text: name,
				x: round(tab[0] + tab[2] + size * 0.5),
				y: round(tab[1] + tab[3] / 2 + size * 0.36),
				size: round(size),
				anchor: 'start',
				style: 'strong'
			},
			...(first
				? paragraph('photos', said, { x: first[0], y: first[1], size: sizes.text, style: 'strong' })
				: []),
			...(second
				? paragraph('card', world.fill('face-cases.card', { count: integer(world, CARD) }), {
						x: second[0],
						y: second[1],
						size: sizes.text,
						style: 'soft',
						anchor: sizes.wide ? 'end' : 'start'
					})
				: [])
		]
	};
}

const box = ([x, y, width, height]: Box): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;

/** A stroke for every search of an average day. */
export function tally(count: number, { strokes: [x, y, width], pitch: [across, down] }: Sizes): Tally {
	const row = Math.floor(width / across + 1e-9);
	const fine = (value: number) => Math.round(value * 100) / 100;
	const thick = fine(across * 0.42);
	let d = '';
	for (let done = 0; done < count; done += row) {
		const here = Math.min(row, count - done);
		const middle = y + (done / row + 0.5) * down;
		// A quarter of a gap after the last stroke, so that rounding does not lose it.
		d += `M${fine(x)} ${fine(middle)}h${fine((here - 1) * across + thick + across * 0.1)}`;
	}
	return { d, width: fine(down * 0.68), dashes: `${thick} ${fine(across - thick)}`, count };
}

/** How many that is, and what a stroke stands for. */
export function tallyInWords({ daily, searchesIn }: Facts, sizes: Sizes, world: World): TextLine[] {
	const [x, y, size] = sizes.number;
	const number = integer(world, daily);
	const beside = sizes.wide ? x + textWidth(number, size) + size * 0.2 : sizes.searches[0];
	const at = ([left, baseline]: readonly [number, number], style: string) => ({
		x: round(sizes.wide ? beside : left),
		y: baseline,
		size: sizes.subject,
		style
	});
	return [
		{ id: 'daily', text: number, x, y, size, anchor: 'start', style: 'figure-number' },
		...paragraph(
			'searches',
			world.fill('face-cases.searches', { year: searchesIn }),
			at(sizes.searches, 'strong')
		),
		...paragraph('stroke', world.word('face-cases.stroke'), at(sizes.stroke, 'soft'))
	];
}
