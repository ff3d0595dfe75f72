import { stepEntries } from '#lib/edition/library.ts';
import { answerStill } from '#lib/pages/print/still-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All steps: a route on paper may hold any. */
export const entries: EntryGenerator = stepEntries;

/** Likewise a picture in ink, half as wide: beside another, or beside notes. */
export const GET: RequestHandler = ({ params }) =>
	answerStill(params, 'asked', { size: 'half', theme: 'encre' });
