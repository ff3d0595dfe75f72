import { stepEntries } from '#lib/edition/library.ts';
import { respondWithStill } from '#lib/pages/print/stills/still-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All steps: a printed route may contain any. */
export const entries: EntryGenerator = stepEntries;

/** The still of a step in ink at half width, for two columns or beside notes, before its guess is answered. */
export const GET: RequestHandler = ({ params }) =>
	respondWithStill(params, 'asked', { size: 'half', theme: 'encre' });
