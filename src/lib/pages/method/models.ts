import { matchesSetting } from '#lib/narrative/catalogue/scene-story.ts';
import type { ModelTable } from './cells.ts';
import { detectionTable, queueTable, coverageTable, watchingTable } from './tables.ts';
import { chainTable, innocentYearTable } from './tables-chaining.ts';
import { roundTable } from './tables-round.ts';
import { faceAngleTable, groupTable, listSizeTable, matchThresholdTable } from './tables-recognising.ts';

/** A model as the method page explains it. */
export interface Model {
	/** Name of the model. The keys of its words begin with `method.NAME.`. */
	readonly name: string;
	/** Settings and constants that the model reads, in the order of its formulas; `noticed-*` matches a prefix. */
	readonly settings: readonly string[];
	/** Ids of the settings with controls above its tables. They may be settings of an earlier model. */
	readonly controls: readonly string[];
	readonly tables: readonly ModelTable[];
	/** What readers can play in a step that the story needs for this model. */
	readonly play?: string;
}

/**
 * Returns the models of which the story has all settings, in the order of the page. The model of pedestrians (`time`)
 * has none, so it is always one of them.
 * @param settings values of the story’s settings, by id
 * @param plays what readers can play in its steps
 */
export const modelsForStory = (
	settings: Readonly<Record<string, number>>,
	plays: readonly (string | undefined)[]
): readonly Model[] =>
	models.filter(
		(model) =>
			(!model.play || plays.includes(model.play)) &&
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
		tables: [coverageTable]
	},
	{
		name: 'analysing',
		settings: ['threshold', 'use', 'base'],
		controls: ['threshold', 'use', 'base'],
		tables: [detectionTable]
	},
	{
		name: 'looking',
		settings: ['streams', 'watchers', 'dwell', 'monitors', 'flair', 'noticed-*'],
		controls: ['monitors', 'flair'],
		tables: [watchingTable]
	},
	{
		name: 'answering',
		settings: ['streams', 'operators', 'handling', 'patience', 'peak'],
		controls: ['operators', 'handling', 'peak'],
		tables: [queueTable]
	},
	{
		name: 'round',
		settings: [...['streams', 'use', 'base', 'handling', 'patience', 'dwell', 'monitors', 'noticed-*']],
		controls: [],
		tables: [roundTable],
		play: 'round'
	},
	{
		name: 'recognising',
		settings: ['list', 'crowd', 'wanted', 'match', 'share', 'differential', 'measured-*', 'claimed-*'],
		controls: ['match', 'list', 'crowd', 'wanted', 'share', 'differential'],
		tables: [listSizeTable, matchThresholdTable, groupTable]
	},
	{
		name: 'faces',
		settings: ['light', 'angle', 'age'],
		controls: ['light', 'angle', 'age'],
		tables: [faceAngleTable]
	},
	{
		name: 'chain',
		settings: [],
		controls: ['cameras', 'threshold', 'operators', 'list'],
		tables: [chainTable, innocentYearTable]
	},
	{ name: 'walk', settings: ['walk-from', 'walk-to'], controls: [], tables: [] },
	{ name: 'plans', settings: [], controls: [], tables: [], play: 'placement' }
];
