import { z } from 'zod';
import { isDate, name, NO_DAY, plain, text, within, words } from './schema-parts.ts';

/** Schemas of the data for models and pictures: numbers and items, each with its source. */

/** Schema of an item of `settings`. */
export const setting = z
	.strictObject({
		default: z.number().describe('Its value until the reader changes it.'),
		min: z.number().optional().describe('Its least value.'),
		max: z.number().optional().describe('Its greatest value.'),
		step: z.number().positive('more than 0').optional().describe('By how much it changes at a time.'),
		choices: z
			.record(z.string().regex(/^-?\d+(\.\d+)?$/, 'a number'), words('The name of this choice'))
			.optional()
			.describe('The allowed values with their names, instead of min, max and step.'),
		label: words('The name of the setting'),
		unit: words('The words after the number'),
		one: words('The words after the number 1, if they differ').optional(),
		source: name('a source, or hypothesis').describe(
			'Id of the source of the default and the range, or hypothesis.'
		)
	})
	.describe('A parameter of the models that the reader may change.');

/** Schema of an item of `constants`. */
export const constant = z
	.strictObject({
		value: z.number().describe('The number.'),
		label: words('What it is'),
		unit: words('The words after the number'),
		source: name('a source, or hypothesis').describe('Id of its source, or hypothesis.')
	})
	.describe('A number that the models read and that readers cannot change.');

/** Schema of an item of `series`. */
export const series = z
	.strictObject({
		label: words('What the values are'),
		points: z
			.array(
				z.strictObject({
					when: z
						.union([plain, z.int()], { error: 'a year or a name' })
						.transform(String)
						.describe('The year, or the name of the value.'),
					value: z.number().describe('The value; the lower one where two sources count differently.'),
					high: z.number().optional().describe('Where another source counts more.'),
					source: name('a source').describe('Id of the source of this value.')
				})
			)
			.min(1, 'at least one value')
			.describe('The values, in their order.')
	})
	.describe('Values that come from sources and that pictures draw.');

const PARTIAL_DATE = z
	.union([text(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date'), z.int().min(1000).max(2999)], {
		error: 'a date like 2020-02-03, 2020-02 or 2020'
	})
	.transform(String)
	.refine(isDate, NO_DAY);

/** Schema of an item of a list of `records`. */
export const record = z
	.strictObject({
		name: words('Its short name, as it is drawn'),
		shorter: z
			.array(words('A shorter name'))
			.optional()
			.describe('Names for narrow layouts, from the longest to the shortest.'),
		what: words('One clause more, for tables').optional(),
		when: PARTIAL_DATE.optional().describe('When it began or was: 2020, 2020-02 or 2020-02-03.'),
		until: PARTIAL_DATE.optional().describe('When it ended.'),
		known: PARTIAL_DATE.optional().describe('Date of its last known state, if it has not ended.'),
		kind: z.string().optional().describe('A word that the scene knows.'),
		status: z.string().optional().describe('A word that the scene knows.'),
		value: z.number().optional().describe('A number from the source; the scene defines what it counts.'),
		high: z.number().optional().describe('A second number beside it.'),
		at: z
			.tuple([within(90, 'a latitude'), within(180, 'a longitude')], {
				error: 'latitude and longitude, like [43.7, 7.27]'
			})
			.optional()
			.describe('Where it is: latitude and longitude.'),
		source: name('a source').describe('Id of the source.'),
		also: z.array(name('a source')).optional().describe('Ids of further sources.')
	})
	.describe('An item with its source, which pictures and tables list.');
