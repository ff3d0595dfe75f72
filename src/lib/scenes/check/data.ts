/**
 * Data of scene “check”: the square at the end of the story, what the cameras see of it, and the result of the
 * fall.
 */
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { fieldOfViewPath } from '#lib/chart/path.ts';
import { scoreIncidents } from '#lib/model/alerts/detector.ts';
import { reach, canSee, viewPolygon } from '#lib/model/cameras/coverage.ts';
import { fallIncident } from '#lib/model/figures/fall.ts';
import { fallAnswers, type FallAnswer } from '#lib/model/figures/fall-answers.ts';
import { filmedIncidents } from '#lib/model/cameras/filmed.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { detectorFromSettings } from '#lib/model/parameters.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import { chosenCameras, type ActiveCamera } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import { contextForChoices, figuresForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { CheckState } from './story.ts';

/** An alert raised in the twelve minutes, and its place. */
export interface RaisedAlert {
	readonly id: string;
	/** In seconds after the start. */
	readonly at: number;
	readonly place: Point;
	readonly isRight: boolean;
}

/** A person on the plan who resembles an entry of the watchlist. */
export interface ListedPerson {
	readonly id: string;
	readonly place: Point;
}

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

/** What cameras, software, operators and face recognition make of one moment of the story. */
export interface CheckData {
	/** In seconds after the start. */
	readonly time: number;
	readonly moment: Moment;
	readonly cameras: readonly ActiveCamera[];
	/** Field of view of each camera, as path data in metres. */
	readonly sectors: readonly string[];
	/** Share of the street area that the cameras film, 0 to 1. */
	readonly filmed: number;
	readonly raised: readonly RaisedAlert[];
	readonly listed: readonly ListedPerson[];
	readonly fallen: FallenPerson | undefined;
}

/** Returns what cameras, software, operators and face recognition make of the moment of the state. */
export function data({ time }: CheckState, world: World, choices: Choices): CheckData {
	const cameras = chosenCameras(world, choices);
	const figure = figuresForChoices(world, choices);
	const moment = figuresOnPlan(world.timeline.at(time), world);
	const raised = alertsRaised(world, choices);
	return {
		time,
		moment,
		cameras,
		sectors: cameras.map((camera) =>
			fieldOfViewPath(
				fieldOfView(camera, world, choices),
				reach(chosenDensities(choices).detect, chosenOptics(choices))
			)
		),
		filmed: figure('chain.filmed-share'),
		raised,
		listed: figure('faces.taken') === 0 ? [] : peopleOnList(moment, world),
		fallen: findFall(figure, world, choices)
	};
}

/** Depth in metres of the southern edge, which the margin of the picture covers; people there are not drawn. */
const SOUTH_MARGIN_METRES = 4;

const figuresOnPlan = ({ figures, ...rest }: Moment, { district }: World): Moment => ({
	...rest,
	figures: figures.filter(({ y }) => y < district.height - SOUTH_MARGIN_METRES)
});

const fieldOfView = (camera: ActiveCamera, world: World, choices: Choices): readonly Point[] =>
	viewPolygon(world.district, camera, chosenOptics(choices), chosenDensities(choices).detect);

/** Returns the alerts of the twelve minutes, as counted in the chapter “Analysing”. */
function alertsRaised(world: World, choices: Choices): RaisedAlert[] {
	const { incidents } = world.scenario;
	const filmed = filmedIncidents(
		incidents,
		world.district,
		chosenCameras(world, choices),
		chosenOptics(choices),
		chosenDensities(choices).detect
	);
	const scores = scoreIncidents(incidents, world.seed, detectorFromSettings(choices.settings), filmed);
	return incidents.flatMap(({ id, at, place, real }, index) => {
		const where = world.district.places[place];
		return where && scores[index]?.alert ? [{ id, at, place: where, isRight: real }] : [];
	});
}

/**
 * Returns the people whom face recognition takes for somebody on the watchlist when they pass, at their current
 * positions.
 */
function peopleOnList({ figures }: Moment, world: World): ListedPerson[] {
	const passingIds = world.scenario.incidents.flatMap(({ kind, who }) =>
		kind === 'pass' && who ? [who] : []
	);
	return figures.filter(({ id }) => passingIds.includes(id)).map(({ id, x, y }) => ({ id, place: [x, y] }));
}

/** Returns the first fall of the story with the answers of the systems; undefined if the story has no fall. */
function findFall(
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

/** Returns a share of 0 to 1 in whole percent. */
export const formatPercent = (share: number, world: World): string =>
	world.format(share, { type: 'percent', digits: 0 });

/** Returns the text of an answer. The picture does not say why nothing is flagged. */
export function formatAnswer({ key, at }: FallAnswer, world: World): string {
	if (at !== undefined) return world.fill(`check.${key}`, { time: formatTime(at, world) });
	return world.word(`check.${key === 'far' || key === 'away' ? 'no' : key}`);
}
