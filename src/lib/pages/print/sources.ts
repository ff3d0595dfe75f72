import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { stripComments, tableOf } from '#lib/edition/still.ts';
import type { Table } from '#lib/scenes/scene.ts';
import SourcesPage from './SourcesPage.svelte';

/** The page of sources: each with what it supports and the steps that use it; then glossary and public log. */
export async function sourcesPage(edition: Edition) {
	const { story, lang, steps, words } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const props = { edition, prose: edition.prose(first), since: await sinceThen(edition) };
	return {
		lang,
		title: `${words['page.sources'] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words['sources.description'] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(render(SourcesPage, { props }).body)
	};
}

/** The table of the step that sets what was said then beside what is known now. */
async function sinceThen(edition: Edition): Promise<{ step: string; table: Table } | undefined> {
	const step = edition.steps.find(({ scene }) => scene === 'piles');
	if (!step) return undefined;
	const table = await tableOf(edition, step);
	return table && { step: step.id, table };
}
