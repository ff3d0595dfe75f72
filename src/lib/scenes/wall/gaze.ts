/** Where those who watch look: M3a acted out, on the screens of the wall. */
import { hash } from '#lib/model/random.ts';

/** Everything that decides where they look. */
export interface Gaze {
	readonly seed: number;
	/** Screens on the wall, ≥ 1. */
	readonly screens: number;
	readonly watchers: number;
	/** Seconds that a look lasts. */
	readonly dwell: number;
	/** How many times longer a look at the right screen lasts, ≥ 1. */
	readonly flair: number;
	/** Index of the right screen; −1 where none is. */
	readonly right: number;
}

const orders = new Map<string, readonly number[]>();

/** The screens in the order in which everybody looks at them: by chance, the same for one seed. */
function orderOf(seed: number, screens: number): readonly number[] {
	const key = `${seed} ${screens}`;
	let order = orders.get(key);
	if (!order) {
		const rank = (screen: number) => hash(seed, 'gaze', screen);
		order = Array.from({ length: screens }, (_, screen) => screen).sort((a, b) => rank(a) - rank(b));
		orders.set(key, order);
	}
	return order;
}

/**
 * The screen that each of those who watch looks at, by index. They go round and round, evenly one after the other;
 * a round lasts (N − 1 + f)·w, which is what the formula of `looking` assumes.
 */
export function gazes({ seed, screens, watchers, dwell, flair, right }: Gaze, seconds: number): number[] {
	const order = orderOf(seed, screens);
	const turn = order.indexOf(right);
	const longer = turn < 0 ? 0 : (flair - 1) * dwell;
	const round = screens * dwell + longer;
	return Array.from({ length: watchers }, (_, watcher) => {
		const into = (seconds + (watcher * round) / watchers) % round;
		const until = (turn + 1) * dwell;
		const place = turn < 0 || into < until ? into : Math.max(until - dwell, into - longer);
		// The last seconds of a round may be lost to rounding.
		return order[Math.min(screens - 1, Math.floor(place / dwell))] as number;
	});
}
