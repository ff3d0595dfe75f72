import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'A gate through the years: open while a law allowed live analysis.';

export const parameters = {} as const satisfies Parameters;

export type LawState = StateOf<typeof parameters>;

export const reads = {
	records: {
		law: {
			kinds: ['law', 'ruling', 'authority', 'vote'],
			statuses: ['in-force', 'ended', 'struck', 'unsettled', 'ruling']
		}
	}
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'open | open-short?': 'Beside the time in which the law allows it',
	'closed | closed-short?': 'Beside the time in which no law does',
	'unknown | unknown-short?': 'Beside the time of which one cannot know',
	line: 'Beside the line of the {date}',
	span: 'From a date to another: {when}, {until}',
	law: 'Records of kind law',
	ruling: 'Records of kind ruling',
	authority: 'Records of kind authority',
	vote: 'Records of kind vote',
	'in-force': 'Status: in force',
	ended: 'Status: ended',
	struck: 'Status: struck down',
	unsettled: 'Status: how far it reaches is not settled',
	stands: 'Status of a ruling that stands',
	caption: 'Caption of the table, with the {date} of the law',
	'head-text': 'Heading: the text or ruling',
	'head-kind': 'Heading: its kind',
	'head-what': 'Heading: what it says',
	'head-from': 'Heading: from when',
	'head-until': 'Heading: until when',
	'head-status': 'Heading: its state',
	none: 'In an empty cell'
};
