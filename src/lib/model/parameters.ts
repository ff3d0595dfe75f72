/**
 * Converts the settings of a story to parameters of the models. A missing setting gets the default of this story;
 * measured values have no default and must be defined under `constants`.
 */
import type { Settings } from '#lib/narrative/types/story.ts';
import { MAX_SCORE, type Detector } from './alerts/detector.ts';
import { requireConstant } from './constants.ts';
import type { PhotoConditions } from './faces/face-parameters.ts';
import { matchThreshold, type Groups, type Matcher } from './faces/recognition.ts';
import { noticeProbability, type AlertDesk, type WallWatch } from './alerts/supervision.ts';

/**
 * Returns the detector of “Analysing”: its displayed threshold, d′, and the number of real events in a thousand scenes.
 */
export function detectorFromSettings({ threshold = 64, use = 306, base = 10 }: Settings): Detector {
	return { threshold, separation: use / 100, events: base };
}

/**
 * Returns the detector for a number of cameras in the district. Without cameras it raises no alert: its threshold is
 * then the highest score.
 */
export function detectorForCameras(cameras: number, settings: Settings): Detector {
	const detector = detectorFromSettings(settings);
	return cameras > 0 ? detector : { ...detector, threshold: MAX_SCORE };
}

/** Returns the desk of the operators who answer alerts. */
export function deskFromSettings({
	streams = 96,
	operators = 1,
	handling = 60,
	patience = 120,
	peak = 1
}: Settings): AlertDesk {
	return { streams, operators, handling, patience, peak };
}

/**
 * Returns the parameters of the operators who watch the wall of screens, for an event of a duration in seconds.
 * @throws RangeError if the number of monitors is outside the measured range
 */
export function watchFromSettings(settings: Settings, seconds: number): WallWatch {
	const { streams = 96, watchers = 2, dwell = 10, monitors = 1, flair = 1 } = settings;
	return { streams, watchers, dwell, seconds, detect: noticeProbability(monitors, settings), flair };
}

/**
 * Returns the threshold, the list and the crowd of “Recognising”.
 * @throws RangeError if the story does not define the measured constants
 */
export function matcherFromSettings(settings: Settings): Matcher {
	const { list = 10_000, crowd = 100_000, wanted = 20, match = 55 } = settings;
	const measured = {
		list: requireConstant(settings, 'measured-list'),
		faces: requireConstant(settings, 'measured-faces')
	};
	return { threshold: matchThreshold(match, measured), list, crowd, wanted };
}

/** Returns the matcher for a number of cameras in the district. Without cameras it raises no alert. */
export function matcherForCameras(cameras: number, settings: Settings): Matcher {
	const matcher = matcherFromSettings(settings);
	return cameras > 0 ? matcher : { ...matcher, threshold: Infinity };
}

/** Returns the two groups of passers-by that “Recognising” compares. */
export function groupsFromSettings({ share = 10, differential = 1 }: Settings): Groups {
	return { share: share / 100, errorRatio: differential };
}

/** Returns the conditions under which the face that the reader varies is photographed. */
export function conditionsFromSettings({ light = 0, angle = 3, age = 0 }: Settings): PhotoConditions {
	return { light, angle, age };
}
