import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { stripComments } from '#lib/edition/pictures/still.ts';
import AboutPage from './AboutPage.svelte';
import AccessibilityPage from './AccessibilityPage.svelte';
import { readAudit } from './audit.ts';
import PagesPage from './PagesPage.svelte';

/**
 * Renders the page about the story: what it contains, who made it, its licence, privacy, how to report errors, and its
 * review. Returns the data of the page’s head, and its HTML.
 * @param site absolute address of the site root with a final slash; empty if unknown
 */
export function renderAboutPage(edition: Edition, site: string) {
	const props = { edition, prose: pageProse(edition), address: site && `${site}${edition.lang}/` };
	return pageHead(edition, 'about', stripComments(render(AboutPage, { props }).body));
}

/** Renders the accessibility statement, from the audit. Returns the data of the page’s head, and its HTML. */
export function renderAccessibilityPage(edition: Edition) {
	const props = { edition, prose: pageProse(edition), audit: readAudit() };
	return pageHead(edition, 'access', stripComments(render(AccessibilityPage, { props }).body));
}

/** Renders the page that lists all pages of the site. Returns the data of the page’s head, and its HTML. */
export function renderPagesPage(edition: Edition) {
	const props = { edition, prose: pageProse(edition) };
	return pageHead(edition, 'pages', stripComments(render(PagesPage, { props }).body));
}

/** Returns the prose context for text outside any step; the sources page is one folder up. */
function pageProse({ steps, prose }: Edition): Prose {
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	return { ...prose(first), sourcesHref: '../sources/' };
}

function pageHead({ story, lang, words }: Edition, key: 'about' | 'access' | 'pages', html: string) {
	return {
		lang,
		title: `${words[`${key}.title`] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words[`${key}.description`] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html
	};
}
