/** The searches of a day as busts in the drawers of a file, a hundred in each: a field of a thousand alike nobody counts. */
import { range } from 'd3-array';
import type { Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';

export interface Drawers {
	/** From the middle of a bust to the middle of the next. */
	readonly pitch: number;
	/** The middle of a bust. */
	at(index: number): readonly [x: number, y: number];
	readonly shapes: readonly Shape[];
}

const EACH = 100;
/** Busts in a row of a drawer. */
const ACROSS = [10, 20, 25, 50];
/** In distances between two busts: around those of a drawer, under them for its handle, and from a drawer to the next. */
const [PAD, FOOT, GAP] = [0.35, 0.8, 0.7];
/** A handle. */
const HANDLE = { width: 2.4, height: 0.45 };
/** Where busts are nearer to one another, a handle would be a speck. */
const LEGIBLE = 4;

/** As large as lets all drawers stand, none with busts farther apart than `most`. */
export function drawersIn(count: number, rect: Rect, most: number): Drawers {
	const drawers = Math.max(1, Math.ceil(count / EACH));
	const ways = ACROSS.flatMap((columns) =>
		range(1, drawers + 1).map((across) => {
			const wide = columns + 2 * PAD;
			const high = EACH / columns + 2 * PAD + FOOT;
			const down = Math.ceil(drawers / across);
			const pitch = Math.min(
				most,
				rect.width / (across * (wide + GAP) - GAP),
				rect.height / (down * (high + GAP) - GAP)
			);
			return { columns, across, wide, high, pitch };
		})
	);
	const { across, columns, high, pitch, wide } = ways.reduce((best, way) =>
		way.pitch > best.pitch ? way : best
	);
	const corner = (drawer: number): readonly [number, number] => [
		rect.x + (drawer % across) * (wide + GAP) * pitch,
		rect.y + Math.floor(drawer / across) * (high + GAP) * pitch
	];
	const box = (x: number, y: number, width: number, height: number) =>
		`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
	const fronts = range(drawers).map((drawer) => box(...corner(drawer), wide * pitch, high * pitch));
	const handles = range(drawers).map((drawer) => {
		const [x, y] = corner(drawer);
		const [width, height] = [HANDLE.width * pitch, HANDLE.height * pitch];
		return box(x + (wide * pitch - width) / 2, y + (high - PAD - FOOT / 2) * pitch, width, height);
	});
	return {
		pitch,
		at(index) {
			const [x, y] = corner(Math.floor(index / EACH));
			const own = index % EACH;
			return [
				round(x + (PAD + (own % columns) + 0.5) * pitch),
				round(y + (PAD + Math.floor(own / columns) + 0.5) * pitch)
			];
		},
		shapes: [
			{ id: 'drawers', style: 'axis', d: fronts.join('') },
			{ id: 'handles', style: 'axis', d: pitch < LEGIBLE ? '' : handles.join('') }
		]
	};
}
