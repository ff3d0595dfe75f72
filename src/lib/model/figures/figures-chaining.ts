/**
 * Figures of the epilogue: how many of a hundred real events remain at each stage of the chain, and how much a year
 * affects innocent people.
 */
import { alertThreshold, expectAlerts, detectionRates } from '../alerts/detector.ts';
import { remainingEvents, yearlyExposure, type ChainStage } from '../alerts/chain.ts';
import { fpirOf } from './figures-recognising.ts';
import { filmedShare, identifiedShare, measureFilmedWalks } from './figures-seeing.ts';
import { lostAlertShare } from './figures-supervising.ts';
import type { FigureContext, Figures } from './figures.ts';
import { detectorFromSettings, detectorForCameras } from '../parameters.ts';
import { slideSpread, type SlideSpread } from '../cameras/camera-slide.ts';
import { requiredDensities } from '../cameras/density-standard.ts';
import { alertsPerHour } from '../alerts/supervision.ts';

/** Real events at the start of the chain. */
export const CHAIN_EVENTS = 100;
const HOURS_PER_DAY = 24;

/** Figures of the chain, by name. Shares are 0 … 1. */
export const chainFigures = {
	'chain.cameras': ({ kept }) => kept.length,
	'chain.events': (context) => eventsAfter('events', context),
	'chain.filmed': (context) => eventsAfter('filmed', context),
	'chain.flagged': (context) => eventsAfter('flagged', context),
	'chain.reached': (context) => eventsAfter('reached', context),
	/** Events that no camera films. */
	'chain.unfilmed': (context) => eventsAfter('events', context) - eventsAfter('filmed', context),
	/** Filmed events that raise no alert. */
	'chain.missed': (context) => eventsAfter('filmed', context) - eventsAfter('flagged', context),
	/** Events that raise an alert but do not reach an operator. */
	'chain.unanswered': (context) => eventsAfter('flagged', context) - eventsAfter('reached', context),
	'chain.filmed-share': (context) => filmedShareKept(context),
	'chain.flagged-share': (context) => flaggedShare(context),
	/** Share of the district’s alerts that no operator answers, 0 … 1; 0 if there are no alerts. */
	'chain.lost-share': (context) => (hasAlerts(context) ? lostAlertShare(context) : 0),
	/** 1 if the software raises alerts in the district, else 0. */
	'chain.flags': (context) => Number(hasAlerts(context)),
	'year.filmed-minutes': (context) => roundToTwoDigits(yearEstimates(context).filmedMinutes.value),
	'year.filmed-minutes-low': (context) => roundToTwoDigits(yearEstimates(context).filmedMinutes.low),
	'year.filmed-minutes-high': (context) => roundToTwoDigits(yearEstimates(context).filmedMinutes.high),
	'year.false-alerts': (context) => roundToTwoDigits(yearEstimates(context).falseAlerts.value),
	'year.false-alerts-low': (context) => roundToTwoDigits(yearEstimates(context).falseAlerts.low),
	'year.false-alerts-high': (context) => roundToTwoDigits(yearEstimates(context).falseAlerts.high),
	'year.false-matches': (context) => roundToOneDigit(yearEstimates(context).falseMatches.value),
	'year.false-matches-low': (context) => roundToOneDigit(yearEstimates(context).falseMatches.low),
	'year.false-matches-high': (context) => roundToOneDigit(yearEstimates(context).falseMatches.high),
	/** Largest decrease of the false matches, as a share, if each camera moves randomly by a metre. */
	'year.metre-less': (context) => slideChange(context).less,
	/** Largest increase of the false matches, as a share, if each camera moves randomly by a metre. */
	'year.metre-more': (context) => slideChange(context).more
} satisfies Figures;

/** Rounds a value to at most two significant digits, without decimals, because estimates must not look exact. */
export const roundToTwoDigits = (value: number): number =>
	value < 100 ? Math.round(value) : Number(value.toPrecision(2));

/**
 * Rounds a value to one significant digit, without decimals. False matches are only an order of magnitude: who passes
 * near enough to a camera depends on its position to the metre.
 */
export const roundToOneDigit = (value: number): number =>
	value < 10 ? Math.round(value) : Number(value.toPrecision(1));

/** Returns how many of the hundred events remain at a stage, as a whole number. */
function eventsAfter(stage: ChainStage, context: ChainContext): number {
	return chainLinks(context).find((link) => link.stage === stage)?.whole ?? 0;
}

/** The part of a context that the chain depends on. */
export type ChainContext = Pick<FigureContext, 'district' | 'grid' | 'kept' | 'optics' | 'settings'>;

/** Returns how many of a hundred real events remain at each stage of the chain, under the reader’s settings. */
export function chainLinks(context: ChainContext): ReturnType<typeof remainingEvents> {
	return remainingEvents({
		events: CHAIN_EVENTS,
		filmed: filmedShareKept(context),
		tpr: flaggedShare(context),
		lost: lostAlertShare(context)
	});
}

/** Returns the share of the street that the cameras of the later chapters film. */
function filmedShareKept(context: ChainContext): number {
	return filmedShare({ ...context, cameras: context.kept });
}

function flaggedShare({ kept, settings }: ChainContext): number {
	const { threshold, separation } = detectorForCameras(kept.length, settings);
	return detectionRates(alertThreshold(threshold), separation).tpr;
}

function hasAlerts({ kept, settings }: ChainContext): boolean {
	const detector = detectorForCameras(kept.length, settings);
	return expectAlerts(alertThreshold(detector.threshold), detector).alerts > 0;
}

/**
 * Returns by how much the number of identifiable walks changes if each camera of the later chapters moves by a metre.
 */
const slideChange = ({ district, kept, optics, settings }: ChainContext): SlideSpread => {
	const { detect, identify } = requiredDensities(settings);
	return slideSpread(district, kept, optics, Math.max(detect, identify));
};

/** Returns the estimates of how much a year affects innocent people, under the reader’s settings. */
export function yearEstimates(context: ChainContext): ReturnType<typeof yearlyExposure> {
	const { kept, settings } = context;
	const { metres } = measureFilmedWalks({ ...context, cameras: kept });
	const identified = identifiedShare({ ...context, cameras: kept });
	const detector = detectorFromSettings(settings);
	const falseAlerts = expectAlerts(alertThreshold(detector.threshold), detector).false;
	return yearlyExposure({
		metres,
		identified,
		falseAlerts: HOURS_PER_DAY * alertsPerHour(falseAlerts, kept.length, 1),
		fpir: fpirOf(context)
	});
}
