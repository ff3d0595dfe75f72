/** Figures of “Recognising”: matches and false matches of a crowd with a list. */
import { requireConstant } from '../constants.ts';
import { embeddingDistance, entryEmbedding, photoEmbedding } from '../faces/faces.ts';
import { filmedIncidents } from '../cameras/filmed.ts';
import { matchingRadius } from '../faces/matching.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import type { FigureContext, Figures } from './figures.ts';
import {
	conditionsFromSettings,
	groupsFromSettings,
	matcherFromSettings,
	matcherForCameras
} from '../parameters.ts';
import {
	falseAlertShares,
	splitFalseAlerts,
	falseAlertInterval,
	fmr,
	fpir,
	tpir,
	wholeMatchAlerts
} from '../faces/recognition.ts';
import { requiredDensities } from '../cameras/density-standard.ts';

type SettingsContext = Pick<FigureContext, 'settings'>;

const currentAlerts = ({ settings, kept }: FigureContext) =>
	wholeMatchAlerts(matcherForCameras(kept.length, settings));
const falseInterval = (settings: Settings) =>
	falseAlertInterval(matcherFromSettings(settings), requireConstant(settings, 'measured-false'));
const storyAlerts = ({ defaults }: FigureContext) => wholeMatchAlerts(matcherFromSettings(defaults));

/** Figures of face recognition, by name. Shares are 0 … 1. */
export const recognisingFigures = {
	'faces.list': ({ settings }) => matcherFromSettings(settings).list,
	'faces.crowd': ({ settings }) => matcherFromSettings(settings).crowd,
	'faces.wanted': ({ settings }) => matcherFromSettings(settings).wanted,
	'faces.threshold': ({ settings: { match = 55 } }) => match,
	'faces.fpir': (context) => fpirOf(context),
	'faces.one-in': (context) => Math.round(1 / fpirOf(context)),
	/** Comparisons of two different people per false match, to two digits: more would claim too much precision. */
	'faces.fmr-one-in': ({ settings }) =>
		Number((1 / fmr(matcherFromSettings(settings).threshold)).toPrecision(2)),
	'faces.true': (context) => currentAlerts(context).true,
	'faces.false': (context) => currentAlerts(context).false,
	'faces.alerts': (context) => currentAlerts(context).alerts,
	'faces.right-share': (context) => currentAlerts(context).ppv,
	'faces.story-true': (context) => storyAlerts(context).true,
	'faces.story-false': (context) => storyAlerts(context).false,
	'faces.story-alerts': (context) => storyAlerts(context).alerts,
	/** Lower end of the 95 % confidence interval of the false alerts, from the number that was measured. */
	'faces.false-low': ({ settings }) => falseInterval(settings)[0],
	/** Upper end of the 95 % confidence interval of the false alerts. */
	'faces.false-high': ({ settings }) => falseInterval(settings)[1],
	'faces.story-false-low': ({ defaults }) => falseInterval(defaults)[0],
	'faces.story-false-high': ({ defaults }) => falseInterval(defaults)[1],
	/** Innocent people of the story’s crowd who would be flagged at the rate that the police claim. */
	'faces.story-claimed': ({ defaults }) =>
		Math.round(matcherFromSettings(defaults).crowd / requireConstant(defaults, 'claimed-faces')),
	/** Innocent people of the story’s crowd who would be flagged with a million people on the list. */
	'faces.story-false-million': (context) =>
		falseAlertsWithList(1_000_000, { ...context, settings: context.defaults }),
	'faces.false-list-1000': (context) => falseAlertsWithList(1_000, context),
	'faces.false-list-10000': (context) => falseAlertsWithList(10_000, context),
	'faces.false-list-100000': (context) => falseAlertsWithList(100_000, context),
	'faces.false-list-1000000': (context) => falseAlertsWithList(1_000_000, context),
	'faces.tpir': ({ settings }) => tpir(matcherFromSettings(settings).threshold),
	'faces.k': ({ settings }) => groupsFromSettings(settings).errorRatio,
	'faces.share-b': ({ settings }) => groupsFromSettings(settings).share,
	'faces.errors-b': ({ settings }) => falseAlertShares(groupsFromSettings(settings)).b,
	/** Expected false alerts on group B, not rounded. `faces.false-b` is the nearest whole number. */
	'faces.mean-b': (context) =>
		currentAlerts(context).false * falseAlertShares(groupsFromSettings(context.settings)).b,
	'faces.false-a': (context) =>
		splitFalseAlerts(currentAlerts(context).false, groupsFromSettings(context.settings)).a,
	'faces.false-b': (context) =>
		splitFalseAlerts(currentAlerts(context).false, groupsFromSettings(context.settings)).b,
	/** Distance between two photos of the person with a lookalike: on file, and under the chosen conditions. */
	'faces.distance': (context) => distanceToHerself(context),
	/** Distance below which two photos match. */
	'faces.radius': (context) => currentRadius(context),
	/** 1 if the two photos of `faces.distance` match, else 0. */
	'faces.recognised': (context) => Number(distanceToHerself(context) < currentRadius(context)),
	/**
	 * Distance between the lookalike’s file photo and the photo, under the chosen conditions, of the person who
	 * resembles her.
	 */
	'faces.lookalike-distance': (context) => distanceToLookalike(context),
	/**
	 * 1 if the person with a lookalike is mistaken for the lookalike, else 0; also 0 if the list is too short to
	 * contain the lookalike’s entry.
	 */
	'faces.mistaken': (context) => Number(isMistakenForLookalike(context)),
	/**
	 * 1 if a camera films the person with a lookalike when she passes in the story and she is mistaken for the
	 * lookalike, else 0.
	 */
	'faces.taken': (context) => Number(isMistakenForLookalike(context) && isPassFilmed(context))
} satisfies Figures;

type PhotoContext = Pick<FigureContext, 'settings' | 'seed' | 'lookalike'>;

const currentRadius = ({ settings }: SettingsContext): number =>
	matchingRadius(matcherFromSettings(settings).threshold);

const chosenPhoto = ({ settings, seed, lookalike }: PhotoContext) =>
	photoEmbedding(seed, lookalike.personId, conditionsFromSettings(settings));

const distanceToHerself = (context: PhotoContext): number =>
	embeddingDistance(photoEmbedding(context.seed, context.lookalike.personId), chosenPhoto(context));

const distanceToLookalike = (context: PhotoContext): number =>
	embeddingDistance(entryEmbedding(context, context.lookalike.entry), chosenPhoto(context));

/**
 * Returns whether the person with a lookalike is mistaken for the lookalike: whether the person’s photo under the
 * chosen conditions matches the lookalike’s entry. False if the list is too short to contain that entry.
 */
export function isMistakenForLookalike(context: PhotoContext): boolean {
	const { entry } = context.lookalike;
	const isListed = entry > 0 && entry <= matcherFromSettings(context.settings).list;
	return isListed && distanceToLookalike(context) < currentRadius(context);
}

function isPassFilmed({ district, kept, optics, scenario, settings }: FigureContext): boolean {
	const passing = scenario.incidents.filter(({ kind }) => kind === 'pass');
	return filmedIncidents(passing, district, kept, optics, requiredDensities(settings).detect).size > 0;
}

/** Returns the share of the people not on the list who are matched with it, 0 … 1: the FPIR of model M4. */
export function fpirOf({ settings }: SettingsContext): number {
	const { threshold, list } = matcherFromSettings(settings);
	return fpir(fmr(threshold), list);
}

/** Returns the false alerts of the crowd, as a whole number, if the list had another length. */
function falseAlertsWithList(list: number, { settings, kept }: FigureContext): number {
	return wholeMatchAlerts({ ...matcherForCameras(kept.length, settings), list }).false;
}
