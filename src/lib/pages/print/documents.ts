/** The pages that show the story or its material as a document. Server only. */
import type { Edition } from '#lib/edition/edition.ts';
import { stepTable } from '#lib/edition/pictures/still.ts';
import { generalProse, renderDocument, type DocumentPage } from '#lib/edition/prose/page/document.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import type { Table } from '#lib/scenes/scene.ts';
import AboutPage from './about/AboutPage.svelte';
import AccessibilityPage from './about/AccessibilityPage.svelte';
import PagesPage from './about/PagesPage.svelte';
import { readAudit } from './about/audit.ts';
import PrintPage from './sheets/PrintPage.svelte';
import SourcesPage from './sources/SourcesPage.svelte';
import TeachPage from './teach/TeachPage.svelte';
import TextEdition from './text/TextEdition.svelte';

const commonProps = (edition: Edition) => ({ edition, prose: generalProse(edition) });

/** Renders the page about the story. @param root absolute address of the site’s root; empty if unknown */
export const renderAboutPage = (edition: Edition, root: string): DocumentPage =>
	renderDocument(
		AboutPage,
		{ ...commonProps(edition), address: root && `${root}${edition.lang}/` },
		'about.title',
		'about.description'
	);

/** Renders the accessibility statement, from the audit. */
export const renderAccessibilityPage = (edition: Edition): DocumentPage =>
	renderDocument(
		AccessibilityPage,
		{ ...commonProps(edition), audit: readAudit() },
		'access.title',
		'access.description'
	);

/** Renders the list of all pages of the site. */
export const renderPagesPage = (edition: Edition): DocumentPage =>
	renderDocument(PagesPage, commonProps(edition), 'pages.title', 'pages.description');

/** Renders the sheets for pupils and teachers. */
export const renderPrintPage = (edition: Edition): DocumentPage =>
	renderDocument(PrintPage, commonProps(edition), 'print.title', 'print.intro');

/** Renders the teacher’s pack. */
export const renderTeachPage = (edition: Edition): DocumentPage =>
	renderDocument(TeachPage, commonProps(edition), 'teach.title', 'teach.intro');

/** Renders the sources page: each source with what it supports and where it is used, glossary and change log. */
export async function renderSourcesPage(edition: Edition): Promise<DocumentPage> {
	// Marks link to the list on this page.
	const prose = { ...generalProse(edition), sourcesHref: '' };
	const props = { edition, prose, since: await comparisonTable(edition) };
	return renderDocument(SourcesPage, props, 'page.sources', 'sources.description');
}

/** Returns the table of the step that compares past statements with present knowledge; undefined if there is none. */
async function comparisonTable(edition: Edition): Promise<{ step: string; table: Table } | undefined> {
	const step = edition.steps.find(({ scene }) => scene === 'piles');
	const table = step && (await stepTable(edition, step));
	return table && { step: step.id, table };
}

/**
 * Renders the text edition: every step with its number, and with the description, values and sources of its picture in
 * place of the picture.
 */
export async function renderTextEdition(edition: Edition): Promise<DocumentPage> {
	const { story, lang, steps, words } = edition;
	const tables = new Map(
		await Promise.all(steps.map(async (step) => [step.id, await stepTable(edition, step)] as const))
	);
	return {
		title: `${story.title[lang] ?? ''} – ${words['page.text-title'] ?? ''}`,
		description: edition.plain(story.standfirst),
		html: renderStatic(TextEdition, { edition, tables })
	};
}
