import { hasModels } from '../pages.ts';
import type { Prose } from './prose.ts';

/** When the story last changed, and of which day the law is that it tells, where it tells of any. */
export const updated = ({ date, story, word }: Prose): string =>
	[
		word('page.updated', { date: date(story.updated) }),
		...(story.lawAsOf ? [word('page.law', { date: date(story.lawAsOf) })] : [])
	].join(' · ');

/** The seed from which its models draw, where it asks any. */
export const drawnBy = ({ story, word }: Prose): string[] =>
	hasModels(story) ? [word('page.seed', { seed: String(story.seed) })] : [];
