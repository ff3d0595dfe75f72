import { z } from 'zod';

/** Text of a certain form; `expected` is said whether it is missing or wrong. */
export const text = (form: RegExp, expected: string) => z.string(expected).regex(form, expected);
/** What a thing is called in addresses and by other parts of the file. */
export const id = (what: string) =>
	text(/^[a-z0-9]+(-[a-z0-9]+)*$/, `an id for ${what}: small letters, digits and hyphens`);
/** The id of something that is defined elsewhere. */
export const name = (what: string) => z.string(`the name of ${what}`).meta({ names: what });
export const NO_DAY = 'a day that the calendar has';
/** Whether a date, as precise as it is known, is in the calendar: 2020-02-30 is not. */
export function isDate(written: string): boolean {
	const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(written) ?? [];
	if (!year) return true;
	const date = new Date(`${year}-${month}-${day}T00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
export const plain = text(/\S/, 'some words');
export const whole = (least: number, most: number) =>
	z.int().min(least, `${least} at least`).max(most, `${most} at most`);
/** Degrees on either side of nought. */
export const within = (most: number, what: string) =>
	z.number().min(-most, `${what} from -${most} to ${most}`).max(most, `${what} from -${most} to ${most}`);
export const language = text(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'the code of a language, like fr or pt-BR');
/** Plain words. */
export const words = (what: string) =>
	z
		.record(language, plain, 'words under the code of each language')
		.describe(`${what}, in every language of the story.`);
/** Words with markup. */
export const rich = (what: string) =>
	words(
		`${what}. Takes *emphasis*, **strong**, [links](https://…), [[terms]], sources [@id] and figures {name | format}`
	);
export const figure = text(/\S/, 'a figure such as "{coverage.filmed | percent}"').meta({
	names: 'a figure in braces'
});

/** The steps without which something makes no sense to a class. */
export const needs = (what: string) =>
	z
		.array(name('a step'))
		.describe(
			`Ids of the steps that a class must have seen for ${what}: only a lesson that has them all may use it.`
		);

/** What stands on the card that networks and messengers make of a link: it is read there without the rest. */
export const share = z
	.strictObject({
		title: words('Its title where the heading does not stand alone, 70 characters at most').optional(),
		description: rich(
			'What somebody understands who sees nothing else, in 110 to 200 characters; no answer to a guess, and “model” or “hypothesis” where its number is one'
		)
	})
	.describe('The card of its own page, for those who meet it in a messenger.');
