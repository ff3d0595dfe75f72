import { scenesOf, type Detector, type SceneScore } from '#lib/model/analysis.ts';
import { detectorOf, detectorOver } from '#lib/model/settings.ts';
import type { StateOf } from '#lib/narrative/parameters.ts';
import { camerasKept } from '../optics.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

/** What becomes of a scene. */
export type Outcome = 'right' | 'false' | 'missed' | 'ignored';

export interface ConfusionTree {
	readonly show: 'alerts' | 'trays';
	readonly threshold: number;
	/** Whether alerts are told apart. */
	readonly resolved: boolean;
	/** How many of the alerts the reader took for right; null where she has not guessed. */
	readonly bet: number | null;
	/** Scenes by outcome; `trays`: from the highest score to the lowest, `alerts`: in the order of the day. */
	readonly sorted: Readonly<Record<Outcome, readonly SceneScore[]>>;
	readonly counts: Readonly<Record<Outcome, number>>;
}

/** A thousand scenes sorted by the reader's detector, or the alerts of the story's own. */
export function data(
	{ show, threshold, use, base }: StateOf<typeof parameters>,
	world: World,
	choices: Choices
): ConfusionTree {
	const alone = show === 'alerts';
	const own = { threshold, use, base };
	const cameras = alone ? Infinity : camerasKept(world, choices).length;
	const sorted = sort(world.seed, detectorOver(cameras, alone ? own : choices.settings));
	const guess = choices.settings['guess-alerts'] ?? -1;
	const byDay = (scenes: readonly SceneScore[]) => [...scenes].sort((a, b) => a.id - b.id);
	return {
		show,
		threshold: detectorOf(alone ? own : choices.settings).threshold,
		resolved: !alone || guess !== -1,
		bet: alone && guess >= 0 ? guess : null,
		sorted: alone
			? { right: byDay(sorted.right), false: byDay(sorted.false), missed: [], ignored: [] }
			: sorted,
		counts: {
			right: sorted.right.length,
			false: sorted.false.length,
			missed: sorted.missed.length,
			ignored: sorted.ignored.length
		}
	};
}

/**
 * From the highest score to the lowest: a threshold that moves takes scenes from the end of one outcome and leaves all
 * others in their order.
 */
export function sort(seed: number, { threshold, events, separation }: Detector) {
	const sorted: Record<Outcome, SceneScore[]> = { right: [], false: [], missed: [], ignored: [] };
	for (const scene of [...scenesOf(seed, events, separation)].sort((a, b) => b.exact - a.exact)) {
		const alert = scene.score > threshold;
		sorted[scene.real ? (alert ? 'right' : 'missed') : alert ? 'false' : 'ignored'].push(scene);
	}
	return sorted;
}
