/** What the live region says of a step: the effect of a change of settings, and the explanation of an answer. */

/** Elements whose text changed since the last announcement. */
const changedElements = new Set<Element>();

/** Marks the text of an element as changed, so that the next announcement contains it. */
export const markChanged = (element: Element): unknown => changedElements.add(element);

/** A step has two texts about the reader's own walk, filmed or not: selects the one that is visible. */
export const SHOWN_WALK_TEXT = '.walk:not([hidden]) > div:not([hidden])';

/** Temporary character before a changed figure, to find its sentence. */
const MARK = '\u0001';

/** Selects texts that are never announced: hidden texts about a walk, and the teacher's script. */
const NOT_ANNOUNCED = '.walk[hidden], .walk [hidden], .script';
/** An unanswered guess in the page, in a frame or on a slide; and the element with its question. */
const UNANSWERED = ':is(.guess, .ask):not(.open), .slide:not(.open) > .counted';
const QUESTION = 'legend, .asked > p, h2';

/**
 * Returns the text to announce after a change of settings, and forgets what has changed so far. It is the step's number
 * and the text about the reader's walk, if they changed; else the first changed sentence; else the unchanged number.
 * While a guess is unanswered, it is the question, because the sentences would reveal the answer. The comparison with
 * the story's own settings follows, if any. Source marks are left out.
 */
export function describeStepEffect(section: Element, locale: string): string {
	const hasChanged = (part: Element) =>
		changedElements.has(part) ||
		[...part.querySelectorAll('[data-f]')].some((figure) => changedElements.has(figure));
	const question = section.querySelector(UNANSWERED) && section.querySelector(QUESTION);
	const summary = [...section.querySelectorAll(`.number, ${SHOWN_WALK_TEXT}`)];
	const changed = summary.filter(hasChanged);
	const sentence = [...section.querySelectorAll('p')].find((p) => !p.closest(NOT_ANNOUNCED) && hasChanged(p));
	const announced = question
		? [question]
		: changed.length > 0
			? changed
			: sentence
				? [changedSentence(sentence, locale)]
				: summary.slice(0, 1);
	changedElements.clear();
	const compared = question ? null : section.querySelector('.compared:not(:empty)');
	return [...announced, ...(compared ? [compared] : [])]
		.map((part) => (typeof part === 'string' ? part : plainText(part)).replace(/[.\s]+$/, ''))
		.join('. ');
}

/**
 * Returns the text that explains the answer to a step's guess, without source marks; empty if there is none.
 * @param number the answer, which is put before the line of a slide, because that continues it
 */
export const answerExplanation = (section: Element, number: string): string =>
	[...section.querySelectorAll('.reveal, .line.answered')]
		.map((part) => (part.matches('.line') ? `${number} ${plainText(part)}` : plainText(part)))
		.join(' ');

function changedSentence(paragraph: Element, locale: string): string {
	const figures = [...paragraph.querySelectorAll('[data-f]')];
	const copy = paragraph.cloneNode(true) as Element;
	for (const [index, figure] of copy.querySelectorAll('[data-f]').entries())
		if (changedElements.has(figures[index] as Element)) figure.prepend(MARK);
	const text = plainText(copy);
	// Before version 125, Firefox has no segmenters: the whole paragraph is spoken.
	if (!('Segmenter' in Intl)) return text.replaceAll(MARK, '');
	const parts = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
	const found = parts.find(({ segment }) => segment.includes(MARK))?.segment ?? text;
	return found.replaceAll(MARK, '');
}

/** Returns the text of an element on one line, without source marks. */
function plainText(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('sup')) mark.remove();
	return copy.textContent.replace(/\s+/g, ' ').trim();
}
