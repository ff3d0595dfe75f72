import type { Edition } from './edition.ts';
import { formerIds } from './former-ids.ts';
import { hasDistrict } from './pages.ts';
import { placesIn } from './places.ts';
import { asClientSees, clientWorld } from './client-world.ts';
import { settingsIn } from './settings.ts';
import { drawStill } from './still.ts';
import { writeFormat } from '#lib/i18n/formats.ts';
import { perimeter, type Building } from '#lib/model/district.ts';
import { countsWhatWalks } from '#lib/model/figures.ts';
import { inlines } from '#lib/narrative/markup.ts';
import type { Guess, LocalizedRich, RichText, Step } from '#lib/narrative/types.ts';
import type {
	ChapterData,
	FigureUse,
	GuessData,
	PlayerData,
	RestData,
	SettingData,
	StepData
} from '#lib/runtime/data.ts';

/** What a way of using the story shows of it. */
export interface Usage {
	readonly steps: readonly Step[];
	/** The first of them, where only their pictures are to be drawn until more is asked for; all if absent. */
	readonly begun?: readonly Step[];
	/** Words of the interface that it has of its own, by the beginning of their keys. */
	readonly words: readonly string[];
	/** The parts of a step's words in which it has figures, in the order in which it prints them. */
	readonly figured: (step: Step) => readonly FiguredPart[];
}

/** Words of what every way of using the story has: guesses, controls, and free play where a step offers it. */
const EVERYWHERE = ['guess', 'control', 'broken', 'walk.way', 'step.replay', 'step.replayed', 'step.run'];
const IN_FREE_PLAY = ['place', 'yours.building'];

/** What a page sends along for the time when the story moves on it. On the server only. */
export async function clientData(edition: Edition, usage: Usage): Promise<PlayerData> {
	const { steps, begun = steps, words, figured } = usage;
	const { story, lang, locale, world } = edition;
	const [first] = steps;
	const around = [
		...EVERYWHERE,
		...words,
		...(begun.some(({ play }) => play === 'placement') ? IN_FREE_PLAY : [])
	];
	const moved = formerIds(story);
	return {
		lang,
		...(Object.keys(moved).length > 0 ? { moved } : {}),
		locale,
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		title: story.title[lang] ?? '',
		firstPicture: first ? (await drawStill({ ...edition, world: asClientSees(world) }, first)).hash : '',
		steps: steps.map((step) => stepData(step, edition, figured(step))),
		chapters: chapters(edition, steps),
		settings: settings(edition, steps),
		story: edition.figures,
		source: clientWorld(edition, begun, around),
		...(begun === steps ? {} : { begun: begun.length }),
		...(hasDistrict(story) ? { plan: true } : {}),
		walls: hasDistrict(story) ? wallsOf(world.district.buildings) : {}
	};
}

/** Not shorter than they are: the last camera of a building must not come round to its first corner. */
const wallsOf = (buildings: readonly Building[]): Record<string, number> =>
	Object.fromEntries(
		buildings.map((building) => [building.id, Math.ceil(perimeter(building) * 1000) / 1000])
	);

/** Words of the reading page’s bar and menu; the rest of its words stands in its HTML. */
const IN_READING = [
	...['language', 'menu', 'hops', 'previous', 'next', 'animations', 'minutes', 'text'],
	...['copy', 'share', 'present', 'embed', 'describe', 'described', 'undescribed']
].map((name) => `page.${name}`);

const whole = ({ steps }: Edition): Usage => ({
	steps,
	words: ['page', 'walk'],
	figured: () => ['text', 'number', 'reveal', 'walk', 'describe']
});

/** What slides and notes send along. */
export const storyData = (edition: Edition): Promise<PlayerData> => clientData(edition, whole(edition));

/**
 * What the reading page starts with: what the pictures of the first chapter are drawn from. Figures are for sentences that
 * follow the reader’s choices, which they do once the rest is here.
 */
export async function openingData(edition: Edition): Promise<PlayerData> {
	const [first] = edition.steps;
	const begun = edition.steps.filter(({ chapter }) => chapter === first?.chapter);
	// A link may bring cameras before the step that hangs them has been told.
	const lent = edition.steps.some(({ play }) => play === 'placement') ? ['place.lent'] : [];
	const words = [...IN_READING, 'lent', ...lent];
	const data = await clientData(edition, { ...whole(edition), begun, words });
	return {
		...data,
		steps: data.steps.map((step, index) => ({
			...step,
			figures: [],
			picture: index < begun.length ? step.picture : ''
		}))
	};
}

/** What the reading page fetches once it is read: everything that it moves with, without what it has started with. */
export async function restData(edition: Edition): Promise<RestData> {
	const [all, begun] = await Promise.all([
		clientData(edition, { ...whole(edition), words: [] }),
		openingData(edition)
	]);
	const without = <T>(known: Readonly<Record<string, T>> = {}, all: Readonly<Record<string, T>> = {}) =>
		Object.fromEntries(Object.entries(all).filter(([key]) => !(key in known)));
	return {
		words: without(begun.source.words, all.source.words),
		series: without(begun.source.series, all.source.series),
		records: without(begun.source.records, all.source.records),
		pictures: without(begun.source.pictures, all.source.pictures),
		steps: all.steps.map(({ picture, figures }, index) => ({
			figures,
			...(begun.steps[index]?.picture === picture ? {} : { picture })
		}))
	};
}

/** Every control; those that no step offers keep their bounds alone, since they may stand in the address. */
function settings(edition: Edition, steps: readonly Step[]): SettingData[] {
	const offered = new Set(
		steps.flatMap(({ controls, guess }) => [...controls, ...(guess ? [guess.setting] : [])])
	);
	return settingsIn(edition).map((setting) => (offered.has(setting.id) ? setting : nameless(setting)));
}

const nameless = ({ choices, ...setting }: SettingData): SettingData => ({
	...setting,
	label: '',
	unit: '',
	origin: '',
	...(choices ? { choices: choices.map(({ value }) => ({ value, label: '' })) } : {})
});

function chapters(edition: Edition, steps: readonly Step[]): ChapterData[] {
	const { story, lang } = edition;
	return story.chapters
		.map((chapter) => ({
			id: chapter.id,
			title: chapter.title[lang] ?? '',
			places: placesIn(edition, chapter).map(({ title, step }) => ({ title, step })),
			steps: steps.flatMap((step, index) => (chapter.steps.includes(step) ? [index] : [])),
			theme: chapter.theme
		}))
		.filter((chapter) => chapter.steps.length > 0);
}

function stepData(step: Step, { lang, tag }: Edition, figured: readonly FiguredPart[]): StepData {
	const { id, chapter, field, title, scene, state, picture, guess, controls, compare, play } = step;
	const figures = figuresIn(step, figured, lang);
	const other = tag(title);
	return {
		id,
		chapter,
		...(field ? { field } : {}),
		...(other ? { lang: other.lang } : {}),
		title: title[lang] ?? '',
		scene,
		state,
		picture: picture[lang] ?? '',
		controls,
		figures,
		...(figures.some(({ name }) => countsWhatWalks(name)) ? { still: true } : {}),
		...(guess ? { guess: guessData(guess, lang) } : {}),
		...(compare
			? {
					compare: compare.map(({ name, format, label }) => ({
						name,
						format: writeFormat(format),
						label: label[lang] ?? ''
					}))
				}
			: {}),
		...(state['turn'] === 'long' ? { long: true } : {}),
		...(play === undefined ? {} : { play })
	};
}

/** The parts of a step in which figures may stand; `lead` is the first paragraph of its text. */
export type FiguredPart = 'lead' | 'text' | 'number' | 'slide' | 'reveal' | 'walk' | 'describe';

/** Figures of a step's sentences, part after part, in the order in which a page prints them. */
function figuresIn(step: Step, parts: readonly FiguredPart[], lang: string): FigureUse[] {
	const { text, number, slide, guess, walk, describe } = step;
	const rich = (words?: LocalizedRich): RichText => words?.[lang] ?? [];
	const written: Readonly<Record<FiguredPart, RichText>> = {
		lead: rich(text).slice(0, 1),
		text: rich(text),
		number: [...rich(number?.figure), ...rich(number?.label)],
		slide: rich(slide),
		reveal: rich(guess?.reveal),
		walk: [...rich(walk?.text), ...rich(walk?.unseen)],
		describe: [...rich(describe), ...rich(guess?.described)]
	};
	return parts
		.flatMap((part) => written[part])
		.flatMap((paragraph) => [...inlines(paragraph)])
		.flatMap((inline) =>
			inline.type === 'figure' ? [{ name: inline.name, format: writeFormat(inline.format) }] : []
		);
}

function guessData(guess: Guess, lang: string): GuessData {
	const { setting, question, unit, one, min, max, step, answer } = guess;
	const computed = 'name' in answer;
	return {
		setting,
		question: question[lang] ?? '',
		unit: unit[lang] ?? '',
		...(one?.[lang] ? { one: one[lang] } : {}),
		min,
		max,
		step,
		format: computed ? answer.format : { type: 'integer' },
		answer: computed ? answer.name : answer.value
	};
}
