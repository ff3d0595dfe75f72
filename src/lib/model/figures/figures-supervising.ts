/** Figures of “Supervising”: what operators notice on the wall of screens, and what happens to alerts. */
import { alertThreshold, expectAlerts } from '../alerts/detector.ts';
import type { FigureContext, Figures } from './figures.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { expectRound } from '../round/round-expectation.ts';
import type { RoundSetup } from '../round/round-play.ts';
import { rulesFromSettings } from '../round/round-rules.ts';
import { deskFromSettings, detectorFromSettings, watchFromSettings } from '../parameters.ts';
import {
	alertsPerHour,
	queueOutcome,
	bestThreshold,
	detectionProbability,
	eventsReached
} from '../alerts/supervision.ts';

/** Duration of a short event in seconds: a fall until somebody helps. */
export const SHORT_EVENT_SECONDS = 60;
/** Duration in seconds of an event that is noticed late. */
export const LONG_EVENT_SECONDS = 180;
/** Alert threshold, as displayed, of the “more sensitive” variant. It is lower than the default of the story. */
export const SENSITIVE_THRESHOLD = 40;

type SettingsContext = Pick<FigureContext, 'settings'>;

/** Figures of the operators, by name. Shares are 0 … 1. */
export const supervisingFigures = {
	'looking.streams': ({ settings }) => watchFromSettings(settings, SHORT_EVENT_SECONDS).streams,
	'looking.watchers': ({ settings }) => watchFromSettings(settings, SHORT_EVENT_SECONDS).watchers,
	/** Images for each person at the wall; all of them if nobody is there. */
	'looking.images-each': ({ settings }) => {
		const { streams, watchers } = watchFromSettings(settings, SHORT_EVENT_SECONDS);
		return streams / Math.max(1, watchers);
	},
	'looking.monitors': ({ settings: { monitors = 1 } }) => monitors,
	'looking.detect': ({ settings }) => watchFromSettings(settings, SHORT_EVENT_SECONDS).detect,
	'looking.seen': ({ settings }) => detectionProbability(watchFromSettings(settings, SHORT_EVENT_SECONDS)),
	/** Expected number of events noticed out of a hundred short ones. */
	'looking.of-hundred': ({ settings }) =>
		Math.round(100 * detectionProbability(watchFromSettings(settings, SHORT_EVENT_SECONDS))),
	'looking.seen-long': ({ settings }) =>
		detectionProbability(watchFromSettings(settings, LONG_EVENT_SECONDS)),
	'looking.seen-one': ({ settings }) =>
		detectionProbability({ ...watchFromSettings(settings, SHORT_EVENT_SECONDS), watchers: 1 }),
	'looking.one-in': ({ settings }) => {
		const seen = detectionProbability(watchFromSettings(settings, SHORT_EVENT_SECONDS));
		return seen > 0 ? Math.round(1 / seen) : 0;
	},
	'answering.alerts-hour': (context) => currentAlertsPerHour(context),
	'answering.operators': ({ settings }) => deskFromSettings(settings).operators,
	'answering.handling': ({ settings }) => deskFromSettings(settings).handling,
	'answering.peak': ({ settings }) => deskFromSettings(settings).peak,
	'answering.threshold': ({ settings }) => detectorFromSettings(settings).threshold,
	'answering.events': ({ settings }) => detectorFromSettings(settings).events,
	'answering.lost': (context) => lostAlertShare(context),
	'answering.lost-hour': (context) => lostAlertShare(context) * currentAlertsPerHour(context),
	'answering.reached': ({ settings }) =>
		eventsReached(detectorFromSettings(settings), deskFromSettings(settings)),
	'answering.reached-sensitive': ({ settings }) =>
		eventsReached(
			{ ...detectorFromSettings(settings), threshold: SENSITIVE_THRESHOLD },
			deskFromSettings(settings)
		),
	'answering.best': ({ settings }) =>
		bestThreshold(detectorFromSettings(settings), deskFromSettings(settings)).reached,
	'answering.best-threshold': ({ settings }) =>
		bestThreshold(detectorFromSettings(settings), deskFromSettings(settings)).threshold,
	/** Falls of a round at the wall, and how many of them are seen on average, by people without and with software. */
	'round.falls': ({ settings }) => rulesFromSettings(settings).events,
	'round.alone': ({ settings }) => seenInRound(settings, { threshold: undefined, people: 1 }),
	'round.two': ({ settings }) => seenInRound(settings, { threshold: undefined, people: 2 }),
	'round.at-40': ({ settings }) => seenInRound(settings, { threshold: 40, people: 1 }),
	'round.at-54': ({ settings }) => seenInRound(settings, { threshold: 54, people: 1 }),
	'round.at-64': ({ settings }) => seenInRound(settings, { threshold: 64, people: 1 }),
	'round.at-80': ({ settings }) => seenInRound(settings, { threshold: 80, people: 1 })
} satisfies Figures;

const seenInRound = (settings: Settings, setup: RoundSetup): number =>
	expectRound(rulesFromSettings(settings), setup).reached;

/** Returns the expected alerts per hour under the reader’s settings. */
function currentAlertsPerHour({ settings }: SettingsContext): number {
	const detector = detectorFromSettings(settings);
	const { streams, peak } = deskFromSettings(settings);
	return alertsPerHour(expectAlerts(alertThreshold(detector.threshold), detector).alerts, streams, peak);
}

/** Returns the share of the alerts that no operator answers, 0 … 1. */
export function lostAlertShare(context: SettingsContext): number {
	return queueOutcome({ ...deskFromSettings(context.settings), perHour: currentAlertsPerHour(context) }).lost;
}
