import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'Cameras counted, a square for a hundred: one series after the other.';

export const parameters = {
	series: {
		type: 'choice',
		of: ['all', 'towns', 'nice', 'national'],
		default: 'all',
		what: 'Which counts are shown: `all`, or one of them.'
	}
} as const satisfies Parameters;

export type CountState = StateOf<typeof parameters>;

export const reads = {
	series: ['cameras-towns', 'cameras-nice', 'cameras-france']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'mark | mark-short': 'What the marks stand for: {cameras} each, a full block {block?}',
	disputed: 'Key: what only some sources count',
	range: 'From one source’s count to another’s: {low}, {high}',
	caption: 'Caption of the table',
	where: 'Heading: the place',
	when: 'Heading: the time',
	cameras: 'Heading: how many cameras'
};
