import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import type { Setting } from './view.ts';

/** Half the height of the ticks at the ends and of the one where the story leaves a setting; radius of the value's. */
const END = 0.9;
const USUAL = 2.2;
const VALUE = 1.5;

/**
 * Where a setting stands between its ends: a tick where the story leaves it, a point where it is now. The list grows
 * tenfold from one tick to the next, and its ruler says so with a tick for each.
 */
export function ruler(
	{ range, link, value }: Setting,
	[x, y]: readonly [number, number],
	length: number
): Stroke[] {
	const isTenfold = link === 'list';
	const scale = isTenfold ? Math.log10 : (of: number) => of;
	const [low, high] = [scale(range.min), scale(range.max)];
	const at = (of: number) => {
		const share = (scale(of) - low) / (high - low);
		return x + length * Math.min(1, Math.max(0, share));
	};
	const ends = isTenfold
		? Array.from({ length: Math.round(high - low) + 1 }, (_, tick) => range.min * 10 ** tick)
		: [range.min, range.max];
	const tick = (of: number, half: number) => `M${round(at(of))} ${round(y - half)}v${round(2 * half)}`;
	return [
		stroke(
			`${link}-ruler`,
			'axis',
			`M${round(x)} ${round(y)}h${round(length)}${ends.map((end) => tick(end, END)).join('')}`
		),
		stroke(`${link}-usual`, 'cut', tick(range.default, USUAL)),
		stroke(`${link}-value`, 'point', ring(at(value), y, VALUE))
	];
}
