/**
 * M3c, a round at the wall: half an hour of the busiest time of day in a control room, as scenes that begin on its
 * screens. The game of “Supervising” plays it at sixty times its speed; all times here are seconds of that half hour.
 */
import { displayedScore } from '../alerts/detector.ts';
import { normalQuantile } from '../maths/normal.ts';
import { hash, random } from '../maths/random.ts';
import { ROUND_SECONDS, SCENE_SECONDS, type RoundRules } from './round-rules.ts';

/** Seconds of a round for each second of play. */
export const ROUND_SPEED = 60;
/** Time after its end in which a scene can still be opened: the hand takes most of a second, which is not the lesson. */
export const GRACE_SECONDS = 48;
/** Least time between the end of an unusual scene and the start of the next one on the same screen. */
export const GAP_SECONDS = 60;
/** Others begin before the last half minute, so that all of them can be seen. */
export const LAST_START = ROUND_SECONDS - 30;
/** Displayed score above which a scene looks unusual: people sit down, stoop, run, or leave crates. */
export const UNUSUAL_SCORE = 40;
/** Displayed score above which another scene is somebody asleep, and up to which a fall is partly hidden. */
export const FALL_LIKE_SCORE = 64;

/** What a scene shows. `usual` is a street with nothing but passers-by. */
export type SceneKind = 'fall' | 'asleep' | 'sitting' | 'crates' | 'stooping' | 'running' | 'usual';

/** Kinds of the scenes that resemble a fall a little, with their cumulative shares: assumptions. */
export const UNUSUAL_KINDS: readonly (readonly [SceneKind, number])[] = [
	['sitting', 0.35],
	['crates', 0.55],
	['stooping', 0.8],
	['running', 1]
];

/** A scene on one of the screens. */
export interface RoundScene {
	/** Start in seconds, 0 … {@link ROUND_SECONDS}. */
	readonly at: number;
	/** Index of the screen. */
	readonly screen: number;
	readonly kind: SceneKind;
	/** Score that the software gives, as displayed: 0 … 100. */
	readonly score: number;
	/** Whether something stands in front of it: the visible reason why a fall has a low score. */
	readonly isHidden: boolean;
}

/** A round: its rules, and its scenes by time. */
export interface Round {
	readonly seed: number;
	readonly rules: RoundRules;
	readonly scenes: readonly RoundScene[];
}

/** Returns whether a scene can be seen and opened at a time. */
export const isOpenAt = ({ at }: RoundScene, time: number): boolean =>
	time >= at && time < at + SCENE_SECONDS + GRACE_SECONDS;

/**
 * Creates a round. Scores are evenly spaced quantiles of the two distributions of “Analysing”, from a random start, so
 * that one round is like another and their mean is that of the distributions. Falls begin early enough to last their
 * whole duration. Unusual scenes do not meet on a screen.
 */
export function createRound(rules: RoundRules, seed: number): Round {
	const { events, others, separation, streams } = rules;
	const taken: { readonly screen: number; readonly at: number }[] = [];

	/** Returns a random screen on which no unusual scene is near that time. */
	function freeScreen(at: number, ...keys: readonly (string | number)[]): number {
		const draw = (attempt: number) => Math.floor(random(seed, ...keys, 'screen', attempt) * streams);
		const isFree = (screen: number) =>
			!taken.some((each) => each.screen === screen && Math.abs(each.at - at) < SCENE_SECONDS + GAP_SECONDS);
		let screen = draw(0);
		for (let attempt = 1; attempt < 100 && !isFree(screen); attempt++) screen = draw(attempt);
		taken.push({ screen, at });
		return screen;
	}

	const order = Array.from({ length: events }, (_, index) => index).sort(
		(a, b) => hash(seed, 'order', a) - hash(seed, 'order', b)
	);
	const fallScores = evenScores(events, random(seed, 'falls'), separation);
	const falls = order.map((rank, index): RoundScene => {
		const at = ((index + random(seed, 'fall', index)) / events) * (ROUND_SECONDS - SCENE_SECONDS);
		const score = fallScores[rank] ?? 0;
		const screen = freeScreen(at, 'fall', index);
		return { at, screen, kind: 'fall', score, isHidden: score <= FALL_LIKE_SCORE };
	});
	const rest = evenScores(others, random(seed, 'others'), 0).map((score, index): RoundScene => {
		const at = random(seed, 'other', index) * LAST_START;
		const kind = otherKind(score, random(seed, 'kind', index));
		const screen =
			kind === 'usual'
				? Math.floor(random(seed, 'other', index, 'screen') * streams)
				: freeScreen(at, 'other', index);
		return { at, screen, kind, score, isHidden: false };
	});
	return { seed, rules, scenes: [...falls, ...rest].sort((a, b) => a.at - b.at) };
}

/**
 * Returns displayed scores in ascending order: those of the quantiles (k + u) / n of a normal distribution with
 * standard deviation 1, k = 0 … n − 1. Over all starts u, the mean number of scores above a threshold is that of the
 * distribution.
 * @param start u, 0 … 1
 * @param shift mean of the distribution, in standard deviations
 */
function evenScores(count: number, start: number, shift: number): number[] {
	const limit = 1e-9;
	return Array.from({ length: count }, (_, rank) =>
		displayedScore(shift + normalQuantile(Math.min(1 - limit, Math.max(limit, (rank + start) / count))))
	);
}

function otherKind(score: number, draw: number): SceneKind {
	if (score <= UNUSUAL_SCORE) return 'usual';
	if (score > FALL_LIKE_SCORE) return 'asleep';
	return UNUSUAL_KINDS.find(([, share]) => draw < share)?.[0] ?? 'running';
}
