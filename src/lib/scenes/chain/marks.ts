import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import type { Stage } from './data.ts';

/** A place for each mark of a block, in its order. */
export type Place = readonly [x: number, y: number];

/** Sides of an event, of its frame and of the ring of a missed one, as shares of the distance between two. */
const EVENT = 0.38;
const FRAME = 0.7;
const RING = 0.37;

/** Events to begin with: filled squares. */
export const events = (id: string, places: readonly Place[], pitch: number): Stroke =>
	stroke(
		id,
		'people',
		draw(places, (x, y) => square(x, y, pitch * EVENT))
	);

/** Below this distance, outlines are finer. */
const DENSE = 4;
const fineness = (pitch: number): string => (pitch < DENSE ? ' fine' : '');

/** Events that a link has let through, each with the mark that its chapter gave them. */
export function through(stage: Stage, places: readonly Place[], pitch: number): Stroke[] {
	const frames = draw(places, (x, y) => square(x, y, pitch * FRAME));
	const id = `${stage}-through`;
	const own = events(id, places, pitch);
	switch (stage) {
		case 'filmed':
			return [own];
		case 'flagged':
			return [own, stroke(`${id}-frame`, `alert-right${fineness(pitch)}`, frames)];
		case 'reached':
			return [stroke(`${id}-frame`, 'mark filled', frames)];
	}
}

/** Events that stay behind at a link: out of every view, without an alert, or with one that nobody answered. */
export function behind(stage: Stage, places: readonly Place[], pitch: number): Stroke[] {
	const id = `${stage}-behind`;
	switch (stage) {
		case 'filmed':
			return [
				stroke(
					id,
					'mark empty',
					draw(places, (x, y) => square(x, y, pitch * EVENT))
				)
			];
		case 'flagged':
			return [
				events(id, places, pitch * 0.8),
				stroke(
					`${id}-ring`,
					`event-missed${fineness(pitch)}`,
					draw(places, (x, y) => ring(x, y, pitch * RING))
				)
			];
		case 'reached':
			return [
				stroke(
					id,
					`alert-right${fineness(pitch)}`,
					draw(places, (x, y) => square(x, y, pitch * FRAME))
				),
				stroke(
					`${id}-cross`,
					`boxes${fineness(pitch)}`,
					draw(places, (x, y) => cross(x, y, pitch * FRAME))
				)
			];
	}
}

function cross(x: number, y: number, side: number): string {
	const [half, full] = [side / 2, round(side)];
	return `M${round(x - half)} ${round(y - half)}l${full} ${full}m0-${full}l-${full} ${full}`;
}

const draw = (places: readonly Place[], mark: (x: number, y: number) => string): string =>
	places.map(([x, y]) => mark(x, y)).join('');
