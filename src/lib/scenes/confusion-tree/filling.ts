import type { TextLine } from '#lib/chart/text-lines.ts';
import { dot, ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import type { SceneScore } from '#lib/model/analysis.ts';
import { place, type Tray } from './trays.ts';
import type { Outcome } from './view.ts';

/** Share of the pitch that a frame takes, and that a ring's radius and a dot's diameter do. */
const FRAME = 0.74;
const RADIUS = 0.37;
const DOT = 0.62;
/** Size of a score in its frame, as a share of the pitch. */
const SCORE = 0.32;

/** A tray's marks as one path. */
export function marksOf(outcome: Outcome, tray: Tray, top: number): string {
	const { pitch } = tray;
	let path = '';
	for (let index = 0; index < tray.count; index++) {
		const [x, y] = place(tray, top, index);
		if (outcome === 'ignored') path += dot(x, y);
		else path += outcome === 'missed' ? ring(x, y, pitch * RADIUS) : square(x, y, pitch * FRAME);
	}
	return path;
}

/** Diameter of dots at a pitch. */
export const dotAt = (pitch: number): number => round(pitch * DOT);

/** The score in each mark, in the machine's voice; none where it would be smaller than `legible`. */
export function scoresIn(
	tray: Tray,
	scenes: readonly SceneScore[],
	top: number,
	legible: number,
	write: (value: number) => string
): TextLine[] {
	const size = round(tray.pitch * SCORE);
	if (size < legible) return [];
	return scenes.map(({ id, score }, index): TextLine => {
		const [x, y] = place(tray, top, index);
		return {
			id: `score-${id}`,
			text: write(score),
			x: round(x),
			y: round(y + size * 0.36),
			size,
			anchor: 'middle',
			style: 'machine'
		};
	});
}

/** No marks at all. */
export const EMPTY: Readonly<Record<Outcome, string>> = {
	missed: '',
	right: '',
	false: '',
	ignored: '',
	unresolved: ''
};
