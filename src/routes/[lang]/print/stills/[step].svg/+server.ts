import { stepEntries } from '#lib/edition/library.ts';
import { answerStill } from '#lib/pages/print/still-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All steps: sheets show some of them, and whoever writes sheets of her own may want any. */
export const entries: EntryGenerator = stepEntries;

/** A picture in ink, for the photocopier; what it asks is not answered in it. */
export const GET: RequestHandler = ({ params }) =>
	answerStill(params, 'asked', { size: 'sheet', theme: 'encre' });
