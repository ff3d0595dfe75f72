import { guessStepEntries } from '#lib/edition/library.ts';
import { respondWithStill } from '#lib/pages/print/stills/still-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Only steps with a guess. */
export const entries: EntryGenerator = guessStepEntries;

/** The wide still of a step before its guess is answered. */
export const GET: RequestHandler = ({ params }) => respondWithStill(params, 'asking');
