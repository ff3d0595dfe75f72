/** All figures that the story prints, computed from the published formulas and numbers only. */
import {
	bestThreshold,
	dPrime,
	eventCount,
	FPR,
	lostShare,
	streamCount,
	sceneCount,
	noticeProbability,
	alertsPerHour,
	precision,
	scoreQuantile,
	eventsReached,
	alertThreshold,
	detectionProbability,
	displayedScore,
	TPR,
	alertCounts
} from './alerts.ts';
import { slideSpread } from './random-draws.ts';
import { distanceToHerself, distanceToLookalike, matchingRadius } from './faces.ts';
import { lazy } from './lazy.ts';
import { readingMinutes } from './reading.ts';
import { requireConstant, district, minutes, story, type Point, type Step } from './published.ts';
import {
	falseMatchRate,
	fpirOf,
	errorRatio,
	wantedCount,
	listSize,
	crowdSize,
	falseMatchBound,
	trueMatches,
	groupBShare,
	falseMatchShareB,
	falseMatches,
	falseMatchesB,
	expectedFalseMatches
} from './recognising.ts';
import {
	seenArea,
	randomCoverage,
	distanceFrom,
	bestCameras,
	pixelDensity,
	detectDensity,
	exposure,
	hasLineOfSight,
	films,
	identifyDensity,
	reachAt,
	street,
	type Camera
} from './streets.ts';

/** Returns the position of a person at a time in seconds; undefined while they are off the plan. */
function at(id: string, time: number): Point | undefined {
	const keys = minutes.people[id] ?? [];
	const next = keys.findIndex(([when]) => when > time);
	const [a, b] = next < 0 ? keys.slice(-2) : [keys[next - 1], keys[next]];
	if (!a || !b || time < a[0] || time > b[0]) return undefined;
	const share = (time - a[0]) / (b[0] - a[0]);
	return [a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
/** Returns the positions of the people on the plan. */
const present = (time: number): Point[] =>
	Object.keys(minutes.people).flatMap((id) => {
		const point = at(id, time);
		return point &&
			point[0] >= 0 &&
			point[1] >= 0 &&
			point[0] <= district.width &&
			point[1] <= district.height
			? [point]
			: [];
	});

/** Cameras of the chapters after “Seeing”, and (below) of a step. */
const kept = lazy(() => bestCameras().slice(0, requireConstant('cameras')));
function camerasAt({ state }: Step): readonly Camera[] {
	if (state['placed'] === 'reader') return [];
	return kept().slice(0, typeof state['count'] === 'number' ? state['count'] : undefined);
}
const known = new Map<string, number>();
/** Returns the square metres that the best cameras film at a density q. Memoized. */
function filmed(cameras: number, q: number): number {
	const key = `${cameras} ${q}`;
	const value = known.get(key) ?? seenArea(bestCameras().slice(0, cameras), q);
	known.set(key, value);
	return value;
}

// ── The fall ─────────────────────────────────────────────────────────────────────────────────────
const { incidents } = story.scenario;
const fall = incidents.find(({ kind }) => kind === 'fall');
const fallPoint = district.places[fall?.place ?? ''] as Point;
/** Returns the distances of the cameras with a line of sight to a point. */
const visibleDistances = (cameras: readonly Camera[], point: Point) =>
	cameras.filter((camera) => hasLineOfSight(camera, point)).map((camera) => distanceFrom(camera, point));
/** Returns the metres between the fall and the reach of the nearest camera with a line of sight. */
const beyond = (cameras: readonly Camera[]) => {
	const near = Math.min(...visibleDistances(cameras, fallPoint));
	return Number.isFinite(near) ? Math.max(0, near - reachAt(detectDensity)) : 0;
};
const isFilmed = (cameras: readonly Camera[]) =>
	cameras.some((camera) => films(camera, fallPoint, detectDensity));
const passers = lazy(() => {
	const near = new Set<string>();
	for (let time = fall?.at ?? 0; time <= minutes.seconds; time++)
		for (const id of Object.keys(minutes.people)) {
			const point = id === fall?.who ? undefined : at(id, time);
			if (point && Math.hypot(point[0] - fallPoint[0], point[1] - fallPoint[1]) <= requireConstant('beside'))
				near.add(id);
		}
	return near.size;
});
/** Returns the smallest distance to a camera that saw the person before the fall. */
function nearest(cameras: readonly Camera[]): number {
	const all = Array.from({ length: fall?.at ?? 0 }, (_, time) => at(fall?.who ?? '', time)).flatMap((point) =>
		point ? visibleDistances(cameras, point) : []
	);
	return all.length ? Math.min(...all) : 0;
}

// ── The eight incidents, as scored ──────────────────────────────────────────────────────────────
const scores = lazy(() =>
	incidents.flatMap(({ place, real, resembles }) => {
		const point = district.places[place] as Point;
		if (!kept().some((camera) => films(camera, point, detectDensity))) return [];
		const count = real ? eventCount : sceneCount - eventCount;
		return [
			{ real, score: displayedScore(scoreQuantile(Math.floor(resembles * count), count, real ? dPrime : 0)) }
		];
	})
);
/** Counts the incidents of a kind that raise an alert. */
const flagged = (real: boolean) =>
	scores().filter((each) => each.real === real && each.score > alertThreshold).length;

// ── The chain ────────────────────────────────────────────────────────────────────────────────────
const walked = lazy(() => exposure(kept()));
const slid = lazy(() => slideSpread(kept()));
/** C: share of the street filmed. */
const C = lazy(() => filmed(kept().length, detectDensity) / street.length);
const roundToOneDigit = (value: number) => (value < 10 ? Math.round(value) : Number(value.toPrecision(1)));
const roundToTwoDigits = (value: number) => (value < 100 ? Math.round(value) : Number(value.toPrecision(2)));
const DAYS = 365;
const year = {
	'filmed-minutes': () =>
		(DAYS * requireConstant('walks-of-one') * walked().m) / requireConstant('speed') / 60,
	'false-alerts': () =>
		DAYS *
		(kept().length / requireConstant('cameras-of-scenes')) *
		(sceneCount - eventCount) *
		FPR(alertThreshold),
	'false-matches': () => DAYS * requireConstant('walks-a-day') * walked().i * fpirOf(listSize)
};

/** Returns the rounding of a yearly figure. False matches are only an order of magnitude, so they get one digit. */
const roundingOf = (name: string) => (name === 'false-matches' ? roundToOneDigit : roundToTwoDigits);

type Figure = (step: Step, lang: string) => number;
const time = ({ state }: Step) => (typeof state['time'] === 'number' ? state['time'] : 0);
const count = (step: Step) => camerasAt(step).length;
const events = (share = 1) => Math.round(requireConstant('events') * share);
const flaggedShare = () => C() * TPR(alertThreshold);

/** The figures by name, as functions of the step and the language. */
export const figures: Readonly<Record<string, Figure>> = {
	seed: () => story.seed,
	'reading.minutes': (_, lang) => readingMinutes(lang),
	'crowd.present': (step) => present(time(step)).length,
	'coverage.cameras': count,
	'coverage.street': () => street.length,
	'coverage.filmed': (step) => filmed(count(step), detectDensity) / street.length,
	'coverage.blind': (step) => 1 - filmed(count(step), detectDensity) / street.length,
	'coverage.identified': (step) => filmed(count(step), identifyDensity) / street.length,
	'coverage.first': () => filmed(1, detectDensity),
	'coverage.first-share': () => filmed(1, detectDensity) / street.length,
	'coverage.last': (step) =>
		filmed(count(step), detectDensity) - filmed(Math.max(0, count(step) - 1), detectDensity),
	'coverage.added': (step) =>
		count(step) > 1 ? filmed(count(step), detectDensity) - filmed(count(step) - 1, detectDensity) : 0,
	'coverage.greedy': (step) => filmed(count(step), detectDensity) / street.length,
	'coverage.random': (step) => (count(step) > 0 ? randomCoverage(count(step)) : 0),
	'coverage.reach': () => reachAt(detectDensity),
	'coverage.reach-identify': () => reachAt(identifyDensity),
	'coverage.ratio': () => (detectDensity / identifyDensity) ** 2,
	'coverage.density-detect': () => detectDensity,
	'coverage.density-identify': () => identifyDensity,
	'walks.count': (step) => exposure(camerasAt(step)).count,
	'walks.unseen': (step) => exposure(camerasAt(step)).unseen,
	'walks.identified': (step) => exposure(camerasAt(step)).i,
	'walks.seen': (step) => exposure(camerasAt(step)).m,
	'fall.filmed': (step) => Number(isFilmed(camerasAt(step))),
	// Before the reader places cameras, these are the figures of the best places, as many as in the later chapters.
	'tried.cameras': () => kept().length,
	'tried.filmed': () => C(),
	'tried.greedy': () => C(),
	'tried.random': () => randomCoverage(kept().length),
	'tried.unseen': () => walked().unseen,
	'tried.fall': () => Number(isFilmed(kept())),
	'fall.kept': () => Number(isFilmed(kept())),
	'fall.kept-sight': () => (isFilmed(kept()) ? 1 : beyond(kept()) > 0 ? 2 : 0),
	'fall.sight': (step) => (isFilmed(camerasAt(step)) ? 1 : beyond(camerasAt(step)) > 0 ? 2 : 0),
	'fall.pixels': (step) => {
		const near = Math.min(...visibleDistances(camerasAt(step), fallPoint));
		return Number.isFinite(near) ? Math.round(pixelDensity(near) * requireConstant('shoulders')) : 0;
	},
	'fall.pixels-needed': () => Math.round(detectDensity * requireConstant('shoulders')),
	'fall.beyond': (step) => beyond(camerasAt(step)),
	'fall.nearest': (step) => nearest(camerasAt(step)),
	'fall.passers': () => passers(),
	'fall.cameras': () => bestCameras().findIndex((camera) => isFilmed([camera])) + 1,
	'analysis.scenes': () => sceneCount,
	'analysis.events': () => eventCount,
	'analysis.threshold': () => alertThreshold,
	'analysis.true': () => alertCounts().right,
	'analysis.false': () => alertCounts().wrong,
	'analysis.missed': () => eventCount - alertCounts().right,
	'analysis.ignored': () => sceneCount - eventCount - alertCounts().wrong,
	'analysis.alerts': () => alertCounts().right + alertCounts().wrong,
	'analysis.right': () => alertCounts().right + sceneCount - eventCount - alertCounts().wrong,
	'analysis.idle': () => sceneCount - eventCount,
	'analysis.story-alerts': () => alertCounts().right + alertCounts().wrong,
	'analysis.story-true': () => alertCounts().right,
	'analysis.story-false': () => alertCounts().wrong,
	...Object.fromEntries(
		[1, 10, 100, 500].map((events) => [`analysis.precision-${events}`, () => precision(events)])
	),
	'analysis.boxes': (step) =>
		present(time(step)).filter((point) => kept().some((camera) => films(camera, point, detectDensity)))
			.length,
	'analysis.people': (step) => present(time(step)).length,
	'analysis.scored': () => scores().length,
	'analysis.unscored': () => incidents.length - scores().length,
	'analysis.flagged': () => flagged(true) + flagged(false),
	'analysis.flagged-real': () => flagged(true),
	'analysis.flagged-benign': () => flagged(false),
	'looking.streams': () => streamCount,
	'looking.watchers': () => requireConstant('watchers'),
	'looking.monitors': () => requireConstant('monitors'),
	'looking.detect': () => noticeProbability(requireConstant('monitors')),
	'looking.seen': () => detectionProbability(requireConstant('watchers'), requireConstant('short')),
	'looking.of-hundred': () =>
		Math.round(100 * detectionProbability(requireConstant('watchers'), requireConstant('short'))),
	'looking.seen-long': () => detectionProbability(requireConstant('watchers'), requireConstant('long')),
	'looking.seen-one': () => detectionProbability(1, requireConstant('short')),
	'answering.alerts-hour': () => alertsPerHour(alertThreshold),
	'answering.operators': () => requireConstant('operators'),
	'answering.handling': () => requireConstant('handling'),
	'answering.peak': () => requireConstant('peak'),
	'answering.threshold': () => alertThreshold,
	'answering.events': () => eventCount,
	'answering.lost': () => lostShare(alertThreshold),
	'answering.lost-hour': () => lostShare(alertThreshold) * alertsPerHour(alertThreshold),
	'answering.reached': () => eventsReached(alertThreshold),
	'answering.reached-sensitive': () => eventsReached(requireConstant('sensitive')),
	'answering.best': () => eventsReached(bestThreshold()),
	'answering.best-threshold': () => bestThreshold(),
	'faces.list': () => listSize,
	'faces.crowd': () => crowdSize,
	'faces.wanted': () => wantedCount,
	'faces.one-in': () => Math.round(1 / fpirOf(listSize)),
	'faces.fmr-one-in': () => Number((1 / falseMatchRate).toPrecision(2)),
	'faces.true': () => trueMatches,
	'faces.false': () => falseMatches,
	'faces.alerts': () => trueMatches + falseMatches,
	'faces.right-share': () => trueMatches / (trueMatches + falseMatches),
	'faces.story-true': () => trueMatches,
	'faces.story-false': () => falseMatches,
	'faces.story-alerts': () => trueMatches + falseMatches,
	'faces.story-false-million': () => expectedFalseMatches(1_000_000),
	...Object.fromEntries(
		[1000, 10_000, 100_000, 1_000_000].map((names) => [
			`faces.false-list-${names}`,
			() => expectedFalseMatches(names)
		])
	),
	'faces.k': () => errorRatio,
	'faces.share-b': () => groupBShare,
	'faces.errors-b': () => falseMatchShareB,
	'faces.false-a': () => falseMatches - falseMatchesB,
	'faces.false-b': () => falseMatchesB,
	'faces.mean-b': () => falseMatches * falseMatchShareB,
	'faces.threshold': () => requireConstant('match'),
	'faces.false-low': () => falseMatchBound('low'),
	'faces.false-high': () => falseMatchBound('high'),
	'faces.story-false-low': () => falseMatchBound('low'),
	'faces.story-false-high': () => falseMatchBound('high'),
	'faces.story-claimed': () => Math.round(crowdSize / requireConstant('claimed-faces')),
	'faces.distance': () => distanceToHerself,
	'faces.radius': () => matchingRadius(falseMatchRate),
	'faces.recognised': () => Number(distanceToHerself < matchingRadius(falseMatchRate)),
	'faces.lookalike-distance': () => distanceToLookalike,
	'faces.mistaken': () =>
		Number(listSize >= requireConstant('lookalike') && distanceToLookalike < matchingRadius(falseMatchRate)),
	'faces.taken': () =>
		Number(
			listSize >= requireConstant('lookalike') &&
				distanceToLookalike < matchingRadius(falseMatchRate) &&
				incidents.some(
					({ kind, place }) =>
						kind === 'pass' &&
						kept().some((camera) => films(camera, district.places[place] as Point, detectDensity))
				)
		),
	'year.metre-less': () => slid().less,
	'year.metre-more': () => slid().more,
	'chain.lost-share': () => lostShare(alertThreshold),
	'chain.cameras': () => kept().length,
	'chain.events': () => events(),
	'chain.filmed': () => events(C()),
	'chain.flagged': () => events(flaggedShare()),
	'chain.reached': () => events(flaggedShare() * (1 - lostShare(alertThreshold))),
	'chain.unfilmed': () => events() - events(C()),
	'chain.missed': () => events(C()) - events(flaggedShare()),
	'chain.unanswered': () => events(flaggedShare()) - events(flaggedShare() * (1 - lostShare(alertThreshold))),
	'chain.filmed-share': () => C(),
	'chain.flagged-share': () => TPR(alertThreshold),
	...Object.fromEntries(
		Object.entries(year).flatMap(([name, value]) => [
			[`year.${name}`, () => roundingOf(name)(value())],
			[`year.${name}-low`, () => roundingOf(name)(value() / requireConstant('doubt'))],
			[`year.${name}-high`, () => roundingOf(name)(value() * requireConstant('doubt'))]
		])
	)
};
