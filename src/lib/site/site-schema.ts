import { z } from 'zod';
import { languageCode, nonEmptyText, matchingText } from '#lib/narrative/schema/parts.ts';

const PAGE = /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/;
const EMAIL = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;

const page = matchingText(PAGE, 'the address of a page, as https://example.org/about');
const contactAddress = matchingText(
	new RegExp(`${PAGE.source}|${EMAIL.source}`),
	'an e-mail address, as us@example.org, or that of a page, as https://example.org/contact'
);

/** Schema of `site.yaml`, the publisher’s data. The message of each rule says what is expected. */
export const siteFileSchema = z.strictObject({
	address: matchingText(
		/^https?:\/\/[^\s/?#]+\/?$/,
		'the address of a host, as https://example.org, without a folder: that is for BASE_PATH'
	).optional(),
	publisher: z.strictObject({ name: nonEmptyText, url: page.optional() }).optional(),
	contact: contactAddress.optional(),
	corrections: contactAddress.optional(),
	legal: z
		.union([nonEmptyText, z.record(languageCode, nonEmptyText)], {
			error: 'an address, words, or either of them for each language'
		})
		.optional()
});

/** The parsed file. */
export type SiteFile = z.output<typeof siteFileSchema>;
