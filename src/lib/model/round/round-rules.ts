/** The rules of a round at the wall, which follow from the models of “Supervising” and the settings. */
import type { Settings } from '#lib/narrative/types/story.ts';
import { SCENES_PER_DAY } from '../alerts/detector.ts';
import { HOURS_PER_DAY, SCENE_CAMERAS } from '../alerts/supervision.ts';
import { deskFromSettings, detectorFromSettings, watchFromSettings } from '../parameters.ts';

/** Duration of a round in seconds. */
export const ROUND_SECONDS = 1800;
/** Duration in seconds of a fall, and of every scene that resembles one. */
export const SCENE_SECONDS = 180;
/** Load relative to the average hour: the highest that the story's setting allows. */
export const ROUND_PEAK = 3;

/** Parameters of a round, from the models of the chapter. */
export interface RoundRules {
	/** Number of screens. */
	readonly streams: number;
	/** Number of falls. */
	readonly events: number;
	/** Number of other scenes. */
	readonly others: number;
	/** d′ of the software, in standard deviations. */
	readonly separation: number;
	/** Seconds for which an opened screen occupies a person. */
	readonly handling: number;
	/** Seconds after which an alert is lost. */
	readonly patience: number;
	/** Seconds that the model's person looks at a screen. */
	readonly dwell: number;
	/** Probability, 0 … 1, that the model's person notices a fall on that screen. */
	readonly detect: number;
}

/**
 * Returns the rules of a round. The scenes of half an hour at the busiest time follow from those of a day: 1,000 from
 * 12 cameras, spread over 24 hours.
 * @throws RangeError if the number of monitors is outside the measured range
 */
export function rulesFromSettings(settings: Settings): RoundRules {
	const { streams, handling, patience } = deskFromSettings(settings);
	const { dwell, detect } = watchFromSettings(settings, SCENE_SECONDS);
	const { separation, events } = detectorFromSettings(settings);
	const perHour = (SCENES_PER_DAY * (streams / SCENE_CAMERAS) * ROUND_PEAK) / HOURS_PER_DAY;
	const scenes = Math.round((perHour * ROUND_SECONDS) / 3600);
	const falls = Math.round((scenes * events) / SCENES_PER_DAY);
	return { streams, events: falls, others: scenes - falls, separation, handling, patience, dwell, detect };
}
