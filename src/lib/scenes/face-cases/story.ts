import { DRAWN } from '../build-up.ts';
import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'Three stories of faces looked for: gates, a demonstration, a file.';

export const parameters = { drawn: DRAWN } as const satisfies SceneParameters;

export type FaceCasesState = StateOf<typeof parameters>;

export const reads = {
	records: {
		files: { kinds: ['lycee', 'decision', 'cameras', 'sought', 'photos', 'searches'], statuses: [] }
	}
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'lycees-verdict': 'What became of the first case',
	'lycees-subject': 'What it was, {from} to {to}',
	'carnival-verdict': 'What became of the second case',
	'carnival-subject': 'What it was, on {date}',
	'file-verdict': 'What becomes of the third case',
	'file-subject': 'What it is',
	found: 'In one line: {cameras}, {sought}, {found}',
	'cameras-one | cameras-many': '{count} cameras',
	'sought-one | sought-many': '{count} people sought',
	'met-one | met-many': '{count} of them found',
	few: 'Says that these are too few to measure',
	photos: '{count} million photos in {year}',
	searches: 'After their number: searches a day in {year}',
	unit: 'What a bust stands for',
	law: 'Says of what {date} the law is',
	caption: 'Caption of the table, with the {date} of the law',
	'head-what': 'Heading: what',
	'head-when': 'Heading: when',
	'head-count': 'Heading: the count',
	'head-more': 'Heading: one clause more',
	none: 'In an empty cell',
	'per-day': 'Row: searches on an average day',
	divided: 'How that was worked out'
};
