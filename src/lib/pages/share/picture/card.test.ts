import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { sample } from '../../../../../tests/random.ts';
import { chapterCardText } from '../card-text.ts';
import { drawChapterCard, drawStepCard, drawStoryCard } from './card.ts';
import { rasterise } from './raster.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));

/** Returns the font sizes, in px, of the texts on the plate of a card, which follows the nested drawing. */
const plateSizes = (svg: string): number[] =>
	[...svg.slice(svg.lastIndexOf('</svg>', svg.length - 7)).matchAll(/font-size="([\d.]+)"/g)].map(
		([, size]) => Number(size)
	);

describe.each(editions)('sharing pictures, in $lang', (edition) => {
	// The languages share the steps.
	const steps = sample(edition.steps, 2, editions.indexOf(edition));
	// Drawn once; the tests only read them.
	const cards = new Map<string, Promise<string>>();
	const cardOf = (step: (typeof edition.steps)[number]) => {
		const card = cards.get(step.id) ?? drawStepCard(edition, step);
		cards.set(step.id, card);
		return card;
	};

	it('are basic SVG with text of at least 34 px, for every step', async () => {
		for (const step of steps) {
			const svg = await cardOf(step);
			expect(svg).not.toMatch(/var\(|calc\(|class=|<use|NaN|undefined|vector-effect|<style/);
			const found = plateSizes(svg);
			expect(found.length).toBeGreaterThanOrEqual(2);
			expect(Math.min(...found)).toBeGreaterThanOrEqual(34);
			const words = svg.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ');
			for (const word of (step.title[edition.lang] ?? '').split(' ')) expect(words).toContain(word);
		}
	});

	it('do not contain the answer', async () => {
		const asking = edition.steps.filter(({ guess }) => guess);
		expect(asking.length).toBeGreaterThan(0);
		for (const step of asking) {
			const { answer } = step.guess ?? {};
			if (!answer) continue;
			const written =
				'value' in answer ? String(answer.value) : edition.prose(step).format(answer.name, answer.format);
			// An answer stands alone; the same number may count something else in a sentence.
			const texts = (await cardOf(step)).split(/<[^>]*>/).map((text) => text.trim());
			expect([step.id, texts.includes(written)]).toEqual([step.id, false]);
		}
	});

	it('show a chapter with a step without a guess, and the title of its card', async () => {
		for (const chapter of edition.story.chapters) {
			const words = (await drawChapterCard(edition, chapter)).replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ');
			for (const word of chapterCardText(edition, chapter).title.split(' ')) expect(words).toContain(word);
		}
	});

	it('keep their text on the plate', async () => {
		for (const step of steps) {
			const svg = await cardOf(step);
			const tops = [...svg.matchAll(/<rect x="44" y="(-?[\d.]+)"/g)].map(([, y]) => Number(y));
			expect(Math.min(...tops)).toBeGreaterThan(20);
		}
	});
});

describe('the sharing picture of the story', () => {
	it('is 1200 × 630 px, in paper and ink colours', async () => {
		const [edition] = editions;
		if (!edition) throw new Error('The story has no language');
		const { width, height, data } = await rasterise(await drawStoryCard(edition));
		expect([width, height]).toEqual([1200, 630]);
		const colours = new Set(Array.from({ length: width }, (_, x) => data.slice(4 * x, 4 * x + 3).join()));
		expect(colours).toContain('245,240,230');
		expect(colours.size).toBeGreaterThan(3);
	});
});
