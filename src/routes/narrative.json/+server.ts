import { json } from '@sveltejs/kit';
import { getStory } from '#lib/edition/library.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The resolved story, for checks and reuse. */
export const GET: RequestHandler = () => json(getStory());
