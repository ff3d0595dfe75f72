import { z } from 'zod';
import {
	isCalendarDate,
	reference,
	INVALID_DATE_MESSAGE,
	nonEmptyText,
	matchingText,
	degrees,
	localizedText
} from './parts.ts';

/** Schemas of the data for models and pictures: numbers and items, each with its source. */

/** Schema of an item of `settings`. */
export const settingSchema = z
	.strictObject({
		default: z.number().describe('Its value until the reader changes it.'),
		min: z.number().optional().describe('Its least value.'),
		max: z.number().optional().describe('Its greatest value.'),
		step: z.number().positive('more than 0').optional().describe('By how much it changes at a time.'),
		choices: z
			.record(z.string().regex(/^-?\d+(\.\d+)?$/, 'a number'), localizedText('The name of this choice'))
			.optional()
			.describe('The allowed values with their names, instead of min, max and step.'),
		label: localizedText('The name of the setting'),
		unit: localizedText('The words after the number'),
		one: localizedText('The words after the number 1, if they differ').optional(),
		source: reference('a source, or hypothesis').describe(
			'Id of the source of the default and the range, or hypothesis.'
		)
	})
	.describe('A parameter of the models that the reader may change.');

/** Schema of an item of `constants`. */
export const constantSchema = z
	.strictObject({
		value: z.number().describe('The number.'),
		label: localizedText('What it is'),
		unit: localizedText('The words after the number'),
		source: reference('a source, or hypothesis').describe('Id of its source, or hypothesis.')
	})
	.describe('A number that the models read and that readers cannot change.');

/** Schema of an item of `series`. */
export const seriesSchema = z
	.strictObject({
		label: localizedText('What the values are'),
		points: z
			.array(
				z.strictObject({
					when: z
						.union([nonEmptyText, z.int()], { error: 'a year or a name' })
						.transform(String)
						.describe('The year, or the name of the value.'),
					value: z.number().describe('The value; the lower one where two sources count differently.'),
					high: z.number().optional().describe('Where another source counts more.'),
					source: reference('a source').describe('Id of the source of this value.')
				})
			)
			.min(1, 'at least one value')
			.describe('The values, in their order.')
	})
	.describe('Values that come from sources and that pictures draw.');

const PARTIAL_DATE = z
	.union([matchingText(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date'), z.int().min(1000).max(2999)], {
		error: 'a date like 2020-02-03, 2020-02 or 2020'
	})
	.transform(String)
	.refine(isCalendarDate, INVALID_DATE_MESSAGE);

const fraction = z
	.number()
	.min(0, 'a fraction of the image, 0 to 1')
	.max(1, 'a fraction of the image, 0 to 1, not pixels');

/** Schema of an item of a list of `records`. */
export const recordSchema = z
	.strictObject({
		name: localizedText('Its short name, as it is drawn'),
		shorter: z
			.array(localizedText('A shorter name'))
			.optional()
			.describe('Names for narrow layouts, from the longest to the shortest.'),
		what: localizedText('One clause more, for tables').optional(),
		when: PARTIAL_DATE.optional().describe('When it began or was: 2020, 2020-02 or 2020-02-03.'),
		until: PARTIAL_DATE.optional().describe('When it ended.'),
		known: PARTIAL_DATE.optional().describe('Date of its last known state, if it has not ended.'),
		kind: z.string().optional().describe('A word that the scene knows.'),
		status: z.string().optional().describe('A word that the scene knows.'),
		value: z.number().optional().describe('A number from the source; the scene defines what it counts.'),
		high: z.number().optional().describe('A second number beside it.'),
		at: z
			.tuple([degrees(90, 'a latitude'), degrees(180, 'a longitude')], {
				error: 'latitude and longitude, like [43.7, 7.27]'
			})
			.optional()
			.describe('Where it is: latitude and longitude.'),
		spots: z
			.array(
				z.union([z.null(), z.tuple([fraction, fraction])], {
					error:
						'a place on the image like [0.25, 0.6], from its left and its top, or null where there is none'
				})
			)
			.min(1, 'one at least')
			.optional()
			.describe(
				'Where it is on an image, from moment to moment: shares of the width from the left and of the height from the top, or null while it is not there. After the last one it stays.'
			),
		source: reference('a source').describe('Id of the source.'),
		also: z.array(reference('a source')).optional().describe('Ids of further sources.')
	})
	.describe('An item with its source, which pictures and tables list.');
