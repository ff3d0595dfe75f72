/** Figures of the epilogue: what is left of a hundred events, and a year of those who have done nothing. */
import { cutOf, expectation, rates } from './analysis.ts';
import { chain, innocent, type Range, type Stage } from './chain.ts';
import { sees } from './coverage.ts';
import type { District } from './district.ts';
import { recognising } from './figures-recognising.ts';
import { seeing } from './figures-seeing.ts';
import { supervising } from './figures-supervising.ts';
import type { FigureContext, Figures } from './figures.ts';
import { detectorOf } from './levers.ts';
import { densitiesOf } from './standard.ts';
import { alertsPerHour } from './supervision.ts';
import { walks } from './walks.ts';

/** Real events to begin with. */
const EVENTS = 100;
const HOURS = 24;

export const chaining = {
	'chain.events': (context) => left('events', context),
	'chain.filmed': (context) => left('filmed', context),
	'chain.flagged': (context) => left('flagged', context),
	'chain.reached': (context) => left('reached', context),
	'chain.filmed-share': (context) => filmed(context),
	'chain.flagged-share': (context) => flagged(context),
	'year.filmed-minutes': (context) => year(context).filmedMinutes.value,
	'year.filmed-minutes-low': (context) => year(context).filmedMinutes.low,
	'year.filmed-minutes-high': (context) => year(context).filmedMinutes.high,
	'year.false-alerts': (context) => year(context).falseAlerts.value,
	'year.false-alerts-low': (context) => year(context).falseAlerts.low,
	'year.false-alerts-high': (context) => year(context).falseAlerts.high,
	'year.false-matches': (context) => year(context).falseMatches.value,
	'year.false-matches-low': (context) => year(context).falseMatches.low,
	'year.false-matches-high': (context) => year(context).falseMatches.high
} satisfies Figures;

/** Whole events left after a link of the chain. */
function left(stage: Stage, context: FigureContext): number {
	const links = chain({
		events: EVENTS,
		filmed: filmed(context),
		tpr: flagged(context),
		lost: supervising['answering.lost'](context)
	});
	return links.find((link) => link.stage === stage)?.whole ?? 0;
}

/** Share of the street that the cameras film with which the story goes on. */
function filmed(context: FigureContext): number {
	return seeing['coverage.filmed']({ ...context, cameras: context.kept });
}

function flagged({ settings }: FigureContext): number {
	const { threshold, separation } = detectorOf(settings);
	return rates(cutOf(threshold), separation).tpr;
}

function year(
	context: FigureContext
): Readonly<Record<'filmedMinutes' | 'falseAlerts' | 'falseMatches', Range>> {
	const { kept, settings } = context;
	const detector = detectorOf(settings);
	const wrong = expectation(cutOf(detector.threshold), detector).false;
	return innocent({
		metres: filmedMetres(context),
		identified: seeing['walks.identified']({ ...context, cameras: kept }),
		falseAlerts: HOURS * alertsPerHour(wrong, kept.length, 1),
		fpir: recognising['faces.fpir'](context)
	});
}

const latest = new WeakMap<District, { readonly key: string; readonly metres: number }>();

/** Metres filmed of a walk through, on average. Sentences ask for the same again and again: the latest is kept. */
function filmedMetres({ district, kept, optics, standard }: FigureContext): number {
	const { detect } = densitiesOf(standard);
	const key = JSON.stringify([kept.map(({ x, y, heading }) => [x, y, heading]), optics, detect]);
	const known = latest.get(district);
	if (known?.key === key) return known.metres;
	const all = walks(district);
	// A walk is a list of pieces of about a metre.
	const filmedPieces = all
		.flat()
		.filter((piece) => kept.some((camera) => sees(district, camera, optics, detect, piece)));
	const metres = filmedPieces.length / all.length;
	latest.set(district, { key, metres });
	return metres;
}
