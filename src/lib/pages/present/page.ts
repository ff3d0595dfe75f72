/** Renders the slides and the presenter window of one language. Server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import Broken from '#lib/edition/prose/Broken.svelte';
import Description from '#lib/edition/prose/Description.svelte';
import type { Prose } from '#lib/edition/prose/prose.ts';
import {
	drawStill,
	stillSvg,
	stripComments,
	stepTable,
	TALL_VIEWPORT,
	omitLongClauses
} from '#lib/edition/still.ts';
import type { Step } from '#lib/narrative/types.ts';
import { allStepsData } from '#lib/edition/client-data.ts';
import { replaceTerms } from '#lib/edition/prose/spelled-out.ts';
import Plan from '#lib/edition/prose/Plan.svelte';
import Answer from './Answer.svelte';
import Deck from './Deck.svelte';
import Notes from './Notes.svelte';
import Script from './Script.svelte';
import Slide from './Slide.svelte';
import type { DeckMarkup } from './data.ts';
import { createDeckData, presentedText, groupRowsBySlides } from './deck-data.ts';

/** Returns the head and body of `/LANG/present/`, with the comments that hydration needs. */
export const renderPresentPage = (edition: Edition) => renderPage(edition, Deck, 'present.title', '../');

/** Returns the head and body of `/LANG/present/notes/`, likewise. */
export const renderNotesPage = (edition: Edition) =>
	renderPage(edition, Notes, 'present.notes-title', '../../');

/** @param root relative address of the story in this language */
async function renderPage(edition: Edition, body: typeof Deck, title: string, root: string) {
	const { story, lang, words } = edition;
	const deck = createDeckData(edition);
	const [data, prose] = await Promise.all([allStepsData(edition), deckProse(edition, root)]);
	return {
		lang,
		title: `${words[title] ?? ''} · ${data.title}`,
		description: edition.plain(story.standfirst),
		languages: data.languages,
		html: render(body, { props: { data, deck, prose } }).body
	};
}

async function deckProse(edition: Edition, root: string): Promise<DeckMarkup> {
	const [first] = edition.steps;
	if (!first) throw new Error('A story needs a step');
	const proseFor = (step: Step): Prose => ({
		...edition.prose(step),
		root,
		sourcesHref: `${root}sources/`,
		// These pages contain no glossary, so its links are spelled out.
		rich: (words) => (words[edition.lang] ?? []).map(replaceTerms)
	});
	const shortWorld = omitLongClauses(edition.world);
	return {
		broken: stripComments(render(Broken, { props: { prose: proseFor(first) } }).body),
		answers: edition.story.quiz.map(({ answer }) => {
			const inlines = (answer[edition.lang] ?? []).map(replaceTerms).flat();
			return stripComments(render(Answer, { props: { inlines, prose: proseFor(first) } }).body);
		}),
		picture: stillSvg(await drawStill(edition, first, TALL_VIEWPORT), `${root}plan.svg`),
		plans: Object.fromEntries(
			edition.story.routes.map((route) => [
				route.id,
				groupRowsBySlides(edition, route).map(({ rows }) => {
					const planRows = rows.map((row) => ({
						...row,
						prose: { ...row.prose, root, sourcesHref: `${root}sources/` }
					}));
					return stripComments(render(Plan, { props: { rows: planRows, folded: true } }).body);
				})
			])
		),
		steps: Object.fromEntries(
			await Promise.all(
				edition.steps.map(async (step) => {
					const [words, prose] = [presentedText(edition, step), proseFor(step)];
					const table = await stepTable(edition, step, shortWorld);
					const slide = render(Slide, { props: { step, words, prose } });
					const notes = render(Script, { props: { words, prose } });
					// On a slide only screen readers read the description: its source marks must not take the focus.
					const unmarkedProse = { ...prose, hidesSourceMarks: true };
					const described = render(Description, {
						props: { step, prose: unmarkedProse, table, scrolls: false }
					});
					return [
						step.id,
						{
							slide: stripComments(slide.body),
							notes: stripComments(notes.body),
							described: stripComments(described.body)
						}
					] as const;
				})
			)
		)
	};
}
