import type { Edition } from '#lib/edition/edition.ts';
import { formerIds } from '#lib/edition/moved.ts';
import { placesIn } from '#lib/edition/places.ts';
import { settingsIn } from '#lib/edition/settings.ts';
import { drawStill } from '#lib/edition/still.ts';
import { wordsForBrowser } from '#lib/edition/words.ts';
import { writeFormat } from '#lib/i18n/formats.ts';
import { perimeter } from '#lib/model/district.ts';
import { inlines } from '#lib/narrative/markup.ts';
import type { Guess, Step } from '#lib/narrative/types.ts';
import type { ChapterData, FigureUse, GuessData, PlayerData, StepData } from './data.ts';

/** What a page sends along for the time when the story moves on it. On the server only. */
export async function playerData(edition: Edition): Promise<PlayerData> {
	const { story, lang, locale, steps, source, world } = edition;
	const [first] = steps;
	const moved = formerIds(story);
	return {
		lang,
		...(Object.keys(moved).length > 0 ? { moved } : {}),
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
function drawn(lists: PlayerData['source']['records']): PlayerData['source']['records'] {
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
		figures: figuresIn(step, IN_READING_ORDER, lang),
		...(guess ? { guess: guessData(guess, lang) } : {}),
		...(play === undefined ? {} : { play })
	};
}

/** The parts of a step in which figures may stand. */
export type FiguredPart = 'text' | 'number' | 'reveal' | 'walk' | 'describe';

/** The order of the reading page. */
const IN_READING_ORDER: readonly FiguredPart[] = ['text', 'number', 'reveal', 'walk', 'describe'];

/** Figures of a step's sentences, part after part, in the order in which a page prints them. */
export function figuresIn(step: Step, parts: readonly FiguredPart[], lang: string): FigureUse[] {
	const { text, number, guess, walk, describe } = step;
	const written = {
		text: [text],
		number: [number?.figure, number?.label],
		reveal: [guess?.reveal],
		walk: [walk?.text, walk?.unseen],
		describe: [describe]
	};
	return parts
		.flatMap((part) => written[part])
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
