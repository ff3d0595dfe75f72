import { askingEntries } from '#lib/edition/library.ts';
import { answerStill } from '#lib/pages/print/still-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Only steps that ask something. */
export const entries: EntryGenerator = askingEntries;

/** The picture of a step whose question nobody has answered yet: the one on the wall must not give it away. */
export const GET: RequestHandler = ({ params }) => answerStill(params, 'asking');
