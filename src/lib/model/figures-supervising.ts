/** Figures of “Supervising”: what is seen on the wall, and what becomes of alerts. */
import { cutOf, expectation } from './analysis.ts';
import type { FigureContext, Figures } from './figures.ts';
import { deskOf, detectorOf, watchOf } from './settings.ts';
import { alertsPerHour, answering, best, looking, reached } from './supervision.ts';

/** Seconds: a fall before somebody helps, and one that nobody notices for long. */
export const SHORT = 60;
export const LONG = 180;
/** A displayed threshold lower than the story's: “more sensitive”. */
export const SENSITIVE = 40;

type Chosen = Pick<FigureContext, 'settings'>;

export const supervising = {
	'looking.streams': ({ settings }) => watchOf(settings, SHORT).streams,
	'looking.watchers': ({ settings }) => watchOf(settings, SHORT).watchers,
	'looking.monitors': ({ settings: { monitors = 1 } }) => monitors,
	'looking.detect': ({ settings }) => watchOf(settings, SHORT).detect,
	'looking.seen': ({ settings }) => looking(watchOf(settings, SHORT)),
	/** Of a hundred such events. */
	'looking.of-hundred': ({ settings }) => Math.round(100 * looking(watchOf(settings, SHORT))),
	'looking.seen-long': ({ settings }) => looking(watchOf(settings, LONG)),
	'looking.seen-one': ({ settings }) => looking({ ...watchOf(settings, SHORT), watchers: 1 }),
	'looking.one-in': ({ settings }) => {
		const seen = looking(watchOf(settings, SHORT));
		return seen > 0 ? Math.round(1 / seen) : 0;
	},
	'answering.alerts-hour': (context) => perHour(context),
	'answering.operators': ({ settings }) => deskOf(settings).operators,
	'answering.handling': ({ settings }) => deskOf(settings).handling,
	'answering.peak': ({ settings }) => deskOf(settings).peak,
	'answering.threshold': ({ settings }) => detectorOf(settings).threshold,
	'answering.events': ({ settings }) => detectorOf(settings).events,
	'answering.lost': (context) => lost(context),
	'answering.lost-hour': (context) => lost(context) * perHour(context),
	'answering.reached': ({ settings }) => reached(detectorOf(settings), deskOf(settings)),
	'answering.reached-sensitive': ({ settings }) =>
		reached({ ...detectorOf(settings), threshold: SENSITIVE }, deskOf(settings)),
	'answering.best': ({ settings }) => best(detectorOf(settings), deskOf(settings)).reached,
	'answering.best-threshold': ({ settings }) => best(detectorOf(settings), deskOf(settings)).threshold
} satisfies Figures;

function perHour({ settings }: Chosen): number {
	const detector = detectorOf(settings);
	const { streams, peak } = deskOf(settings);
	return alertsPerHour(expectation(cutOf(detector.threshold), detector).alerts, streams, peak);
}

/** Share of the alerts that nobody answers, 0 … 1. */
export function lost(context: Chosen): number {
	return answering({ ...deskOf(context.settings), perHour: perHour(context) }).lost;
}
