import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'The wall of screens, those who watch it, and how much they see.';

export const parameters = {
	time: { type: 'time', default: '12:05', what: 'The moment that is shown, on the clock of the scenario.' },
	tiles: {
		type: 'number',
		min: 1,
		max: 96,
		default: 96,
		what: 'Screens of the wall that are on, in 96ths of all of them, the district’s first; keyframes may switch on the others.'
	},
	shows: {
		type: 'choice',
		of: ['wall', 'plan'],
		default: 'wall',
		what: '`plan`: the plan with the fields of view, before they become screens; `wall`: the screens.'
	},
	gaze: {
		type: 'choice',
		of: ['none', 'on'],
		default: 'none',
		what: '`on`: only what somebody looks at is lit.'
	}
} as const satisfies SceneParameters;

export type WallState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'district'],
	settings: ['streams', 'watchers', 'dwell', 'flair', 'monitors', 'noticed-*', 'guess-seen']
} as const satisfies SceneReads;

export const words: SceneWords = {
	caption: 'Caption of the table',
	title: 'Title: {screens} and {people}',
	'screens-one | screens-many': '{count} screens',
	'people-none | people-one | people-many': '{count?} people in front of them',
	'people-you': 'Instead, before the reader has guessed: the reader alone',
	you: 'Below a person in front of the screens: that is the reader',
	'own-one | own-many': 'Under them: {count} cameras of the district',
	'only-one | only-many': 'Under them: none of the district’s, {count} from elsewhere',
	'others-one | others-many': 'After the district’s: {count} from elsewhere',
	elsewhere: 'Says what the screens from elsewhere show',
	'each-one | each-many': 'After their number: screens per person',
	'each-you': 'Instead, before the guess: screens for the reader',
	'load-none': 'Instead: nobody watches',
	round: 'How long a look at each lasts, {dwell} seconds, and at all, {minutes} minutes',
	'fall-none': 'Of the fall: no screen shows it',
	'fall-missed': 'One screen shows it, unwatched',
	'fall-seen': 'One screen shows it, watched',
	'fall-one-missed': 'The one that shows it, {screen}, is unwatched',
	'fall-one-seen': 'The one that shows it, {screen}, is watched',
	'fall-many-missed': '{count} screens show it, unwatched',
	'fall-many-seen': '{count} screens show it, and somebody sees it',
	'chance-none': 'Title of the chance: no fall is seen',
	'chance-one | chance-many': 'Title of the chance: {seen} falls in {of} are seen',
	what: 'Heading: what is counted',
	value: 'Heading: the value',
	'row-screens': 'Row: screens',
	'row-own': 'Row: those of the district',
	'row-watchers': 'Row: people in front',
	'row-load': 'Row: screens per person',
	'row-looked': 'Row: screens that are being looked at',
	'row-fall': 'Row: screens that show the fall',
	'row-chance': 'Row: falls that are seen',
	in: 'In the table: {seen} in {of}',
	none: 'In the table: no screen'
};
