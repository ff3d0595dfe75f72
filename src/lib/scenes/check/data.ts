/** The square at the end of the story: who is where, what cameras have of it, and what became of the fall. */
import { sectorPath } from '#lib/chart/path.ts';
import { incidentScores } from '#lib/model/analysis.ts';
import { reach, sees, viewPolygon } from '#lib/model/coverage.ts';
import { lastSeen } from '#lib/model/fall.ts';
import { filmedIncidents } from '#lib/model/filmed.ts';
import type { Point } from '#lib/model/geometry.ts';
import { detectorOf } from '#lib/model/settings.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { camerasKept, type CameraInForce } from '../cameras-in-force.ts';
import { densities, optics } from '../lens.ts';
import { sceneFigures } from '../scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { CheckState } from './story.ts';

/** An alert that the software raised in the twelve minutes, and where. */
export interface Raised {
	readonly id: string;
	/** Seconds after the start. */
	readonly at: number;
	readonly place: Point;
	readonly right: boolean;
}

/** Somebody whose face resembles one on the list, where she is now. */
export interface Listed {
	readonly id: string;
	readonly place: Point;
}

/** What each of the four ways of seeing has of whoever fell: nothing, everything, or something at some second. */
export type Answer = 'yes' | 'no' | 'maybe' | { readonly until: number } | { readonly possible: number };

export const QUESTIONS = ['filmed', 'flagged', 'watched', 'recognised'] as const;

/** The fall of the story, and what was made of it. */
export interface Fallen {
	/** Of the person. */
	readonly id: string;
	readonly place: Point;
	readonly answers: Readonly<Record<(typeof QUESTIONS)[number], Answer>>;
	/** From the rim of the nearest fan in whose direction it lies, in plain sight; none where it is filmed or faced by nobody. */
	readonly gap: Gap | undefined;
}

export interface Gap {
	readonly metres: number;
	/** The point of the rim that is nearest. */
	readonly rim: Point;
	/** The rim itself, where no wall is before it. */
	readonly arc: readonly Point[];
}

export interface CheckView {
	/** Seconds after the start. */
	readonly time: number;
	readonly moment: Moment;
	readonly cameras: readonly CameraInForce[];
	/** What each camera sees, as path data in metres. */
	readonly sectors: readonly string[];
	/** Share of the street area that the cameras film, 0 … 1. */
	readonly filmed: number;
	readonly raised: readonly Raised[];
	readonly listed: readonly Listed[];
	readonly fallen: Fallen | undefined;
}

export function data({ time }: CheckState, world: World, choices: Choices): CheckView {
	const cameras = camerasKept(world, choices);
	const figure = sceneFigures(world, choices);
	const moment = within(world.timeline.at(time), world);
	const raised = raisedBy(world, choices);
	return {
		time,
		moment,
		cameras,
		sectors: cameras.map((camera) =>
			sectorPath(fan(camera, world, choices), reach(densities(choices).detect, optics(choices)))
		),
		filmed: figure('chain.filmed-share'),
		raised,
		listed: figure('faces.taken') === 0 ? [] : passing(moment, world),
		fallen: fallenIn(raised, figure, world, choices)
	};
}

/** Metres of the district’s southern edge that the margin lies over, on which nobody is drawn. */
const EDGE = 4;

const within = ({ figures, ...rest }: Moment, { district }: World): Moment => ({
	...rest,
	figures: figures.filter(({ y }) => y < district.height - EDGE)
});

const fan = (camera: CameraInForce, world: World, choices: Choices): readonly Point[] =>
	viewPolygon(world.district, camera, optics(choices), densities(choices).detect);

/** The alerts of the twelve minutes, as the chapter on analysis counts them. */
function raisedBy(world: World, choices: Choices): Raised[] {
	const { incidents } = world.scenario;
	const filmed = filmedIncidents(
		incidents,
		world.district,
		camerasKept(world, choices),
		optics(choices),
		densities(choices).detect
	);
	const scores = incidentScores(incidents, world.seed, detectorOf(choices.settings), filmed);
	return incidents.flatMap(({ id, at, place, real }, index) => {
		const where = world.district.places[place];
		return where && scores[index]?.alert ? [{ id, at, place: where, right: real }] : [];
	});
}

/** Whoever the scenario lets pass before the face matcher, where she is now. */
function passing({ figures }: Moment, world: World): Listed[] {
	const seen = world.scenario.incidents.flatMap(({ kind, who }) => (kind === 'pass' && who ? [who] : []));
	return figures.filter(({ id }) => seen.includes(id)).map(({ id, x, y }) => ({ id, place: [x, y] }));
}

/** The first fall of the story, if it has one. */
function fallenIn(
	raised: readonly Raised[],
	figure: (name: string) => number,
	world: World,
	choices: Choices
): Fallen | undefined {
	const fall = world.scenario.incidents.find(({ kind }) => kind === 'fall');
	const place = world.district.places[fall?.place ?? ''];
	if (!fall?.who || !place) return undefined;
	const { detect, identify } = densities(choices);
	const before = (required: number) =>
		lastSeen({ ...world, cameras: camerasKept(world, choices), optics: optics(choices) }, required);
	const filmed = figure('fall.kept') === 1;
	const [last, near] = [filmed ? undefined : before(detect), before(identify)];
	return {
		id: fall.who,
		place,
		answers: {
			filmed: filmed ? 'yes' : last === undefined ? 'no' : { until: last },
			flagged: raised.some(({ id }) => id === fall.id) ? 'yes' : 'no',
			// Nobody watches what no screen shows; what one shows, somebody may happen to look at.
			watched: filmed && figure('looking.seen') > 0 ? 'maybe' : 'no',
			recognised: near === undefined ? 'no' : { possible: near }
		},
		gap: gapTo(place, figure('fall.beyond'), world, choices)
	};
}

/** Pixels a metre at which nothing is too far: walls and angle alone then hide. */
const ANY = Number.EPSILON;
/** Metres by which a point of the rim may lie within the reach, as arcs are drawn with corners. */
const ROUGH = 0.1;

function gapTo(place: Point, metres: number, world: World, choices: Choices): Gap | undefined {
	if (metres === 0) return undefined;
	const lens = optics(choices);
	const radius = reach(densities(choices).detect, lens);
	const away = (camera: CameraInForce, [x, y]: Point) => Math.hypot(x - camera.x, y - camera.y);
	const [nearest] = camerasKept(world, choices)
		.filter((camera) => sees(world.district, camera, lens, ANY, place))
		.sort((a, b) => away(a, place) - away(b, place));
	if (!nearest) return undefined;
	const part = radius / away(nearest, place);
	const rim: Point = [nearest.x + (place[0] - nearest.x) * part, nearest.y + (place[1] - nearest.y) * part];
	return {
		metres,
		rim,
		arc: around(rim, fan(nearest, world, choices), (point) => radius - away(nearest, point) < ROUGH)
	};
}

/** The run of corners of a ring that are on the rim, of those the run that is nearest to a point. */
function around(to: Point, ring: readonly Point[], onRim: (point: Point) => boolean): readonly Point[] {
	const runs = ring.reduce<Point[][]>(
		(all, point) => (onRim(point) ? [...all.slice(0, -1), [...(all.at(-1) ?? []), point]] : [...all, []]),
		[[]]
	);
	const far = (run: readonly Point[]) => Math.min(...run.map(([x, y]) => Math.hypot(x - to[0], y - to[1])));
	return runs.reduce((a, b) => (far(b) < far(a) ? b : a));
}
