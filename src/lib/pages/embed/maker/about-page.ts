/** Renders the page on embedding of one language. Server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { stripComments } from '#lib/edition/pictures/still.ts';
import AboutEmbed from './AboutEmbed.svelte';
import type { MakerData } from './maker-data.ts';

/** Renders the page on embedding, `/LANG/about/embed/`. Returns the data of the page's head, and its HTML. */
export function aboutEmbedPage(edition: Edition, data: MakerData) {
	const { story, lang, words } = edition;
	const { body } = render(AboutEmbed, { props: { edition, data } });
	return {
		lang,
		title: `${words['make.title'] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words['make.description'] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(body)
	};
}
