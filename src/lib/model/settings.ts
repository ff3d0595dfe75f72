/**
 * From the settings of a story to the parameters of the models. A story that leaves a setting out gets the value
 * of ours; what was measured it must say itself, under `constants`.
 */
import type { Settings } from '#lib/narrative/types.ts';
import { TOP, type Detector } from './analysis.ts';
import { constant } from './constant.ts';
import type { Conditions } from './face-parameters.ts';
import { matchThreshold, type Groups, type Matcher } from './recognition.ts';
import { detection, type Desk, type Watch } from './supervision.ts';

/** The detector of “Analysing”: displayed threshold, d′, real events in a thousand scenes. */
export function detectorOf({ threshold = 64, use = 306, base = 10 }: Settings): Detector {
	return { threshold, separation: use / 100, events: base };
}

/**
 * The same over the district's own pictures: where no camera hangs there are none to look at, and it is like one whose
 * threshold nothing can pass.
 */
export function detectorOver(cameras: number, settings: Settings): Detector {
	const detector = detectorOf(settings);
	return cameras > 0 ? detector : { ...detector, threshold: TOP };
}

/** Those who answer alerts. */
export function deskOf({
	streams = 96,
	operators = 1,
	handling = 60,
	patience = 120,
	peak = 1
}: Settings): Desk {
	return { streams, operators, handling, patience, peak };
}

/** Those who watch the wall, for an event of so many seconds. */
export function watchOf(settings: Settings, seconds: number): Watch {
	const { streams = 96, watchers = 2, dwell = 10, monitors = 1, flair = 1 } = settings;
	return { streams, watchers, dwell, seconds, detect: detection(monitors, settings), flair };
}

/** Those who pass, the list, and how sure the software of “Recognising” has to be. */
export function matcherOf(settings: Settings): Matcher {
	const { list = 10_000, crowd = 100_000, wanted = 20, match = 55 } = settings;
	const measured = {
		list: constant(settings, 'measured-list'),
		faces: constant(settings, 'measured-faces')
	};
	return { threshold: matchThreshold(match, measured), list, crowd, wanted };
}

/** The same over the faces that the district's own cameras see: where none hangs, nobody is compared. */
export function matcherOver(cameras: number, settings: Settings): Matcher {
	const matcher = matcherOf(settings);
	return cameras > 0 ? matcher : { ...matcher, threshold: Infinity };
}

/** The two groups among those who pass. */
export function groupsOf({ share = 10, differential = 1 }: Settings): Groups {
	return { share: share / 100, times: differential };
}

/** How the drawn face is photographed. */
export function conditionsOf({ light = 0, angle = 3, age = 0 }: Settings): Conditions {
	return { light, angle, age };
}
