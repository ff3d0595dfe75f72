import { z } from 'zod';
import { localizedMarkup, localizedText, matchingText } from './parts.ts';

/** Schemas of what the pages about a story say of it. All of it is optional: no other story says the same. */

/** Schema of `about`, for the page about the story. */
export const aboutSchema = z
	.strictObject({
		checked: localizedMarkup('What was checked, and what was done with what could not be').optional(),
		licence: z
			.strictObject({
				url: matchingText(/^https?:\/\/\S+$/, 'an address that begins with https://').describe(
					'Where the licence can be read.'
				),
				text: localizedMarkup('What readers may do with texts, pictures and data')
			})
			.optional()
			.describe('The licence of the story. Without it, the page only has the line of `credit`.'),
		review: localizedMarkup('Who has reviewed it').optional()
	})
	.describe('What the page about the story says of it.');

/** Schema of `accessibility`, for the accessibility statement. */
export const accessibilitySchema = z
	.strictObject({
		duty: localizedText('What the law of its country asks of {publisher}').optional(),
		'duty-unnamed': localizedText('The same where the site names no publisher').optional(),
		recourse: localizedMarkup('Whom readers can turn to who get no answer').optional()
	})
	.describe('What the accessibility statement says of the law.');
