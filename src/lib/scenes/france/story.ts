import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'Map of France: a disc for each project, by what became of it.';

export const parameters = {} as const satisfies Parameters;

export type FranceState = StateOf<typeof parameters>;

export const reads = {
	records: {
		towns: {
			kinds: ['video', 'faces', 'sound', 'platform', 'drone', 'other'],
			statuses: ['running', 'stopped', 'annulled', 'planned', 'unknown']
		}
	}
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {projects} projects in {towns} towns',
	'as-of': 'Under it: known on {date}',
	'inset | inset-short?': 'Title of the map around the capital',
	video: 'Projects of kind video',
	faces: 'Projects of kind faces',
	sound: 'Projects of kind sound',
	platform: 'Projects of kind platform',
	drone: 'Projects of kind drone',
	other: 'Projects of kind other',
	'running | running-short?': 'Key: projects in service',
	'stopped | stopped-short?': 'Key: projects that were stopped',
	'annulled | annulled-short?': 'Key: projects that a court or an authority ended',
	'planned | planned-short?': 'Key: projects that were announced',
	'unknown | unknown-short?': 'Key: projects of which the outcome is unknown',
	'in-running': 'In the table: in service in {year}',
	'in-stopped': 'In the table: stopped in {year}',
	'in-annulled': 'In the table: annulled or barred in {year}',
	'in-planned': 'In the table: announced in {year}',
	'in-unknown': 'In the table: unknown since {year}',
	key: 'Key: {count} and the {label}',
	caption: 'Caption of the table, known on {date}',
	'head-town': 'Heading: the town',
	'head-kind': 'Heading: the kind of project',
	'head-what': 'Heading: one clause more',
	'head-when': 'Heading: when',
	'head-status': 'Heading: last known state',
	span: 'From a date to another: {from}, {until}',
	from: 'From a date on: {from}',
	until: 'Until a date: {until}',
	undated: 'Without a date',
	none: 'In an empty cell'
};
