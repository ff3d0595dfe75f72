import type { ModelTable } from './cells.ts';
import { analysing, queueing, seeing, watching } from './tables.ts';
import { chain, innocents } from './tables-chaining.ts';
import { faces, groups, lists, matches } from './tables-recognising.ts';

/** A model as the method page explains it. */
export interface Model {
	/** Its words begin with `method.NAME.`. */
	readonly name: string;
	/** Settings that the model reads, in the order of its formulas. */
	readonly settings: readonly string[];
	/** Settings, its own or of a model before it, that may be moved above its tables. */
	readonly controls: readonly string[];
	/** Sources of its constants and of what is said about its limits. */
	readonly sources: readonly string[];
	readonly tables: readonly ModelTable[];
}

/** The models that a story has the settings for; how people walk is in every one. */
export const modelsOf = (settings: Readonly<Record<string, number>>): readonly Model[] =>
	models.filter((model) => [...model.settings, ...model.controls].every((id) => Object.hasOwn(settings, id)));

export const models: readonly Model[] = [
	{ name: 'time', settings: [], controls: [], sources: [], tables: [] },
	{
		name: 'seeing',
		settings: ['cameras', 'lens', 'sensor', 'standard'],
		controls: ['lens', 'sensor', 'standard'],
		sources: ['en62676-2015', 'en62676-2025'],
		tables: [seeing]
	},
	{
		name: 'analysing',
		settings: ['threshold', 'use', 'base'],
		controls: ['threshold', 'use', 'base'],
		sources: ['lacroix-vsa'],
		tables: [analysing]
	},
	{
		name: 'looking',
		settings: ['streams', 'watchers', 'dwell', 'monitors', 'flair'],
		controls: ['monitors', 'flair'],
		sources: ['psdb-umbrella', 'stainer'],
		tables: [watching]
	},
	{
		name: 'answering',
		settings: ['streams', 'operators', 'handling', 'patience', 'peak'],
		controls: ['operators', 'handling', 'peak'],
		sources: [],
		tables: [queueing]
	},
	{
		name: 'recognising',
		settings: ['list', 'crowd', 'wanted', 'match', 'share', 'differential'],
		controls: ['match', 'list', 'crowd', 'wanted', 'share', 'differential'],
		sources: ['cw-npl', 'particle', 'nist8280', 'defdaily', 'livemint', 'metro-swp'],
		tables: [lists, matches, groups]
	},
	{
		name: 'faces',
		settings: ['light', 'angle', 'age'],
		controls: ['light', 'angle', 'age'],
		sources: [],
		tables: [faces]
	},
	{
		name: 'chain',
		settings: [],
		controls: ['cameras', 'threshold', 'operators', 'list'],
		sources: ['aef-gormand'],
		tables: [chain, innocents]
	},
	{ name: 'walk', settings: ['walk-from', 'walk-to'], controls: [], sources: [], tables: [] }
];
