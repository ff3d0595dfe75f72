import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'A square for each investigation; those that images helped to solve are filled.';

export const parameters = {
	filled: {
		type: 'choice',
		of: ['show', 'hide', 'guess'],
		default: 'show',
		what: 'The squares of the answer: `show`, `hide`, or `guess`, where they wait for the reader’s guess.'
	}
} as const satisfies SceneParameters;

export type EffectState = StateOf<typeof parameters>;

export const reads = {
	series: ['investigations']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'investigations | asked?':
		'Title: {total} investigations, a square each; while a guess is open, the question',
	block: 'Above the squares: what a block of them stands for, {count}',
	'helped | helped-short?': 'Above the squares: {helped} solved with the help of images',
	guess: 'Above the squares, beside that: the outline shows the reader’s guess, {count}',
	draft: 'Beside the squares, where those of the reader’s guess end while she makes it: {count}',
	caption: 'Caption of the table',
	investigation: 'Heading: which investigations',
	number: 'Heading: how many',
	'row-helped': 'Row: those solved with the help of images',
	'row-other': 'Row: the others',
	'row-total': 'Row: all of them'
};
