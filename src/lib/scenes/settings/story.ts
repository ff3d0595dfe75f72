import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'What each of four settings changes, and where the reader has put it.';

export const parameters = {} as const satisfies SceneParameters;

export type SettingsState = StateOf<typeof parameters>;

export const reads = {
	settings: ['cameras', 'threshold', 'operators', 'list']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	whose: 'What dot and tick on a scale stand for',
	'cameras-one | cameras-many': 'After the number of cameras',
	'threshold-one | threshold-many': 'After the threshold',
	'operators-one | operators-many': 'After the number of people who answer',
	'list-one | list-many': 'After the number of names',
	yours: 'Says that the reader moved it from {value}',
	placed: 'Says that the reader placed them, {value} at first',
	ours: 'Says that it is as the story has it',
	'gives-cameras-one | gives-cameras-many': 'After their number: square metres filmed, of {of}',
	'gives-threshold-one | gives-threshold-many': 'After their number: real events flagged, of {of}',
	'gives-operators-one | gives-operators-many': 'After their number: alerts unanswered, of {of}',
	'blind-cameras': 'Where there is no camera',
	'blind-threshold': 'Where no event is filmed',
	'blind-operators': 'Where nothing is filmed',
	'blind-list': 'Where no face is filmed',
	mute: 'Where the software raises no alert',
	'gives-list-one | gives-list-many': 'After their number: passers-by wrongly flagged, of {of}',
	'brief-cameras': 'Square metres filmed, of {of}, in short',
	'brief-threshold': 'Events flagged, of {of}, in short',
	'brief-operators': 'Alerts unanswered, of {of}, in short',
	'brief-list': 'Passers-by wrongly flagged, of {of}, in short',
	'rest-cameras': 'The rest of the first plot',
	'rest-threshold': 'The rest of the second plot',
	'rest-operators': 'The rest of the third plot',
	'rest-list': 'The rest of the fourth plot',
	lost: 'Name of the plot of unanswered alerts',
	'short-cameras-one | short-cameras-many': 'After the number of cameras, in a word',
	'short-threshold-one | short-threshold-many': 'After the threshold, in a word',
	'short-operators-one | short-operators-many': 'After the number of people, in a word',
	'short-list-one | short-list-many': 'After the number of names, in a word',
	'also-one | also-many': 'Says that {count} other settings of the reader count too',
	caption: 'Caption of the table',
	'head-setting': 'Heading: the setting',
	'head-value': 'Heading: its value',
	'head-whose': 'Heading: whose it is',
	'head-gives': 'Heading: what follows',
	'head-least': 'Heading: at its lowest',
	'head-most': 'Heading: at its highest',
	end: 'At an end: {gives}, at the {value}',
	none: 'In an empty cell',
	'row-cameras': 'Row: cameras',
	'row-threshold': 'Row: the threshold',
	'row-operators': 'Row: people who answer',
	'row-list': 'Row: names on the list'
};
