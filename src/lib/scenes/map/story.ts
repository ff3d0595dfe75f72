import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';
import { OBJECT_SIGNS } from './objects.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'A map with a disc for each record that has a place, by its status, and names in the margins; or an object for each on the shelf of its status.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: { ...DRAWN, what: 'How many of the objects have dropped onto their shelves, in percent.' }
} as const satisfies SceneParameters;

export type MapState = StateOf<typeof parameters>;

export const reads = {
	drawsKeys: ['records', 'signs', 'outline', 'inset'],
	// Of a status. With signs of kinds, records are objects: a camera, a wall of screens and so on; without one, a closed box.
	signs: ['full', 'tone', 'open', 'crossed', 'dotted', ...OBJECT_SIGNS],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {count} records in {places} places',
	'as-of': 'Under it: known on {date}',
	'inset | inset-short?': 'Title of the map of the inset',
	'kind-*': 'In the table: a kind',
	'status-* | status-*-short?': 'Key: records of a status',
	'in-status-*': 'In the table: of that status in {year}',
	key: 'Key: {count} and the {label}',
	caption: 'Caption of the table, known on {date}',
	'head-town': 'Heading: the place',
	'head-kind': 'Heading: the kind',
	'head-what': 'Heading: one clause more',
	'head-when': 'Heading: when',
	'head-status': 'Heading: the status',
	span: 'From a date to another: {from}, {until}',
	from: 'From a date on: {from}',
	until: 'Until a date: {until}',
	undated: 'Without a date',
	none: 'In an empty cell'
};
