import { DRAWN } from '../build-up.ts';
import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'How well each use does: pictograms in frames by kind, and as under a loupe the alerts that were counted for one of them.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: DRAWN
} as const satisfies SceneParameters;

export const reads = {
	// A record whose id names a pictogram shows it. `value` of `high` of its alerts were false.
	drawsKeys: ['records', 'signs'],
	signs: ['right', 'half', 'dotted']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	board: 'Title where there is less room',
	'kind-*': 'How well the records of a kind do',
	'share | share-short?': 'Beside the squares: the {use}, {false} false alerts among {all}',
	'board-share': 'Above the squares: the {use} and {all} alerts',
	false: 'Beside the false ones: {count}',
	remark: 'Beside the last use, where there is a free place: whose case it is',
	rest: 'Key of the {count?} others, which were not counted',
	caption: 'Caption of the table',
	'head-use': 'Heading: the use',
	'head-verdict': 'Heading: the verdict',
	'head-what': 'Heading: one clause more',
	'head-false': 'Heading: false alerts among {all}',
	none: 'In an empty cell'
};
