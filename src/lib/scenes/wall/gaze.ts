/** Where the watchers look: a simulation of model M3a on the screens of the wall. */
import { hash } from '#lib/model/maths/random.ts';

/** Parameters of the gaze. */
export interface Gaze {
	readonly seed: number;
	/** Number of screens, at least 1. */
	readonly screens: number;
	/** Number of watchers. */
	readonly watchers: number;
	/** Seconds that a watcher spends on a screen. */
	readonly dwell: number;
	/** Factor on that time for the screen that shows the fall, at least 1. */
	readonly flair: number;
	/** Index of the screen that shows the fall; −1 if none does. */
	readonly right: number;
}

const cachedOrders = new Map<string, readonly number[]>();

/** Returns the order in which watchers visit the screens: random, and the same for one seed. Cached. */
function visitOrder(seed: number, screens: number): readonly number[] {
	const key = `${seed} ${screens}`;
	let order = cachedOrders.get(key);
	if (!order) {
		const rank = (screen: number) => hash(seed, 'gaze', screen);
		order = Array.from({ length: screens }, (_, screen) => screen).sort((a, b) => rank(a) - rank(b));
		cachedOrders.set(key, order);
	}
	return order;
}

/**
 * Returns the index of the screen that each watcher looks at. The watchers cycle through the screens at equal
 * distances. With N screens, factor f (`flair`) and w seconds per screen (`dwell`), a round lasts (N − 1 +
 * f)·w seconds, as the formula of `detectionProbability` assumes.
 * @param seconds time since the start
 */
export function screensInGaze(
	{ seed, screens, watchers, dwell, flair, right }: Gaze,
	seconds: number
): number[] {
	const order = visitOrder(seed, screens);
	const relevantTurn = order.indexOf(right);
	const extraSeconds = relevantTurn < 0 ? 0 : (flair - 1) * dwell;
	const roundSeconds = screens * dwell + extraSeconds;
	return Array.from({ length: watchers }, (_, watcher) => {
		const elapsed = (seconds + (watcher * roundSeconds) / watchers) % roundSeconds;
		const relevantEnd = (relevantTurn + 1) * dwell;
		const adjusted =
			relevantTurn < 0 || elapsed < relevantEnd
				? elapsed
				: Math.max(relevantEnd - dwell, elapsed - extraSeconds);
		// Clamped, because rounding may exceed the last screen at the end of a round.
		return order[Math.min(screens - 1, Math.floor(adjusted / dwell))] as number;
	});
}
