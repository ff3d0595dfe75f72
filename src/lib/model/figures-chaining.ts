/** Figures of the epilogue: what is left of a hundred events, and a year of those who have done nothing. */
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

/** Real events to begin with. */
export const EVENTS = 100;
const HOURS = 24;

export const chaining = {
	'chain.cameras': ({ kept }) => kept.length,
	'chain.events': (context) => left('events', context),
	'chain.filmed': (context) => left('filmed', context),
	'chain.flagged': (context) => left('flagged', context),
	'chain.reached': (context) => left('reached', context),
	/** What stays behind at each link. */
	'chain.unfilmed': (context) => left('events', context) - left('filmed', context),
	'chain.missed': (context) => left('filmed', context) - left('flagged', context),
	'chain.unanswered': (context) => left('flagged', context) - left('reached', context),
	'chain.filmed-share': (context) => filmed(context),
	'chain.flagged-share': (context) => flagged(context),
	/** Share of the district's own alerts that nobody answers, 0 … 1; 0 where there are none. */
	'chain.lost-share': (context) => (flags(context) ? lost(context) : 0),
	/** 1 where the software raises alerts on the district's pictures, else 0. */
	'chain.flags': (context) => Number(flags(context)),
	'year.filmed-minutes': (context) => about(year(context).filmedMinutes.value),
	'year.filmed-minutes-low': (context) => about(year(context).filmedMinutes.low),
	'year.filmed-minutes-high': (context) => about(year(context).filmedMinutes.high),
	'year.false-alerts': (context) => about(year(context).falseAlerts.value),
	'year.false-alerts-low': (context) => about(year(context).falseAlerts.low),
	'year.false-alerts-high': (context) => about(year(context).falseAlerts.high),
	'year.false-matches': (context) => roughly(year(context).falseMatches.value),
	'year.false-matches-low': (context) => roughly(year(context).falseMatches.low),
	'year.false-matches-high': (context) => roughly(year(context).falseMatches.high),
	/** Share of the false matches that go, or come on top, if each camera slides by a metre: the most in several draws. */
	'year.metre-less': (context) => slid(context).less,
	'year.metre-more': (context) => slid(context).more
} satisfies Figures;

/** Whole, and no more than two digits of it: what rests on guesses must not look exact. */
export const about = (value: number): number =>
	value < 100 ? Math.round(value) : Number(value.toPrecision(2));

/**
 * Whole, and one digit of it, for an order of magnitude: who passes near enough to a camera to be compared depends on
 * every metre of where it hangs.
 */
export const roughly = (value: number): number =>
	value < 10 ? Math.round(value) : Number(value.toPrecision(1));

/** Whole events left after a link of the chain. */
function left(stage: Stage, context: Chained): number {
	return links(context).find((link) => link.stage === stage)?.whole ?? 0;
}

/** As much of a context as it takes to reckon the chain. */
export type Chained = Pick<FigureContext, 'district' | 'grid' | 'kept' | 'optics' | 'settings'>;

/** The chain under a reader's settings, for a hundred real events. */
export function links(context: Chained): ReturnType<typeof chain> {
	return chain({ events: EVENTS, filmed: filmed(context), tpr: flagged(context), lost: lost(context) });
}

/** Share of the street that the cameras film with which the story goes on. */
function filmed(context: Chained): number {
	return filmedShare({ ...context, cameras: context.kept });
}

function flagged({ kept, settings }: Chained): number {
	const { threshold, separation } = detectorOver(kept.length, settings);
	return rates(cutOf(threshold), separation).tpr;
}

function flags({ kept, settings }: Chained): boolean {
	const detector = detectorOver(kept.length, settings);
	return expectation(cutOf(detector.threshold), detector).alerts > 0;
}

/** What a metre changes for those whom the cameras with which the story goes on could identify. */
const slid = ({ district, kept, optics, settings }: Chained): Spread => {
	const { detect, identify } = densitiesOf(settings);
	return slideSpread(district, kept, optics, Math.max(detect, identify));
};

/** A year of those who have done nothing, under a reader's settings. */
export function year(context: Chained): ReturnType<typeof innocent> {
	const { kept, settings } = context;
	const { metres } = walked({ ...context, cameras: kept });
	const identified = identifiedShare({ ...context, cameras: kept });
	const detector = detectorOf(settings);
	const wrong = expectation(cutOf(detector.threshold), detector).false;
	return innocent({
		metres,
		identified,
		falseAlerts: HOURS * alertsPerHour(wrong, kept.length, 1),
		fpir: rate(context)
	});
}
