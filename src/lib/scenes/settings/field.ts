import { poses } from '#lib/chart/people.ts';
import { round } from '#lib/chart/path.ts';
import { square } from '#lib/chart/marks.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import { behind, through, type Place } from '../chain/marks.ts';
import type { Sizes } from './layout.ts';
import type { Setting } from './view.ts';

/** Marks that a field holds. */
export const FULL = 100;
/** Sides of a piece of street and of a frame, and height of the person in it, as shares of the distance of two. */
const PIECE = 0.82;
const FRAME = 0.8;
const PERSON = 0.58;
/** Height of a person in the metres of `poses`. */
const STANDING = 2.8;

/**
 * A hundred marks, those that the number counts apart from the others; of passers-by wrongly taken for somebody else,
 * each one, as far as there is room.
 */
export function field(
	setting: Setting,
	[x, y]: Place,
	{ across, pitch }: Pick<Sizes, 'across' | 'pitch'>
): Stroke[] {
	const { alerts, filmed, gives, link } = setting;
	// Of what nobody films nothing goes through the chain, and nothing stays behind in it.
	if (!filmed && link !== 'cameras') return [];
	const places = (from: number, to: number): Place[] =>
		Array.from({ length: Math.max(0, to - from) }, (_, index) => [
			x + (((from + index) % across) + 0.5) * pitch,
			y + (Math.floor((from + index) / across) + 0.5) * pitch
		]);
	const [counted, others] = [places(0, Math.min(gives, FULL)), places(gives, FULL)];
	switch (link) {
		case 'cameras':
			return [
				pieces(`${link}-others`, 'mark empty', others, pitch),
				pieces(`${link}-filmed`, 'mark filled', counted, pitch)
			];
		case 'threshold':
			return [...through('flagged', counted, pitch), ...behind('flagged', others, pitch)];
		case 'operators':
			return alerts ? [...behind('reached', counted, pitch), ...through('reached', others, pitch)] : [];
		case 'list':
			return framed(link, counted, pitch);
	}
}

const pieces = (id: string, style: string, places: readonly Place[], pitch: number): Stroke =>
	stroke(id, style, places.map(([x, y]) => square(x, y, pitch * PIECE)).join(''));

/** People in the dashed frame of a false alert. */
function framed(id: string, places: readonly Place[], pitch: number): Stroke[] {
	const scale = Math.round(((pitch * PERSON) / STANDING) * 100) / 100;
	const feet = (STANDING / 2) * scale;
	const people = places.map(([x, y]) => `M${round(x / scale)} ${round((y + feet) / scale)}${poses.standing}`);
	return [
		{ ...stroke(`${id}-people`, 'people', people.join('')), transform: `scale(${scale})` },
		stroke(`${id}-frames`, 'alert-false fine', places.map(([x, y]) => square(x, y, pitch * FRAME)).join(''))
	];
}
