import { hasModels } from '../../addresses/pages.ts';
import type { Prose } from '../prose.ts';

/** Returns a line with the date of the last change, and the date of the law that the story describes, if any. */
export const formatUpdated = ({ date, story, word }: Prose): string =>
	[
		word('page.updated', { date: date(story.updated) }),
		...(story.lawAsOf ? [word('page.law', { date: date(story.lawAsOf) })] : [])
	].join(' · ');

/** Returns one line with the seed of the models; no line for a story without models. */
export const formatSeed = ({ story, word }: Prose): string[] =>
	hasModels(story) ? [word('page.seed', { seed: String(story.seed) })] : [];
