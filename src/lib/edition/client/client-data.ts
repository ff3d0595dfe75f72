import { figureKeys, type Edition } from '../edition.ts';
import { formerIds } from '../addresses/former-ids.ts';
import { hasDistrict } from '../addresses/pages.ts';
import { chapterLabel, stepPlaces } from '../places.ts';
import { endingStep } from '../time/reading-time.ts';
import { toClientWorld, clientWorld } from './client-world.ts';
import { railData, railTime } from './client-rail.ts';
import { drawStill, firstKeyframe } from '../pictures/still.ts';
import { figureKey, parseFigureKey } from '#lib/i18n/figures.ts';
import { perimeter, type Building } from '#lib/model/district/district.ts';
import { changesEverySecond } from '#lib/model/figures/figures.ts';
import type { FigureFormat, Guess, SceneState, Step } from '#lib/narrative/types/story.ts';
import type {
	ChapterData,
	GuessData,
	PlayerData,
	RestData,
	SettingData,
	StepData
} from '#lib/runtime/data.ts';

/** The parts of the story and the interface that a page uses. */
export interface PageUsage {
	readonly steps: readonly Step[];
	/**
	 * The steps whose pictures can be drawn from this data alone, if the page loads the rest later; all steps if
	 * absent.
	 */
	readonly firstSteps?: readonly Step[];
	/** Prefixes of the keys of interface words that the page uses. */
	readonly words: readonly string[];
}

/** Prefixes of words that every page uses: for guesses and controls. */
const COMMON_WORDS = ['guess', 'control', 'broken', 'walk.way', 'step.replay', 'step.replayed', 'step.run'];
/** Prefixes of the words of the activities of steps, by their `play`. */
const ACTIVITY_WORDS: Readonly<Record<string, readonly string[]>> = {
	placement: ['place', 'own', 'yours.building'],
	round: ['round']
};

/** Returns the data that a page sends to the browser for hydration. Server only. */
export async function clientData(edition: Edition, usage: PageUsage): Promise<PlayerData> {
	const { steps, firstSteps = steps, words } = usage;
	const { story, lang, locale, world } = edition;
	const [first] = steps;
	const prefixes = [
		...COMMON_WORDS,
		...words,
		...firstSteps.flatMap(({ play = '' }) => ACTIVITY_WORDS[play] ?? [])
	];
	const moved = formerIds(story);
	const rail = railData(edition, steps);
	return {
		lang,
		...(Object.keys(moved).length > 0 ? { moved } : {}),
		locale,
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		title: story.title[lang] ?? '',
		firstPicture: first
			? (await drawStill({ ...edition, world: toClientWorld(world) }, firstKeyframe(first))).hash
			: '',
		steps: steps.map((step) => stepData(step, edition)),
		chapters: chapters(edition, steps),
		settings: settings(edition, steps),
		...(rail ? { rail } : {}),
		story: edition.figures,
		source: clientWorld(edition, firstSteps, prefixes),
		...(firstSteps === steps ? {} : { begun: firstSteps.length }),
		...(hasDistrict(story) ? { plan: true } : {}),
		walls: hasDistrict(story) ? wallLengths(world.district.buildings) : {}
	};
}

/**
 * Returns the total length of each building’s walls in metres, by id. It is rounded up to millimetres: a position at
 * the end must not wrap to the first corner.
 */
const wallLengths = (buildings: readonly Building[]): Record<string, number> =>
	Object.fromEntries(
		buildings.map((building) => [building.id, Math.ceil(perimeter(building) * 1000) / 1000])
	);

/** Words of the bar and the menu of the reading page; its other words are in its HTML. */
const READING_WORDS = [
	...['language', 'menu', 'hops', 'previous', 'next', 'animations', 'minutes', 'text'],
	...['copy', 'share', 'present', 'embed', 'describe', 'described', 'undescribed']
].map((name) => `page.${name}`);

const allSteps = ({ steps }: Edition): PageUsage => ({ steps, words: ['page', 'walk'] });

/** Returns the data of all steps, for slides and the presenter window. */
export const allStepsData = (edition: Edition): Promise<PlayerData> => clientData(edition, allSteps(edition));

/**
 * Returns the data with which the reading page starts: enough to draw the pictures of the first chapter. Figures are
 * left out, since sentences are updated only once {@link deferredPageData} is loaded.
 */
export async function openingPageData(edition: Edition): Promise<PlayerData> {
	const [first] = edition.steps;
	const begun = edition.steps.filter(({ chapter }) => chapter === first?.chapter);
	// A link may contain cameras before the reader reaches the step that places them.
	const sharedCameraWords = edition.steps.some(({ play }) => play === 'placement') ? ['place.lent'] : [];
	const words = [...READING_WORDS, 'lent', ...sharedCameraWords];
	const data = await clientData(edition, { ...allSteps(edition), firstSteps: begun, words });
	return {
		...data,
		steps: data.steps.map((step, index) => ({
			...step,
			figures: [],
			picture: index < begun.length ? step.picture : ''
		}))
	};
}

/** Returns the data that the reading page fetches later: everything that {@link openingPageData} leaves out. */
export async function deferredPageData(edition: Edition): Promise<RestData> {
	const [all, begun] = await Promise.all([
		clientData(edition, { ...allSteps(edition), words: [] }),
		openingPageData(edition)
	]);
	const omitKnown = <T>(known: Readonly<Record<string, T>> = {}, all: Readonly<Record<string, T>> = {}) =>
		Object.fromEntries(Object.entries(all).filter(([key]) => !(key in known)));
	return {
		words: omitKnown(begun.source.words, all.source.words),
		series: omitKnown(begun.source.series, all.source.series),
		records: omitKnown(begun.source.records, all.source.records),
		pictures: omitKnown(begun.source.pictures, all.source.pictures),
		steps: all.steps.map(({ picture, figures }, index) => ({
			figures,
			...(begun.steps[index]?.picture === picture ? {} : { picture })
		}))
	};
}

/** Returns all settings, since an address may contain any. Those that no step offers have bounds but no labels. */
function settings(edition: Edition, steps: readonly Step[]): SettingData[] {
	const offered = new Set(
		steps.flatMap(({ controls, guess }) => [...controls, ...(guess ? [guess.setting] : [])])
	);
	return localizeSettings(edition).map((setting) =>
		offered.has(setting.id) ? setting : withoutLabels(setting)
	);
}

const withoutLabels = ({ choices, ...setting }: SettingData): SettingData => ({
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
			label: chapterLabel(edition, chapter),
			...(story.rail ? {} : { places: stepPlaces(edition, chapter).map(({ step }) => step) }),
			steps: steps.flatMap((step, index) => (chapter.steps.includes(step) ? [index] : [])),
			theme: chapter.theme
		}))
		.filter((chapter) => chapter.steps.length > 0);
}

function stepData(step: Step, edition: Edition): StepData {
	const { lang, languageTag, story } = edition;
	const { id, chapter, field, title, scene, state, keyframes, picture, guess, controls, folded } = step;
	const { compare, play } = step;
	const figures = figureKeys(step, lang);
	const other = languageTag(title);
	return {
		id,
		chapter,
		...(field ? { field } : {}),
		...(step === endingStep(edition.steps) ? { ends: true } : {}),
		...(other ? { lang: other.lang } : {}),
		title: title[lang] ?? '',
		scene,
		state,
		...(keyframes.length > 1 ? { keyframes } : {}),
		picture: picture[lang] ?? '',
		controls,
		...(folded ? { folded } : {}),
		figures,
		...(figures.some((key) => changesEverySecond(parseFigureKey(key).name)) ? { still: true } : {}),
		...(guess ? { guess: guessData(guess, lang) } : {}),
		...(compare
			? {
					compare: compare.map(({ label, ...figure }) => ({
						figure: figureKey(figure),
						label: label[lang] ?? ''
					}))
				}
			: {}),
		...(story.rail ? clockData(railTime(edition, step), state) : {}),
		...(play === undefined ? {} : { play })
	};
}

const clockData = (
	{ time, isOwn }: ReturnType<typeof railTime>,
	state: SceneState
): Pick<StepData, 'clock' | 'timeless'> => ({
	...(time === state['time'] ? {} : { clock: time }),
	...(isOwn ? {} : { timeless: true })
});

function guessData(guess: Guess, lang: string): GuessData {
	const { setting, question, unit, one, min, max, step, answer, resets } = guess;
	const format: FigureFormat = 'format' in answer ? answer.format : { type: 'integer' };
	// Guesses of shares are percentages.
	const scale = format.type === 'percent' ? 100 : 1;
	return {
		setting,
		question: question[lang] ?? '',
		unit: unit[lang] ?? '',
		...(one?.[lang] ? { one: one[lang] } : {}),
		min,
		max,
		step,
		...(resets ? { resets } : {}),
		format,
		answer: 'name' in answer && answer.value === undefined ? answer.name : (answer.value ?? 0) * scale
	};
}

/**
 * Returns all settings of a story with their texts in the language of an edition. The `origin` of a setting is the
 * publisher of its source, or a word for an assumption.
 */
export function localizeSettings({ story, lang, words }: Edition): SettingData[] {
	const from = (id: string) =>
		id === 'hypothesis'
			? (words['control.assumed'] ?? '')
			: (story.sources.find((source) => source.id === id)?.publisher ?? id);
	return story.settings.map(({ id, default: usual, min, max, step, source, label, unit, one, choices }) => ({
		id,
		default: usual,
		min,
		max,
		step,
		origin: from(source),
		label: label[lang] ?? '',
		unit: unit[lang] ?? '',
		...(one?.[lang] ? { one: one[lang] } : {}),
		...(choices
			? { choices: choices.map((choice) => ({ value: choice.value, label: choice.label[lang] ?? '' })) }
			: {})
	}));
}
