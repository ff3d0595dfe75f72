import { stepEntries } from '#lib/edition/library.ts';
import { respondWithStill } from '#lib/pages/print/stills/still-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = stepEntries;

/** The tall still of a step with its guess answered, for telephones and zoomed pages. */
export const GET: RequestHandler = ({ params }) => respondWithStill(params, 'answered', { size: 'narrow' });
