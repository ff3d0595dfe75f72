/** Figures of “Analysing”: outcomes of a detector over a thousand scenes and over the incidents of the story. */
import {
	auc,
	alertThreshold,
	expectAlerts,
	scoreIncidents,
	countOutcomes,
	SCENES_PER_DAY,
	type IncidentScore
} from '../alerts/detector.ts';
import type { FigureContext, Figures } from './figures.ts';
import { filmedIncidents, filmedPeople } from '../cameras/filmed.ts';
import { detectorFromSettings, detectorForCameras } from '../parameters.ts';
import { requiredDensities } from '../cameras/density-standard.ts';

type SettingsContext = Pick<FigureContext, 'settings'>;

const currentOutcomes = ({ settings, kept }: FigureContext) =>
	countOutcomes(detectorForCameras(kept.length, settings));
const storyOutcomes = ({ defaults }: FigureContext) => countOutcomes(detectorFromSettings(defaults));

/** Figures of the detector, by name. Shares are 0 … 1. */
export const analysingFigures = {
	'analysis.scenes': () => SCENES_PER_DAY,
	'analysis.events': ({ settings }) => detectorFromSettings(settings).events,
	'analysis.threshold': ({ settings }) => detectorFromSettings(settings).threshold,
	'analysis.true': (context) => currentOutcomes(context).true,
	'analysis.false': (context) => currentOutcomes(context).false,
	'analysis.missed': (context) => currentOutcomes(context).missed,
	'analysis.ignored': (context) => currentOutcomes(context).ignored,
	'analysis.alerts': (context) => currentOutcomes(context).alerts,
	'analysis.right': (context) => currentOutcomes(context).true + currentOutcomes(context).ignored,
	'analysis.idle': ({ settings }) => SCENES_PER_DAY - detectorFromSettings(settings).events,
	'analysis.precision': (context) => share(currentOutcomes(context).true, currentOutcomes(context).alerts),
	'analysis.false-share': (context) => share(currentOutcomes(context).false, currentOutcomes(context).alerts),
	'analysis.tpr': (context) => currentOutcomes(context).tpr,
	'analysis.fpr': (context) => currentOutcomes(context).fpr,
	'analysis.auc': ({ settings }) => auc(detectorFromSettings(settings).separation),
	'analysis.story-alerts': (context) => storyOutcomes(context).alerts,
	'analysis.story-true': (context) => storyOutcomes(context).true,
	'analysis.story-false': (context) => storyOutcomes(context).false,
	'analysis.expected-precision': (context) =>
		precisionAt(detectorFromSettings(context.settings).events, context),
	'analysis.precision-1': (context) => precisionAt(1, context),
	'analysis.precision-10': (context) => precisionAt(10, context),
	'analysis.precision-100': (context) => precisionAt(100, context),
	'analysis.precision-500': (context) => precisionAt(500, context),
	'analysis.boxes': ({ timeline, time, district, kept, optics, settings }) =>
		filmedPeople(timeline.at(time).figures, district, kept, optics, requiredDensities(settings).detect)
			.length,
	'analysis.people': ({ timeline, time, district: { width, height } }) =>
		timeline.at(time).figures.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).length,
	'analysis.scored': (context) => incidentsScored(context).filter(({ score }) => score !== undefined).length,
	'analysis.unscored': (context) =>
		incidentsScored(context).filter(({ score }) => score === undefined).length,
	'analysis.flagged': (context) => incidentsScored(context).filter(({ alert }) => alert).length,
	'analysis.flagged-real': (context) =>
		incidentsScored(context).filter(({ alert, real }) => alert && real).length,
	'analysis.flagged-benign': (context) =>
		incidentsScored(context).filter(({ alert, real }) => alert && !real).length
} satisfies Figures;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Returns the expected precision of alerts, 0 … 1, for a number of real events among the thousand scenes. */
function precisionAt(events: number, { settings }: SettingsContext): number {
	const detector = { ...detectorFromSettings(settings), events };
	return expectAlerts(alertThreshold(detector.threshold), detector).precision;
}

function incidentsScored({
	settings,
	scenario,
	seed,
	district,
	kept,
	optics
}: FigureContext): IncidentScore[] {
	const { incidents } = scenario;
	const filmed = filmedIncidents(incidents, district, kept, optics, requiredDensities(settings).detect);
	return scoreIncidents(incidents, seed, detectorFromSettings(settings), filmed);
}
