/**
 * Where scenes stand above the rail: a row each, so that no setting makes two of them meet. Alerts come first,
 * from the lowest score to the highest, with words on their right; then the others, from the highest down, with
 * words on their left: no line from a scene down to the rail runs through words.
 */
import { round } from '#lib/chart/path.ts';
import type { Box } from '../scene.ts';

/** Measures of one of the two figures. */
export interface Sheet {
	readonly box: Box;
	/** Left end of the rail, and its length: scores 0 to 100. */
	readonly left: number;
	readonly length: number;
	/** Where the rows begin. */
	readonly top: number;
	/** Side of a scene's picture where there is room. */
	readonly tile: number;
	/** Sizes of letters: title, names, all the rest. */
	readonly title: number;
	readonly name: number;
	readonly small: number;
	/** Scenes without a score beside one another, and how far apart. */
	readonly columns: number;
	readonly down: number;
}

export const WIDE: Sheet = {
	box: [0, 0, 240, 208],
	left: 12,
	length: 178,
	top: 31.5,
	tile: 16.4,
	title: 6,
	name: 4.8,
	small: 4.1,
	columns: 4,
	down: 18.4
};

export const TALL: Sheet = {
	box: [0, 0, 150, 164],
	left: 9,
	length: 88,
	top: 23,
	tile: 11.4,
	title: 5.4,
	name: 4.8,
	small: 4.4,
	columns: 3,
	down: 13.6
};

/** Room under the rail for its numbers, and for the words above the scenes without a score. */
const NUMBERS = 7;
const HEADING = 9;
/** Where the words begin that stand at the left edge of the figure. */
export const EDGE = 4;

export interface Place {
	readonly id: string;
	/** Middle of the scene's picture. */
	readonly x: number;
	readonly y: number;
	/** On which side of it its words stand. */
	readonly side: 'left' | 'right';
}

export interface Layout {
	/** Height at which the rail lies. */
	readonly rail: number;
	/** How much smaller than usual everything is where many scenes must fit. */
	readonly scale: number;
	readonly scored: readonly Place[];
	readonly unscored: readonly Place[];
	/** Hair lines from each scene down to its score. */
	readonly drops: string;
	/** Its score as a point of the rail. */
	readonly points: string;
	/** Frames of right alerts and of false ones, rings of missed events. */
	readonly right: string;
	readonly wrong: string;
	readonly missed: string;
	/** Where the threshold crosses the rail. */
	readonly threshold: number;
}

/** Where a score lies on the rail. */
export function along(score: number, { left, length }: Sheet): number {
	return round(left + (length * score) / 100);
}

export interface Scored {
	readonly id: string;
	readonly score: number | null;
	readonly alert: boolean;
	readonly verdict: 'right' | 'wrong' | 'missed' | 'quiet';
	/** Its number and name, and under it what came of it. */
	readonly words: readonly [name: string, outcome: string];
}

/** Width of a letter of B612, for letters of size 1: bold, and not. */
const [BOLD, PLAIN] = [0.59, 0.55];
/** Between a picture and its words. */
export const GAP = 2;

/** How much room the words of a scene take beside its picture. */
export function roomFor([name, outcome]: Scored['words'], sheet: Sheet): number {
	return GAP + Math.max(name.length * BOLD * sheet.name, outcome.length * PLAIN * sheet.small);
}

/** Lays out scenes: those with a score in rows above the rail, the others under it. */
export function layOut(scenes: readonly Scored[], threshold: number, sheet: Sheet): Layout {
	const { box, top, tile, columns, down } = sheet;
	const without = scenes.filter(({ score }) => score === null);
	const lines = Math.ceil(without.length / columns);
	const below = lines === 0 ? 0 : HEADING + lines * down;
	const rail = round(box[1] + box[3] - 1 - below - NUMBERS);
	const ranked = scenes
		.flatMap((scene) => (scene.score === null ? [] : [{ ...scene, score: scene.score }]))
		.sort((a, b) => Number(b.alert) - Number(a.alert) || (a.alert ? a.score - b.score : b.score - a.score));
	const pitch = (rail - top - 2) / Math.max(1, ranked.length);
	const scale = Math.min(1, (pitch * 0.94) / tile);
	const scored = ranked.map(({ id, score, alert, words }, rank): Place => {
		const x = along(score, sheet);
		const fits = x - (tile * scale) / 2 - roomFor(words, sheet) > box[0] + 0.6;
		return { id, x, y: round(top + (rank + 0.5) * pitch), side: !alert && fits ? 'left' : 'right' };
	});
	const unscored = without.map(({ id }, index): Place => ({
		id,
		side: 'right',
		x: round(EDGE + tile / 2 + ((index % columns) * (box[2] - EDGE - GAP)) / columns),
		y: round(rail + NUMBERS + HEADING + (Math.floor(index / columns) + 0.5) * down)
	}));
	const verdicts = new Map(scenes.map(({ id, verdict }) => [id, verdict]));
	const all = (verdict: Scored['verdict'], shape: (place: Place) => string) =>
		[...scored, ...unscored]
			.filter(({ id }) => verdicts.get(id) === verdict)
			.map(shape)
			.join('');
	const frame = square(tile * scale);
	return {
		rail,
		scale,
		scored,
		unscored,
		drops: scored.map(({ x, y }) => `M${x} ${round(y + tile * scale * 0.42)}V${rail}`).join(''),
		points: scored.map(({ x }) => `M${x} ${rail}m-1.1 0a1.1 1.1 0 1 1 2.2 0a1.1 1.1 0 1 1-2.2 0`).join(''),
		right: all('right', frame),
		wrong: all('wrong', frame),
		missed: all('missed', ring((tile * scale) / 2)),
		// Between the last score that is left alone and the first that raises an alert.
		threshold: along(Math.min(100, threshold + 0.5), sheet)
	};
}

/** A square around a place, as path data. */
export function square(side: number): (place: Pick<Place, 'x' | 'y'>) => string {
	const half = side / 2;
	return ({ x, y }) =>
		`M${round(x - half)} ${round(y - half)}h${round(side)}v${round(side)}h-${round(side)}z`;
}

/** A circle around a place, as path data. */
export function ring(radius: number): (place: Pick<Place, 'x' | 'y'>) => string {
	const r = round(radius);
	return ({ x, y }) => `M${round(x - r)} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0`;
}
