/** Data of scene “check”: the place of the fall, who passes by, what the cameras see of it, and the four answers. */
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { reach, canSee, viewPolygon } from '#lib/model/cameras/coverage.ts';
import { fallIncident, passingWays, type PassingWay } from '#lib/model/figures/fall.ts';
import { fallAnswers, type FallAnswer } from '#lib/model/figures/fall-answers.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import { chosenCameras, type ActiveCamera } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import { fieldsOfView } from '../shared/fields-of-view.ts';
import { contextForChoices, figuresForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { CheckState } from './story.ts';

/** The person who fell, and what the four systems make of the fall. */
export interface FallenPerson {
	/** Id of the person. */
	readonly id: string;
	readonly place: Point;
	readonly answers: ReturnType<typeof fallAnswers>;
	/**
	 * Gap to the nearest field of view that points to the place with no wall between. Undefined if the place is
	 * filmed or no camera points to it.
	 */
	readonly gap: Gap | undefined;
}

/** Distance from the place of the fall to the rim of a field of view. */
export interface Gap {
	readonly metres: number;
	/** The point of the rim nearest to the place. */
	readonly rim: Point;
	/** The visible part of the rim around that point. */
	readonly arc: readonly Point[];
}

/** What cameras, software, operators and face recognition make of the fall, at one moment. */
export interface CheckData extends Fall {
	/** In seconds after the start. */
	readonly time: number;
	readonly moment: Moment;
	/** Number of answered questions; between two keyframes, how far the next answer is on its way. */
	readonly answers: number;
}

/** What is the same at every moment. */
interface Fall {
	readonly cameras: readonly ActiveCamera[];
	/** Field of view of each camera, as path data in metres. */
	readonly sectors: readonly string[];
	readonly fallen: FallenPerson | undefined;
	/** The ways of those who come within three metres of the fall. */
	readonly ways: readonly PassingWay[];
}

/** Returns what cameras, software, operators and face recognition make of the fall at the moment of the state. */
export const data = ({ time, answers }: CheckState, world: World, choices: Choices): CheckData => ({
	...findFall(world, choices),
	...{ time, answers },
	moment: figuresOnPlan(world.timeline.at(time), world)
});

/** Returns functions that compute the ways of all people, then who passes by, then what the cameras see. */
export const prepare = (_state: CheckState, world: World, choices: Choices) => [
	...[0.25, 0.5, 0.75, 1].map((part) => () => void world.timeline.at(part * world.timeline.duration)),
	() => void passingWays(world.timeline, world),
	() => void findFall(world, choices)
];

/** Returns the data some seconds later. */
export const dataAfter = (view: CheckData, seconds: number, world: World): CheckData => {
	const time = Math.min(view.time + seconds, world.timeline.duration);
	return { ...view, time, moment: figuresOnPlan(world.timeline.at(time), world) };
};

/** Returns the number of people who have passed by. */
export const countPassed = ({ time, ways }: CheckData): number => ways.filter(({ at }) => at <= time).length;

/** Depth in metres of the southern edge, which the margin of the picture covers; people there are not drawn. */
const SOUTH_MARGIN_METRES = 4;

const figuresOnPlan = ({ figures, ...rest }: Moment, { district }: World): Moment => ({
	...rest,
	figures: figures.filter(({ y }) => y < district.height - SOUTH_MARGIN_METRES)
});

/** The last results: every moment between two keyframes needs the same. */
const fallsByWorld = new WeakMap<World, { choices: Choices; fall: Fall }>();

function findFall(world: World, choices: Choices): Fall {
	const known = fallsByWorld.get(world);
	if (known?.choices === choices) return known.fall;
	const cameras = chosenCameras(world, choices);
	const fall = {
		cameras,
		sectors: fieldsOfView(cameras, world, choices),
		fallen: findFallen(figuresForChoices(world, choices), world, choices),
		ways: passingWays(world.timeline, world)
	};
	fallsByWorld.set(world, { choices, fall });
	return fall;
}

const fieldOfView = (camera: ActiveCamera, world: World, choices: Choices): readonly Point[] =>
	viewPolygon(world.district, camera, chosenOptics(choices), chosenDensities(choices).detect);

/** Returns the first fall of the story with the answers of the systems; undefined if the story has no fall. */
function findFallen(
	figure: (name: string) => number,
	world: World,
	choices: Choices
): FallenPerson | undefined {
	const fall = fallIncident(world);
	const place = world.district.places[fall?.place ?? ''];
	if (!fall?.who || !place) return undefined;
	return {
		id: fall.who,
		place,
		answers: fallAnswers(contextForChoices(world, choices)),
		gap: gapTo(place, figure('fall.beyond'), world, choices)
	};
}

/** Pixel density, per metre, so low that only walls and angle limit the view. */
const ANY_DENSITY = Number.EPSILON;
/** Tolerance in metres for points of the rim, because arcs are drawn as polygons. */
const RIM_TOLERANCE_METRES = 0.1;

function gapTo(place: Point, metres: number, world: World, choices: Choices): Gap | undefined {
	if (metres === 0) return undefined;
	const lens = chosenOptics(choices);
	const radius = reach(chosenDensities(choices).detect, lens);
	const away = (camera: ActiveCamera, [x, y]: Point) => Math.hypot(x - camera.x, y - camera.y);
	const [nearest] = chosenCameras(world, choices)
		.filter((camera) => canSee(world.district, camera, lens, ANY_DENSITY, place))
		.sort((a, b) => away(a, place) - away(b, place));
	if (!nearest) return undefined;
	const part = radius / away(nearest, place);
	const rim: Point = [nearest.x + (place[0] - nearest.x) * part, nearest.y + (place[1] - nearest.y) * part];
	return {
		metres,
		rim,
		arc: nearestRun(
			rim,
			fieldOfView(nearest, world, choices),
			(point) => radius - away(nearest, point) < RIM_TOLERANCE_METRES
		)
	};
}

/** Returns the run of consecutive points of an outline that are on the rim and nearest to a point. */
function nearestRun(to: Point, ring: readonly Point[], onRim: (point: Point) => boolean): readonly Point[] {
	const runs = ring.reduce<Point[][]>(
		(all, point) => (onRim(point) ? [...all.slice(0, -1), [...(all.at(-1) ?? []), point]] : [...all, []]),
		[[]]
	);
	const far = (run: readonly Point[]) => Math.min(...run.map(([x, y]) => Math.hypot(x - to[0], y - to[1])));
	return runs.reduce((a, b) => (far(b) < far(a) ? b : a));
}

/** Returns the time of day at a number of seconds after the start. */
export const formatTime = (seconds: number, { scenario: { start } }: World): string =>
	formatClock((parseClock(start) ?? 0) + seconds);

/** Returns a length with one decimal and its unit. */
export const formatMetres = (value: number, world: World): string =>
	world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: 1 }) });

/** Returns the text of an answer. The picture does not say why nothing is flagged. */
export function formatAnswer({ key, at }: FallAnswer, world: World): string {
	if (at !== undefined) return world.fill(`check.${key}`, { time: formatTime(at, world) });
	return world.word(`check.${key === 'far' || key === 'away' ? 'no' : key}`);
}
