/** The fall of the story: what cameras have of it, and who passes by. */
import { density, eye, reach, sees, type Camera } from './coverage.ts';
import type { FigureContext } from './figures.ts';
import type { Point } from './geometry.ts';
import { densitiesOf } from './standard.ts';
import type { Timeline } from './timeline.ts';

/** Width of a pair of shoulders, in metres: of whoever falls, and of the portraits of “Seeing”. */
export const SHOULDERS = 0.4;
/** Metres within which somebody passes by, and not just across the street. */
export const BESIDE = 3;
/** Pixels a metre at which nothing is too far: walls and angle alone then hide. */
const ANY = Number.EPSILON;

type Looking = Pick<FigureContext, 'district' | 'scenario' | 'cameras' | 'optics' | 'settings'>;

/** What the finest picture of a fall shows. */
export interface Fall {
	readonly filmed: boolean;
	readonly pixels: number;
	/** Metres beyond the reach of the nearest camera that has it in plain sight; 0 if within, or with none. */
	readonly beyond: number;
}

const NONE: Fall = { filmed: false, pixels: 0, beyond: 0 };

const incidentOf = ({ scenario }: Pick<FigureContext, 'scenario'>) =>
	scenario.incidents.find(({ kind }) => kind === 'fall');

/** The first fall of the scenario, as the cameras have it; a story without one has nothing to show. */
export function fallOf(context: Looking): Fall {
	const { district, cameras, optics, settings } = context;
	const at = district.places[incidentOf(context)?.place ?? ''];
	const away = Math.min(...inSight(context, cameras, at));
	if (!Number.isFinite(away)) return NONE;
	const beyond = Math.max(0, away - reach(densitiesOf(settings).detect, optics));
	return { filmed: beyond === 0, pixels: Math.round(density(away, optics) * SHOULDERS), beyond };
}

/** 0: no camera faces it in plain sight; 1: filmed; 2: faced, but from too far. */
export const sightOf = ({ filmed, beyond }: Fall): 0 | 1 | 2 => (filmed ? 1 : beyond > 0 ? 2 : 0);

/** Distances of the cameras that face a point with no wall in between. */
function inSight(
	{ district, optics }: Pick<Looking, 'district' | 'optics'>,
	cameras: readonly Camera[],
	at: Point | undefined
): number[] {
	if (!at) return [];
	return cameras
		.filter((camera) => sees(district, camera, optics, ANY, at))
		.map(({ x, y }) => Math.hypot(x - at[0], y - at[1]));
}

/** How near the person who falls came to a camera that saw them before, second by second; 0 if to none. */
export function nearestBefore(context: FigureContext): number {
	const { cameras, district, optics } = context;
	const walk = walkBefore(context);
	let nearest = Infinity;
	for (const camera of cameras) {
		const isSeen = eye(district, camera, optics, ANY);
		for (const at of walk) {
			const away = at ? Math.hypot(camera.x - at[0], camera.y - at[1]) : Infinity;
			if (at && away < nearest && isSeen(at)) nearest = away;
		}
	}
	return Number.isFinite(nearest) ? nearest : 0;
}

type Walking = Pick<FigureContext, 'district' | 'scenario' | 'timeline' | 'cameras' | 'optics'>;

/** The last second before the fall at which a camera has its person at so many pixels a metre; undefined if none does. */
export function lastSeen(context: Walking, required: number): number | undefined {
	const { cameras, district, optics } = context;
	const eyes = cameras.map((camera) => eye(district, camera, optics, required));
	const second = walkBefore(context).findLastIndex((at) => at && eyes.some((isSeen) => isSeen(at)));
	return second < 0 ? undefined : second;
}

const walks = new WeakMap<Timeline, readonly (Point | undefined)[]>();

/** Where the person who falls is before, second by second; undefined while they are nowhere. */
function walkBefore({ scenario, timeline }: Pick<Walking, 'scenario' | 'timeline'>) {
	const known = walks.get(timeline);
	if (known) return known;
	const fall = incidentOf({ scenario });
	const walk = Array.from({ length: fall?.who ? fall.at : 0 }, (_, second): Point | undefined => {
		const person = timeline.person(fall?.who ?? '', second);
		return person && [person.x, person.y];
	});
	walks.set(timeline, walk);
	return walk;
}

const passers = new WeakMap<Timeline, number>();

/** How many people come within three metres of where it happened, second by second until the story ends. */
export function passersBy({ district, scenario, timeline }: FigureContext): number {
	const known = passers.get(timeline);
	if (known !== undefined) return known;
	const fall = incidentOf({ scenario });
	const at = district.places[fall?.place ?? ''];
	const near = new Set<string>();
	for (let second = fall?.at ?? Infinity; at && second <= timeline.duration; second++) {
		for (const { id, x, y } of timeline.at(second).figures) {
			if (id !== fall?.who && Math.hypot(x - at[0], y - at[1]) <= BESIDE) near.add(id);
		}
	}
	passers.set(timeline, near.size);
	return near.size;
}
