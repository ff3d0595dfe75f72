import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { stripComments } from '#lib/edition/pictures/still.ts';
import PrintPage from './sheets/PrintPage.svelte';
import TeachPage from './teach/TeachPage.svelte';

/** Renders `/LANG/print/`, the sheets for pupils and teachers. Returns the data of the page’s head, and its HTML. */
export const renderPrintPage = (edition: Edition) =>
	renderPage(edition, PrintPage, 'print.title', 'print.intro');

/** Renders `/LANG/teach/`, the teacher’s pack. Returns the data of the page’s head, and its HTML. */
export const renderTeachPage = (edition: Edition) =>
	renderPage(edition, TeachPage, 'teach.title', 'teach.intro');

function renderPage(edition: Edition, body: typeof PrintPage, title: string, description: string) {
	const { story, lang, steps, words } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const prose = { ...edition.prose(first), sourcesHref: '../sources/' };
	return {
		lang,
		title: `${words[title] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words[description] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(render(body, { props: { edition, prose } }).body)
	};
}
