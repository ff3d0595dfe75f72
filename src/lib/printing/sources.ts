import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { stripComments } from '#lib/edition/still.ts';
import SourcesPage from './SourcesPage.svelte';

/** The page of sources: each with what it supports and the steps that use it; glossary and corrections. */
export function sourcesPage(edition: Edition) {
	const { story, lang, steps, words } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	return {
		lang,
		title: `${words['page.sources'] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words['sources.description'] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(render(SourcesPage, { props: { edition, prose: edition.prose(first) } }).body)
	};
}
