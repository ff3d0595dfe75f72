import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { plainText } from '#lib/edition/prose/text/plain-text.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;

const [NUMBERS, BONUS, HIGH, LOW] = [30, 10, 23, 13];
/** A threshold at which almost nobody stands up. */
const HIGHEST = 29;
const numbers = Array.from({ length: NUMBERS }, (_, index) => index + 1);
/** The number of people who stand up: those whose score is above the threshold, as for an alert. */
const above = (threshold: number, bonus = 0) => numbers.filter((number) => number + bonus > threshold).length;

/** The averages of a round, with random scores for the stars. */
function round(threshold: number, stars: number) {
	const right = (stars * above(threshold, BONUS)) / NUMBERS;
	const wrong = (above(threshold) * (NUMBERS - stars)) / NUMBERS;
	return { alerts: right + wrong, right, wrong };
}

it('states the results of the drawing of lots: averages of each round, and how often the star stays seated', () => {
	const [one, two, three] = [round(HIGH, 1), round(LOW, 1), round(HIGH, 10)];
	// 5.67 of ten stars: five or six of them.
	expect([Math.floor(three.right), Math.ceil(three.right)]).toEqual([5, 6]);
	const averages = [one, two, three].map(({ alerts }) => Math.round(alerts));
	const seated = NUMBERS - above(HIGH, BONUS);
	const raised = round(HIGHEST, 1);
	expect(raised.wrong).toBeLessThanOrEqual(1);
	expect(1 - raised.right).toBeCloseTo(2 / 3, 1);
	expect(two.alerts / NUMBERS).toBeGreaterThan(0.5);

	for (const { id } of typedStory.languages) {
		const edition = createEdition(typedStory, id);
		const [first] = edition.steps;
		if (!first) throw new Error('A story needs a step');
		const prose = edition.prose(first);
		const rows = typedStory.routes
			.filter(({ sheets }) => sheets.includes('tickets'))
			.flatMap(({ plan }) =>
				plan.filter(
					(row) =>
						row.do &&
						plainText(prose.rich(row.do), prose).includes(prose.text(typedStory.tickets?.title ?? {}))
				)
			);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			const printedValues = (texts: readonly (typeof row.expect)[]) =>
				texts
					.flatMap((text) => (text ? (plainText(prose.rich(text), prose).match(/\d+/g) ?? []) : []))
					.map(Number);
			expect(printedValues([row.do])).toEqual(expect.arrayContaining([BONUS, HIGH, LOW]));
			expect(printedValues([row.expect])).toEqual(
				expect.arrayContaining([...averages, Math.round(10 * two.right), 5, 6])
			);
			expect(printedValues(row.answers.map(({ reply }) => reply))).toEqual(
				expect.arrayContaining([seated, HIGHEST])
			);
		}
	}
});
