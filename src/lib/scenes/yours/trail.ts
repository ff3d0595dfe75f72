/** The reader's own walk on the plan: her way, filmed or not, and herself among the others. */
import { round } from '#lib/chart/path.ts';
import type { Camera, Optics } from '#lib/model/coverage.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { ownWalk, pointsOf, sightings, type OwnWalk } from '#lib/model/walk.ts';
import type { Ends } from '#lib/model/walk-ends.ts';
import type { World } from '../world.ts';

/** Her way as path data, in metres. */
export interface Trail {
	/** By which it is found again. */
	readonly ends: Ends;
	/** The parts that cameras see, and those that none sees. */
	readonly filmed: string;
	readonly unfilmed: string;
	/** A dot where she comes in, an arrowhead where she goes out. */
	readonly tips: string;
}

/** Metres: half the width of the dot and of the arrowhead, and the length of the latter. */
const [HALF, LONG] = [1.3, 3.4];

/** Her walk, in the world's twelve minutes. */
export function walkIn({ district, seed, timeline }: World, ends: Ends | undefined): OwnWalk | undefined {
	return ownWalk(district, seed, timeline.duration, ends);
}

/** Draws her way, second by second, by whether one of the cameras films her. */
export function trail(
	walk: OwnWalk,
	ends: Ends,
	{ district }: World,
	cameras: readonly Camera[],
	optics: Optics,
	detect: number
): Trail {
	const seen = sightings(district, walk, cameras, optics, detect).map((density) => density > 0);
	const points = pointsOf(
		walk,
		Array.from({ length: walk.seconds + 1 }, (_, second) => second)
	);
	const at = (second: number) => (points[second] ?? [0, 0]).map(round).join(' ');
	const path = (wanted: boolean) =>
		seen
			.map((is, i) => {
				if (is !== wanted) return '';
				return `${i > 0 && seen[i - 1] === wanted ? '' : `M${at(i)}`}L${at(i + 1)}`;
			})
			.join('');
	return { ends, filmed: path(true), unfilmed: path(false), tips: dot(points[0]) + arrow(points) };
}

function dot([x, y]: Point = [0, 0]): string {
	return `M${round(x - HALF)} ${round(y)}a${HALF} ${HALF} 0 1 1 ${2 * HALF} 0a${HALF} ${HALF} 0 1 1 ${-2 * HALF} 0`;
}

/** Where a way ends, in its direction. */
function arrow(way: readonly Point[]): string {
	const [[x1, y1], [x2, y2]] = way.slice(-2) as [Point, Point];
	const long = Math.hypot(x2 - x1, y2 - y1);
	const [dx, dy] = [(x2 - x1) / long, (y2 - y1) / long];
	const corner = (side: number) =>
		`${round(x2 - dx * LONG - side * dy * HALF)} ${round(y2 - dy * LONG + side * dx * HALF)}`;
	return `M${round(x2)} ${round(y2)}L${corner(1)}L${corner(-1)}Z`;
}

/** The twelve minutes with one more person in them: herself, drawn over all others. */
export function joinedBy(
	at: (seconds: number) => Moment,
	walk: OwnWalk | undefined
): (seconds: number) => Moment {
	if (!walk) return at;
	return (seconds) => {
		const moment = at(seconds);
		const her = walk.track.at(seconds);
		return her ? { ...moment, figures: [...moment.figures, her] } : moment;
	};
}
