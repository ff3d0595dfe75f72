/** Figures of “Analysing”: what a detector makes of a thousand scenes, and of the story's own incidents. */
import { auc, cutOf, expectation, incidentScores, outcomes, SCENES, type IncidentScore } from './analysis.ts';
import type { FigureContext, Figures } from './figures.ts';
import { filmedIncidents, framed } from './filmed.ts';
import { detectorOf, detectorOver } from './settings.ts';
import { densitiesOf } from './standard.ts';

type OfDetector = Pick<FigureContext, 'settings'>;

const sorted = ({ settings, kept }: FigureContext) => outcomes(detectorOver(kept.length, settings));
const told = ({ defaults }: FigureContext) => outcomes(detectorOf(defaults));

export const analysing = {
	'analysis.scenes': () => SCENES,
	'analysis.events': ({ settings }) => detectorOf(settings).events,
	'analysis.threshold': ({ settings }) => detectorOf(settings).threshold,
	'analysis.true': (context) => sorted(context).true,
	'analysis.false': (context) => sorted(context).false,
	'analysis.missed': (context) => sorted(context).missed,
	'analysis.ignored': (context) => sorted(context).ignored,
	'analysis.alerts': (context) => sorted(context).alerts,
	'analysis.right': (context) => sorted(context).true + sorted(context).ignored,
	'analysis.idle': ({ settings }) => SCENES - detectorOf(settings).events,
	'analysis.precision': (context) => share(sorted(context).true, sorted(context).alerts),
	'analysis.false-share': (context) => share(sorted(context).false, sorted(context).alerts),
	'analysis.tpr': (context) => sorted(context).tpr,
	'analysis.fpr': (context) => sorted(context).fpr,
	'analysis.auc': ({ settings }) => auc(detectorOf(settings).separation),
	'analysis.story-alerts': (context) => told(context).alerts,
	'analysis.story-true': (context) => told(context).true,
	'analysis.story-false': (context) => told(context).false,
	'analysis.expected-precision': (context) => precisionAt(detectorOf(context.settings).events, context),
	'analysis.precision-1': (context) => precisionAt(1, context),
	'analysis.precision-10': (context) => precisionAt(10, context),
	'analysis.precision-100': (context) => precisionAt(100, context),
	'analysis.precision-500': (context) => precisionAt(500, context),
	'analysis.boxes': ({ timeline, time, district, kept, optics, settings }) =>
		framed(timeline.at(time).figures, district, kept, optics, densitiesOf(settings).detect).length,
	'analysis.people': ({ timeline, time, district: { width, height } }) =>
		timeline.at(time).figures.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).length,
	'analysis.scored': (context) => scores(context).filter(({ score }) => score !== undefined).length,
	'analysis.unscored': (context) => scores(context).filter(({ score }) => score === undefined).length,
	'analysis.flagged': (context) => scores(context).filter(({ alert }) => alert).length,
	'analysis.flagged-real': (context) => scores(context).filter(({ alert, real }) => alert && real).length,
	'analysis.flagged-benign': (context) => scores(context).filter(({ alert, real }) => alert && !real).length
} satisfies Figures;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Share of the alerts to be expected that are right, were there so many real events. */
function precisionAt(events: number, { settings }: OfDetector): number {
	const detector = { ...detectorOf(settings), events };
	return expectation(cutOf(detector.threshold), detector).precision;
}

function scores({ settings, scenario, seed, district, kept, optics }: FigureContext): IncidentScore[] {
	const { incidents } = scenario;
	const filmed = filmedIncidents(incidents, district, kept, optics, densitiesOf(settings).detect);
	return incidentScores(incidents, seed, detectorOf(settings), filmed);
}
