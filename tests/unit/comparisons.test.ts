/**
 * Each control shows how far its value moves the result from the story's number, and nothing where there is
 * no result.
 */
import { JSDOM } from 'jsdom';
import { story } from 'virtual:story';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { allStepsData } from '#lib/edition/client/client-data.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { parseFigureKey } from '#lib/i18n/figures.ts';
import { readingPage } from '#lib/pages/read/page.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { describeStepEffect, updateStep } from '#lib/runtime/update/text-updater.ts';

if (!story) throw new Error('The story holds a mistake');
/** The steps that have both a control and a compared figure. */
const comparedStory = {
	...story,
	chapters: story.chapters
		.map((chapter) => ({
			...chapter,
			steps: chapter.steps.filter(
				({ controls, compare, number }) => (number ?? compare) && controls.length > 0
			)
		}))
		.filter(({ steps }) => steps.length > 0)
};

afterAll(() => void vi.unstubAllGlobals());

describe.each(comparedStory.languages.map(({ id }) => id))('in %s', async (lang) => {
	const edition = createEdition(comparedStory, lang);
	const { html } = await readingPage(edition);
	const data = await allStepsData(edition);
	const { document } = new JSDOM(`<body>${html}</body>`).window;
	// Hydrated, as a control must be: the reset button is there, after a guess too.
	for (const guess of document.querySelectorAll('form.guess')) {
		guess.classList.add('open');
		guess.insertAdjacentHTML('afterend', '<div class="controls"><p class="buttons"></p></div>');
	}
	for (const buttons of document.querySelectorAll('.controls > .buttons'))
		buttons.append(document.createElement('button'));
	const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

	it('shows beside each control, and announces, by how much the number is more or less', () => {
		vi.stubGlobal('document', document);
		let compared = 0;
		for (const step of data.steps) {
			const section = document.getElementById(step.id);
			if (!section) throw new Error(`no step ${step.id}`);
			const number = () => oneLine(section.querySelector('.number strong [data-f]')?.textContent);
			const storyNumber = number();
			const { world, number: numbers, choices: defaultChoices } = edition;
			const move = (settings: Readonly<Record<string, number>>) => {
				const choices = { ...defaultChoices, settings: { ...defaultChoices.settings, ...settings } };
				updateStep(
					section,
					step,
					{ choices, scene: undefined },
					{ numbers, world, way: undefined, usual: defaultChoices }
				);
				return {
					heard: oneLine(describeStepEffect(section, edition.locale)),
					said: oneLine(section.querySelector('.compared')?.textContent)
				};
			};
			for (const { id, min, max, default: usually } of data.settings) {
				if (!step.controls.includes(id)) continue;
				const changes = { [id]: usually === max ? min : max };
				const { heard, said: comparison } = move(changes);
				const settings = { ...edition.choices.settings, ...changes };
				const isMoved = ({ figure }: { readonly figure: string }) => {
					const { name } = parseFigureKey(figure);
					const value = (choices: Choices) => edition.number(name, step.state, choices);
					return value({ ...edition.choices, settings }) !== value(edition.choices);
				};
				if (step.compare)
					expect(step.compare.some(({ label }) => comparison.includes(label))).toBe(
						step.compare.some(isMoved)
					);
				else
					expect([step.id, id, comparison.includes(storyNumber)]).toEqual([
						step.id,
						id,
						storyNumber !== '' && number() !== storyNumber
					]);
				expect(heard).toContain(comparison);
				if (comparison) compared++;
				expect([step.id, id, move({}).said]).toEqual([step.id, id, '']);
			}
		}
		expect(compared).toBeGreaterThan(10);
	});

	it('says how many cameras there were, where the reader has placed fewer', () => {
		const step = data.steps.find(({ play }) => play === 'placement');
		const section = document.getElementById(step?.id ?? '');
		const { world, number: numbers, choices: defaultChoices } = edition;
		const [building] = world.district.buildings;
		if (!step || !section || !building) throw new Error('no cameras to place');
		const choices = { ...defaultChoices, placement: [{ building: building.id, along: 1, heading: 0 }] };
		updateStep(
			section,
			step,
			{ choices, scene: undefined },
			{ numbers, world, way: undefined, usual: defaultChoices }
		);
		const comparison = oneLine(section.querySelector('.compared')?.textContent);
		expect(comparison).toMatch(new RegExp(` ${defaultChoices.settings['cameras'] ?? NaN} .*cam[eé]ra`));
	});
});
