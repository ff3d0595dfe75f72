import { extent, stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { square } from '#lib/chart/marks.ts';
import { integer } from '../plural.ts';
import { balanced, paragraph } from '../paragraph.ts';
import type { SlideLayout, Viewport } from '../scene.ts';
import type { World } from '../world.ts';
import type { EffectView } from './view.ts';

export interface EffectLayout {
	readonly empty: string;
	readonly filled: string;
	readonly lines: readonly TextLine[];
}

const MARGIN = 8;
const TITLE = 13;
const TEXT = 11;
/** Distances between squares that are tried, and a square's side for it. */
const PITCHES = { largest: 16, smallest: 1, step: 0.05 };
const SIDE = 0.66;

/** The largest squares that fit, under the words; those that are filled have a row to themselves. */
const slide: SlideLayout<EffectView, EffectLayout> = ({ total, helped, shown }, viewport, world) => {
	const title = heading(total, viewport, world);
	const filled = shown ? helped : 0;
	for (let pitch = PITCHES.largest; ; pitch -= PITCHES.step) {
		const columns = Math.max(1, Math.floor((viewport.width - 2 * MARGIN + pitch * (1 - SIDE)) / pitch));
		const row = shown
			? labelled(helped, columns, title.bottom, pitch, viewport, world)
			: { ...title, top: 0 };
		const bottom = row.bottom + Math.ceil((total - filled) / columns) * pitch;
		if (bottom > viewport.height - MARGIN && pitch > PITCHES.smallest) continue;
		const marks = (count: number, top: number): string =>
			Array.from({ length: count }, (_, index) => {
				const [column, line] = [index % columns, Math.floor(index / columns)];
				const [x, y] = [(column + SIDE / 2) * pitch, (line + SIDE / 2) * pitch];
				return square(MARGIN + x, top + y, pitch * SIDE);
			}).join('');
		return {
			filled: marks(filled, row.top),
			empty: marks(total - filled, row.bottom),
			lines: shown ? [...title.lines, ...row.lines] : title.lines
		};
	}
};

/** How many, and that a square is one. */
function heading(total: number, { width }: Viewport, world: World) {
	const words = world.fill('effect.investigations', { total: integer(world, total) });
	const texts = balanced(words, TITLE, width - 2 * MARGIN);
	const y = MARGIN + TITLE * 0.8;
	const line = { id: 'title', x: MARGIN, y, size: TITLE, anchor: 'start', style: 'chart-title' } as const;
	return { lines: stacked(texts, line), bottom: y + (texts.length - 1) * TITLE * 1.18 + TITLE * 0.75 };
}

/** The filled squares, with their words after the last one, or under them where the row leaves no room. */
function labelled(
	helped: number,
	columns: number,
	top: number,
	pitch: number,
	viewport: Viewport,
	world: World
) {
	const words = world.fill('effect.helped', { helped: integer(world, helped) });
	const rows = Math.ceil(helped / columns);
	const end = MARGIN + (helped - (rows - 1) * columns) * pitch + TEXT * 0.5;
	// Words are taller than squares: these stand at the middle of a line.
	const lift = Math.max(0, (TEXT * 0.72 - pitch * SIDE) / 2);
	const foot = top + lift + (rows - 1 + SIDE / 2) * pitch + TEXT * 0.36;
	const setting = { size: TEXT, style: 'strong right-ink' } as const;
	const width = viewport.width - MARGIN - end;
	const beside = stacked(balanced(words, TEXT, width), {
		...setting,
		id: 'helped',
		x: end,
		y: foot,
		anchor: 'start'
	});
	const fits = beside.length <= 2 && beside.every((line) => extent(line).right <= viewport.width - MARGIN);
	const y = top + rows * pitch + TEXT * 0.9;
	const lines = fits
		? beside
		: paragraph('helped', words, { ...setting, x: MARGIN, y, width: viewport.width - 2 * MARGIN });
	return { lines, top: fits ? top + lift : top, bottom: (lines.at(-1)?.y ?? y) + TEXT * 0.75 };
}

export default slide;
