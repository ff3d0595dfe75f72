import { error, json } from '@sveltejs/kit';
import type { Edition } from '#lib/edition/edition.ts';
import { editionIn, languageEntries, theStory } from '#lib/edition/library.ts';
import { hasDistrict, hasModels } from '#lib/edition/pages.ts';
import { publishedDistrict, publishedMinutes, publishedNumbers } from '#lib/pages/method/published.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What a stranger needs to compute the story's numbers again, each in a file of its own. */
const FILES: Readonly<Record<string, (edition: Edition) => unknown>> = {
	/** All the numbers of the method page. */
	method: publishedNumbers,
	/** Everybody’s way through the minutes of the story. */
	minutes: publishedMinutes,
	/** Walls, streets, places and ways in, in metres. */
	district: publishedDistrict
};

/** Those that the story has a use for. */
export const entries: EntryGenerator = () => [
	...(hasModels(theStory()) ? [{ numbers: 'method' }] : []),
	...(hasDistrict(theStory()) ? [{ numbers: 'minutes' }, { numbers: 'district' }] : [])
];

export const GET: RequestHandler = ({ params }) => {
	const publish = Object.hasOwn(FILES, params.numbers) ? FILES[params.numbers] : undefined;
	if (!publish) error(404, params.numbers);
	return json(publish(editionIn(languageEntries()[0]?.lang ?? '')));
};
