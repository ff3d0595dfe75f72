import { guessStepEntries } from '#lib/edition/library.ts';
import { respondWithStill } from '#lib/pages/print/stills/still-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = guessStepEntries;

/** The tall still before the guess is answered; the wide one is shared with the slides. */
export const GET: RequestHandler = ({ params }) => respondWithStill(params, 'asking', { size: 'narrow' });
