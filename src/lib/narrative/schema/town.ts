import { z } from 'zod';
import { localizedText, reference } from './parts.ts';

/** Words of a story for town editions, each with the blanks that it may use. */
export const TOWN_WORDS = {
	title: 'The title of the edition: {title}, {town}',
	edition: 'The sentence after the provenance of the story that names the edition: {town}',
	supports: 'What a source of the town supports: {town}',
	unknown: 'Written in what is hatched: that the value is not known',
	dated: 'The name of the town in a picture with dated values: {town}, {date}',
	'count-value': 'One count in a sentence: {count}, {date}',
	counts: 'In the description of the picture of counts: {town}, {values}',
	'counts-unknown': 'The same if the number of cameras is not known: {town}',
	ratio: 'In the description of the picture of ratios: {name}, {cameras}, {people}, {kind}',
	'ratio-unknown': 'The same if the number of people or cameras is not known: {town}',
	nobody: 'Written in place of a ratio if nobody watches',
	'ratio-nobody': 'The sentence for it: {town}',
	uncounted: 'Written in what is hatched if people are known, but not how many cameras they watch',
	'ratio-uncounted': 'The sentence for it: {town}',
	map: 'In the description of the map: {town}, {projects}',
	'map-unknown': 'The same if nothing is known of projects: {town}',
	'answers-title': 'Title of the picture of the questions: {town}, {answered}, {count}',
	answers: 'In its description, before the answers: {town}, {answered}, {count}',
	'answers-unknown': 'In its description, if no question has an answer: {town}, {count}',
	operators: 'The answer that the number of people gives: {people}, {date}, {kind}',
	cost: 'The answer that the cost gives: {euros}, {date}',
	'cost-yearly': 'The same for a cost of each year: {euros}, {date}',
	trial: 'The answer that the end of a project gives: {date}'
} as const;

/** Name of a word for town editions. */
export type TownWord = keyof typeof TOWN_WORDS;

const words = Object.fromEntries(
	Object.entries(TOWN_WORDS).map(([name, what]) => [name, localizedText(what)])
) as Record<TownWord, ReturnType<typeof localizedText>>;

const picture = (what: string) =>
	reference('a picture').optional().describe(`Name of the picture that ${what}.`);
const question = (what: string) =>
	reference('a question').optional().describe(`Id of the question that ${what} of the town answers.`);

/** Schema of `town`: which pictures of the story a town edition changes, and its words. */
export const townPlacesSchema = z
	.strictObject({
		counts: picture('draws the counts of cameras, as series'),
		ratio: picture('draws cameras, `value`, for people, `high`, as records'),
		map: picture('draws projects of towns, as records'),
		questions: picture('draws questions to a town hall, as records'),
		answers: z
			.strictObject({
				operators: question('the number of people'),
				cost: question('the cost'),
				trial: question('the end of a project')
			})
			.default({})
			.describe('Which questions the facts of the town answer.'),
		words: z.strictObject(words).describe('Words for every town.')
	})
	.describe('What `TOWN=towns/….yaml npm run build` changes: see CONTRIBUTING.md.');
