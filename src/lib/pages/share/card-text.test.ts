import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { chapterCardText, stepCardText } from './card-text.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));

describe.each(editions)('card texts, in $lang', (edition) => {
	const cards = [
		...edition.steps.map((step) => ({ id: step.id, ...stepCardText(edition, step) })),
		...edition.story.chapters.map((chapter) => ({ id: chapter.id, ...chapterCardText(edition, chapter) }))
	];

	it.each(cards)(
		'$id: fits the length that messengers show, with its numbers filled in',
		({ title, description }) => {
			expect(title.length).toBeGreaterThan(10);
			expect(title.length).toBeLessThanOrEqual(70);
			expect(description.length).toBeGreaterThanOrEqual(110);
			expect(description.length).toBeLessThanOrEqual(200);
			expect(title + description).not.toMatch(/[{}[\]*]| {2}|\bNaN\b/);
		}
	);

	it('are all different', () => {
		for (const part of ['title', 'description'] as const)
			expect(new Set(cards.map((card) => card[part])).size).toBe(cards.length);
	});

	it('do not contain the answer of a guess', () => {
		const asking = edition.steps.filter(({ guess }) => guess);
		expect(asking.length).toBeGreaterThan(0);
		for (const step of asking) {
			const { answer } = step.guess ?? {};
			if (!answer) continue;
			const prose = edition.prose(step);
			const written = 'value' in answer ? String(answer.value) : prose.format(answer.name, answer.format);
			expect(stepCardText(edition, step).description.split(/[ ,.;:?]+/)).not.toContain(written);
		}
	});

	it('contain the first sentences of a step without card text', () => {
		const [step] = edition.steps;
		if (!step) throw new Error('The story has no step');
		const { share: shownText, ...bare } = step;
		expect(shownText).toBeDefined();
		expect(stepCardText(edition, bare).title).toBe(step.title[edition.lang]);
		expect(stepCardText(edition, bare).description).toMatch(/\S.{20}/);
	});
});
