/** All figures that the story prints, computed from the published formulas and numbers only. */
import {
	bestThreshold,
	dPrime,
	e,
	FPR,
	lost,
	N,
	n,
	noticed,
	perHour,
	precision,
	quantile,
	reached,
	S,
	seen,
	shown,
	TPR,
	trays
} from './alerts.ts';
import { aMetreOff } from './drawn.ts';
import { fromHerself, fromLookalike, radius } from './faces.ts';
import { once } from './once.ts';
import { readingMinutes } from './reading.ts';
import { constant, district, minutes, story, type Point, type Step } from './published.ts';
import {
	FMR,
	FPIR,
	k,
	L,
	list,
	P,
	ranged,
	right,
	s,
	shareB,
	wrong,
	wrongB,
	wrongWith
} from './recognising.ts';
import {
	area,
	atRandom,
	away,
	best,
	density,
	detect,
	exposure,
	faces,
	films,
	identify,
	reach,
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
const kept = best.slice(0, constant('cameras'));
function camerasAt({ state }: Step): readonly Camera[] {
	if (state['placed'] === 'reader') return [];
	return kept.slice(0, typeof state['count'] === 'number' ? state['count'] : undefined);
}
const known = new Map<string, number>();
/** Returns the square metres that the best cameras film at a density q. Memoized. */
function filmed(cameras: number, q: number): number {
	const key = `${cameras} ${q}`;
	const value = known.get(key) ?? area(best.slice(0, cameras), q);
	known.set(key, value);
	return value;
}

// ── The fall ─────────────────────────────────────────────────────────────────────────────────────
const { incidents } = story.scenario;
const fall = incidents.find(({ kind }) => kind === 'fall');
const fallPoint = district.places[fall?.place ?? ''] as Point;
/** Returns the distances of the cameras with a line of sight to a point. */
const visibleDistances = (cameras: readonly Camera[], point: Point) =>
	cameras.filter((camera) => faces(camera, point)).map((camera) => away(camera, point));
/** Returns the metres between the fall and the reach of the nearest camera with a line of sight. */
const beyond = (cameras: readonly Camera[]) => {
	const near = Math.min(...visibleDistances(cameras, fallPoint));
	return Number.isFinite(near) ? Math.max(0, near - reach(detect)) : 0;
};
const isFilmed = (cameras: readonly Camera[]) => cameras.some((camera) => films(camera, fallPoint, detect));
const passers = once(() => {
	const near = new Set<string>();
	for (let time = fall?.at ?? 0; time <= minutes.seconds; time++)
		for (const id of Object.keys(minutes.people)) {
			const point = id === fall?.who ? undefined : at(id, time);
			if (point && Math.hypot(point[0] - fallPoint[0], point[1] - fallPoint[1]) <= constant('beside'))
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
const scores = once(() =>
	incidents.flatMap(({ place, real, resembles }) => {
		const point = district.places[place] as Point;
		if (!kept.some((camera) => films(camera, point, detect))) return [];
		const count = real ? e : n - e;
		return [{ real, score: shown(quantile(Math.floor(resembles * count), count, real ? dPrime : 0)) }];
	})
);
/** Counts the incidents of a kind that raise an alert. */
const flagged = (real: boolean) => scores().filter((each) => each.real === real && each.score > S).length;

// ── The chain ────────────────────────────────────────────────────────────────────────────────────
const walked = once(() => exposure(kept));
const slid = once(() => aMetreOff(kept));
/** C: share of the street filmed. */
const C = once(() => filmed(kept.length, detect) / street.length);
const roundToOneDigit = (value: number) => (value < 10 ? Math.round(value) : Number(value.toPrecision(1)));
const roundToTwoDigits = (value: number) => (value < 100 ? Math.round(value) : Number(value.toPrecision(2)));
const DAYS = 365;
const year = {
	'filmed-minutes': () => (DAYS * constant('walks-of-one') * walked().m) / constant('speed') / 60,
	'false-alerts': () => DAYS * (kept.length / constant('cameras-of-scenes')) * (n - e) * FPR(S),
	'false-matches': () => DAYS * constant('walks-a-day') * walked().i * FPIR(list)
};

/** Returns the rounding of a yearly figure. False matches are only an order of magnitude, so they get one digit. */
const roundingOf = (name: string) => (name === 'false-matches' ? roundToOneDigit : roundToTwoDigits);

type Figure = (step: Step, lang: string) => number;
const time = ({ state }: Step) => (typeof state['time'] === 'number' ? state['time'] : 0);
const count = (step: Step) => camerasAt(step).length;
const events = (share = 1) => Math.round(constant('events') * share);
const flaggedShare = () => C() * TPR(S);

/** The figures by name, as functions of the step and the language. */
export const figures: Readonly<Record<string, Figure>> = {
	seed: () => story.seed,
	'reading.minutes': (_, lang) => readingMinutes(lang),
	'crowd.present': (step) => present(time(step)).length,
	'coverage.cameras': count,
	'coverage.street': () => street.length,
	'coverage.filmed': (step) => filmed(count(step), detect) / street.length,
	'coverage.blind': (step) => 1 - filmed(count(step), detect) / street.length,
	'coverage.identified': (step) => filmed(count(step), identify) / street.length,
	'coverage.first': () => filmed(1, detect),
	'coverage.first-share': () => filmed(1, detect) / street.length,
	'coverage.last': (step) => filmed(count(step), detect) - filmed(Math.max(0, count(step) - 1), detect),
	'coverage.added': (step) =>
		count(step) > 1 ? filmed(count(step), detect) - filmed(count(step) - 1, detect) : 0,
	'coverage.greedy': (step) => filmed(count(step), detect) / street.length,
	'coverage.random': (step) => (count(step) > 0 ? atRandom(count(step)) : 0),
	'coverage.reach': () => reach(detect),
	'coverage.reach-identify': () => reach(identify),
	'coverage.ratio': () => (detect / identify) ** 2,
	'coverage.density-detect': () => detect,
	'coverage.density-identify': () => identify,
	'walks.count': (step) => exposure(camerasAt(step)).count,
	'walks.unseen': (step) => exposure(camerasAt(step)).unseen,
	'walks.identified': (step) => exposure(camerasAt(step)).i,
	'walks.seen': (step) => exposure(camerasAt(step)).m,
	'fall.filmed': (step) => Number(isFilmed(camerasAt(step))),
	// Before the reader places cameras, these are the figures of the best places, as many as in the later chapters.
	'tried.cameras': () => kept.length,
	'tried.filmed': () => C(),
	'tried.greedy': () => C(),
	'tried.random': () => atRandom(kept.length),
	'tried.unseen': () => walked().unseen,
	'tried.fall': () => Number(isFilmed(kept)),
	'fall.kept': () => Number(isFilmed(kept)),
	'fall.kept-sight': () => (isFilmed(kept) ? 1 : beyond(kept) > 0 ? 2 : 0),
	'fall.sight': (step) => (isFilmed(camerasAt(step)) ? 1 : beyond(camerasAt(step)) > 0 ? 2 : 0),
	'fall.pixels': (step) => {
		const near = Math.min(...visibleDistances(camerasAt(step), fallPoint));
		return Number.isFinite(near) ? Math.round(density(near) * constant('shoulders')) : 0;
	},
	'fall.pixels-needed': () => Math.round(detect * constant('shoulders')),
	'fall.beyond': (step) => beyond(camerasAt(step)),
	'fall.nearest': (step) => nearest(camerasAt(step)),
	'fall.passers': () => passers(),
	'fall.cameras': () => best.findIndex((camera) => isFilmed([camera])) + 1,
	'analysis.scenes': () => n,
	'analysis.events': () => e,
	'analysis.threshold': () => S,
	'analysis.true': () => trays().right,
	'analysis.false': () => trays().wrong,
	'analysis.missed': () => e - trays().right,
	'analysis.ignored': () => n - e - trays().wrong,
	'analysis.alerts': () => trays().right + trays().wrong,
	'analysis.right': () => trays().right + n - e - trays().wrong,
	'analysis.idle': () => n - e,
	'analysis.story-alerts': () => trays().right + trays().wrong,
	'analysis.story-true': () => trays().right,
	'analysis.story-false': () => trays().wrong,
	...Object.fromEntries(
		[1, 10, 100, 500].map((events) => [`analysis.precision-${events}`, () => precision(events)])
	),
	'analysis.boxes': (step) =>
		present(time(step)).filter((point) => kept.some((camera) => films(camera, point, detect))).length,
	'analysis.people': (step) => present(time(step)).length,
	'analysis.scored': () => scores().length,
	'analysis.unscored': () => incidents.length - scores().length,
	'analysis.flagged': () => flagged(true) + flagged(false),
	'analysis.flagged-real': () => flagged(true),
	'analysis.flagged-benign': () => flagged(false),
	'looking.streams': () => N,
	'looking.watchers': () => constant('watchers'),
	'looking.monitors': () => constant('monitors'),
	'looking.detect': () => noticed(constant('monitors')),
	'looking.seen': () => seen(constant('watchers'), constant('short')),
	'looking.of-hundred': () => Math.round(100 * seen(constant('watchers'), constant('short'))),
	'looking.seen-long': () => seen(constant('watchers'), constant('long')),
	'looking.seen-one': () => seen(1, constant('short')),
	'answering.alerts-hour': () => perHour(S),
	'answering.operators': () => constant('operators'),
	'answering.handling': () => constant('handling'),
	'answering.peak': () => constant('peak'),
	'answering.threshold': () => S,
	'answering.events': () => e,
	'answering.lost': () => lost(S),
	'answering.lost-hour': () => lost(S) * perHour(S),
	'answering.reached': () => reached(S),
	'answering.reached-sensitive': () => reached(constant('sensitive')),
	'answering.best': () => reached(bestThreshold()),
	'answering.best-threshold': () => bestThreshold(),
	'faces.list': () => list,
	'faces.crowd': () => P,
	'faces.wanted': () => L,
	'faces.one-in': () => Math.round(1 / FPIR(list)),
	'faces.fmr-one-in': () => Number((1 / FMR).toPrecision(2)),
	'faces.true': () => right,
	'faces.false': () => wrong,
	'faces.alerts': () => right + wrong,
	'faces.right-share': () => right / (right + wrong),
	'faces.story-true': () => right,
	'faces.story-false': () => wrong,
	'faces.story-alerts': () => right + wrong,
	...Object.fromEntries(
		[1000, 10_000, 100_000, 1_000_000].map((names) => [`faces.false-list-${names}`, () => wrongWith(names)])
	),
	'faces.k': () => k,
	'faces.share-b': () => s,
	'faces.errors-b': () => shareB,
	'faces.false-a': () => wrong - wrongB,
	'faces.false-b': () => wrongB,
	'faces.mean-b': () => wrong * shareB,
	'faces.threshold': () => constant('match'),
	'faces.false-low': () => ranged('low'),
	'faces.false-high': () => ranged('high'),
	'faces.story-false-low': () => ranged('low'),
	'faces.story-false-high': () => ranged('high'),
	'faces.story-claimed': () => Math.round(P / constant('claimed-faces')),
	'faces.distance': () => fromHerself,
	'faces.radius': () => radius(FMR),
	'faces.recognised': () => Number(fromHerself < radius(FMR)),
	'faces.lookalike-distance': () => fromLookalike,
	'faces.mistaken': () => Number(list >= constant('lookalike') && fromLookalike < radius(FMR)),
	'faces.taken': () =>
		Number(
			list >= constant('lookalike') &&
				fromLookalike < radius(FMR) &&
				incidents.some(
					({ kind, place }) =>
						kind === 'pass' && kept.some((camera) => films(camera, district.places[place] as Point, detect))
				)
		),
	'year.metre-less': () => slid().less,
	'year.metre-more': () => slid().more,
	'chain.lost-share': () => lost(S),
	'chain.cameras': () => kept.length,
	'chain.events': () => events(),
	'chain.filmed': () => events(C()),
	'chain.flagged': () => events(flaggedShare()),
	'chain.reached': () => events(flaggedShare() * (1 - lost(S))),
	'chain.unfilmed': () => events() - events(C()),
	'chain.missed': () => events(C()) - events(flaggedShare()),
	'chain.unanswered': () => events(flaggedShare()) - events(flaggedShare() * (1 - lost(S))),
	'chain.filmed-share': () => C(),
	'chain.flagged-share': () => TPR(S),
	...Object.fromEntries(
		Object.entries(year).flatMap(([name, value]) => [
			[`year.${name}`, () => roundingOf(name)(value())],
			[`year.${name}-low`, () => roundingOf(name)(value() / constant('doubt'))],
			[`year.${name}-high`, () => roundingOf(name)(value() * constant('doubt'))]
		])
	)
};
