import { stepEntries } from '#lib/edition/library.ts';
import { respondWithStill } from '#lib/pages/print/stills/still-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All steps: our sheets use some of the stills, and other people may use any in theirs. */
export const entries: EntryGenerator = stepEntries;

/** The still of a step in ink, for photocopies, before its guess is answered. */
export const GET: RequestHandler = ({ params }) =>
	respondWithStill(params, 'asked', { size: 'sheet', theme: 'encre' });
