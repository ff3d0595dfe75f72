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
import { answered, drawStill, inlineSvg, stripComments, type Still } from '#lib/edition/still.ts';
import { wordsForBrowser } from '#lib/edition/words.ts';
import { perimeter } from '#lib/model/district.ts';
import type { Guess, Step } from '#lib/narrative/types.ts';
import Reading from './Reading.svelte';
import type { ChapterData, GuessData, ReadingData, ReadingProse, StepData, StepProse } from './data.ts';

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
		settings: story.settings.map(
			({ id, default: usual, min, max, step, source: from, label, unit, choices }) => ({
				id,
				default: usual,
				min,
				max,
				step,
				source: from,
				label: label[lang] ?? '',
				unit: unit[lang] ?? '',
				...(choices
					? { choices: choices.map((choice) => ({ value: choice.value, label: choice.label[lang] ?? '' })) }
					: {})
			})
		),
		story: edition.figures,
		source: { ...source, words: wordsForBrowser(source.words) },
		walls: Object.fromEntries(
			world.district.buildings.map((building) => [building.id, Math.round(perimeter(building))])
		)
	};
}

function chapters(edition: Edition): ChapterData[] {
	const { story, lang, steps } = edition;
	return story.chapters.map((chapter) => ({
		id: chapter.id,
		title: chapter.title[lang] ?? '',
		places: placesIn(edition, chapter).map(({ title, step }) => ({ title, step })),
		steps: chapter.steps.map((step) => steps.indexOf(step))
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
		...(guess ? { guess: guessData(guess, lang) } : {}),
		...(play === undefined ? {} : { play })
	};
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
	const prose = edition.prose(first);
	const places = story.chapters.flatMap((chapter) => placesIn(edition, chapter));
	const made = await Promise.all(
		steps.map(async (step, index) => {
			const place = places[index];
			if (!place) throw new Error(`Step “${step.id}” has no place`);
			const still = await drawStill(edition, step, true, answered(edition, step));
			return [step.id, stepProse(step, place, edition.prose(step), still)] as const;
		})
	);
	return {
		opening: markup(render(Opening, { props: { prose } })),
		picture: inlineSvg(await drawStill(edition, first, false), false),
		chapters: Object.fromEntries(
			story.chapters.map((chapter) => [
				chapter.id,
				markup(render(ChapterHead, { props: { chapter, number: chapterNumber(story, chapter), prose } }))
			])
		),
		steps: Object.fromEntries(made),
		end: markup(render(End, { props: { prose, data: '../narrative.json' } }))
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
