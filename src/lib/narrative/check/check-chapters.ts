import { checkFigureUnits } from './check-agreement.ts';
import { checkClassroom } from './check-classroom.ts';
import { checkSingleFigure, checkGuess, checkAnswerNotRevealed } from './check-guess.ts';
import { checkWalkTexts } from './check-settings.ts';
import { formatChoices, describeValue } from '../issues/validate.ts';
import {
	countWords,
	parseMarkup,
	CITATION_PLACEHOLDER,
	CLAIM_PLACEHOLDER,
	FIGURE_PLACEHOLDER,
	WORD_PLACEHOLDER
} from '../text/markup.ts';
import { quote, type Path } from '../issues/issue.ts';
import type { SceneParameter } from '../catalogue/parameters.ts';
import { definedEntries, definedItems, ownValue, type DeepPartial } from '../deep-partial.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { namedPicturesByName } from '../catalogue/pictures.ts';
import { matchesSetting } from '../catalogue/scene-story.ts';
import { didYouMean } from '../issues/suggest.ts';

type StepInput = DeepPartial<NarrativeInput['chapters'][number]['steps'][number]>;

/** Maximum length of the text of a step, which is one screen. */
const MAX_STEP_WORDS = 60;
/** Maximum length of the text alternative of a picture. */
const MAX_PICTURE_CHARACTERS = 120;
const MAX_THREAD_WORDS = 20;
/** Maximum length of the summary above a frame that begins with this chapter: three lines of a narrow column. */
const MAX_PREVIOUSLY_CHARACTERS = 130;
/** Maximum length of the line of a slide, or of the label shown in its place: what is readable when projected. */
const MAX_SLIDE_WORDS = 16;
/** Maximum length of the text for readers of 11 to 14. */
const MAX_SIMPLE_WORDS = 35;

/** Checks chapters and steps: ids, scenes and their states, texts, numbers, guesses and controls. */
export function checkChapters(review: Review): void {
	const ids: { id: string | undefined; path: Path }[] = [];
	const guesses = new Set<string>();
	for (const [i, chapter] of definedItems(review.file.chapters)) {
		ids.push({ id: chapter.id, path: ['chapters', i, 'id'] });
		for (const [k, former] of definedItems(chapter.was))
			ids.push({ id: former, path: ['chapters', i, 'was', k] });
		review.checkPlain(chapter.title, ['chapters', i, 'title']);
		review.checkRich(chapter.thread, ['chapters', i, 'thread'], { words: MAX_THREAD_WORDS, claims: 'all' });
		review.checkPlain(chapter.previously, ['chapters', i, 'previously'], {
			characters: MAX_PREVIOUSLY_CHARACTERS
		});
		checkSharingCard(review, chapter.share, ['chapters', i, 'share']);
		checkClassroom(review, chapter, ['chapters', i, 'class']);
		checkFieldSteps(review, chapter, ['chapters', i]);
		for (const [j, step] of definedItems(chapter.steps)) {
			const path = ['chapters', i, 'steps', j];
			ids.push({ id: step.id, path: [...path, 'id'] });
			for (const [k, former] of definedItems(step.was)) {
				const id = former.split('/').at(-1);
				// A step moved to another chapter may keep its id.
				if (id !== step.id || id === former) ids.push({ id, path: [...path, 'was', k] });
			}
			checkStep(review, step, path);
			if (step.guess) checkGuess(review, step.guess, guesses, [...path, 'guess']);
			checkAnswerNotRevealed(review, step, path);
			if (step.walk) checkWalkTexts(review, step.walk, MAX_STEP_WORDS, [...path, 'walk']);
		}
	}
	review.checkUniqueIds(ids);
}

function checkStep(review: Review, step: StepInput, path: Path): void {
	review.checkPlain(step.title, [...path, 'title'], { figures: true });
	review.checkRich(step.text, [...path, 'text'], { words: MAX_STEP_WORDS, claims: 'all' });
	review.checkPlain(step.picture, [...path, 'picture'], {
		figures: true,
		characters: MAX_PICTURE_CHARACTERS
	});
	review.checkRich(step.describe, [...path, 'describe']);
	review.checkRich(step.slide, [...path, 'slide'], { words: MAX_SLIDE_WORDS, claims: 'all' });
	review.checkRich(step.simple, [...path, 'simple'], { words: MAX_SIMPLE_WORDS, claims: 'all' });
	review.checkRich(step.framed, [...path, 'framed'], { words: MAX_STEP_WORDS, claims: 'all' });
	checkSharingCard(review, step.share, [...path, 'share']);
	review.checkRich(step.notes, [...path, 'notes'], { claims: 'dated' });
	checkSlideLine(review, step, path);
	checkNumber(review, step.number, [...path, 'number']);
	for (const [i, setting] of definedItems(step.controls))
		review.checkReference('setting', setting, [...path, 'controls', i]);
	for (const [i, setting] of definedItems(step.guess?.resets))
		review.checkReference('setting', setting, [...path, 'guess', 'resets', i]);
	for (const [i, { figure, label }] of definedItems(step.compare)) {
		review.checkPlain(label, [...path, 'compare', i, 'label']);
		if (figure !== undefined) checkSingleFigure(review, figure, [...path, 'compare', i, 'figure']);
	}
	review.checkReference('play', step.play, [...path, 'play']);
	checkScene(review, step, path);
}

function checkScene(review: Review, { scene, state, keyframes, still }: StepInput, path: Path): void {
	if (still !== undefined && still > (keyframes?.length ?? 0))
		review.add([...path, 'still'], {
			found: String(still),
			expected: keyframes?.length
				? `a number from 0, which is “state”, to ${keyframes.length}, the last of “keyframes”`
				: 'no “still”, since the step has no “keyframes” to choose from'
		});
	if (scene === undefined) return;
	const { scenes } = review.catalogue;
	review.checkReference('scene', scene, [...path, 'scene']);
	const parameters = ownValue(scenes, scene);
	if (!parameters) return;
	checkNeeds(review, scene, [...path, 'scene']);
	checkState(review, scene, state, [...path, 'state']);
	const before: Record<string, unknown> = { ...state };
	for (const [i, changes] of definedItems(keyframes)) {
		const at = [...path, 'keyframes', i];
		const isSame = Object.entries(changes).every(
			([name, value]) => JSON.stringify(ownValue(before, name)) === JSON.stringify(value)
		);
		if (isSame)
			review.add(at, {
				found: 'a keyframe that changes nothing',
				expected: 'at least one parameter with another value'
			});
		Object.assign(before, changes);
		checkState(review, scene, changes, at);
	}
}

/** Checks the parameters that a step, or one of its keyframes, gives its scene. */
function checkState(
	review: Review,
	scene: string,
	state: Readonly<Record<string, unknown>> | undefined,
	path: Path
): void {
	const parameters = ownValue(review.catalogue.scenes, scene) ?? {};
	const names = Object.keys(parameters).filter((name) => parameters[name]?.type !== 'picture');
	for (const [name, value] of Object.entries(state ?? {})) {
		const at = [...path, name];
		const parameter = ownValue(parameters, name);
		if (parameter && parameter.type !== 'picture') checkParameter(review, parameter, value, at);
		else {
			const expected = formatChoices(names, 'parameter');
			const fault = {
				found: `unknown parameter ${quote(name)} of ${scene}`,
				expected,
				hint: didYouMean(name, names)
			};
			review.add(at, fault, { key: true });
		}
	}
}

type Settable = Exclude<SceneParameter, { readonly type: 'picture' }>;

/** Reports data that a scene needs and the story lacks. */
function checkNeeds(review: Review, scene: string, path: Path): void {
	const {
		district,
		series = [],
		settings = [],
		records = {}
	} = ownValue(review.catalogue.sceneReads ?? {}, scene) ?? {};
	const { file } = review;
	if (district && !Object.hasOwn(file, 'scenario'))
		review.add(path, {
			found: `the scene ${quote(scene)}`,
			expected: 'a “scenario”, the minutes that it shows'
		});
	const parts = { series, setting: settings, records: Object.keys(records) };
	const available = {
		series: file.series,
		setting: { ...file.settings, ...file.constants },
		records: file.records
	};
	// What a picture of the story draws is checked there.
	const isNamed = Object.hasOwn(namedPicturesByName(file), scene);
	for (const part of isNamed ? (['setting'] as const) : (['series', 'setting', 'records'] as const)) {
		for (const name of parts[part]) {
			if (Object.keys(available[part] ?? {}).some((id) => matchesSetting([name], id))) continue;
			const expected = `the ${part} ${quote(name)}, which it needs`;
			review.add(path, { found: `the scene ${quote(scene)}`, expected });
		}
	}
}

function checkParameter(review: Review, parameter: Settable, value: unknown, path: Path): void {
	const found = describeValue(value);
	switch (parameter.type) {
		case 'time':
			if (typeof value === 'string') review.checkClock(value, path);
			else review.add(path, { found, expected: 'a time like "12:04"' });
			return;
		case 'number': {
			const { min, max } = parameter;
			if (typeof value !== 'number' || !(value >= min && value <= max))
				review.add(path, { found, expected: `a number from ${min} to ${max}` });
			return;
		}
		case 'choice': {
			const word = typeof value === 'string' ? value : undefined;
			if (word === undefined || !parameter.of.includes(word))
				review.add(path, {
					found,
					expected: formatChoices(parameter.of),
					hint: word && didYouMean(word, parameter.of)
				});
			return;
		}
		case 'people':
			if (!Array.isArray(value)) {
				review.add(path, { found, expected: 'a list of people, like [ines, malik]' });
			} else {
				for (const [i, person] of (value as unknown[]).entries()) {
					if (typeof person === 'string') review.checkReference('person', person, [...path, i]);
					else review.add([...path, i], { found: describeValue(person), expected: 'the id of a person' });
				}
			}
	}
}

/** Checks the key number of a step: if it is typed rather than computed by a model, it or its label needs a source. */
function checkNumber(review: Review, number: StepInput['number'], path: Path): void {
	if (!number) return;
	const { figure, label } = number;
	review.checkRich(label, [...path, 'label'], { claims: 'all' });
	if (typeof figure === 'string') {
		if (!checkFigureUnits(review, figure, [...path, 'figure']))
			for (const lang of review.languages ?? []) review.checkRichText(figure, lang, [...path, 'figure']);
	} else review.checkRich(figure, [...path, 'figure']);
	const texts: [Path, string][] =
		typeof figure === 'string'
			? [[[...path, 'figure'], figure]]
			: definedEntries(figure).map(([lang, text]) => [[...path, 'figure', lang], text]);
	const labels = definedEntries(label).map(([, text]) => text);
	const sourced = labels.some((text) => isSourced(text));
	for (const [at, text] of texts) {
		const typed = parseMarkup(text).paragraphs.some((paragraph) => /[\p{Nd}\ue003]/u.test(paragraph.text));
		if (typed && !sourced && !isSourced(text)) {
			const expected = 'a source [@id] or [@hypothesis] in it or in its label';
			review.add(at, { found: `a claim without source: ${quote(text)}`, expected });
		}
	}
}

/** Checks that a step has a line for its slide: `slide`, the question of its guess, or the label of its number. */
function checkSlideLine(review: Review, { id, slide, guess, number }: StepInput, path: Path): void {
	if (slide || guess || id === undefined) return;
	if (!number) {
		const expected = 'its point in one line, under “slide”, for when it is presented';
		review.add([...path, 'id'], { found: `the step ${quote(id)}, without a number or a guess`, expected });
		return;
	}
	// Only a note: a long label fills the slide, but it still shows.
	for (const [lang, text] of definedEntries(number.label)) {
		const words = countWords(parseMarkup(text).paragraphs);
		if (words > MAX_SLIDE_WORDS)
			review.notes.push({
				where: id,
				message: `its label in ${lang}, ${words} words, is long for a slide: give it a line under “slide”`
			});
	}
}

function isSourced(text: string): boolean {
	return parseMarkup(text)
		.rich.flat()
		.some(({ type }) => type === 'source' || type === 'hypothesis');
}

type ChapterInput = DeepPartial<NarrativeInput['chapters'][number]>;

/**
 * Checks that a chapter with steps “in the field” has a step of the main route, and that all main-route steps come
 * first.
 */
export function checkFieldSteps(review: Review, { id, steps }: ChapterInput, path: Path): void {
	const all = [...definedItems(steps)];
	const firstField = all.findIndex(([, { field }]) => field);
	if (firstField === -1) return;
	const firstFieldId = quote(all[firstField]?.[1].id ?? '');
	for (const [index, step] of all.slice(firstField)) {
		if (step.field) continue;
		const found = `${quote(step.id ?? '')}, which is on the main route, after ${firstFieldId}, which is not`;
		const expected = `it before ${firstFieldId}, or “field: true” here too`;
		review.add([...path, 'steps', index, 'id'], { found, expected });
	}
	if (all.every(([, { field }]) => field)) {
		const found = `the chapter ${quote(id ?? '')} with steps from the field alone`;
		review.add([...path, 'id'], { found, expected: 'a step of the main route first, without “field: true”' });
	}
}

type ShareInput = DeepPartial<NarrativeInput['chapters'][number]['steps'][number]['share']> | undefined;

/** Lengths of the texts of a card in characters: longer texts are cut by messengers. */
const MAX_TITLE_CHARACTERS = 70;
const MIN_DESCRIPTION_CHARACTERS = 110;
const MAX_DESCRIPTION_CHARACTERS = 200;

/** Checks the card of a shared link: its description must be clear by itself and short enough to be shown. */
export function checkSharingCard(review: Review, share: ShareInput, path: Path): void {
	if (!share) return;
	review.checkPlain(share.title, [...path, 'title'], { figures: true, characters: MAX_TITLE_CHARACTERS });
	review.checkRich(share.description, [...path, 'description'], { claims: 'all' });
	for (const [lang, text] of definedEntries(share.description)) {
		const length = approximateText(text).length;
		const at = [...path, 'description', lang];
		if (length > MAX_DESCRIPTION_CHARACTERS)
			review.add(at, { found: `${length} characters`, expected: `at most ${MAX_DESCRIPTION_CHARACTERS}` });
		else if (length < MIN_DESCRIPTION_CHARACTERS)
			review.warn(at, {
				found: `${length} characters`,
				expected: `${MIN_DESCRIPTION_CHARACTERS} to ${MAX_DESCRIPTION_CHARACTERS}`
			});
	}
}

/**
 * Returns a text about as long as the one that is shown: figures become three characters, plural words six, and sources
 * none.
 */
const approximateText = (text: string): string =>
	parseMarkup(text)
		.paragraphs.map((paragraph) => paragraph.text)
		.join(' ')
		.replace(new RegExp(`\\s*${CITATION_PLACEHOLDER}`, 'g'), '')
		.replaceAll(new RegExp(`[${FIGURE_PLACEHOLDER}${CLAIM_PLACEHOLDER}]`, 'g'), '100')
		.replaceAll(WORD_PLACEHOLDER, 'people');
