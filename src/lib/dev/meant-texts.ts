import type { FindRequest } from '#lib/narrative/edit/in-place/protocol.ts';

/** What an element of the page shows, and where it is. */
export type MeantTexts = Omit<FindRequest, 'action'>;

/** Elements whose words are not in the text itself: computed figures, and marks of sources. */
const COMPUTED = '[data-f], sup';
/** Maximum number of characters of an element whose words are searched for. */
const MAX_LENGTH = 3000;
/** Number of elements around the one that is meant whose words are also searched for. */
const BLOCKS_AROUND = 2;
/** Minimum number of letters of a run of words, and maximum number of runs of an element. */
const MIN_RUN_LETTERS = 3;
const MAX_RUNS = 4;

/**
 * Returns the words of an element, the most likely first, and the ids and language around it. The words are those of
 * the paragraph, cell or line that contains the element, as a whole and without its figures, and then those of what is
 * around it. An element of a picture that is no text has no words.
 */
export function findMeantTexts(element: Element): MeantTexts {
	const words: string[] = [];
	const isInPicture = element.closest('.stage, svg') !== null && !isSvgText(element);
	let block = isInPicture ? undefined : blockAround(element);
	for (let around = 0; block && around <= BLOCKS_AROUND; around++) {
		words.push(...wordsOf(block, element));
		// Around a line of a picture is the whole picture.
		const outer = block instanceof SVGElement ? null : block.parentElement;
		block = outer ? blockAround(outer) : undefined;
	}
	return {
		words: [...new Set(words)],
		near: [...new Set(idsAround(element))],
		lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
		source: SOURCE_ID.exec(sourceMark(element) ?? '')?.[1]
	};
}

/**
 * Returns the element whose text is at a point of the window, or else the top one there. In a picture, this is the line
 * of text around the point, since clicks on pictures go to the stage.
 */
export function elementAt(x: number, y: number): Element | undefined {
	const all = document.elementsFromPoint(x, y);
	const [top] = all;
	const isAround = ({ left, right, top: above, bottom }: DOMRect) =>
		left <= x && x <= right && above <= y && y <= bottom;
	const picture = top?.closest('.stage') ?? top?.closest('svg');
	const lines = [...(picture?.querySelectorAll('text') ?? [])];
	const line = lines.findLast((each) => isAround(each.getBoundingClientRect()));
	if (line) return line;
	// The box of a large title may cover the line above it.
	const isMeant = (each: Element) =>
		top?.parentElement?.contains(each) && textRects(each).some((rect) => isAround(rect));
	return all.find(isMeant) ?? top;
}

/** Returns the rectangles of the lines of text that are directly in an element. */
function textRects(element: Element): DOMRect[] {
	const range = document.createRange();
	return [...element.childNodes]
		.filter((node) => node.nodeType === Node.TEXT_NODE)
		.flatMap((node) => {
			range.selectNodeContents(node);
			return [...range.getClientRects()];
		});
}

/** The id of a source, at the end of a link to it or as the id of its entry. */
const SOURCE_ID = /(?:^|#)source-(.+)$/;
const sourceMark = (element: Element): string | undefined =>
	element.closest<HTMLAnchorElement>('a[href*="#source-"]')?.hash ?? element.closest('[id^="source-"]')?.id;

const isSvgText = (element: Element): boolean => element.closest('text') !== null;

/** Returns the nearest element that is no part of a line. */
function blockAround(element: Element): Element | undefined {
	const line = element.closest('text');
	if (line) return line;
	for (let block: Element | null = element; block; block = block.parentElement)
		if (!/^(?:inline|contents)/.test(getComputedStyle(block).display)) return block;
	return undefined;
}

/**
 * Returns the words of an element as a whole, those between its figures, the longest first, and then those of each of its
 * parts, first of the part that contains another element.
 */
function wordsOf(block: Element, inner: Element): string[] {
	const runs: string[] = [];
	let run = '';
	const parts: { readonly text: string; readonly isInner: boolean }[] = [];
	let whole = '';
	const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { parentElement: parent, textContent } = texts.currentNode;
		const text = textContent ?? '';
		const computed = parent?.closest(COMPUTED);
		if (computed && block.contains(computed)) {
			runs.push(run);
			run = '';
			if (!parent?.closest('sup')) whole += text;
		} else {
			run += text;
			whole += text;
			parts.push({ text, isInner: inner !== block && inner.contains(texts.currentNode) });
		}
	}
	if (whole.length > MAX_LENGTH) return [];
	const ordered = parts.sort(
		(a, b) => Number(b.isInner) - Number(a.isInner) || b.text.length - a.text.length
	);
	const pieces = [
		...[...runs, run].sort((a, b) => b.length - a.length).slice(0, MAX_RUNS),
		...ordered.map(({ text }) => text).slice(0, MAX_RUNS)
	].filter((text) => text.replace(/\P{L}/gu, '').length >= MIN_RUN_LETTERS);
	return [whole, ...pieces].map((text) => text.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}

/** Returns the ids around an element, then those of the step that the page shows. */
function* idsAround(element: Element): Generator<string> {
	for (let each: Element | null = element; each; each = each.parentElement) {
		const step = each.getAttribute('data-step');
		if (step) yield step;
		if (each.id) yield each.id;
	}
	for (const current of document.querySelectorAll<HTMLElement>('[aria-current="step"], .stage[data-step]')) {
		const id = current.dataset['step'] ?? current.id;
		if (id) yield id;
	}
	yield* [location.hash.slice(1), ...location.pathname.split('/').reverse()].filter(Boolean);
}
