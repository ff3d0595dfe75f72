import { z } from 'zod';
import {
	degrees,
	id,
	INVALID_DATE_MESSAGE,
	isCalendarDate,
	languageCode,
	matchingText,
	nonEmptyText,
	reference
} from '../schema/parts.ts';

/** The word for a value that nobody has found. It is written, so that no value is forgotten. */
export const UNKNOWN = 'unknown';

/** Largest numbers of characters of an answer, which stands on a card, and of the name of a town, beside a picture. */
export const [MAX_ANSWER_CHARACTERS, MAX_NAME_CHARACTERS, MAX_WHAT_CHARACTERS] = [90, 32, 220];

const DATE_FORMS = 'a date like 2020-02-03, 2020-02 or 2020';
const date = z
	.union([matchingText(/^\d{4}(-\d{2}(-\d{2})?)?$/, DATE_FORMS), z.int().min(1000).max(2999)], {
		error: DATE_FORMS
	})
	.transform(String)
	.refine(isCalendarDate, INVALID_DATE_MESSAGE)
	.describe('When it was so: 2020, 2020-02 or 2020-02-03.');
const count = (what: string, least = 1) =>
	z.int(`${what}, a whole number`).min(least, `${what}, ${least} at least`);
const source = reference('a source, of the file or of the story').describe('Id of its source.');
const short = (most: number) => nonEmptyText.max(most, `at most ${most} characters`);
const texts = (most: number) =>
	z.union([short(most), z.record(languageCode, short(most))], {
		error: `words, or words under the code of each language, of at most ${most} characters`
	});
const known = <Schema extends z.ZodType>(schema: Schema, what: string) =>
	z.union([z.literal(UNKNOWN), schema], { error: `${what}, or the word ${UNKNOWN}` });

const cameraCount = z.strictObject({ when: date, count: count('a number of cameras'), source });

const operators = z.strictObject({
	when: date,
	watching: count('a number of people', 0).optional().describe('How many people watch at once.'),
	staff: count('a number of people', 0)
		.optional()
		.describe('How many people take turns, where only that is known.'),
	cameras: count('a number of cameras')
		.optional()
		.describe('How many cameras they watch, from the same source.'),
	source
});

const cost = z.strictObject({
	when: date,
	euros: z.number('a number of euros').min(0, 'a number of euros, 0 at least'),
	yearly: z.boolean().optional().describe('true: that is what it costs each year.'),
	source
});

const trial = z.strictObject({
	what: texts(MAX_WHAT_CHARACTERS).describe('What was tried or bought, in a clause.'),
	kind: z.string('a kind of project').describe('What it is, by a word of the map of the story.'),
	status: z.string('a status').describe('Its last known state, by a word of the map of the story.'),
	when: date.optional().describe('When it began.'),
	until: date.optional().describe('When it ended.'),
	known: date.optional().describe('Date of its last known state, if it has not ended.'),
	source
});

const townSource = z.strictObject({
	publisher: nonEmptyText.describe('Who has published it.'),
	title: nonEmptyText.describe('Its title, in its own language.'),
	date: z.union([z.literal('n.d.'), date], { error: 'a date like 2020-02-03, 2020-02, 2020 or n.d.' }),
	url: matchingText(/^https?:\/\/[^\s/]+\.\S+$/, 'an address that begins with https://'),
	lang: languageCode.describe('The language that it is written in.'),
	kind: z.enum(['law', 'official', 'standard', 'study', 'press', 'ngo', 'vendor', 'archive'])
});

/** Schema of the file of a town. The message of each rule says what is expected. */
export const townFileSchema = z.strictObject({
	name: texts(MAX_NAME_CHARACTERS).describe('The name of the town.'),
	country: matchingText(/^[A-Z]{2}$/, 'a country code like FR'),
	at: z.tuple([degrees(90, 'a latitude'), degrees(180, 'a longitude')], {
		error: 'latitude and longitude, like [43.7, 7.27]'
	}),
	cameras: known(z.array(cameraCount).min(1, 'at least one count'), 'a list of counts'),
	operators: known(operators, 'how many people watch'),
	cost: known(cost, 'what it costs'),
	trials: known(z.array(trial).min(1, 'at least one project'), 'a list of projects'),
	answers: z
		.record(
			id('a question'),
			known(z.strictObject({ text: texts(MAX_ANSWER_CHARACTERS), source }), 'an answer with its source')
		)
		.default({}),
	sources: z.record(id('a source'), townSource).default({})
});

/** The parsed file of a town. */
export type TownFile = z.output<typeof townFileSchema>;
/** A text of the file: one for all languages, or one for each. */
export type TownText = TownFile['name'];
