/** Pictures on slides, at the sizes of projectors: every letter is read from the last row, and stands free. */
import fc from 'fast-check';
import { render } from 'svelte/server';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { createEdition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { collisions, outside } from '#lib/scenes/testing/text-lines.ts';
import { OPEN, ROOMS } from '#lib/scenes/testing/viewports.ts';
import { runs } from '../random.ts';

if (!story) throw new Error('The story holds a mistake');
const told = story;
const editions = told.languages.map(({ id }) => createEdition(told, id));

const LEAST = 10;

const rooms = ({ guess, controls, play }: Step): readonly Viewport[] =>
	guess || controls.length > 0 || play === 'placement' ? ROOMS : OPEN;

/** Anything that the class can have chosen on this slide. */
function choices({ guess, controls }: Step) {
	const offered = told.settings.filter(({ id }) => id === guess?.setting || controls.includes(id));
	return fc.record(
		Object.fromEntries(
			offered.map(({ id, min, max, step, choices: values }) => [
				id,
				values
					? fc.constantFrom(...values.map(({ value }) => value))
					: fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
			])
		)
	);
}

/** Every line of a layout, wherever it lies. */
function linesOf(value: unknown): TextLine[] {
	if (value === null || typeof value !== 'object') return [];
	if ('text' in value && 'anchor' in value && 'size' in value) return [value as TextLine];
	return Object.values(value).flatMap(linesOf);
}

const sizes = (markup: string): number[] =>
	[...markup.matchAll(/<text[^>]* font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

describe.each(editions.map((edition) => [edition.lang, edition] as const))('%s', (_lang, edition) => {
	const { world, steps, choices: own } = edition;

	it.each(steps.map((step) => [step.id, step] as const))('%s', async (_id, step) => {
		const scene = await loadScene(step.scene);
		if (scene.layout || !scene.slide) return;
		const { slide: project } = scene;
		fc.assert(
			fc.property(choices(step), (chosen) => {
				const settings = { ...own.settings, ...(chosen as Record<string, number>) };
				const view = scene.view(step.state, world, { ...own, settings });
				for (const viewport of rooms(step)) {
					const box = [0, 0, viewport.width, viewport.height] as const;
					const layout = project(view, viewport, world);
					const lines = linesOf(layout);
					expect(collisions(lines), JSON.stringify(viewport)).toEqual([]);
					expect(outside(lines, box), JSON.stringify(viewport)).toEqual([]);
					const { body } = render(scene.Scene, {
						props: { view, world, wide: true, slide: { box, layout } }
					});
					expect(Math.min(Infinity, ...sizes(body)), JSON.stringify(viewport)).toBeGreaterThanOrEqual(LEAST);
				}
			}),
			{ numRuns: runs(4) }
		);
	});
});
