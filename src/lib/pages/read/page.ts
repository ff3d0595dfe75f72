/** Renders the reading page of one edition. Server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { stepPlaces, chapterNumber } from '#lib/edition/places.ts';
import ScriptFailure from '#lib/edition/prose/page/ScriptFailure.svelte';
import ChapterHead from '#lib/edition/prose/story/ChapterHead.svelte';
import End from '#lib/edition/prose/story/End.svelte';
import Opening from '#lib/edition/prose/story/Opening.svelte';
import Paragraphs from '#lib/edition/prose/text/Paragraphs.svelte';
import type { Prose } from '#lib/edition/prose/prose.ts';
import StepAfter from '#lib/edition/prose/step/StepAfter.svelte';
import StepBefore from '#lib/edition/prose/step/StepBefore.svelte';
import StepWalk from '#lib/edition/prose/step/StepWalk.svelte';
import { listeningMinutes } from '#lib/edition/time/listening-time.ts';
import { mainRouteSteps, readingMinutes } from '#lib/edition/time/reading-time.ts';
import {
	drawStill,
	stillSvg,
	stripComments,
	stepTable,
	TALL_VIEWPORT,
	omitLongClauses
} from '#lib/edition/pictures/still.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { openingPageData } from '#lib/edition/client/client-data.ts';
import type { Table } from '#lib/scenes/scene.ts';
import Stage from '#lib/ui/Stage.svelte';
import { hasInteractiveParts } from './card/has-interactive-parts.ts';
import Bar from './navigation/Bar.svelte';
import CardParts from './card/CardParts.svelte';
import { transitionKeyframes } from './early/first-transition.ts';
import { createIslandStore, type IslandStore } from './islands.ts';
import FieldSummary from './card/FieldSummary.svelte';
import MenuPanel from './navigation/MenuPanel.svelte';
import Reading from './Reading.svelte';
import SkipLinks from './navigation/SkipLinks.svelte';
import type { ReadingProse, StepProse } from './reading-prose.ts';
import { Reader } from './reader.svelte.ts';

/** Renders the reading page. Returns the data of the page's head, and its HTML with the comments for hydration. */
export async function readingPage(edition: Edition) {
	const { story, lang } = edition;
	const data = await openingPageData(edition);
	const islands = createIslandStore();
	const prose = await readingProse(edition, new Reader(data), islands);
	return {
		lang,
		title: data.title,
		description: edition.plain(story.standfirst),
		languages: data.languages,
		html: dropQuotes(islands.putInto(minify(render(Reading, { props: { data, prose } }))))
	};
}

/** Renders the parts that only the server makes: texts, tables, stills and the first picture. */
async function readingProse(edition: Edition, reader: Reader, { keep }: IslandStore): Promise<ReadingProse> {
	const { story, steps } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const proseOf = (step: Step): Prose => ({ ...edition.prose(step), sourcesHref: 'sources/', root: '' });
	const prose = proseOf(first);
	const places = story.chapters.flatMap((chapter) => stepPlaces(edition, chapter));
	const offers = readerRoutes(edition);
	const picture = await firstPicture(edition, first);
	const listenMinutes = listeningMinutes(edition, mainRouteSteps(steps));
	const brief = omitLongClauses(edition.world);
	const partsOf = (index: number) => (reveal: string | undefined) => {
		const step = reader.data.steps[index];
		const props = step && { reader, index, step, reveal };
		return props && hasInteractiveParts(step) ? keep(render(CardParts, { props })) : '';
	};
	const stepEntries = await Promise.all(
		steps.map(async (step, index) => {
			const place = places[index];
			if (!place) throw new Error(`Step “${step.id}” has no place`);
			const table = await stepTable(edition, step, brief);
			// A collapsed section is inside its chapter, so its steps need not repeat the chapter's name.
			const name = step.field ? place.step : place.full;
			return [
				step.id,
				stepProse(step, name, proseOf(step), table, nextOf(steps, index)?.id, partsOf(index))
			] as const;
		})
	);
	return {
		top:
			minify(render(ScriptFailure, { props: { prose } })) + minify(render(SkipLinks, { props: { edition } })),
		bar: keep(render(Bar, { props: { reader, menu: minify(render(MenuPanel, { props: { edition } })) } })),
		figure: keep(render(Stage, { props: { player: reader, picture } })),
		opening: minify(render(Opening, { props: { prose, offers, heard: listenMinutes } })),
		chapters: Object.fromEntries(
			story.chapters.map((chapter) => [
				chapter.id,
				minify(render(ChapterHead, { props: { chapter, number: chapterNumber(story, chapter), prose } }))
			])
		),
		folds: Object.fromEntries(
			story.chapters.map((chapter) => [
				chapter.id,
				minify(render(FieldSummary, { props: { edition, chapter } }))
			])
		),
		steps: Object.fromEntries(stepEntries),
		end: minify(render(End, { props: { prose, root: '', shorter: offers.length > 0 } }))
	};
}

/** Returns the picture of the first step with the keyframes of the first transition; see `early/`. */
async function firstPicture(edition: Edition, first: Step): Promise<string> {
	const second = mainRouteSteps(edition.steps)[1];
	const frames = second ? await transitionKeyframes(edition, first, second) : [];
	const svg = stillSvg(await drawStill(edition, first, TALL_VIEWPORT), 'plan.svg');
	return frames.length > 0 ? svg.replace('<svg', `<svg data-frames="${JSON.stringify(frames)}"`) : svg;
}

/**
 * Returns the routes without minutes, which are for readers and not for lessons, with their reading time in minutes.
 */
const readerRoutes = ({ story, steps, lang }: Edition) =>
	story.routes
		.filter(({ minutes }) => minutes === undefined)
		.map(({ id, title, steps: ids }) => ({
			id,
			title: title[lang] ?? '',
			minutes: readingMinutes(
				story,
				steps.filter((step) => ids.includes(step.id)),
				lang
			),
			steps: ids
		}));

/**
 * Returns the step after one, or undefined. “In the field” steps are skipped, except after another one of their
 * chapter.
 */
const nextOf = (steps: readonly Step[], index: number): Step | undefined =>
	steps
		.slice(index + 1)
		.find(({ field, chapter }) => !field || (steps[index]?.field && chapter === steps[index].chapter));

function stepProse(
	step: Step,
	place: string,
	prose: Prose,
	table: Table | undefined,
	next: string | undefined,
	parts: (reveal: string | undefined) => string
): StepProse {
	const still = `../stills/${prose.lang}/tall/${step.id}.svg`;
	const reveal = step.guess && render(Paragraphs, { props: { text: prose.rich(step.guess.reveal), prose } });
	return {
		before: minify(render(StepBefore, { props: { step, place, prose, apart: true } })),
		parts: parts(reveal && minify(reveal)),
		after:
			minify(render(StepWalk, { props: { step, prose } })) +
			minify(render(StepAfter, { props: { step, prose, table, still, embed: 'about/embed/', next } }))
	};
}

/** Minifies HTML: drops optional end tags, quotes and insignificant spaces. It matters for thousands of table cells. */
const minify = ({ body }: { readonly body: string }): string =>
	dropQuotes(stripComments(body))
		.replace(/ {2,}/g, ' ')
		.replace(/<\/(?:t[dhr]|li|thead|tbody)>/g, '')
		.replace(/<\/p>(?=\s*<(?:\/?(?:div|section|details)|p|h\d|[uo]l|table)\b)/g, '')
		.replace(/ (?=<\/?(?:div|section|details|summary|p|h\d|[uo]l|li|table)\b)/g, '')
		.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/\/(?=>$)/g, ''));

/** Drops empty attribute values, and quotes around values of one word. */
const dropQuotes = (html: string): string =>
	html.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/=""/g, '').replace(/="([\w-]+)"(?=[ >])/g, '=$1'));
