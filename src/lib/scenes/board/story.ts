import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'Records on cards, a card for each kind, each record with its number and a box to tick.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: DRAWN
} as const satisfies SceneParameters;

export const reads = {
	drawsKeys: ['records', 'signs'],
	signs: ['camera', 'alert', 'person', 'list', 'key'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {count} of them',
	'kind-*': 'Head of the card of a kind',
	caption: 'Caption of the table: {count} of them',
	'head-number': 'Heading: the number',
	'head-question': 'Heading: what is asked',
	'head-why': 'Heading: why'
};
