import type { SceneScore } from '#lib/model/analysis.ts';
import { detectorOf } from '#lib/model/settings.ts';
import type { StateOf } from '#lib/narrative/parameters.ts';
import type { Choices } from '../scene.ts';
import { sort } from '../tree/sort.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

export interface Alerts {
	readonly threshold: number;
	/** Whether they are told apart. */
	readonly resolved: boolean;
	/** How many of them the reader took for right; null where she has not guessed. */
	readonly bet: number | null;
	/** In the order of the day. */
	readonly sorted: Readonly<Record<'right' | 'false', readonly SceneScore[]>>;
}

/** The alerts of the story’s own detector, whatever the reader’s is. */
export function data(
	{ threshold, use, base }: StateOf<typeof parameters>,
	world: World,
	{ settings }: Choices
): Alerts {
	const detector = detectorOf({ threshold, use, base });
	const { right, false: wrong } = sort(world.seed, detector);
	const guess = settings['guess-alerts'] ?? -1;
	return {
		threshold,
		resolved: guess !== -1,
		bet: guess >= 0 ? guess : null,
		sorted: { right: byDay(right), false: byDay(wrong) }
	};
}

const byDay = (scenes: readonly SceneScore[]): SceneScore[] => [...scenes].sort((a, b) => a.id - b.id);

/** All of them in the order of the day. */
export const inOrder = ({ sorted }: Alerts): SceneScore[] => byDay([...sorted.right, ...sorted.false]);
