/** Makes the reading page of one language from the story. On the server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { placesIn, chapterNumber, type Place } from '#lib/edition/places.ts';
import ChapterHead from '#lib/edition/prose/ChapterHead.svelte';
import End from '#lib/edition/prose/End.svelte';
import Opening from '#lib/edition/prose/Opening.svelte';
import Paragraphs from '#lib/edition/prose/Paragraphs.svelte';
import type { Prose } from '#lib/edition/prose/prose.ts';
import StepAfter from '#lib/edition/prose/StepAfter.svelte';
import StepBefore from '#lib/edition/prose/StepBefore.svelte';
import { settingsIn } from '#lib/edition/settings.ts';
import { answered, drawStill, inlineSvg, stripComments, type Still } from '#lib/edition/still.ts';
import { wordsForBrowser } from '#lib/edition/words.ts';
import { writeFormat } from '#lib/i18n/formats.ts';
import { perimeter } from '#lib/model/district.ts';
import { inlines } from '#lib/narrative/markup.ts';
import type { Guess, Step } from '#lib/narrative/types.ts';
import type { World } from '#lib/scenes/world.ts';
import Reading from './Reading.svelte';
import type {
	ChapterData,
	FigureUse,
	GuessData,
	ReadingData,
	ReadingProse,
	StepData,
	StepProse
} from './data.ts';

/** What the page sends along for the time when it moves. */
export async function readingData(edition: Edition): Promise<ReadingData> {
	const { story, lang, locale, steps, source, world } = edition;
	const [first] = steps;
	return {
		lang,
		locale,
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		title: story.title[lang] ?? '',
		firstPicture: first ? (await drawStill(edition, first, false)).hash : '',
		steps: steps.map((step) => stepData(step, lang)),
		chapters: chapters(edition),
		settings: settingsIn(edition),
		story: edition.figures,
		source: { ...source, words: wordsForBrowser(source.words), records: drawn(source.records) },
		walls: Object.fromEntries(
			world.district.buildings.map((building) => [building.id, Math.round(perimeter(building))])
		)
	};
}

/** As much of the records as pictures draw; their tables are in the page already. */
function drawn(lists: ReadingData['source']['records']): ReadingData['source']['records'] {
	const without = ['what', 'source'];
	return Object.fromEntries(
		Object.entries(lists).map(([list, items]) => [
			list,
			items.map(
				(item) =>
					Object.fromEntries(Object.entries(item).filter(([key]) => !without.includes(key))) as typeof item
			)
		])
	);
}

function chapters(edition: Edition): ChapterData[] {
	const { story, lang, steps } = edition;
	return story.chapters.map((chapter) => ({
		id: chapter.id,
		title: chapter.title[lang] ?? '',
		places: placesIn(edition, chapter).map(({ title, step }) => ({ title, step })),
		steps: chapter.steps.map((step) => steps.indexOf(step)),
		theme: chapter.theme
	}));
}

function stepData(step: Step, lang: string): StepData {
	const { id, chapter, title, scene, state, picture, guess, controls, play } = step;
	const build = state['build'];
	return {
		id,
		chapter,
		title: title[lang] ?? '',
		scene,
		state,
		duration: typeof build === 'number' ? build : 0.5,
		picture: picture[lang] ?? '',
		controls,
		figures: figuresOf(step, lang),
		...(guess ? { guess: guessData(guess, lang) } : {}),
		...(play === undefined ? {} : { play })
	};
}

/** Figures of a step's sentences in the order in which the page prints them. */
function figuresOf({ text, number, guess, describe }: Step, lang: string): FigureUse[] {
	return [text, number?.figure, number?.label, guess?.reveal, describe]
		.flatMap((words) => [...inlines((words?.[lang] ?? []).flat())])
		.flatMap((inline) =>
			inline.type === 'figure' ? [{ name: inline.name, format: writeFormat(inline.format) }] : []
		);
}

function guessData(guess: Guess, lang: string): GuessData {
	const { setting, question, unit, min, max, step, answer } = guess;
	const computed = 'name' in answer;
	return {
		setting,
		question: question[lang] ?? '',
		unit: unit[lang] ?? '',
		min,
		max,
		step,
		format: computed ? answer.format : { type: 'integer' },
		answer: computed ? answer.name : answer.value
	};
}

/** The reading page: its head, and its body with the marks by which it is woken up. */
export async function readingPage(edition: Edition) {
	const { story, lang } = edition;
	const [data, prose] = await Promise.all([readingData(edition), readingProse(edition)]);
	return {
		lang,
		title: data.title,
		description: edition.plain(story.standfirst),
		languages: data.languages,
		html: render(Reading, { props: { data, prose } }).body
	};
}

/** What only the server makes: words, tables, stills, and the first picture. */
async function readingProse(edition: Edition): Promise<ReadingProse> {
	const { story, steps } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const written = (step: Step): Prose => ({ ...edition.prose(step), sourcesAt: 'sources/' });
	const prose = written(first);
	const places = story.chapters.flatMap((chapter) => placesIn(edition, chapter));
	const brief = { ...edition, world: withoutLongClauses(edition.world) };
	const made = await Promise.all(
		steps.map(async (step, index) => {
			const place = places[index];
			if (!place) throw new Error(`Step “${step.id}” has no place`);
			const still = await drawStill(brief, step, true, answered(edition, step));
			return [step.id, stepProse(step, place, written(step), still)] as const;
		})
	);
	return {
		opening: markup(render(Opening, { props: { prose } })),
		picture: inlineSvg(await drawStill(edition, first, false), false, 'plan.svg'),
		chapters: Object.fromEntries(
			story.chapters.map((chapter) => [
				chapter.id,
				markup(render(ChapterHead, { props: { chapter, number: chapterNumber(story, chapter), prose } }))
			])
		),
		steps: Object.fromEntries(made),
		end: markup(render(End, { props: { prose, root: '' } }))
	};
}

/** A list longer than this leaves its clauses to the text-only edition: on a phone they would weigh a page. */
const LONG_LIST = 20;

function withoutLongClauses(world: World): World {
	return {
		...world,
		records: (id) =>
			world.records(id).length <= LONG_LIST
				? world.records(id)
				: world.records(id).map(({ what: _, ...record }) => record)
	};
}

function stepProse(step: Step, place: Place, prose: Prose, { table }: Still): StepProse {
	const still = `../stills/${prose.lang}/${step.id}.svg`;
	return {
		before: markup(render(StepBefore, { props: { step, place, prose } })),
		...(step.guess
			? { reveal: markup(render(Paragraphs, { props: { text: prose.rich(step.guess.reveal), prose } })) }
			: {}),
		after: markup(render(StepAfter, { props: { step, prose, table, still } }))
	};
}

const markup = ({ body }: { readonly body: string }): string => stripComments(body);
