import { story } from 'virtual:story';
import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import type { Edition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { presentedText } from './create-deck-data.ts';
import Description from '#lib/edition/prose/step/Description.svelte';
import StepNotes from '../presenter-window/StepNotes.svelte';
import Slide from '../slides/Slide.svelte';

if (!story) throw new Error('The story has an error');
const ours = story;
const editions = ours.languages.map(({ id }) => createEdition(ours, id));

/** Renders slide, notes and description of a step as the page contains them. */
function page(edition: Edition, step: Step): DocumentFragment {
	const [words, prose] = [presentedText(edition, step), edition.prose(step)];
	const slide = render(Slide, { props: { step, words, prose } }).body;
	const notes = render(StepNotes, { props: { words, prose } }).body;
	// A fragment is about ten times faster than a new JSDOM window.
	const described = render(Description, { props: { step, prose } }).body;
	return JSDOM.fragment(slide + notes + described);
}

describe.each(editions.map((edition) => [edition.lang, edition] as const))('in %s', (_, edition) => {
	const pages = new Map(edition.steps.map((step) => [step, page(edition, step)]));

	it('has one line for every step, different from the description of its picture', () => {
		for (const step of edition.steps) {
			const { line, question } = presentedText(edition, step);
			const written = line.map((inline) => ('text' in inline ? inline.text : ' ')).join('');
			expect([step.id, line.length > 0]).toEqual([step.id, true]);
			expect([step.id, written]).not.toEqual([step.id, step.picture[edition.lang]]);
			expect([step.id, question]).toEqual([step.id, step.guess?.question[edition.lang]]);
		}
	});

	it('shows the simple text under the notes of every step, hidden with the answer if the class guesses', () => {
		for (const step of edition.steps) {
			const labels = pages.get(step)?.querySelectorAll('.notes .young + p');
			expect([step.id, labels?.length]).toEqual([step.id, 1]);
			expect([step.id, Boolean(labels?.[0]?.closest('details'))]).toEqual([step.id, Boolean(step.guess)]);
		}
	});
});
