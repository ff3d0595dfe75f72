import { askingEntries } from '#lib/edition/library.ts';
import { answerStill } from '#lib/pages/print/still-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = askingEntries;

/** The picture of a question without its answer, for telephones; the wide one is that of the slides. */
export const GET: RequestHandler = ({ params }) => answerStill(params, 'asking', { size: 'narrow' });
