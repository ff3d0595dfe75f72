import type { PlayerData, StepData } from '#lib/runtime/data.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';

/** The paragraphs of a frame that say what its step says: its number or line, its text, and the answer to its guess. */
const SPOKEN = '.sentence > .number, .sentence > .line, .panel.text > p, .answered .reveal p';
const NOT_SPOKEN = '.previously, .sources, .supposed, .buttons';

/** What the sentences of a step are computed from. */
export interface SpokenStep {
	readonly step: StepData;
	readonly story: PlayerData;
	readonly world: World;
	readonly choices: Choices;
	/** Whether the choices are the story's own. */
	readonly isOwn: boolean;
}

/**
 * Loads the sentences of a step from its frame, with its numbers at the reader's choices.
 * @param address of the frame, relative to the page
 * @throws Error if the frame cannot be loaded
 */
export async function loadSentences(address: string, spoken: SpokenStep): Promise<string[]> {
	// eslint-disable-next-line no-restricted-syntax -- a frame of this site
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	// Its style sheets are left out: the policy of this page would refuse them.
	const [main = ''] = /<main[^]*<\/main>/.exec(await response.text()) ?? [];
	const page = new DOMParser().parseFromString(main, 'text/html');
	const { step, story, world, choices, isOwn } = spoken;
	if (!isOwn) {
		const { createFigureLookup, updateStep } = await import('#lib/runtime/update/text-updater.ts');
		const usual = { settings: story.story.defaults, placement: [] };
		const context = { numbers: createFigureLookup(world, story.story), world, way: undefined, usual };
		updateStep(page, step, { choices, scene: undefined }, context);
	}
	return sentencesIn(page, story.locale);
}

/** Returns the sentences of a step in its frame, each once, without marks of sources. */
export function sentencesIn(page: ParentNode, locale: string): string[] {
	const paragraphs = [...page.querySelectorAll(SPOKEN)].filter((each) => !each.matches(NOT_SPOKEN));
	const texts = paragraphs.map((paragraph) => {
		const copy = paragraph.cloneNode(true) as Element;
		for (const mark of copy.querySelectorAll('sup')) mark.remove();
		// A number and its label are two elements without a space between them.
		for (const number of copy.querySelectorAll('strong')) number.append(' ');
		return copy.textContent.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
	});
	return [...new Set(texts.flatMap((text) => splitSentences(text, locale)))];
}

function splitSentences(text: string, locale: string): string[] {
	// Before version 125, Firefox has no segmenters.
	if (!('Segmenter' in Intl)) return [text];
	return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.trim())
		.filter(Boolean);
}

/**
 * Splits sentences into captions that fit, at spaces, as evenly as possible.
 * @param fits whether a text fits as one caption
 */
export function splitCaptions(sentences: readonly string[], fits: (text: string) => boolean): string[] {
	return sentences.flatMap((sentence) => {
		const words = sentence.split(' ');
		for (let parts = 1; parts < words.length; parts++) {
			const captions = splitEvenly(words, parts);
			if (captions.every(fits)) return captions;
		}
		return words;
	});
}

/** Returns words in a number of parts of about equal length. */
function splitEvenly(words: readonly string[], parts: number): string[] {
	const total = words.join(' ').length;
	const captions: string[] = Array.from({ length: parts }, () => '');
	let length = 0;
	for (const word of words) {
		const part = Math.min(parts - 1, Math.floor((parts * (length + word.length / 2)) / total));
		captions[part] = `${captions[part] ?? ''} ${word}`.trim();
		length += word.length + 1;
	}
	return captions.filter(Boolean);
}
