import { json } from '@sveltejs/kit';
import { getStory } from '#lib/edition/library.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole story in all languages, as the checker resolved it from the story file, for checks and reuse. */
export const GET: RequestHandler = () => json(getStory());
