import { matchesSetting } from '#lib/narrative/scene-story.ts';
import type { ModelTable } from './cells.ts';
import { analysing, queueing, seeing, watching } from './tables.ts';
import { chain, innocents } from './tables-chaining.ts';
import { faces, groups, lists, matches } from './tables-recognising.ts';

/** A model as the method page explains it. */
export interface Model {
	/** Its words have the prefix `method.NAME.`. */
	readonly name: string;
	/** Settings and constants that the model reads, in the order of its formulas; `noticed-*` matches a prefix. */
	readonly settings: readonly string[];
	/** Settings with controls above its tables, its own or those of an earlier model. */
	readonly controls: readonly string[];
	readonly tables: readonly ModelTable[];
}

/** Returns the models whose settings the story has; the model of pedestrians is always one of them. */
export const modelsOf = (settings: Readonly<Record<string, number>>): readonly Model[] =>
	models.filter((model) =>
		[...model.settings, ...model.controls].every((read) =>
			Object.keys(settings).some((id) => matchesSetting([read], id))
		)
	);

/** All models, in the order of the page. */
export const models: readonly Model[] = [
	{ name: 'time', settings: [], controls: [], tables: [] },
	{
		name: 'seeing',
		settings: ['cameras', 'lens', 'sensor', 'standard', 'detect-*', 'recognise-*', 'identify-*'],
		controls: ['lens', 'sensor', 'standard'],
		tables: [seeing]
	},
	{
		name: 'analysing',
		settings: ['threshold', 'use', 'base'],
		controls: ['threshold', 'use', 'base'],
		tables: [analysing]
	},
	{
		name: 'looking',
		settings: ['streams', 'watchers', 'dwell', 'monitors', 'flair', 'noticed-*'],
		controls: ['monitors', 'flair'],
		tables: [watching]
	},
	{
		name: 'answering',
		settings: ['streams', 'operators', 'handling', 'patience', 'peak'],
		controls: ['operators', 'handling', 'peak'],
		tables: [queueing]
	},
	{
		name: 'recognising',
		settings: ['list', 'crowd', 'wanted', 'match', 'share', 'differential', 'measured-*', 'claimed-*'],
		controls: ['match', 'list', 'crowd', 'wanted', 'share', 'differential'],
		tables: [lists, matches, groups]
	},
	{
		name: 'faces',
		settings: ['light', 'angle', 'age'],
		controls: ['light', 'angle', 'age'],
		tables: [faces]
	},
	{
		name: 'chain',
		settings: [],
		controls: ['cameras', 'threshold', 'operators', 'list'],
		tables: [chain, innocents]
	},
	{ name: 'walk', settings: ['walk-from', 'walk-to'], controls: [], tables: [] }
];
