/** Figures of the reader's own walk: what each link of the chain makes of her. All are 0 while she has none. */
import type { IncidentScore } from './analysis.ts';
import type { Camera } from './coverage.ts';
import type { District } from './district.ts';
import { nearest, shot } from './faces.ts';
import { matchingRadius } from './matching.ts';
import type { FigureContext, Figures } from './figures.ts';
import { bestOf } from './figures-seeing.ts';
import { recognising } from './figures-recognising.ts';
import { supervising } from './figures-supervising.ts';
import { conditionsOf, detectorOf, matcherOf, watchOf } from './settings.ts';
import { random } from './random.ts';
import { densitiesOf } from './standard.ts';
import { looking } from './supervision.ts';
import { scoreOf } from './walk-score.ts';
import { endsOf } from './walk-ends.ts';
import { ownWalk, sightings, YOU, type OwnWalk } from './walk.ts';

/** Faces compared at most, of a list that may be a hundred times longer: computing more would keep her waiting. */
const FACES = 10_000;
/** Walks of somebody who lives or works here: one each way, every day. */
const WALKS_A_YEAR = 730;
const SECONDS_A_MINUTE = 60;

/** What became of her alert: there was none, nobody opened it, somebody did. */
const [NO_ALERT, LOST, OPENED] = [0, 1, 2];

export const walking = {
	'walk.minutes': (context) => seconds(context) / SECONDS_A_MINUTE,
	'walk.seconds': (context) => seconds(context),
	'walk.distance': (context) => walkOf(context)?.metres ?? 0,
	'walk.stopped': (context) => walkOf(context)?.stops ?? 0,
	/** By the cameras that the story goes on with; by those of the step; by as many at the best places. */
	'walk.filmed-seconds': (context) => filmed(context, context.kept),
	'walk.filmed-here': (context) => filmed(context, context.cameras),
	'walk.filmed-best': (context) => filmed(context, bestOf(context)),
	'walk.identified-seconds': (context) => identified(context, context.kept),
	'walk.identified-best': (context) => identified(context, bestOf(context)),
	/** Pixels a metre of the finest picture of her. */
	'walk.density': (context) => Math.max(0, ...densities(context, context.kept)),
	'walk.score': (context) => scored(context)?.score ?? 0,
	'walk.flagged': (context) => Number(scored(context)?.alert ?? false),
	'walk.looked-chance': (context) => lookedChance(context),
	'walk.looked': (context) => Number(draw('looked', context) < lookedChance(context)),
	'walk.alert': (context) => {
		if (!scored(context)?.alert) return NO_ALERT;
		return draw('answered', context) < supervising['answering.lost'](context) ? LOST : OPENED;
	},
	'walk.faces': ({ settings }) => Math.min(FACES, matcherOf(settings).list),
	'walk.nearest': (context) => nearestFace(context),
	/** How far beyond the radius that face is, or how far within. */
	'walk.margin': (context) => (walkOf(context) ? Math.abs(nearestFace(context) - radius(context)) : 0),
	'walk.within': (context) => Number(isWithin(context)),
	/** Taken for somebody on the list: near enough to one, and filmed near enough for her face to be compared. */
	'walk.matched': (context) => Number(isWithin(context) && identified(context, context.kept) > 0),
	'walk.year-minutes': (context) => (WALKS_A_YEAR * filmed(context, context.kept)) / SECONDS_A_MINUTE,
	/** A face is compared once a walk, if it is identifiable at all. */
	'walk.year-matches': (context) =>
		identified(context, context.kept) > 0 ? WALKS_A_YEAR * recognising['faces.fpir'](context) : 0
} satisfies Figures;

function walkOf({ district, seed, timeline, settings }: FigureContext): OwnWalk | undefined {
	return ownWalk(district, seed, timeline.duration, endsOf(settings));
}

const seconds = (context: FigureContext): number => walkOf(context)?.seconds ?? 0;
const radius = ({ settings }: FigureContext): number => matchingRadius(matcherOf(settings).threshold);
const isWithin = (context: FigureContext): boolean =>
	walkOf(context) !== undefined && nearestFace(context) <= radius(context);

function filmed(context: FigureContext, cameras: readonly Camera[]): number {
	return densities(context, cameras).filter((density) => density > 0).length;
}

function identified(context: FigureContext, cameras: readonly Camera[]): number {
	const { identify } = densitiesOf(context.settings);
	return densities(context, cameras).filter((density) => density >= identify).length;
}

/** Her score, the same software's as everybody's; none without a walk, no number where nobody films her. */
function scored(context: FigureContext): IncidentScore | undefined {
	const walk = walkOf(context);
	const { seed, settings, kept } = context;
	return walk && scoreOf(walk, seed, detectorOf(settings), filmed(context, kept) > 0);
}

/**
 * Chance that somebody in front of the wall has her in view and notices: M3a, for an event that lasts as long as she
 * is filmed, on one stream after the other. Flair is for what matters; she gets none.
 */
function lookedChance(context: FigureContext): number {
	const time = filmed(context, context.kept);
	return time > 0 ? looking({ ...watchOf(context.settings, time), flair: 1 }) : 0;
}

/** A number in [0, 1) that chance draws for this walk; the same whatever the controls, so that they move outcomes one way. */
function draw(what: string, context: FigureContext): number {
	return random(walkOf(context)?.self ?? 0, what);
}

function nearestFace(context: FigureContext): number {
	const walk = walkOf(context);
	if (!walk) return 0;
	const { seed, settings } = context;
	const list = walking['walk.faces'](context);
	const conditions = conditionsOf(settings);
	const { light, angle, age } = conditions;
	return remember(context.district, ['face', seed, walk.self, list, light, angle, age], () =>
		nearest(context, list, shot(seed, `${YOU}-${walk.self}`, conditions))
	);
}

function densities(context: FigureContext, cameras: readonly Camera[]): readonly number[] {
	const walk = walkOf(context);
	if (!walk) return [];
	const { district, optics, settings } = context;
	const { detect } = densitiesOf(settings);
	const places = cameras.flatMap(({ x, y, heading }) => [x, y, heading]);
	return remember(district, ['seen', walk.self, optics.width, optics.angle, detect, ...places], () =>
		sightings(district, walk, cameras, optics, detect)
	);
}

/** Sentences ask for the same again and again: the latest answers are kept, by district. */
const memories = new WeakMap<District, Map<string, unknown>>();
const REMEMBERED = 50;

function remember<T>(district: District, keys: readonly (string | number)[], compute: () => T): T {
	const memory = memories.get(district) ?? new Map<string, unknown>();
	memories.set(district, memory);
	const key = keys.join();
	if (memory.has(key)) return memory.get(key) as T;
	const value = compute();
	if (memory.size >= REMEMBERED) memory.clear();
	memory.set(key, value);
	return value;
}
