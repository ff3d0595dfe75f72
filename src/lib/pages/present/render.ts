/** Renders the slides and the presenter window of one language. Server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import Rail from '#lib/edition/prose/rail/Rail.svelte';
import ScriptFailure from '#lib/edition/prose/page/ScriptFailure.svelte';
import Description from '#lib/edition/prose/step/Description.svelte';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import {
	drawStill,
	firstKeyframe,
	stillSvg,
	stepTable,
	TALL_VIEWPORT,
	omitLongClauses
} from '#lib/edition/pictures/still.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { allStepsData } from '#lib/edition/client/client-data.ts';
import { replaceTerms } from '#lib/edition/prose/text/plain-text.ts';
import Plan from '#lib/edition/prose/story/Plan.svelte';
import QuestionAnswer from './guesses/QuestionAnswer.svelte';
import Deck from './slides/Deck.svelte';
import PresenterWindow from './presenter-window/PresenterWindow.svelte';
import StepNotes from './presenter-window/StepNotes.svelte';
import Slide from './slides/Slide.svelte';
import type { DeckMarkup } from './data/deck-types.ts';
import {
	createDeckData,
	presentedText,
	groupRowsByPhases,
	groupRowsBySlides
} from './data/create-deck-data.ts';

/**
 * Renders the slides, `/LANG/present/`. Returns the data of the page’s head, and its HTML with the comments for
 * hydration.
 */
export const renderPresentPage = (edition: Edition) => renderPage(edition, Deck, 'present.title', '../');

/** Renders the presenter window, `/LANG/present/notes/`, like `renderPresentPage`. */
export const renderNotesPage = (edition: Edition) =>
	renderPage(edition, PresenterWindow, 'present.notes-title', '../../');

/** @param root relative address of the story in this language */
async function renderPage(edition: Edition, body: typeof Deck, title: string, root: string) {
	const { story, words } = edition;
	const deck = createDeckData(edition);
	const data = await allStepsData(edition);
	const rail = renderStatic(Rail, { edition, data });
	const prose = { ...(await deckProse(edition, root)), rail };
	return {
		title: `${words[title] ?? ''} · ${data.title}`,
		description: edition.plain(story.standfirst),
		html: render(body, { props: { data, deck, prose } }).body
	};
}

async function deckProse(edition: Edition, root: string): Promise<Omit<DeckMarkup, 'rail'>> {
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
		broken: renderStatic(ScriptFailure, { prose: proseFor(first) }),
		answers: edition.story.quiz.map(({ answer }) => {
			const inlines = (answer[edition.lang] ?? []).map(replaceTerms).flat();
			return renderStatic(QuestionAnswer, { inlines, prose: proseFor(first) });
		}),
		picture: stillSvg(await drawStill(edition, firstKeyframe(first), TALL_VIEWPORT), `${root}plan.svg`),
		plans: Object.fromEntries(
			edition.story.routes.map((route) => [
				route.id,
				groupRowsBySlides(edition, route).map(({ rows }) =>
					groupRowsByPhases(rows).map((phase) => {
						const planRows = phase.map((row) => ({
							...row,
							prose: { ...row.prose, root, sourcesHref: `${root}sources/` }
						}));
						return renderStatic(Plan, { rows: planRows, folded: true });
					})
				)
			])
		),
		steps: Object.fromEntries(
			await Promise.all(
				edition.steps.map(async (step) => {
					const [words, prose] = [presentedText(edition, step), proseFor(step)];
					const table = await stepTable(edition, step, shortWorld);
					// On a slide only screen readers read the description: its source marks must not take the focus.
					const unmarkedProse = { ...prose, hidesSourceMarks: true };
					return [
						step.id,
						{
							slide: renderStatic(Slide, { step, words, prose }),
							notes: renderStatic(StepNotes, { words, prose }),
							described: renderStatic(Description, { step, prose: unmarkedProse, table, scrolls: false })
						}
					] as const;
				})
			)
		)
	};
}
