import { JSDOM } from 'jsdom';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { countSpokenWords, mainRouteSteps, countPlainWords } from '#lib/edition/time/reading-time.ts';
import { renderTextEdition } from '../documents.ts';

if (!story) throw new Error('The story has an error');
const [, seeing] = story.chapters;
const shortStory = { ...story, chapters: seeing ? [seeing] : [] };

describe.each(shortStory.languages.map(({ id }) => id))('the text edition in %s', async (lang) => {
	const edition = createEdition(shortStory, lang);
	const { html } = await renderTextEdition(edition);
	const { document } = new JSDOM(html).window;
	const main = document.querySelector('main');
	if (!main) throw new Error('The page has no main element');
	const field = main.querySelector('.field');

	it('has every step once, the main route first', () => {
		const ids = [...main.querySelectorAll('.step')].map(({ id }) => id);
		const route = mainRouteSteps(edition.steps).map(({ id }) => id);
		expect(ids.slice(0, route.length)).toEqual(route);
		expect([...ids].sort()).toEqual(edition.steps.map(({ id }) => id).sort());
		expect(field?.previousElementSibling?.querySelectorAll('.step')).toHaveLength(route.length);
	});

	it('interrupts a step only by glossary, simple text, table and sources', () => {
		for (const step of main.querySelectorAll('.step')) {
			expect(step.querySelectorAll('sup')).toHaveLength(0);
			expect([step.id, step.querySelectorAll('summary').length <= 3]).toEqual([step.id, true]);
			expect([step.id, step.querySelector('table:not(details *), .sources')]).toEqual([step.id, null]);
		}
	});

	it('states its listening time correctly to within 5%', () => {
		const spokenText = main.cloneNode(true) as Element;
		for (const section of spokenText.querySelectorAll('details > :not(summary)')) section.remove();
		const after = [...spokenText.children].indexOf(spokenText.querySelector('.field') ?? spokenText);
		for (const later of [...spokenText.children].slice(after)) later.remove();
		const said = countPlainWords(spokenText.textContent);
		expect(said).toBeGreaterThan(500);
		expect(countSpokenWords(edition, mainRouteSteps(edition.steps)) / said).toBeGreaterThan(0.95);
		expect(countSpokenWords(edition, mainRouteSteps(edition.steps)) / said).toBeLessThan(1.05);
	});
});
