import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { stripComments } from '#lib/edition/still.ts';
import AboutPage from './AboutPage.svelte';
import AccessibilityPage from './AccessibilityPage.svelte';
import { readAudit } from './audit.ts';
import PagesPage from './PagesPage.svelte';

/**
 * The page about the story: what it is, where it comes from, licence, privacy, errors, review.
 * @param site absolute address of the site's root with a slash at its end; empty where it is not known
 */
export function aboutPage(edition: Edition, site: string) {
	const props = { edition, prose: proseOf(edition), address: site && `${site}${edition.lang}/` };
	return head(edition, 'about', stripComments(render(AboutPage, { props }).body));
}

/** The accessibility statement. */
export function accessibilityPage(edition: Edition) {
	const props = { edition, prose: proseOf(edition), audit: readAudit() };
	return head(edition, 'access', stripComments(render(AccessibilityPage, { props }).body));
}

/** The page that lists all pages. */
export function pagesPage(edition: Edition) {
	const props = { edition, prose: proseOf(edition) };
	return head(edition, 'pages', stripComments(render(PagesPage, { props }).body));
}

/** Text that belongs to no step; its sources stand one folder up. */
function proseOf({ steps, prose }: Edition): Prose {
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	return { ...prose(first), sourcesAt: '../sources/' };
}

function head({ story, lang, words }: Edition, key: 'about' | 'access' | 'pages', html: string) {
	return {
		lang,
		title: `${words[`${key}.title`] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words[`${key}.description`] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html
	};
}
