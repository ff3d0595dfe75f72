import { stacked } from '#lib/chart/text-lines.ts';
import { wrap } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import type { World } from '../world.ts';
import type { Rows } from './rows.ts';
import type { Sizes, Use } from './view.ts';

/** Side of a mark, as a share of the room it has. */
const FILLED = 0.68;

/** The alerts that were counted for one use, one mark each, the false ones first, under the rows. */
export function layOutShare(uses: readonly Use[], { lines, places }: Rows, world: World, sizes: Sizes) {
	const counted = uses.findIndex(({ all }) => all !== undefined);
	const { name = '', false: wrong = 0, all = 0 } = uses[counted] ?? {};
	if (all === 0) return { lines, link: '', falseAlerts: '', otherAlerts: '' };
	const { box, columns, foot, label, margin, mark, title } = sizes;
	const [x, y] = places[counted] ?? [0, 0];
	const number = (value: number) => world.format(value, { type: 'integer' });
	const top = box[3] - foot;
	const width = box[2] - 2 * margin;
	const words = world.fill('trial.share', { use: name, false: number(wrong), all: number(all) });
	const heading = stacked(wrap(words, title * 0.86, width), {
		id: 'share',
		x: margin,
		y: round(top + title),
		size: round(title * 0.86),
		anchor: 'start',
		style: 'chart-title'
	});
	const first = top + heading.length * title * 1.05 + label * 1.9;
	const last = box[3] - margin - label * 1.6;
	const pitch = Math.min(width / columns, (last - first) / Math.ceil(all / columns));
	const frames = framesOf(wrong, all, { left: margin, top: first, columns, pitch });
	const bottom = first + Math.ceil(all / columns) * pitch + label * 0.9;
	return {
		lines: [
			...lines,
			...heading,
			{
				id: 'false',
				text: world.fill('trial.false', { count: number(wrong) }),
				x: margin,
				y: round(bottom),
				size: label,
				anchor: 'start' as const,
				style: 'chart-label strong wrong-ink'
			}
		],
		link: `M${x} ${round(y + mark / 2)}V${round(top - title * 0.2)}`,
		falseAlerts: frames.wrong,
		otherAlerts: frames.others
	};
}

interface Grid {
	readonly left: number;
	readonly top: number;
	readonly columns: number;
	readonly pitch: number;
}

/** A mark for each alert, row by row, the false ones first. */
export function framesOf(falseOnes: number, all: number, { left, top, columns, pitch }: Grid) {
	const side = pitch * FILLED;
	let [wrong, others] = ['', ''];
	for (let index = 0; index < all; index++) {
		const [column, row] = [index % columns, Math.floor(index / columns)];
		const frame = square(left + column * pitch + side / 2, top + row * pitch + side / 2, side);
		if (index < falseOnes) wrong += frame;
		else others += frame;
	}
	return { wrong, others };
}
