import fc from 'fast-check';
import {
	choicesWithAnswer,
	renderPicture,
	TALL_VIEWPORT,
	WIDE_VIEWPORT
} from '#lib/edition/pictures/still.ts';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { pictureHash } from '#lib/runtime/picture/picture-hash.ts';
import type { CamerasData } from '#lib/scenes/cameras/data.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { sceneManifests } from '#lib/scenes/scene-manifests.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { numRuns } from '../random.ts';
import { current } from './current.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const { world, steps } = edition;

/** Any choices that a reader can make. */
const choices: fc.Arbitrary<Choices> = fc.record({
	settings: fc.record(
		Object.fromEntries(
			story.settings.map(({ id, min, max, step, choices: offered }) => [
				id,
				offered
					? fc.constantFrom(...offered.map(({ value }) => value))
					: fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
			])
		)
	),
	placement: fc.array(
		fc.record({
			building: fc.constantFrom(...world.district.buildings.map(({ id }) => id)),
			along: fc.integer({ min: 0, max: 100 }),
			heading: fc.integer({ min: 0, max: 359 })
		}),
		{ maxLength: 12 }
	)
});

/** Every number anywhere in a value. */
function numbers(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(numbers);
}

/** Scenes without values to list as long as no camera is on their plan. */
const PLANS = ['district', 'coverage', 'yours'];

describe.each(steps.map((step) => [step.id, step] as const))('%s', (_id, step) => {
	it('gives the same picture for the same choices, with only finite numbers', async () => {
		const scene = await loadScene(step.scene);
		fc.assert(
			fc.property(choices, (chosen) => {
				const view = scene.data(step.state, world, chosen);
				expect(pictureHash(scene.data(step.state, world, chosen))).toBe(pictureHash(view));
				expect(numbers(view).every(Number.isFinite)).toBe(true);
				expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity/);
			}),
			{ numRuns: numRuns(2, 60) }
		);
	});

	it('renders on the server, for a wide and a narrow figure, with every choice', async () => {
		const scene = await loadScene(step.scene);
		fc.assert(
			fc.property(choices, fc.constantFrom(WIDE_VIEWPORT, TALL_VIEWPORT), (chosen, viewport) => {
				const view = scene.data(step.state, world, chosen);
				const body = renderPicture(scene, view, world, viewport);
				expect(body).toMatch(/<(path|use|text)/);
				expect(body).not.toMatch(/NaN|undefined|\[object/);
			}),
			{ numRuns: numRuns(1, 40) }
		);
	});

	it('has a table whose rows are as long as its head, with words in every cell', async () => {
		const scene = await loadScene(step.scene);
		const usual = scene.table(scene.data(step.state, world, edition.choices), world);
		if (!PLANS.includes(step.scene)) expect(usual?.rows.length).toBeGreaterThan(0);
		fc.assert(
			fc.property(choices, (chosen) => {
				const table = scene.table(scene.data(step.state, world, chosen), world);
				for (const row of table?.rows ?? []) {
					expect(row).toHaveLength(table?.head.length ?? 0);
					expect(row.every((cell) => cell.trim() !== '' && !/NaN|undefined/.test(cell))).toBe(true);
				}
			}),
			{ numRuns: numRuns(1, 40) }
		);
		const prose = edition.prose(step);
		expect(prose.text(step.picture).length).toBeGreaterThan(20);
		expect(edition.plain(step.describe).length).toBeGreaterThan(120);
	});

	it('interpolates from one keyframe to the next, also from that of the previous step', async () => {
		const before = steps[steps.indexOf(step) - 1];
		const keyframes = [
			...(before?.scene === step.scene ? before.keyframes.slice(-1) : []),
			...step.keyframes
		];
		const { interpolate, ...scene } = await loadScene(step.scene);
		const dataOf = (state: typeof step.state) => scene.data(state, world, edition.choices);
		const picture = (state: typeof step.state) => pictureHash(dataOf(state));
		for (const [i, to] of keyframes.slice(1).entries()) {
			const from = keyframes[i] ?? to;
			const at = (t: number) => interpolate?.(from, to, t);
			const [first, last] = [at(0), at(1)];
			if (!first || !last) continue;
			expect([picture(first), picture(last)]).toEqual([picture(from), picture(to)]);
			for (const t of [0.1, 0.5, 0.9]) expect(numbers(dataOf(at(t) ?? {})).every(Number.isFinite)).toBe(true);
		}
	});

	it('has another picture in each keyframe than in the one before', async () => {
		const scene = await loadScene(step.scene);
		// Some follow the answer to a guess.
		const choices = choicesWithAnswer(edition, step);
		const pictures = step.keyframes.map((state) => pictureHash(scene.data(state, world, choices)));
		expect(pictures.filter((picture, index) => picture === pictures[index - 1])).toEqual([]);
	});
});

describe('the scenes', () => {
	it('are those that a story may name, each with the parameters that it may set', async () => {
		for (const name of Object.keys(sceneManifests)) await expect(loadScene(name)).resolves.toBeDefined();
		await expect(loadScene('no-such-scene')).rejects.toThrow('no-such-scene');
	});

	it('open cameras one after the other between no camera and twelve', async () => {
		const { interpolate, ...scene } = await loadScene('coverage');
		const [bare, full] = [current('cameras-guess'), current('cameras-twelve')].map(
			(id) => steps.find((step) => step.id === id)?.state
		);
		if (!bare || !full || !interpolate) throw new Error('The story lacks its first or its twelfth camera');
		const open = (t: number) =>
			(scene.data(interpolate(bare, full, t) ?? {}, world, edition.choices) as CamerasData).fieldsOfView
				.length;
		const counts = [0, 0.2, 0.4, 0.6, 0.8, 1].map(open);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect([counts[0], counts.at(-1)]).toEqual([0, 12]);
		expect(new Set(counts).size).toBeGreaterThan(4);
	});
});
