import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { stripComments, stepTable } from '#lib/edition/pictures/still.ts';
import type { Table } from '#lib/scenes/scene.ts';
import SourcesPage from './SourcesPage.svelte';

/**
 * Renders the sources page: each source with what it supports and where it is used, then the glossary and the change
 * log. Returns the data of the page’s head, and its HTML.
 */
export async function renderSourcesPage(edition: Edition) {
	const { story, lang, steps, words } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const props = { edition, prose: edition.prose(first), since: await comparisonTable(edition) };
	return {
		lang,
		title: `${words['page.sources'] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words['sources.description'] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(render(SourcesPage, { props }).body)
	};
}

/** Returns the table of the step that compares past statements with present knowledge; undefined if there is none. */
async function comparisonTable(edition: Edition): Promise<{ step: string; table: Table } | undefined> {
	const step = edition.steps.find(({ scene }) => scene === 'piles');
	if (!step) return undefined;
	const table = await stepTable(edition, step);
	return table && { step: step.id, table };
}
