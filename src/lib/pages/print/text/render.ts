import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { stripComments, stepTable } from '#lib/edition/pictures/still.ts';
import TextEdition from './TextEdition.svelte';

/**
 * Renders the text edition: every step with its number, and with the description, values and sources of its picture in
 * place of the picture. Returns the data of the page’s head, and its HTML.
 */
export async function renderTextEdition(edition: Edition) {
	const { story, lang, steps, words } = edition;
	const tables = new Map(
		await Promise.all(steps.map(async (step) => [step.id, await stepTable(edition, step)] as const))
	);
	return {
		lang,
		title: `${story.title[lang] ?? ''} – ${words['page.text-title'] ?? ''}`,
		description: edition.plain(story.standfirst),
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(render(TextEdition, { props: { edition, tables } }).body)
	};
}
