import { error } from '@sveltejs/kit';
import type { Edition } from '#lib/edition/edition.ts';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import type { DocumentPage } from '#lib/edition/prose/page/document.ts';
import {
	renderAboutPage,
	renderAccessibilityPage,
	renderPagesPage,
	renderSourcesPage,
	renderTextEdition
} from '#lib/pages/print/documents.ts';
import { siteRoot } from '#lib/pages/share/site-root.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

interface TextPage {
	readonly render: (edition: Edition) => DocumentPage | Promise<DocumentPage>;
	/** Class name with additional styles. */
	readonly class?: string;
}

/** The pages in one column of text. */
const PAGES: Readonly<Record<string, TextPage>> = {
	about: { render: (edition) => renderAboutPage(edition, siteRoot), class: 'about-page' },
	accessibility: { render: renderAccessibilityPage, class: 'about-page' },
	pages: { render: renderPagesPage, class: 'about-page' },
	sources: { render: renderSourcesPage, class: 'sources-page' },
	text: { render: renderTextEdition }
};

export const entries: EntryGenerator = () =>
	languageEntries().flatMap(({ lang }) => Object.keys(PAGES).map((page) => ({ lang, page })));

export const load: PageServerLoad = async ({ params: { lang, page } }) => {
	const found = Object.hasOwn(PAGES, page) ? PAGES[page] : undefined;
	if (!found) error(404, page);
	return { ...(await found.render(getEdition(lang))), page, class: found.class };
};
