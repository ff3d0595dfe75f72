import { stepEntries } from '#lib/edition/library.ts';
import { respondWithStill } from '#lib/pages/print/stills/still-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All steps: sheets use some, and others may use any in their own sheets. */
export const entries: EntryGenerator = stepEntries;

/** The still in ink, for photocopies, before the guess is answered. */
export const GET: RequestHandler = ({ params }) =>
	respondWithStill(params, 'asked', { size: 'sheet', theme: 'encre' });
