import { error, json } from '@sveltejs/kit';
import type { Edition } from '#lib/edition/edition.ts';
import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasDistrict, hasModels } from '#lib/edition/addresses/pages.ts';
import { publishedDistrict, publishedMinutes, publishedNumbers } from '#lib/pages/method/published-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Data files for recomputing the numbers of the story. */
const FILES: Readonly<Record<string, (edition: Edition) => unknown>> = {
	/** All numbers of the method page. */
	method: publishedNumbers,
	/** The tracks of all pedestrians during the story’s minutes. */
	minutes: publishedMinutes,
	/** Walls, streets, places and entrances, in metres. */
	district: publishedDistrict
};

/** The files whose numbers the story has: `method` if it has models, the others if it has a district. */
export const entries: EntryGenerator = () => [
	...(hasModels(getStory()) ? [{ numbers: 'method' }] : []),
	...(hasDistrict(getStory()) ? [{ numbers: 'minutes' }, { numbers: 'district' }] : [])
];

export const GET: RequestHandler = ({ params }) => {
	const publish = Object.hasOwn(FILES, params.numbers) ? FILES[params.numbers] : undefined;
	if (!publish) error(404, params.numbers);
	return json(publish(getEdition(languageEntries()[0]?.lang ?? '')));
};
