/** The sentences of a step, taken from its frame, with the figures of any state of its picture. */
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { PlayerData, StepData } from '#lib/runtime/data.ts';
import { createFigureLookup, updateStep } from '#lib/runtime/update/text-updater.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { withAnswer, withOpenCameras } from './picture-words.ts';

/** What the sentences of a step are computed from. */
export interface SpokenStep {
	readonly step: StepData;
	readonly story: PlayerData;
	readonly world: World;
}

/** The paragraphs of a frame that say what its step says: its number or line, its text, and the answer to its guess. */
const MEASURE = '.sentence > .number, .sentence > .line';
const SPOKEN = `${MEASURE}, .panel.text > p, .answered .reveal p`;
const NOT_SPOKEN = '.previously, .sources, .supposed, .buttons';

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

	/** Returns all sentences with the figures of a state, each once. */
	at(state: SceneState, choices: Choices): string[] {
		this.#compute(state, choices);
		return sentencesIn(this.#page, this.#spoken.story.locale);
	}

	/** Returns the sentence that says what the picture measures in a state. */
	measureAt(state: SceneState, choices: Choices): string {
		const compute = this.#compute(state, choices);
		const { step, story } = this.#spoken;
		const paragraph = this.#page.querySelector(MEASURE);
		const first = paragraph ? textOf(paragraph) : (sentencesIn(this.#page, story.locale)[0] ?? '');
		const { guess } = step;
		if (!guess) return first;
		const { answer, format } = guess;
		const value = typeof answer === 'string' ? compute(answer) : answer;
		const share = typeof answer === 'number' && format.type === 'percent' ? value / 100 : value;
		return withAnswer(first, formatFigure(share, format, story.locale));
	}

	/** Updates the figures of the frame to a state. Returns what computes others. */
	#compute(state: SceneState, choices: Choices): (name: string) => number {
		const { step, story, world } = this.#spoken;
		const numbers = createFigureLookup(world, story.story);
		const usual = { settings: story.story.defaults, placement: [] };
		const shown = { ...step, state: withOpenCameras(state) };
		updateStep(
			this.#page,
			shown,
			{ choices, scene: undefined },
			{ numbers, world, way: undefined, usual },
			'all'
		);
		return (name) => numbers(name, shown.state, choices);
	}
}

/** Returns the sentences of a step in its frame, each once, without marks of sources. */
export function sentencesIn(page: ParentNode, locale: string): string[] {
	const paragraphs = [...page.querySelectorAll(SPOKEN)].filter((each) => !each.matches(NOT_SPOKEN));
	return [...new Set(paragraphs.flatMap((paragraph) => splitSentences(textOf(paragraph), locale)))];
}

/** Returns the text of a paragraph without marks of sources. */
function textOf(paragraph: Element): string {
	const copy = paragraph.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('sup')) mark.remove();
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
