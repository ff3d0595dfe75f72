import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'Link by link, a year of those who did nothing wrong.';

export const parameters = {} as const satisfies SceneParameters;

export type BystandersState = StateOf<typeof parameters>;

export const reads = {
	settings: ['cameras', 'threshold', 'list']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'people | people-short': 'Title: people who have done nothing wrong',
	'minutes-one | minutes-many': 'After their number, with the {range}: minutes on film',
	'alerts-one | alerts-many': 'After their number, with the {range}: false alerts',
	'matches-one | matches-many': 'After their number, with the {range}: false matches',
	'brief-minutes-one | brief-minutes-many': 'Minutes on film in short, with the {range}',
	'brief-matches-one | brief-matches-many': 'False matches in short, with the {range}',
	'short-minutes-one | short-minutes-many': 'Minutes on film in a word',
	'short-alerts-one | short-alerts-many': 'False alerts in a word',
	'short-matches-one | short-matches-many': 'False matches in a word',
	'checks-short | checks': 'Says that nobody knows how many were checked by the police',
	range: 'Between brackets: from {low} to {high}',
	'times-year': 'On the scale: one a year',
	'times-month': 'On the scale: one a month',
	'times-day': 'On the scale: one a day',
	'times-hour': 'On the scale: one an hour',
	'times-minute': 'On the scale: one a minute',
	caption: 'Caption of the table',
	'head-what': 'Heading: what is counted',
	'head-value': 'Heading: about how many',
	'head-range': 'Heading: from how many to how many',
	'from-to': 'From a number to another: {low}, {high}',
	'row-minutes': 'Row: minutes on film',
	'row-alerts': 'Row: false alerts',
	'row-matches': 'Row: false matches',
	none: 'In an empty cell'
};
