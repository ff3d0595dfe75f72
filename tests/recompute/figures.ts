/** Every figure that the story prints, from the published formulas and numbers alone. */
import { Phi, PhiInverse } from './draws.ts';
import { fromHerself, fromLookalike, radius } from './faces.ts';
import { constant, district, method, minutes, steps, story, type Point, type Step } from './published.ts';
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

const once = <T>(make: () => T): (() => T) => {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
};
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Where somebody is at a second. */
function at(id: string, time: number): Point | undefined {
	const keys = minutes.people[id] ?? [];
	const next = keys.findIndex(([when]) => when > time);
	const [a, b] = next < 0 ? keys.slice(-2) : [keys[next - 1], keys[next]];
	if (!a || !b || time < a[0] || time > b[0]) return undefined;
	const share = (time - a[0]) / (b[0] - a[0]);
	return [a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
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

/** The cameras that the chapters after “Seeing” go on with, and those of a step. */
const kept = best.slice(0, constant('cameras'));
function camerasAt({ state }: Step): readonly Camera[] {
	if (state['placed'] === 'reader') return [];
	return kept.slice(0, typeof state['count'] === 'number' ? state['count'] : undefined);
}
const known = new Map<string, number>();
function filmed(cameras: number, q: number): number {
	const key = `${cameras} ${q}`;
	const value = known.get(key) ?? area(best.slice(0, cameras), q);
	known.set(key, value);
	return value;
}

// ── The fall ─────────────────────────────────────────────────────────────────────────────────────
const { incidents } = story.scenario;
const fall = incidents.find(({ kind }) => kind === 'fall');
const ground = district.places[fall?.place ?? ''] as Point;
const plain = (cameras: readonly Camera[], point: Point) =>
	cameras.filter((camera) => faces(camera, point)).map((camera) => away(camera, point));
const beyond = (cameras: readonly Camera[]) => {
	const near = Math.min(...plain(cameras, ground));
	return Number.isFinite(near) ? Math.max(0, near - reach(detect)) : 0;
};
const isFilmed = (cameras: readonly Camera[]) => cameras.some((camera) => films(camera, ground, detect));
const passers = once(() => {
	const near = new Set<string>();
	for (let time = fall?.at ?? 0; time <= minutes.seconds; time++)
		for (const id of Object.keys(minutes.people)) {
			const point = id === fall?.who ? undefined : at(id, time);
			if (point && Math.hypot(point[0] - ground[0], point[1] - ground[1]) <= constant('beside')) near.add(id);
		}
	return near.size;
});
function nearest(cameras: readonly Camera[]): number {
	const all = Array.from({ length: fall?.at ?? 0 }, (_, time) => at(fall?.who ?? '', time)).flatMap(
		(point) => (point ? plain(cameras, point) : [])
	);
	return all.length ? Math.min(...all) : 0;
}

// ── Analysing ────────────────────────────────────────────────────────────────────────────────────
const n = constant('scenes');
const e = constant('base');
const dPrime = constant('use') / 100;
const t = (S: number) => (S + 0.5 - constant('score-origin')) / constant('score-unit');
const TPR = (S: number) => 1 - Phi(t(S) - dPrime);
const FPR = (S: number) => 1 - Phi(t(S));
const S = constant('threshold');
const shown = (s: number) =>
	Math.min(100, Math.max(0, Math.round(constant('score-unit') * s + constant('score-origin'))));
const quantile = (k: number, of: number, shift: number) => shift + PhiInverse((k + 0.5) / of);
const above = (of: number, shift: number) =>
	Array.from({ length: of }, (_, k) => shown(quantile(k, of, shift))).filter((score) => score > S).length;
const trays = once(() => ({ right: above(e, dPrime), wrong: above(n - e, 0) }));
const precision = (events: number) => (events * TPR(S)) / (events * TPR(S) + (n - events) * FPR(S));
const scores = once(() =>
	incidents.flatMap(({ place, real, resembles }) => {
		const point = district.places[place] as Point;
		if (!kept.some((camera) => films(camera, point, detect))) return [];
		const of = real ? e : n - e;
		return [{ real, score: shown(quantile(Math.floor(resembles * of), of, real ? dPrime : 0)) }];
	})
);
const flagged = (real: boolean) => scores().filter((each) => each.real === real && each.score > S).length;

// ── Supervising ──────────────────────────────────────────────────────────────────────────────────
const N = constant('streams');
function seen(watchers: number, D: number): number {
	const [w, f] = [constant('dwell'), constant('flair')];
	return Math.min(1, (watchers * (D + w * f)) / ((N - 1 + f) * w)) * noticed(constant('monitors'));
}
function noticed(monitors: number): number {
	const points = method.lists.umbrellas;
	const i = points.findIndex(([count]) => monitors <= count);
	const [count, share] = points[i] as readonly [number, number];
	const [before, more] = points[Math.max(0, i - 1)] as readonly [number, number];
	return count === before ? share : more + ((monitors - before) / (count - before)) * (share - more);
}
const perHour = (threshold: number) =>
	((e * TPR(threshold) + (n - e) * FPR(threshold)) * (N / constant('cameras-of-scenes')) * constant('peak')) /
	constant('hours');
function lost(threshold: number): number {
	const lambda = perHour(threshold) / 3600;
	const [c, mu, theta] = [constant('operators'), 1 / constant('handling'), 1 / constant('patience')];
	if (c === 0) return 1;
	// The states one after the other, as far as any of them matters, in logarithms.
	const logs = [0];
	for (let k = 1; k < 4000; k++)
		logs.push(
			(logs[k - 1] as number) + Math.log(lambda) - Math.log(Math.min(k, c) * mu + Math.max(0, k - c) * theta)
		);
	const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
	const weights = logs.map((log) => Math.exp(log - top));
	return (theta / lambda) * (sum(weights.map((p, k) => Math.max(0, k - c) * p)) / sum(weights));
}
const reached = (threshold: number) => (threshold < 100 ? e * TPR(threshold) * (1 - lost(threshold)) : 0);
const bestThreshold = once(() => {
	let found = 0;
	for (let each = 0; each <= 100; each++) if (reached(each) >= reached(found)) found = each;
	return found;
});

// ── Recognising ──────────────────────────────────────────────────────────────────────────────────
const FMR0 = 1 - (1 - 1 / constant('measured-one-in')) ** (1 / constant('measured-list'));
const tMatch = -PhiInverse(FMR0) + (constant('match') - constant('measured-match')) / constant('match-unit');
const FMR = Phi(-tMatch);
const FPIR = (list: number) => -Math.expm1(list * Math.log1p(-FMR));
const [P, L, list] = [constant('crowd'), constant('wanted'), constant('list')];
const right = Math.round(L * (1 - Phi(tMatch - constant('separation'))));
const wrongWith = (names: number) => (P - L) * FPIR(names);
const wrong = Math.round(wrongWith(list));
const [s, k] = [constant('share') / 100, constant('differential')];
const shareB = (s * k) / (s * k + 1 - s);
const wrongB = Math.round(wrong * shareB);

// ── The chain ────────────────────────────────────────────────────────────────────────────────────
const walked = once(() => exposure(kept));
const C = once(() => filmed(kept.length, detect) / street.length);
const about = (value: number) => (value < 100 ? Math.round(value) : Number(value.toPrecision(2)));
const DAYS = 365;
const year = {
	'filmed-minutes': () => (DAYS * constant('walks-of-one') * walked().m) / constant('speed') / 60,
	'false-alerts': () => DAYS * (kept.length / constant('cameras-of-scenes')) * (n - e) * FPR(S),
	'false-matches': () => DAYS * constant('walks-a-day') * walked().i * FPIR(list)
};

type Figure = (step: Step, lang: string) => number;
const time = ({ state }: Step) => (typeof state['time'] === 'number' ? state['time'] : 0);
const count = (step: Step) => camerasAt(step).length;

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
	'fall.sight': (step) => (isFilmed(camerasAt(step)) ? 1 : beyond(camerasAt(step)) > 0 ? 2 : 0),
	'fall.pixels': (step) => {
		const near = Math.min(...plain(camerasAt(step), ground));
		return Number.isFinite(near) ? Math.round(density(near) * constant('shoulders')) : 0;
	},
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
	'faces.distance': () => fromHerself,
	'faces.radius': () => radius(FMR),
	'faces.recognised': () => Number(fromHerself < radius(FMR)),
	'faces.lookalike-distance': () => fromLookalike,
	'faces.mistaken': () => Number(list >= constant('lookalike') && fromLookalike < radius(FMR)),
	'chain.cameras': () => kept.length,
	'chain.events': () => constant('events'),
	'chain.filmed': () => Math.round(constant('events') * C()),
	'chain.flagged': () => Math.round(constant('events') * C() * TPR(S)),
	'chain.reached': () => Math.round(constant('events') * C() * TPR(S) * (1 - lost(S))),
	'chain.filmed-share': () => C(),
	'chain.flagged-share': () => TPR(S),
	...Object.fromEntries(
		Object.entries(year).flatMap(([name, value]) => [
			[`year.${name}`, () => about(value())],
			[`year.${name}-low`, () => about(value() / constant('doubt'))],
			[`year.${name}-high`, () => about(value() * constant('doubt'))]
		])
	)
};

interface Part {
	readonly type: string;
	readonly text?: string;
	readonly children?: readonly Part[];
}

function readingMinutes(lang: string): number {
	const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	const length = (part: Part): number => {
		if (part.type === 'figure') return 1;
		return words(part.text ?? '') + sum((part.children ?? []).map(length));
	};
	const all = sum(steps.flatMap(({ text }) => (text[lang] ?? []).flat().map((part) => length(part as Part))));
	const levers = sum(
		steps.map(({ controls, guess, play }) => controls.length + (guess ? 1 : 0) + (play ? 3 : 0))
	);
	return Math.round(all / 200 + (levers * 10) / 60);
}
