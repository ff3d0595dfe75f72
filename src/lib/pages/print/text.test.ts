import { JSDOM } from 'jsdom';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { wordsHeard } from '#lib/edition/listening.ts';
import { mainRoute, plainWords } from '#lib/edition/reading-time.ts';
import { textEdition } from './text.ts';

if (!story) throw new Error('The story holds a mistake');
const [, seeing] = story.chapters;
const told = { ...story, chapters: seeing ? [seeing] : [] };

describe.each(told.languages.map(({ id }) => id))('the text edition in %s', async (lang) => {
	const edition = createEdition(told, lang);
	const { html } = await textEdition(edition);
	const { document } = new JSDOM(html).window;
	const main = document.querySelector('main');
	if (!main) throw new Error('There is no story');
	const field = main.querySelector('.field');

	it('goes through the main route first, and has every step once', () => {
		const ids = [...main.querySelectorAll('.step')].map(({ id }) => id);
		const route = mainRoute(edition.steps).map(({ id }) => id);
		expect(ids.slice(0, route.length)).toEqual(route);
		expect([...ids].sort()).toEqual(edition.steps.map(({ id }) => id).sort());
		expect(field?.previousElementSibling?.querySelectorAll('.step')).toHaveLength(route.length);
	});

	it('stops a voice in a step by its glossary, its simple words, its table and its sources alone', () => {
		for (const step of main.querySelectorAll('.step')) {
			expect(step.querySelectorAll('sup')).toHaveLength(0);
			expect([step.id, step.querySelectorAll('summary').length <= 3]).toEqual([step.id, true]);
			expect([step.id, step.querySelector('table:not(details *), .sources')]).toEqual([step.id, null]);
		}
	});

	it('takes as long to hear as it says, to one word in twenty', () => {
		const heard = main.cloneNode(true) as Element;
		for (const fold of heard.querySelectorAll('details > :not(summary)')) fold.remove();
		const after = [...heard.children].indexOf(heard.querySelector('.field') ?? heard);
		for (const later of [...heard.children].slice(after)) later.remove();
		const said = plainWords(heard.textContent);
		expect(said).toBeGreaterThan(500);
		expect(wordsHeard(edition, mainRoute(edition.steps)) / said).toBeGreaterThan(0.95);
		expect(wordsHeard(edition, mainRoute(edition.steps)) / said).toBeLessThan(1.05);
	});
});
