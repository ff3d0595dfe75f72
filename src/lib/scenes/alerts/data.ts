import type { SceneScore } from '#lib/model/alerts/detector.ts';
import { detectorFromSettings } from '#lib/model/parameters.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { Choices } from '../scene.ts';
import { sortByOutcome } from '../tree/sort.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

/** The alerts of a day, and how many of them the reader guessed to be right. */
export interface AlertsData {
	readonly threshold: number;
	/** Whether right and false alerts are distinguished. */
	readonly isResolved: boolean;
	/** Number of right alerts that the reader guessed; null without a guess. */
	readonly guess: number | null;
	/** Right and false alerts, each sorted by time of day. */
	readonly sorted: Readonly<Record<'right' | 'false', readonly SceneScore[]>>;
}

/** Returns the alerts of the detector that the step describes, whatever detector the reader has set. */
export function data(
	{ threshold, use, base }: StateOf<typeof parameters>,
	world: World,
	{ settings }: Choices
): AlertsData {
	const detector = detectorFromSettings({ threshold, use, base });
	const { right, false: wrong } = sortByOutcome(world.seed, detector);
	const guess = settings['guess-alerts'] ?? -1;
	return {
		threshold,
		isResolved: guess !== -1,
		guess: guess >= 0 ? guess : null,
		sorted: { right: byDay(right), false: byDay(wrong) }
	};
}

const byDay = (scenes: readonly SceneScore[]): SceneScore[] => [...scenes].sort((a, b) => a.id - b.id);

/** Returns right and false alerts together, sorted by time of day. */
export const allByDay = ({ sorted }: AlertsData): SceneScore[] => byDay([...sorted.right, ...sorted.false]);
