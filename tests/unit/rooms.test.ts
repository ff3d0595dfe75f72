/** Pictures in every room that they are shown in: no letter smaller than a label, no two words over each other. */
import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { LABEL, type Viewport } from '#lib/chart/viewport.ts';
import { createEdition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { collisions, outside } from '#lib/scenes/testing/text-lines.ts';
import { rooms } from '#lib/scenes/testing/rooms.ts';
import { runs, some } from '../random.ts';

if (!story) throw new Error('The story holds a mistake');
const told = story;
const editions = told.languages.map(({ id }) => createEdition(told, id));

/** Anything that can have been chosen. */
const choices = fc.record(
	Object.fromEntries(
		told.settings.map(({ id, min, max, step, choices: values }) => [
			id,
			values
				? fc.constantFrom(...values.map(({ value }) => value))
				: fc
						.integer({ min: 0, max: Math.floor((max - min) / step) })
						.map((index) => Math.min(max, min + index * step))
		])
	),
	{ requiredKeys: [] }
);

/** What is wrong with a picture in a room. */
async function faults(step: Step, room: Viewport, lang: string, chosen: Record<string, number>) {
	const edition = editions.find((each) => each.lang === lang);
	const scene = await loadScene(step.scene);
	if (!edition) return [];
	const settings = { ...edition.choices.settings, ...chosen };
	const view = scene.data(step.state, edition.world, { ...edition.choices, settings });
	const { casts, grounds = [], painted = [], shapes, texts } = scene.layout(view, room, edition.world);
	const ids = [...shapes, ...texts].map(({ id }) => id);
	const marks = casts.flatMap(({ of, marks: own }) =>
		own.map((mark) => ({ ...mark, id: `${of}:${mark.id}` }))
	);
	return [
		...collisions(texts),
		...outside(texts, [0, 0, room.width, room.height]).map((text) => `“${text}” is outside`),
		...texts.filter(({ size }) => size < LABEL).map(({ text, size }) => `“${text}” is ${size} high`),
		...repeated(ids),
		...repeated(marks.map(({ id }) => id)),
		...marks
			.filter(
				({ x, y, size }) =>
					!(
						x >= size / 2 - 1 &&
						y >= size / 2 - 1 &&
						x <= room.width - size / 2 + 1 &&
						y <= room.height - size / 2 + 1
					)
			)
			.map(({ id }) => `${id} is outside`)
			.slice(0, 3),
		...(/NaN|undefined|Infinity/.test(JSON.stringify([shapes, casts, grounds, painted])) ? ['no number'] : [])
	];
}

function repeated(ids: readonly string[]): string[] {
	const seen = new Set<string>();
	const twice = ids.filter((id) => seen.size === seen.add(id).size);
	return twice.slice(0, 3).map((id) => `${id} twice`);
}

describe.each(editions.map(({ lang, steps }) => [lang, steps] as const))('%s', (lang, steps) => {
	// Words are longest in the first language: what leaves room for them leaves room for the others’.
	const tried = lang === told.languages[0]?.id ? Object.entries(rooms) : some(Object.entries(rooms), 2);

	it.each(steps.map((step) => [step.id, step] as const))('%s', async (_id, step) => {
		await fc.assert(
			fc.asyncProperty(choices, async (chosen) => {
				for (const [name, room] of tried)
					expect([name, await faults(step, room, lang, chosen as Record<string, number>)]).toEqual([
						name,
						[]
					]);
			}),
			{
				numRuns: runs(3),
				examples: [
					[{}],
					[
						Object.fromEntries(
							told.settings.filter(({ id }) => id.startsWith('guess-')).map(({ id }) => [id, -2])
						)
					]
				]
			}
		);
	});
});
