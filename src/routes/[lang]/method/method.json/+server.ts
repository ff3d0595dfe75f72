import { json } from '@sveltejs/kit';
import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasModels } from '#lib/edition/addresses/pages.ts';
import { createMethodData } from '#lib/pages/method/render.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => (hasModels(getStory()) ? languageEntries() : []);

/** The data that the method page needs for its controls. */
export const GET: RequestHandler = ({ params }) => json(createMethodData(getEdition(params.lang)));
