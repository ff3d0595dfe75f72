import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'One face, and what software may do with it: verify, identify, describe.';

export const parameters = { drawn: DRAWN } as const satisfies SceneParameters;

export type BiometricOperationsState = StateOf<typeof parameters>;

export const reads = { district: true } as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'as-of': 'Under it: the {date} of the law',
	fr: 'Short name of the first law',
	eu: 'Short name of the second law',
	authenticate: 'Name of the first operation',
	'authenticate-how': 'What it compares, in numbers',
	'authenticate-what': 'What it compares, in words',
	'authenticate-fr | authenticate-fr-short?': 'What the first law says of it',
	'authenticate-eu': 'What the second law says of it',
	list: 'On the list of faces',
	identify: 'Name of the second operation',
	'identify-how': 'What it compares, in numbers',
	'identify-what': 'What it compares, in words',
	'identify-fr | identify-fr-brief? | identify-fr-brief-short?': 'What the first law says of it',
	'identify-eu | identify-eu-short?': 'What the second law says of it',
	categorise: 'Name of the third operation',
	'categorise-how': 'What it compares, in numbers',
	'categorise-what': 'What it compares, in words',
	'categorise-fr': 'What the first law says of it',
	'categorise-eu | categorise-eu-brief? | categorise-eu-brief-short?': 'What the second law says of it',
	'drawer-age': 'On the first drawer',
	'drawer-origin': 'On the second drawer',
	'drawer-opinion': 'On the third drawer',
	'drawer-belief': 'On the fourth drawer',
	'drawer-orientation': 'On the fifth drawer',
	caption: 'Caption of the table, with the {date} of the law',
	'head-operation': 'Heading: the operation',
	'head-how': 'Heading: how many are compared',
	'head-what': 'Heading: what is compared',
	'head-fr': 'Heading: the first law',
	'head-eu': 'Heading: the second law'
};
