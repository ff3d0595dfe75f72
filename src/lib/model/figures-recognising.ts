/** Figures of “Recognising”: a crowd, a list, and who is taken for somebody on it. */
import { constant } from './constant.ts';
import { distance, filed, shot } from './faces.ts';
import { filmedIncidents } from './filmed.ts';
import { matchingRadius } from './matching.ts';
import type { Settings } from '#lib/narrative/types.ts';
import type { FigureContext, Figures } from './figures.ts';
import { conditionsOf, groupsOf, matcherOf, matcherOver } from './settings.ts';
import { differential, falseByGroup, falseRange, fmr, fpir, tpir, wholeAlerts } from './recognition.ts';
import { densitiesOf } from './standard.ts';

type Chosen = Pick<FigureContext, 'settings'>;

const flagged = ({ settings, kept }: FigureContext) => wholeAlerts(matcherOver(kept.length, settings));
const range = (settings: Settings) => falseRange(matcherOf(settings), constant(settings, 'measured-false'));
const told = ({ defaults }: FigureContext) => wholeAlerts(matcherOf(defaults));

export const recognising = {
	'faces.list': ({ settings }) => matcherOf(settings).list,
	'faces.crowd': ({ settings }) => matcherOf(settings).crowd,
	'faces.wanted': ({ settings }) => matcherOf(settings).wanted,
	'faces.threshold': ({ settings: { match = 55 } }) => match,
	'faces.fpir': (context) => rate(context),
	'faces.one-in': (context) => Math.round(1 / rate(context)),
	/** One comparison that fails among how many, to two digits: more would claim too much. */
	'faces.fmr-one-in': ({ settings }) => Number((1 / fmr(matcherOf(settings).threshold)).toPrecision(2)),
	'faces.true': (context) => flagged(context).true,
	'faces.false': (context) => flagged(context).false,
	'faces.alerts': (context) => flagged(context).alerts,
	'faces.right-share': (context) => flagged(context).ppv,
	'faces.story-true': (context) => told(context).true,
	'faces.story-false': (context) => told(context).false,
	'faces.story-alerts': (context) => told(context).alerts,
	/** What the false alerts that were measured allow to say, with 95 % confidence. */
	'faces.false-low': ({ settings }) => range(settings)[0],
	'faces.false-high': ({ settings }) => range(settings)[1],
	'faces.story-false-low': ({ defaults }) => range(defaults)[0],
	'faces.story-false-high': ({ defaults }) => range(defaults)[1],
	/** Innocent people in the story’s crowd at the rate that its police claim. */
	'faces.story-claimed': ({ defaults }) =>
		Math.round(matcherOf(defaults).crowd / constant(defaults, 'claimed-faces')),
	'faces.false-list-1000': (context) => falseWith(1_000, context),
	'faces.false-list-10000': (context) => falseWith(10_000, context),
	'faces.false-list-100000': (context) => falseWith(100_000, context),
	'faces.false-list-1000000': (context) => falseWith(1_000_000, context),
	'faces.tpir': ({ settings }) => tpir(matcherOf(settings).threshold),
	'faces.k': ({ settings }) => groupsOf(settings).times,
	'faces.share-b': ({ settings }) => groupsOf(settings).share,
	'faces.errors-b': ({ settings }) => differential(groupsOf(settings)).b,
	/** False alerts on group B to be expected of those that there are: `false-b` is the whole number next to it. */
	'faces.mean-b': (context) => flagged(context).false * differential(groupsOf(context.settings)).b,
	'faces.false-a': (context) => falseByGroup(flagged(context).false, groupsOf(context.settings)).a,
	'faces.false-b': (context) => falseByGroup(flagged(context).false, groupsOf(context.settings)).b,
	/** Between two photographs of her whom an entry resembles, one for a file and one as chosen; and what passes for one face. */
	'faces.distance': (context) => fromHerself(context),
	'faces.radius': (context) => radius(context),
	/** 1 where those two photographs pass for one face, else 0. */
	'faces.recognised': (context) => Number(fromHerself(context) < radius(context)),
	/** Between that entry and the photograph of her as chosen. */
	'faces.lookalike-distance': (context) => fromLookalike(context),
	/** 1 where she is taken for that entry, else 0: also on a list too short to hold it. */
	'faces.mistaken': (context) => Number(isMistaken(context)),
	/** 1 where a camera films her as she passes in the story and she is taken for that entry, else 0. */
	'faces.taken': (context) => Number(isMistaken(context) && isPassFilmed(context))
} satisfies Figures;

type Photographed = Pick<FigureContext, 'settings' | 'seed' | 'lookalike'>;

const radius = ({ settings }: Chosen): number => matchingRadius(matcherOf(settings).threshold);

const asSeen = ({ settings, seed, lookalike }: Photographed) =>
	shot(seed, lookalike.of, conditionsOf(settings));

const fromHerself = (context: Photographed): number =>
	distance(shot(context.seed, context.lookalike.of), asSeen(context));

const fromLookalike = (context: Photographed): number =>
	distance(filed(context, context.lookalike.entry), asSeen(context));

/** Whether she whom an entry resembles, as the reader has her photographed, is taken for it. */
export function isMistaken(context: Photographed): boolean {
	const { entry } = context.lookalike;
	const isListed = entry > 0 && entry <= matcherOf(context.settings).list;
	return isListed && fromLookalike(context) < radius(context);
}

function isPassFilmed({ district, kept, optics, scenario, settings }: FigureContext): boolean {
	const passing = scenario.incidents.filter(({ kind }) => kind === 'pass');
	return filmedIncidents(passing, district, kept, optics, densitiesOf(settings).detect).size > 0;
}

/** Share of passers-by who are not on the list but taken for somebody on it: FPIR of M4. */
export function rate({ settings }: Chosen): number {
	const { threshold, list } = matcherOf(settings);
	return fpir(fmr(threshold), list);
}

/** False alerts of the crowd in whole people, were so many people on the list. */
function falseWith(list: number, { settings, kept }: FigureContext): number {
	return wholeAlerts({ ...matcherOver(kept.length, settings), list }).false;
}
