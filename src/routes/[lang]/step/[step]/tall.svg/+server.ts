import { guessStepEntries } from '#lib/edition/library.ts';
import { respondWithStill } from '#lib/pages/print/stills/still-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = guessStepEntries;

/** The tall still of a step before its guess is answered. The wide one is at `present/stills/`: slides use it too. */
export const GET: RequestHandler = ({ params }) => respondWithStill(params, 'asking', { size: 'narrow' });
