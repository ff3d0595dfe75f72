/** The reader's own walk on the plan: the way, filmed or not, and the reader among the others. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Camera, Optics } from '#lib/model/cameras/coverage.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import { readerWalk, walkPositions, filmedDensities, type ReaderWalk } from '#lib/model/walks/reader-walk.ts';
import type { WalkEnds } from '#lib/model/walks/walk-ends.ts';
import type { World } from '../world.ts';

/** The reader's way as path data, in metres. */
export interface Trail {
	/** Ends of the walk, which identify it. */
	readonly ends: WalkEnds;
	/** Parts of the way on which a camera films the reader. */
	readonly filmed: string;
	/** The other parts. */
	readonly unfilmed: string;
	/** A dot at the start and an arrowhead at the end. */
	readonly tips: string;
}

/** Half the width of the dot and of the arrowhead, and the length of the arrowhead, in metres. */
const [TIP_HALF_WIDTH, ARROW_LENGTH] = [1.3, 3.4];

/** Returns the reader’s walk between two ends; undefined if the reader chose none. */
export function findOwnWalk(
	{ district, seed, timeline }: World,
	ends: WalkEnds | undefined
): ReaderWalk | undefined {
	return readerWalk(district, seed, timeline.duration, ends);
}

/**
 * Returns the path data of a walk, divided second by second by whether a camera films the reader.
 * @param detect detection threshold, in pixels per metre
 */
export function drawTrail(
	walk: ReaderWalk,
	ends: WalkEnds,
	{ district }: World,
	cameras: readonly Camera[],
	optics: Optics,
	detect: number
): Trail {
	const seen = filmedDensities(district, walk, cameras, optics, detect).map((density) => density > 0);
	const points = walkPositions(
		walk,
		Array.from({ length: walk.seconds + 1 }, (_, second) => second)
	);
	const at = (second: number) => (points[second] ?? [0, 0]).map(roundToTenth).join(' ');
	const path = (wanted: boolean) =>
		seen
			.map((isSeen, i) => {
				if (isSeen !== wanted) return '';
				return `${i > 0 && seen[i - 1] === wanted ? '' : `M${at(i)}`}L${at(i + 1)}`;
			})
			.join('');
	return { ends, filmed: path(true), unfilmed: path(false), tips: dotPath(points[0]) + arrowPath(points) };
}

function dotPath([x, y]: Point = [0, 0]): string {
	return `M${roundToTenth(x - TIP_HALF_WIDTH)} ${roundToTenth(y)}a${TIP_HALF_WIDTH} ${TIP_HALF_WIDTH} 0 1 1 ${2 * TIP_HALF_WIDTH} 0a${TIP_HALF_WIDTH} ${TIP_HALF_WIDTH} 0 1 1 ${-2 * TIP_HALF_WIDTH} 0`;
}

/** Returns the path of an arrowhead at the end of a way. */
function arrowPath(points: readonly Point[]): string {
	const [[x1, y1], [x2, y2]] = points.slice(-2) as [Point, Point];
	const distance = Math.hypot(x2 - x1, y2 - y1);
	const [dx, dy] = [(x2 - x1) / distance, (y2 - y1) / distance];
	const corner = (side: number) =>
		`${roundToTenth(x2 - dx * ARROW_LENGTH - side * dy * TIP_HALF_WIDTH)} ${roundToTenth(y2 - dy * ARROW_LENGTH + side * dx * TIP_HALF_WIDTH)}`;
	return `M${roundToTenth(x2)} ${roundToTenth(y2)}L${corner(1)}L${corner(-1)}Z`;
}

/**
 * Returns a function like `at` whose moments also contain the reader during the walk, drawn above all others.
 * Without a walk, it returns `at` itself.
 * @param at returns the people of the scenario at a time in seconds
 */
export function withReader(
	at: (seconds: number) => Moment,
	walk: ReaderWalk | undefined
): (seconds: number) => Moment {
	if (!walk) return at;
	return (seconds) => {
		const moment = at(seconds);
		const reader = walk.track.at(seconds);
		return reader ? { ...moment, figures: [...moment.figures, reader] } : moment;
	};
}

/** Returns the shapes of the walk: in blue where a camera films it, elsewhere in ink. */
export const trailShapes = ({ filmed, unfilmed, tips }: Trail): Shape[] => [
	createShape('way-ground', 'trail under', filmed + unfilmed),
	createShape('way-unfilmed', 'trail', unfilmed),
	createShape('way-filmed', 'trail filmed', filmed),
	createShape('way-ends', 'trail tips', tips)
];
