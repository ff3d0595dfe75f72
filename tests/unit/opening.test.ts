/** In the opening a person walks first and then falls: no still shows the end before the beginning. */
import { brotliCompressSync } from 'node:zlib';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { oldManFalling } from '#lib/chart/people/old-man-falling.ts';
import { nearPersonPath, posePaths, stepPaths } from '#lib/chart/people/people-paths.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { engravedPlanDefinitions } from '#lib/edition/pictures/engraving.ts';
import {
	drawStill,
	firstKeyframe,
	STILL_FILES,
	stillSvg,
	TALL_VIEWPORT
} from '#lib/edition/pictures/still.ts';
import { loadScene } from '#lib/scenes/registry.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const { steps, world } = edition;
/** Path data of the figure that lies on the ground. */
const lying = oldManFalling['stick-fallen'][0][1];
const [first] = steps;
/** Walkers are in profile where people are large. */
const profile = nearPersonPath({ pose: 'walking', id: '', x: 0, y: 0, facing: 0 });
const fallen = world.scenario.incidents.find(({ kind }) => kind === 'fall')?.who ?? '';

/** The pose of the person who falls, at a progress from one keyframe of the first step to the next. */
async function poseAt(keyframe: number, progress: number) {
	if (!first) throw new Error('The story has no step');
	const scene = await loadScene(first.scene);
	const [from, to] = [keyframe, keyframe + 1].map((index) => first.keyframes[index]);
	if (!from || !to || !scene.interpolate) throw new Error('The story does not open with a fall');
	const state = scene.interpolate(from, to, progress);
	return world.timeline.at(Number(state?.['time'])).figures.find(({ id }) => id === fallen)?.pose;
}

describe('the opening picture', () => {
	it('shows nobody on the ground in any still', async () => {
		for (const viewport of [TALL_VIEWPORT, ...Object.values(STILL_FILES).map((file) => file.viewport)]) {
			const { markup } = first ? await drawStill(edition, first, viewport) : { markup: '' };
			expect([...stepPaths, profile].some((path) => markup.includes(path))).toBe(true);
			expect(markup).toContain('href="#district-stick"');
			expect(markup).not.toContain(posePaths.fallen);
			expect(markup).not.toContain(lying);
		}
	});

	it('weighs at most nine kilobytes as sent, with the parts of the plan that it shows', async () => {
		if (!first) throw new Error('The story has no step');
		const svg = stillSvg(await drawStill(edition, firstKeyframe(first), TALL_VIEWPORT), 'plan.svg');
		const shown = new Set([...svg.matchAll(/plan\.svg#([\w-]+)/g)].map(([, id = '']) => id));
		// The parts of the plan itself are within one group.
		const parts = engravedPlanDefinitions().split(/(?=<g id="district(?!-(?:ground|around|blocks)"))/);
		const used = parts.filter((part) => shown.has(/id="([\w-]+)"/.exec(part)?.[1] ?? ''));
		expect([...shown]).toHaveLength(used.length);
		expect(brotliCompressSync([...used, svg].join('')).length).toBeLessThanOrEqual(9_000);
	});

	it('shows him walk, stumble and fall once, while the reader scrolls', async () => {
		const poses: (string | undefined)[] = [];
		for (const keyframe of first?.keyframes.slice(1).keys() ?? [])
			for (let progress = 0; progress <= 1; progress += 1 / 64) poses.push(await poseAt(keyframe, progress));
		expect(poses.filter((pose, i) => pose !== poses[i - 1])).toEqual(['walking', 'stumbling', 'fallen']);
	});
});
