/** The sentences of a step, taken from its frame, with the figures of any state of its picture. */
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { PlayerData, StepData } from '#lib/runtime/data.ts';
import { createFigureLookup, updateStep } from '#lib/runtime/update/text-updater.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { fillMeasure, withAnswer, withOpenCameras } from './picture-words.ts';

/** What the sentences of a step are computed from. */
export interface SpokenStep {
	readonly step: StepData;
	readonly story: PlayerData;
	readonly world: World;
	/** What its picture measures, with blanks for figures, see `measureTemplate`. */
	readonly measure: string;
}

/** The paragraphs of a frame that say what its step says: its text, its number or line, and the answer to its guess. */
const TEXT = '.panel.text > p';
const RESULT = '.sentence > .number, .sentence > .line, .answered .reveal p';
const NOT_SPOKEN = '.previously, .sources, .supposed, .buttons';
/** Marks of sources and assumptions in a paragraph. */
const MARKS = 'sup, .supposed';

/** The sentences of one step. */
export class StepSentences {
	readonly #page: ParentNode;
	readonly #spoken: SpokenStep;

	/** @param page the frame of the step */
	constructor(page: ParentNode, spoken: SpokenStep) {
		this.#page = page;
		this.#spoken = spoken;
	}

	/**
	 * Loads the frame of a step.
	 * @param address of the frame, relative to the page
	 * @throws Error if it cannot be loaded
	 */
	static async load(address: string, spoken: SpokenStep): Promise<StepSentences> {
		// eslint-disable-next-line no-restricted-syntax -- a frame of this site
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${response.status} for ${address}`);
		// Its style sheets are left out: the policy of this page would refuse them.
		const [main = ''] = /<main[^]*<\/main>/.exec(await response.text()) ?? [];
		return new StepSentences(new DOMParser().parseFromString(main, 'text/html'), spoken);
	}

	/**
	 * Returns the sentences of a step with the figures of a state: all, those of its text, or those that say its number and
	 * the answer to its guess.
	 */
	at(state: SceneState, choices: Choices, which: 'all' | 'text' | 'result' = 'all'): string[] {
		this.#compute(state, choices);
		return sentencesIn(this.#page, this.#spoken.story.locale, which);
	}

	/** Returns the sentence that says what the picture measures in a state. */
	measureAt(state: SceneState, choices: Choices): string {
		const { step, story, world, measure } = this.#spoken;
		const numbers = createFigureLookup(world, story.story);
		const shown = withOpenCameras(state);
		const compute = (name: string) => numbers(name, shown, choices);
		const sentence = fillMeasure(measure, compute, story.locale);
		const { guess } = step;
		if (!guess) return sentence;
		const { answer, format } = guess;
		const isShare = typeof answer === 'number' && format.type === 'percent';
		const value = typeof answer === 'string' ? compute(answer) : isShare ? answer / 100 : answer;
		return withAnswer(sentence, formatFigure(value, format, story.locale));
	}

	/** Updates the figures of the frame to a state. */
	#compute(state: SceneState, choices: Choices): void {
		const { step, story, world } = this.#spoken;
		const numbers = createFigureLookup(world, story.story);
		const usual = { settings: story.story.defaults, placement: [] };
		const shown = { ...step, state: withOpenCameras(state) };
		const inputs = { choices, scene: undefined };
		updateStep(this.#page, shown, inputs, { numbers, world, way: undefined, usual });
	}
}

/** Returns sentences of a step in its frame, each once, without marks of sources: those of its number or line first. */
export function sentencesIn(
	page: ParentNode,
	locale: string,
	which: 'all' | 'text' | 'result' = 'all'
): string[] {
	const selector = { all: `${TEXT}, ${RESULT}`, text: TEXT, result: RESULT }[which];
	const paragraphs = [...page.querySelectorAll(selector)].filter((each) => !each.matches(NOT_SPOKEN));
	return [...new Set(paragraphs.flatMap((paragraph) => splitSentences(textOf(paragraph), locale)))];
}

/** Returns the text of a paragraph without marks of sources. */
function textOf(paragraph: Element): string {
	const copy = paragraph.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll(MARKS)) mark.remove();
	// A number and its label are two elements without a space between them.
	for (const number of copy.querySelectorAll('strong')) number.append(' ');
	return copy.textContent.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

function splitSentences(text: string, locale: string): string[] {
	// Before version 125, Firefox has no segmenters.
	if (!('Segmenter' in Intl)) return [text];
	return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.trim())
		.filter(Boolean);
}
