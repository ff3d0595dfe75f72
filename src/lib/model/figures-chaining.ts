/** Figures of the epilogue: how many of a hundred events remain, and the effect on innocent people in a year. */
import { cutOf, expectation, rates } from './analysis.ts';
import { chain, innocent, type Stage } from './chain.ts';
import { rate } from './figures-recognising.ts';
import { filmedShare, identifiedShare, walked } from './figures-seeing.ts';
import { lost } from './figures-supervising.ts';
import type { FigureContext, Figures } from './figures.ts';
import { detectorOf, detectorOver } from './settings.ts';
import { slideSpread, type Spread } from './slide.ts';
import { densitiesOf } from './standard.ts';
import { alertsPerHour } from './supervision.ts';

/** Real events at the start of the chain. */
export const EVENTS = 100;
const HOURS_PER_DAY = 24;

/** Figures of the chain, by name. Shares are 0 … 1. */
export const chaining = {
	'chain.cameras': ({ kept }) => kept.length,
	'chain.events': (context) => eventsAfter('events', context),
	'chain.filmed': (context) => eventsAfter('filmed', context),
	'chain.flagged': (context) => eventsAfter('flagged', context),
	'chain.reached': (context) => eventsAfter('reached', context),
	/** Events lost at each stage. */
	'chain.unfilmed': (context) => eventsAfter('events', context) - eventsAfter('filmed', context),
	'chain.missed': (context) => eventsAfter('filmed', context) - eventsAfter('flagged', context),
	'chain.unanswered': (context) => eventsAfter('flagged', context) - eventsAfter('reached', context),
	'chain.filmed-share': (context) => filmedShareKept(context),
	'chain.flagged-share': (context) => flaggedShare(context),
	/** Share of the district’s alerts that no operator answers, 0 … 1; 0 if there are no alerts. */
	'chain.lost-share': (context) => (hasAlerts(context) ? lost(context) : 0),
	/** 1 if the software raises alerts in the district, else 0. */
	'chain.flags': (context) => Number(hasAlerts(context)),
	'year.filmed-minutes': (context) => about(year(context).filmedMinutes.value),
	'year.filmed-minutes-low': (context) => about(year(context).filmedMinutes.low),
	'year.filmed-minutes-high': (context) => about(year(context).filmedMinutes.high),
	'year.false-alerts': (context) => about(year(context).falseAlerts.value),
	'year.false-alerts-low': (context) => about(year(context).falseAlerts.low),
	'year.false-alerts-high': (context) => about(year(context).falseAlerts.high),
	'year.false-matches': (context) => roughly(year(context).falseMatches.value),
	'year.false-matches-low': (context) => roughly(year(context).falseMatches.low),
	'year.false-matches-high': (context) => roughly(year(context).falseMatches.high),
	/** Largest decrease and increase of the false matches, as shares, if each camera moves randomly by a metre. */
	'year.metre-less': (context) => slideChange(context).less,
	'year.metre-more': (context) => slideChange(context).more
} satisfies Figures;

/** Rounds to a whole number with two significant digits, because estimates must not look exact. */
export const about = (value: number): number =>
	value < 100 ? Math.round(value) : Number(value.toPrecision(2));

/**
 * Rounds to a whole number with one significant digit. False matches are only an order of magnitude: who passes near
 * enough to a camera depends on its position to the metre.
 */
export const roughly = (value: number): number =>
	value < 10 ? Math.round(value) : Number(value.toPrecision(1));

/** Returns the events that remain at a stage, in whole events. */
function eventsAfter(stage: Stage, context: Chained): number {
	return links(context).find((link) => link.stage === stage)?.whole ?? 0;
}

/** The part of a context that the chain depends on. */
export type Chained = Pick<FigureContext, 'district' | 'grid' | 'kept' | 'optics' | 'settings'>;

/** Returns the chain under the reader’s settings, for a hundred real events. */
export function links(context: Chained): ReturnType<typeof chain> {
	return chain({
		events: EVENTS,
		filmed: filmedShareKept(context),
		tpr: flaggedShare(context),
		lost: lost(context)
	});
}

/** Returns the share of the street that the cameras of the later chapters film. */
function filmedShareKept(context: Chained): number {
	return filmedShare({ ...context, cameras: context.kept });
}

function flaggedShare({ kept, settings }: Chained): number {
	const { threshold, separation } = detectorOver(kept.length, settings);
	return rates(cutOf(threshold), separation).tpr;
}

function hasAlerts({ kept, settings }: Chained): boolean {
	const detector = detectorOver(kept.length, settings);
	return expectation(cutOf(detector.threshold), detector).alerts > 0;
}

/** Returns the change in identifiable walks if each camera of the later chapters moves by a metre. */
const slideChange = ({ district, kept, optics, settings }: Chained): Spread => {
	const { detect, identify } = densitiesOf(settings);
	return slideSpread(district, kept, optics, Math.max(detect, identify));
};

/** Returns the estimates for a year of innocent people, under the reader’s settings. */
export function year(context: Chained): ReturnType<typeof innocent> {
	const { kept, settings } = context;
	const { metres } = walked({ ...context, cameras: kept });
	const identified = identifiedShare({ ...context, cameras: kept });
	const detector = detectorOf(settings);
	const falseAlerts = expectation(cutOf(detector.threshold), detector).false;
	return innocent({
		metres,
		identified,
		falseAlerts: HOURS_PER_DAY * alertsPerHour(falseAlerts, kept.length, 1),
		fpir: rate(context)
	});
}
