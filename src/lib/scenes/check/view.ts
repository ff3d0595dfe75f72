import { ringPath } from '#lib/chart/path.ts';
import type { Drawn } from '#lib/chart/strokes.ts';
import { incidentScores } from '#lib/model/analysis.ts';
import { viewPolygon } from '#lib/model/coverage.ts';
import { filmedIncidents } from '#lib/model/filmed.ts';
import type { Point } from '#lib/model/geometry.ts';
import { detectorOf } from '#lib/model/settings.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { camerasKept, densities, optics, type CameraInForce } from '../optics.ts';
import { sceneFigures } from '../scene-figures.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut, TALL, WIDE } from './layout.ts';
import type { CheckState } from './state.ts';

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

export interface CheckView {
	readonly frame: Frame;
	readonly moment: Moment;
	readonly cameras: readonly (CameraInForce & { readonly lit: boolean })[];
	/** What each camera sees, as path data. */
	readonly sectors: readonly string[];
	/** Share of the street area that the cameras film, 0 … 1. */
	readonly filmed: number;
	readonly raised: readonly Raised[];
	readonly listed: readonly Listed[];
	readonly wide: Drawn;
	readonly tall: Drawn;
}

/** The square as on the first day, with everything that the chapters have drawn on it, at once and for once. */
export function view({ time }: CheckState, world: World, choices: Choices): CheckView {
	const lens = optics(choices);
	const { detect } = densities(choices);
	const cameras = camerasKept(world, choices);
	const moment = world.timeline.at(time);
	const shown = { raised: raisedBy(world, choices), listed: listedIn(moment, world, choices) };
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		moment,
		cameras: cameras.map((camera) => ({ ...camera, lit: true })),
		sectors: cameras.map((camera) => ringPath(viewPolygon(world.district, camera, lens, detect))),
		filmed: sceneFigures(world, choices)('chain.filmed-share'),
		...shown,
		wide: layOut(shown, WIDE, world),
		tall: layOut(shown, TALL, world)
	};
}

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

/** Whoever the scenario lets pass before the face matcher, where that is filmed and her face is taken for another. */
function listedIn({ figures }: Moment, world: World, choices: Choices): Listed[] {
	if (sceneFigures(world, choices)('faces.taken') === 0) return [];
	const seen = world.scenario.incidents.flatMap(({ kind, who }) => (kind === 'pass' && who ? [who] : []));
	return figures.filter(({ id }) => seen.includes(id)).map(({ id, x, y }) => ({ id, place: [x, y] }));
}
