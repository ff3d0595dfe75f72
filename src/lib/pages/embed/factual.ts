import { inlines } from '#lib/narrative/markup.ts';
import type { LocalizedRich, Step, Story } from '#lib/narrative/types.ts';
import { readsOfStep } from '#lib/scenes/declared.ts';

/**
 * Whether a step shows what sources say and nothing else: its picture is not of the district, it offers no lever, and
 * neither picture nor words have a number of the models. On the server only.
 */
export function isFactual(step: Step, { drawn }: Pick<Story, 'drawn'>): boolean {
	const { district, settings } = readsOfStep(step, drawn);
	const { text, number, slide, describe, guess } = step;
	const said = [text, number?.figure, number?.label, slide, describe, guess?.reveal];
	return !district && settings.length === 0 && step.controls.length === 0 && !said.some(counts);
}

/** Whether words hold a figure that a model computes; those of the story's data are written out when it is read. */
const counts = (words: LocalizedRich | undefined): boolean =>
	Object.values(words ?? {}).some((text) => [...inlines(text.flat())].some(({ type }) => type === 'figure'));
