/**
 * No answer is revealed: before a guess nothing visible or audible contains the answer in any form, and
 * afterwards it is shown.
 */
import { JSDOM } from 'jsdom';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition, type Edition } from '#lib/edition/edition.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import { spellNumber } from '#lib/i18n/spell-number.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import { renderPresentPage } from '#lib/pages/present/render.ts';
import { renderTextEdition } from '#lib/pages/print/documents.ts';
import { readingPage } from '#lib/pages/read/page.ts';

if (!story) throw new Error('The story holds a mistake');
/** Only the steps with a guess; the others would only cost time. */
const storyWithGuesses = {
	...story,
	chapters: story.chapters
		.map((chapter) => ({ ...chapter, steps: chapter.steps.filter(({ guess }) => guess) }))
		.filter(({ steps }) => steps.length > 0)
};

/** Each way of using the story, with the parts of it that wait for the guess. */
const WAYS: readonly [way: string, page: (edition: Edition) => Promise<{ html: string }>, after: string][] = [
	['page', readingPage, '.reveal, .after-guess'],
	['slide', renderPresentPage, '.answered, .simple-words, .script'],
	['frame', (edition) => embedPage(edition, {}), '.answered, .after-guess'],
	['text edition', renderTextEdition, '.after-guess, .simple']
];

/** Accessible text of an element, with names of pictures and without source marks. */
function spokenText(element: Element): string {
	const names = [...element.querySelectorAll('[alt], [aria-label]')].map(
		(named) => named.getAttribute('alt') ?? named.getAttribute('aria-label')
	);
	return [element.textContent, ...names].join(' ');
}

/** A text without source marks, source lists and times of day, whose numbers are no answers. */
function numbered(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('sup, .sources, [class=machine], .plain-hops')) mark.remove();
	for (const list of copy.querySelectorAll('details'))
		if (list.querySelector('a[href*="#source-"]')) list.remove();
	return spokenText(copy).replace(/\d{1,2}(?:\sh\s\d{2}|:\d{2})/g, '');
}

/** The answer in its possible forms: in digits, as a share, spelled out. */
function formsOf({ guess, state }: Step, { number, choices, locale }: Edition): string[] {
	if (!guess) return [];
	const { answer } = guess;
	const value = 'name' in answer ? number(answer.name, state, choices) : answer.value;
	const format = 'name' in answer ? answer.format : ({ type: 'integer' } as const);
	const digits = formatFigure(value, format, locale).replace(/\D/g, '');
	return [...new Set([digits, spellNumber(Number(digits), false, locale)])];
}

const containsForm = (text: string, form: string): boolean =>
	new RegExp(
		`(?<![\\p{L}\\p{N}]|\\p{N}[.,\\s\u202f])${form}(?![\\p{L}\\p{N}]|[.,\\s\u202f]\\p{N})`,
		'iu'
	).test(text);

describe.each(storyWithGuesses.languages.map(({ id }) => id))('in %s', (lang) => {
	const edition = createEdition(storyWithGuesses, lang);
	it.each(WAYS)(
		'a %s reveals no answer before the guess, and shows it afterwards',
		async (_way, pageOf, after) => {
			const { html } = await pageOf(edition);
			const page = new JSDOM(`<body>${html}</body>`).window.document;
			expect(edition.steps).not.toEqual([]);
			for (const step of edition.steps) {
				const section = page.getElementById(step.id);
				if (!section) throw new Error(`no step ${step.id}`);
				const later = [...section.querySelectorAll(after)].map(numbered).join(' ');
				for (const part of section.querySelectorAll(after)) part.remove();
				const before = numbered(section);
				const forms = formsOf(step, edition);
				expect(before).toContain(step.title[lang]);
				expect([step.id, forms.filter((form) => containsForm(before, form))]).toEqual([step.id, []]);
				expect([step.id, forms.some((form) => containsForm(later, form))]).toEqual([step.id, true]);
			}
		}
	);
});
