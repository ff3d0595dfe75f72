/** Figures of “Supervising”: what operators notice on the wall of screens, and what happens to alerts. */
import { cutOf, expectation } from './analysis.ts';
import type { FigureContext, Figures } from './figures.ts';
import { deskOf, detectorOf, watchOf } from './settings.ts';
import { alertsPerHour, answering, best, looking, reached } from './supervision.ts';

/** Durations of an event in seconds: a fall until somebody helps, and one that is noticed late. */
export const SHORT = 60;
export const LONG = 180;
/** Displayed threshold of the “more sensitive” variant, lower than the default of the story. */
export const SENSITIVE = 40;

type SettingsContext = Pick<FigureContext, 'settings'>;

/** Figures of the operators, by name. Shares are 0 … 1. */
export const supervising = {
	'looking.streams': ({ settings }) => watchOf(settings, SHORT).streams,
	'looking.watchers': ({ settings }) => watchOf(settings, SHORT).watchers,
	'looking.monitors': ({ settings: { monitors = 1 } }) => monitors,
	'looking.detect': ({ settings }) => watchOf(settings, SHORT).detect,
	'looking.seen': ({ settings }) => looking(watchOf(settings, SHORT)),
	/** Expected number noticed out of a hundred such events. */
	'looking.of-hundred': ({ settings }) => Math.round(100 * looking(watchOf(settings, SHORT))),
	'looking.seen-long': ({ settings }) => looking(watchOf(settings, LONG)),
	'looking.seen-one': ({ settings }) => looking({ ...watchOf(settings, SHORT), watchers: 1 }),
	'looking.one-in': ({ settings }) => {
		const seen = looking(watchOf(settings, SHORT));
		return seen > 0 ? Math.round(1 / seen) : 0;
	},
	'answering.alerts-hour': (context) => currentAlertsPerHour(context),
	'answering.operators': ({ settings }) => deskOf(settings).operators,
	'answering.handling': ({ settings }) => deskOf(settings).handling,
	'answering.peak': ({ settings }) => deskOf(settings).peak,
	'answering.threshold': ({ settings }) => detectorOf(settings).threshold,
	'answering.events': ({ settings }) => detectorOf(settings).events,
	'answering.lost': (context) => lost(context),
	'answering.lost-hour': (context) => lost(context) * currentAlertsPerHour(context),
	'answering.reached': ({ settings }) => reached(detectorOf(settings), deskOf(settings)),
	'answering.reached-sensitive': ({ settings }) =>
		reached({ ...detectorOf(settings), threshold: SENSITIVE }, deskOf(settings)),
	'answering.best': ({ settings }) => best(detectorOf(settings), deskOf(settings)).reached,
	'answering.best-threshold': ({ settings }) => best(detectorOf(settings), deskOf(settings)).threshold
} satisfies Figures;

/** Returns the alerts per hour under the reader’s settings. */
function currentAlertsPerHour({ settings }: SettingsContext): number {
	const detector = detectorOf(settings);
	const { streams, peak } = deskOf(settings);
	return alertsPerHour(expectation(cutOf(detector.threshold), detector).alerts, streams, peak);
}

/** Returns the share of the alerts that no operator answers, 0 … 1. */
export function lost(context: SettingsContext): number {
	return answering({ ...deskOf(context.settings), perHour: currentAlertsPerHour(context) }).lost;
}
