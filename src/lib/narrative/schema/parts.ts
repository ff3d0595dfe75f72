import { z } from 'zod';

/** Returns a schema of text that matches a pattern. @param expected message for a missing or invalid text */
export const matchingText = (form: RegExp, expected: string) => z.string(expected).regex(form, expected);
/** Returns a schema of an id, as used in addresses and references. @param what noun phrase for the message */
export const id = (what: string) =>
	matchingText(/^[a-z0-9]+(-[a-z0-9]+)*$/, `an id for ${what}: small letters, digits and hyphens`);
/** Returns a schema of the name of something that is defined elsewhere. @param what noun phrase for the message */
export const reference = (what: string) => z.string(`the name of ${what}`).meta({ names: what });
/** Message for a date that does not exist. */
export const INVALID_DATE_MESSAGE = 'a day that the calendar has';
/** Returns whether a year, month or day exists: 2020-02-30 does not. Returns true for a text that is not a date. */
export function isCalendarDate(written: string): boolean {
	const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(written) ?? [];
	if (!year) return true;
	const date = new Date(`${year}-${month}-${day}T00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
/** Schema of a clock time. */
export const clockText = matchingText(/^\d{1,2}:\d{2}(:\d{2})?$/, 'a time like "12:04" or "12:04:30"');
/** Schema of a non-empty text. */
export const nonEmptyText = matchingText(/\S/, 'some words');
/** Returns a schema of a whole number within inclusive bounds. */
export const wholeNumber = (least: number, most: number) =>
	z.int().min(least, `${least} at least`).max(most, `${most} at most`);
/** Returns a schema of a number from -`most` to `most`. @param what noun phrase for the message */
export const degrees = (most: number, what: string) =>
	z.number().min(-most, `${what} from -${most} to ${most}`).max(most, `${what} from -${most} to ${most}`);
/** Schema of a BCP 47 language code. */
export const languageCode = matchingText(
	/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
	'the code of a language, like fr or pt-BR'
);
/** Returns a schema of plain text in every language. @param what description for editors */
export const localizedText = (what: string) =>
	z
		.record(languageCode, nonEmptyText, 'words under the code of each language')
		.describe(`${what}, in every language of the story.`);
/** Returns a schema of text with markup in every language. @param what description for editors */
export const localizedMarkup = (what: string) =>
	localizedText(
		`${what}. Takes *emphasis*, **strong**, [links](https://…), [[terms]], sources [@id] and figures {name | format}`
	);
/** Schema of a text that is one figure in braces, such as `{coverage.filmed | percent}`. */
export const figureText = matchingText(/\S/, 'a figure such as "{coverage.filmed | percent}"').meta({
	names: 'a figure in braces'
});

/** Returns a schema of the ids of the steps that a question or a paragraph requires. */
export const requiredSteps = (what: string) =>
	z
		.array(reference('a step'))
		.describe(
			`Ids of the steps that a class must have seen for ${what}: only a lesson that has them all may use it.`
		);

/** Schema of the card that social networks and messengers show for a link. */
export const shareSchema = z
	.strictObject({
		title: localizedText(
			'Its title where the heading does not stand alone, 70 characters at most'
		).optional(),
		description: localizedMarkup(
			'A description that is clear without the page, in 110 to 200 characters; without the answer to a guess, and with “model” or “hypothesis” where its number is one'
		)
	})
	.describe('The card that networks and messengers show for a link to its page.');
