import { parseClock } from '#lib/model/maths/clock.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import { spellNumber } from '#lib/i18n/spell-number.ts';
import { dataFigureValues, evaluateDataFigure } from '../text/data-figures.ts';
import { parseFigure, walkInlines, parseMarkup } from '../text/markup.ts';
import type { SceneParameter, SceneParameters } from '../catalogue/parameters.ts';
import { ownValue, omitUndefined } from '../deep-partial.ts';
import { resolveClassroom, resolveQuiz, resolveRoles, resolveRoute, resolveTrace } from './resolve-lesson.ts';
import { addPackWords } from './pack-words.ts';
import {
	writeDataFigures,
	resolveRail,
	resolveShare,
	resolveWalk,
	type ParseRichText
} from './resolve-texts.ts';
import { dataSources } from './data-sources.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
	namedPicturesByName,
	sceneOfPicture,
	pictureWordings,
	type PictureWording
} from '../catalogue/pictures.ts';
import { resolveAbout, resolveAccessibility } from './resolve-statements.ts';
import type { NarrativeFile } from '../schema/narrative-file.ts';
import type { Scenario } from '../types/scenario.ts';
import type {
	Chapter,
	Guess,
	Inline,
	LocalizedRich,
	RichText,
	SceneState,
	SettingDefinition,
	Step,
	Story
} from '../types/story.ts';

type StoryFile = NarrativeFile;
type StepFile = StoryFile['chapters'][number]['steps'][number];

/**
 * Resolves a valid file into the story: rich text is parsed, times are in seconds, and the state of each step is
 * complete, so that no step depends on the ones before it.
 */
export function resolveStory(file: StoryFile, catalogue: Catalogue): Story {
	const rich = richIn(file);
	return {
		title: file.title,
		standfirst: rich(file.standfirst),
		...(file.place && { place: file.place }),
		...(file.hook && { hook: file.hook }),
		...(file.question && { question: file.question }),
		...(file.ending && { ending: rich(file.ending) }),
		provenance: rich(file.provenance),
		...addPackWords(withIds(file.languages).map(omitUndefined), file.words),
		seed: file.seed,
		published: file.published,
		updated: file.updated,
		...(file['law-as-of'] && { lawAsOf: file['law-as-of'] }),
		...(file.icon && { icon: file.icon }),
		credit: file.credit,
		about: resolveAbout(file.about ?? {}, rich),
		accessibility: resolveAccessibility(file.accessibility ?? {}, rich),
		...(file.frames && { frames: file.frames }),
		...(file.scenario && { scenario: scenarioOf(file.scenario) }),
		...(file.rail && { rail: resolveRail(file.rail, rich) }),
		settings: [...withIds(file.settings).map(settingOf), ...withIds(file.constants).map(constantOf)],
		series: withIds(file.series).map((series) => ({ ...series, points: series.points.map(omitUndefined) })),
		records: Object.entries(file.records).map(([id, items]) => ({
			id,
			items: withIds(items).map(omitUndefined)
		})),
		method: Object.fromEntries(Object.entries(file.method).map(([model, words]) => [model, rich(words)])),
		sources: withIds(file.sources).map(omitUndefined),
		glossary: withIds(file.glossary).map(({ id, term, meaning }) => ({ id, term, meaning: rich(meaning) })),
		versions: file.versions,
		corrections: file.corrections.map(omitUndefined),
		routes: file.routes.map((route) => resolveRoute(route, rich)),
		quiz: resolveQuiz(file.quiz, rich),
		roles: resolveRoles(file.roles, rich),
		...(file.tickets && { tickets: file.tickets }),
		...(file.trace && { trace: resolveTrace(file.trace, rich) }),
		...(file.town && { town: file.town }),
		chapters: chaptersOf(file, catalogue, rich),
		drawn: namedPicturesByName(file),
		...picturesOf(file, catalogue, rich)
	};
}

function withIds<T extends object>(record: Readonly<Record<string, T>>): ({ readonly id: string } & T)[] {
	return Object.entries(record).map(([id, value]) => ({ id, ...value }));
}

function richIn(file: StoryFile): ParseRichText {
	const termWords = (id: string, lang: string) => ownValue(file.glossary, id)?.term[lang] ?? id;
	const data = dataFigureValues(file);
	/** Writes the words of terms, and the figures of the story’s data, since no choice of the reader changes them. */
	const writeWords = (lang: string) =>
		function write(inline: Inline): Inline {
			if ('children' in inline) return { ...inline, children: inline.children.map(write) };
			if (inline.type === 'term' && !inline.text) return { ...inline, text: termWords(inline.id, lang) };
			const value = inline.type === 'figure' ? evaluateDataFigure(inline.name, data) : undefined;
			if (inline.type !== 'figure' || value === undefined) return inline;
			const locale = file.languages[lang]?.locale ?? lang;
			const { format } = inline;
			const text =
				format.type === 'words' || format.type === 'Words'
					? spellNumber(value, format.type === 'Words', locale)
					: formatFigure(value, format, locale);
			return { type: 'text', text };
		};
	return (words) =>
		Object.fromEntries(
			Object.entries(words).map(([lang, text]) => [
				lang,
				mergeTexts(parseMarkup(text).rich.map((list) => list.map(writeWords(lang))))
			])
		);
}

/** Merges adjacent text inlines, so that a written figure is part of the text around it. */
function mergeTexts(text: RichText): RichText {
	return text.map((list) => {
		const merged: Inline[] = [];
		for (const inline of list) {
			const last = merged.at(-1);
			if (inline.type === 'text' && last?.type === 'text')
				merged[merged.length - 1] = { type: 'text', text: last.text + inline.text };
			else merged.push(inline);
		}
		return merged;
	});
}

function scenarioOf(scenario: NonNullable<StoryFile['scenario']>): Scenario {
	const toSeconds = sinceStart(scenario.start);
	return {
		...scenario,
		people: withIds(scenario.people).map((person) => ({
			...omitUndefined(person),
			itinerary: person.itinerary.map((stop) => ({ ...stop, at: toSeconds(stop.at) }))
		})),
		incidents: scenario.incidents.map((incident) =>
			omitUndefined({ ...incident, at: toSeconds(incident.at) })
		)
	};
}

const MIDNIGHT = '00:00';

/** Returns a function from a clock time to seconds after `start`. */
function sinceStart(start: string): (time: string) => number {
	return (time) => (parseClock(time) ?? 0) - (parseClock(start) ?? 0);
}

function settingOf(setting: StoryFile['settings'][string] & { id: string }): SettingDefinition {
	const { id, label, unit, one, source, choices } = setting;
	const common = { id, default: setting.default, label, unit, one, source };
	if (!choices) return { ...common, min: setting.min ?? 0, max: setting.max ?? 0, step: setting.step ?? 1 };
	const sorted = Object.entries(choices)
		.map(([value, words]) => ({ value: Number(value), label: words }))
		.sort((a, b) => a.value - b.value);
	const values = sorted.map(({ value }) => value);
	const gaps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
	return {
		...common,
		min: Math.min(...values),
		max: Math.max(...values),
		step: Math.min(...gaps),
		// Controls show the choices in the order of the file.
		choices: Object.entries(choices).map(([value, words]) => ({ value: Number(value), label: words }))
	};
}

/** Converts a constant to a setting with one value, which is how models read it. */
const constantOf = ({
	value,
	...constant
}: StoryFile['constants'][string] & { id: string }): SettingDefinition => ({
	...constant,
	default: value,
	min: value,
	max: value,
	step: 1
});

/**
 * Resolves the words of pictures, usual and simple ones. An optional word that is missing gets the texts of its
 * fallback.
 */
function picturesOf(
	file: StoryFile,
	{ pictureWords = {} }: Catalogue,
	rich: ParseRichText
): Pick<Story, 'pictures' | 'simplePictures'> {
	const wordings = pictureWordings(file);
	const resolve = (words: readonly (readonly [string, PictureWording['texts']])[]) =>
		new Map(words.map(([key, texts]) => [key, writeDataFigures(Object.fromEntries(texts), rich)]));
	const usual = resolve(wordings.map(({ key, texts }) => [key, texts]));
	const simple = resolve(
		wordings.flatMap(({ key, simple: texts }) => (texts.length > 0 ? [[key, texts] as const] : []))
	);
	for (const [scene, words] of Object.entries(pictureWords)) {
		for (const [name, { fallback }] of Object.entries(words)) {
			const key = `${scene}.${name}`;
			if (fallback === undefined || usual.has(key)) continue;
			for (const all of [usual, simple]) {
				const fuller = all.get(`${scene}.${fallback}`);
				if (fuller) all.set(key, fuller);
			}
		}
	}
	return { pictures: Object.fromEntries(usual), simplePictures: Object.fromEntries(simple) };
}

function chaptersOf(file: StoryFile, catalogue: Catalogue, rich: ParseRichText): Chapter[] {
	const states = new Map<string, SceneState>();
	const drawn = namedPicturesByName(file);
	return file.chapters.map(({ class: lesson, thread, previously, was, share, pictures: _, ...chapter }) => ({
		...chapter,
		...(share ? { share: resolveShare(share, rich) } : {}),
		...(thread ? { thread: rich(thread) } : {}),
		...(previously ? { previously } : {}),
		...(was ? { was } : {}),
		...(lesson ? { class: resolveClassroom(lesson, rich) } : {}),
		steps: chapter.steps.map((step) => {
			const parameters = ownValue(catalogue.scenes, step.scene) ?? {};
			let state = states.get(step.scene) ?? defaults(parameters, file, step.scene);
			const keyframes = [step.state, ...(step.keyframes ?? [])].map(
				(changes) => (state = { ...state, ...resolveTimes(changes, parameters, file) })
			);
			states.set(step.scene, state);
			const scene = sceneOfPicture(step.scene, drawn);
			// A scene that draws any data of a story hides it until the guess of its step is made.
			const asks = step.guess && Object.hasOwn(drawn, step.scene) ? { asks: step.guess.setting } : {};
			const views = keyframes.map((each) => ({ ...each, ...asks }));
			const data = dataSources(scene, ownValue(drawn, step.scene), file, catalogue);
			return stepOf({ ...step, scene, keyframes: views, dataSources: data }, chapter.id, file, rich);
		})
	}));
}

/**
 * Returns the default state of a scene. A time outside the scenario becomes its start, and people whom the scenario
 * lacks are left out.
 */
function defaults(parameters: SceneParameters, { scenario }: StoryFile, picture: string): SceneState {
	const toSeconds = sinceStart(scenario?.start ?? MIDNIGHT);
	const value = (parameter: SceneParameter): unknown => {
		if (parameter.type === 'people')
			return parameter.default.filter((person) => Object.hasOwn(scenario?.people ?? {}, person));
		if (parameter.type === 'picture') return picture;
		if (parameter.type !== 'time') return parameter.default;
		const time = toSeconds(parameter.default);
		return time >= 0 && time <= (scenario?.minutes ?? 0) * 60 ? time : 0;
	};
	return mapValues(parameters, value);
}

function resolveTimes(
	state: StepFile['state'],
	parameters: SceneParameters,
	{ scenario }: StoryFile
): SceneState {
	const toSeconds = sinceStart(scenario?.start ?? MIDNIGHT);
	return mapValues(state, (value, name) =>
		ownValue(parameters, name)?.type === 'time' && typeof value === 'string' ? toSeconds(value) : value
	);
}

function mapValues<T>(
	record: Readonly<Record<string, T>>,
	map: (value: T, name: string) => unknown
): SceneState {
	return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}

function stepOf(
	{ still, keyframes, ...step }: Omit<StepFile, 'keyframes'> & Pick<Step, 'keyframes' | 'dataSources'>,
	chapter: string,
	file: StoryFile,
	rich: ParseRichText
): Step {
	const inEveryLanguage = (text: string) =>
		Object.fromEntries(Object.keys(file.languages).map((lang) => [lang, text]));
	const { figure } = step.number ?? {};
	const number = step.number && {
		figure: rich(typeof figure === 'string' ? inEveryLanguage(figure) : (figure ?? {})),
		label: rich(step.number.label)
	};
	const guess = step.guess && guessOf(step.guess, rich, file);
	const walk = step.walk && resolveWalk(step.walk, rich);
	const text = rich(step.text);
	const describe = rich(step.describe);
	const slide = step.slide && rich(step.slide);
	const simple = step.simple && rich(step.simple);
	const framed = step.framed && rich(step.framed);
	const cited = [
		...[text, number?.figure, number?.label],
		...[guess?.reveal, walk?.text, walk?.unseen, describe, guess?.described, slide, simple, framed],
		step.share && rich(step.share.description)
	].flatMap((words) => (words ? citations(words) : []));
	if (guess && 'source' in guess.answer) cited.push(guess.answer.source);
	return omitUndefined({
		...step,
		chapter,
		keyframes,
		state: keyframes[still ?? keyframes.length - 1] ?? step.state,
		clock: step.clock === undefined ? undefined : sinceStart(file.scenario?.start ?? MIDNIGHT)(step.clock),
		title: writeDataFigures(step.title, rich),
		picture: writeDataFigures(step.picture, rich),
		text,
		describe,
		number,
		guess,
		compare: step.compare?.map(({ figure, label }) => ({ ...parseFigure(figure), label })),
		walk,
		slide,
		simple,
		framed,
		share: step.share && resolveShare(step.share, rich),
		notes: step.notes && rich(step.notes),
		sources: [...new Set([...cited, ...step.dataSources])]
	});
}

function guessOf(guess: NonNullable<StepFile['guess']>, rich: ParseRichText, file: StoryFile): Guess {
	const { answer, described, ...plain } = guess;
	const asked = {
		...plain,
		question: writeDataFigures(guess.question, rich),
		reveal: rich(guess.reveal),
		...(described ? { described: rich(described) } : {})
	};
	if (typeof answer !== 'string') return { ...asked, answer };
	const figure = parseFigure(answer);
	// The browser computes figures of models only.
	const value = evaluateDataFigure(figure.name, dataFigureValues(file));
	return { ...asked, answer: omitUndefined({ ...figure, value }) };
}

/**
 * Returns the ids of the sources that a text cites, in order of mention. They are repeated, since all languages cite
 * the same sources.
 */
function citations(words: LocalizedRich): string[] {
	return Object.values(words).flatMap((text) =>
		[...walkInlines(text.flat())].flatMap((inline) => (inline.type === 'source' ? [inline.id] : []))
	);
}
