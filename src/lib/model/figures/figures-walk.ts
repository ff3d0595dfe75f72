/** Figures of the reader’s walk at each stage of the chain. All are 0 if the reader has chosen no walk. */
import type { IncidentScore } from '../alerts/detector.ts';
import { CACHE_BY_CAMERAS, type Camera } from '../cameras/coverage.ts';
import type { District } from '../district/district.ts';
import type { PhotoConditions } from '../faces/face-parameters.ts';
import { nearestEntryDistance, photoEmbedding } from '../faces/faces.ts';
import { matchingRadius } from '../faces/matching.ts';
import type { FigureContext, Figures } from './figures.ts';
import { bestCameras } from './figures-seeing.ts';
import { recognisingFigures } from './figures-recognising.ts';
import { supervisingFigures } from './figures-supervising.ts';
import {
	conditionsFromSettings,
	detectorFromSettings,
	matcherFromSettings,
	watchFromSettings
} from '../parameters.ts';
import { memoizeFor } from '../maths/memoize.ts';
import { random } from '../maths/random.ts';
import { requiredDensities } from '../cameras/density-standard.ts';
import { detectionProbability } from '../alerts/supervision.ts';
import { scoreWalk } from '../walks/walk-score.ts';
import { walkEndsOf } from '../walks/walk-ends.ts';
import { readerWalk, filmedDensities, READER_ID, type ReaderWalk } from '../walks/reader-walk.ts';

/**
 * Maximum number of list entries that the reader’s face is compared with. Lists may be a hundred times longer, but
 * computing more would be too slow.
 */
const MAX_FACES = 10_000;
/** Walks in a year of a person who lives or works in the district: two a day. */
const WALKS_PER_YEAR = 730;
const SECONDS_PER_MINUTE = 60;
/** Maximum number of cached results per district. */
const MAX_CACHED = 50;

/**
 * Values of `walk.alert`: the walk raises no alert, an alert that no operator answers, or one that an operator opens.
 */
const [NO_ALERT, LOST, OPENED] = [0, 1, 2];

/** Figures of the reader’s walk, by name. Shares are 0 … 1. */
export const walkFigures = {
	'walk.minutes': (context) => seconds(context) / SECONDS_PER_MINUTE,
	'walk.seconds': (context) => seconds(context),
	'walk.distance': (context) => walkOf(context)?.metres ?? 0,
	'walk.stopped': (context) => walkOf(context)?.stops ?? 0,
	/** Seconds for which the cameras of the later chapters film the walk. */
	'walk.filmed-seconds': (context) => filmed(context, context.kept),
	/** Seconds for which the cameras of the step film the walk. */
	'walk.filmed-here': (context) => filmed(context, context.cameras),
	/** Seconds for which as many cameras at the best places film the walk. */
	'walk.filmed-best': (context) => filmed(context, bestCameras(context)),
	'walk.identified-seconds': (context) => identified(context, context.kept),
	'walk.identified-best': (context) => identified(context, bestCameras(context)),
	/** Pixels per metre in the best view of the reader. */
	'walk.density': (context) => Math.max(0, ...densities(context, context.kept)),
	'walk.score': (context) => scored(context)?.score ?? 0,
	'walk.flagged': (context) => Number(scored(context)?.alert ?? false),
	'walk.looked-chance': (context) => noticeChance(context),
	'walk.looked': (context) => Number(draw('looked', context) < noticeChance(context)),
	'walk.alert': (context) => {
		if (!scored(context)?.alert) return NO_ALERT;
		return draw('answered', context) < supervisingFigures['answering.lost'](context) ? LOST : OPENED;
	},
	'walk.faces': ({ settings }) => Math.min(MAX_FACES, matcherFromSettings(settings).list),
	/** Distance between the reader’s face and the most similar entry of the list. */
	'walk.nearest': (context) => nearestFace(context),
	/** Absolute difference between `walk.nearest` and the distance below which faces match. */
	'walk.margin': (context) => (walkOf(context) ? Math.abs(nearestFace(context) - radius(context)) : 0),
	'walk.within': (context) => Number(isWithin(context)),
	/**
	 * 1 if the reader is matched with the list, else 0: the face is similar enough to an entry, and is filmed closely
	 * enough to be compared.
	 */
	'walk.matched': (context) => Number(isWithin(context) && identified(context, context.kept) > 0),
	'walk.year-minutes': (context) => (WALKS_PER_YEAR * filmed(context, context.kept)) / SECONDS_PER_MINUTE,
	/** Expected false matches in a year. If the face is identifiable during the walk, it is compared once per walk. */
	'walk.year-matches': (context) =>
		identified(context, context.kept) > 0 ? WALKS_PER_YEAR * recognisingFigures['faces.fpir'](context) : 0
} satisfies Figures;

function walkOf({ district, seed, timeline, settings }: FigureContext): ReaderWalk | undefined {
	return readerWalk(district, seed, timeline.duration, walkEndsOf(settings));
}

const seconds = (context: FigureContext): number => walkOf(context)?.seconds ?? 0;
const radius = ({ settings }: FigureContext): number =>
	matchingRadius(matcherFromSettings(settings).threshold);
const isWithin = (context: FigureContext): boolean =>
	walkOf(context) !== undefined && nearestFace(context) <= radius(context);

function filmed(context: FigureContext, cameras: readonly Camera[]): number {
	return densities(context, cameras).filter((density) => density > 0).length;
}

function identified(context: FigureContext, cameras: readonly Camera[]): number {
	const { identify } = requiredDensities(context.settings);
	return densities(context, cameras).filter((density) => density >= identify).length;
}

/**
 * Returns the detector’s result for the walk; undefined if there is no walk. Its `score` is undefined if no camera
 * films the walk.
 */
function scored(context: FigureContext): IncidentScore | undefined {
	const walk = walkOf(context);
	const { seed, settings, kept } = context;
	return walk && scoreWalk(walk, seed, detectorFromSettings(settings), filmed(context, kept) > 0);
}

/**
 * Returns the probability, 0 … 1, that an operator at the wall of screens sees the reader and takes notice: model M3a,
 * for an event as long as the reader is filmed. Flair is 1 because it only helps with real events.
 */
function noticeChance(context: FigureContext): number {
	const filmedSeconds = filmed(context, context.kept);
	return filmedSeconds > 0
		? detectionProbability({ ...watchFromSettings(context.settings, filmedSeconds), flair: 1 })
		: 0;
}

/**
 * Returns a random number in [0, 1) for this walk. It does not depend on the settings: if a setting raises a
 * probability, what happened with the lower one still happens.
 */
function draw(key: string, context: FigureContext): number {
	return random(walkOf(context)?.seed ?? 0, key);
}

function nearestFace(context: FigureContext): number {
	const walk = walkOf(context);
	if (!walk) return 0;
	const list = walkFigures['walk.faces'](context);
	return nearestEntry(context.district, walk, list, conditionsFromSettings(context.settings), context);
}

const nearestEntry = memoizeFor(
	(
		_district: District,
		walk: ReaderWalk,
		list: number,
		conditions: PhotoConditions,
		context: FigureContext
	) =>
		nearestEntryDistance(
			context,
			list,
			photoEmbedding(context.seed, `${READER_ID}-${walk.seed}`, conditions)
		),
	{
		keyOf: (walk, list, { light, angle, age }, { seed }) => [seed, walk.seed, list, light, angle, age].join(),
		max: MAX_CACHED
	}
);

function densities(context: FigureContext, cameras: readonly Camera[]): readonly number[] {
	const { district, optics, settings } = context;
	const walk = walkOf(context);
	return walk ? densitiesOf(district, walk, cameras, optics, requiredDensities(settings).detect) : [];
}

const densitiesOf = memoizeFor(filmedDensities, {
	keyOf: ({ seed }, ...view) => `${seed} ${CACHE_BY_CAMERAS.keyOf(...view)}`,
	max: MAX_CACHED
});
