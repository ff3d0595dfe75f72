/** Rounds at the wall: their scenes, and what the models expect of them. */
import {
	displayedScore,
	dPrime,
	eventCount,
	FPR,
	lostShareAt,
	noticeProbability,
	sceneCount,
	streamCount,
	TPR
} from './alerts.ts';
import { normalQuantile } from './hash-and-normal.ts';
import { method, requireConstant } from './published.ts';
import { drawHash, drawShare } from './random-draws.ts';

const seconds = requireConstant('round-seconds');
const duration = requireConstant('round-scene');

/** n: scenes of a round. */
const roundScenes = Math.round(
	(((sceneCount * streamCount) / requireConstant('cameras-of-scenes')) *
		requireConstant('round-peak') *
		seconds) /
		requireConstant('hours') /
		3600
);
/** F: falls of a round. */
export const roundFalls = Math.round((roundScenes * eventCount) / sceneCount);

/** Returns the expected right and wrong alerts of a round at a threshold. */
export const roundAlerts = (threshold: number) => ({
	right: roundFalls * TPR(threshold),
	wrong: (roundScenes - roundFalls) * FPR(threshold)
});

/** Returns E, the expected falls seen, without software or at a threshold. */
export function roundExpectation(threshold: number | undefined, people: number): number {
	if (threshold === undefined) {
		const w = requireConstant('dwell');
		return (
			roundFalls *
			Math.min(1, (people * (duration + w)) / (streamCount * w)) *
			noticeProbability(requireConstant('monitors'))
		);
	}
	const { right, wrong } = roundAlerts(threshold);
	return right * (1 - lostShareAt((right + wrong) / seconds, people));
}

/** A scene of a round. */
interface Scene {
	readonly at: number;
	readonly screen: number;
	readonly kind: string;
	readonly score: number;
	readonly isHidden: boolean;
}

/** Returns the scenes of a round of the story by time, from 0. */
export function roundScenesOf(index: number): Scene[] {
	const round = drawHash('round', { i: index });
	const range = (count: number) => Array.from({ length: count }, (_, i) => i);
	const share = (name: string, keys: Readonly<Record<string, number>> = {}) =>
		drawShare(name, { round, ...keys });
	const scores = (count: number, start: number, shift: number) =>
		range(count).map((k) => displayedScore(shift + normalQuantile((k + start) / count)));
	const placed: Pick<Scene, 'at' | 'screen'>[] = [];
	const freeScreen = (name: string, i: number, at: number) => {
		const screens = range(100).map((j) => Math.floor(share(name, { i, j }) * streamCount));
		const isFree = (screen: number) =>
			placed.every(
				(other) =>
					other.screen !== screen || Math.abs(other.at - at) >= duration + requireConstant('round-gap')
			);
		const screen = screens.find(isFree) ?? screens.at(-1) ?? 0;
		placed.push({ at, screen });
		return screen;
	};
	const seenUpTo = requireConstant('round-unusual');
	const asleepAbove = requireConstant('round-asleep');

	const ofFalls = scores(roundFalls, share('round-falls'), dPrime);
	const order = range(roundFalls).sort(
		(a, b) => drawHash('round-order', { round, k: a }) - drawHash('round-order', { round, k: b })
	);
	const falls = order.map((k, i): Scene => {
		const at = ((i + share('round-fall', { i })) / order.length) * (seconds - duration);
		const score = ofFalls[k] as number;
		const screen = freeScreen('round-fall-screen', i, at);
		return { at, screen, kind: 'fall', score, isHidden: score <= asleepAbove };
	});
	const others = scores(roundScenes - roundFalls, share('round-others'), 0).map((score, i): Scene => {
		const at = share('round-other', { i }) * requireConstant('round-last');
		if (score <= seenUpTo) {
			const screen = Math.floor(share('round-usual-screen', { i }) * streamCount);
			return { at, screen, kind: 'usual', score, isHidden: false };
		}
		const drawn = share('round-kind', { i });
		const [kind = ''] = method.lists.roundKinds.find(([, upTo]) => drawn < upTo) ?? [];
		const screen = freeScreen('round-other-screen', i, at);
		return { at, screen, kind: score > asleepAbove ? 'asleep' : kind, score, isHidden: false };
	});
	return [...falls, ...others].sort((a, b) => a.at - b.at);
}
