/** In the opening a person walks first and then falls: no still shows the end before the beginning. */
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { interpolateCrowd } from '#lib/chart/people/crowd-transition.ts';
import type { AnimatedBaseMap } from '#lib/chart/plan/animation.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { drawStill, STILL_FILES, TALL_VIEWPORT } from '#lib/edition/pictures/still.ts';
import { loadScene } from '#lib/scenes/registry.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const { choices, steps, world } = edition;
const [first] = steps;
const fallen = world.scenario.incidents.find(({ kind }) => kind === 'fall')?.who ?? '';

/** The opening picture some seconds after its animation began. */
async function shownAfter(seconds: number) {
	if (!first) throw new Error('The story has no step');
	const scene = await loadScene(first.scene);
	const [ground] = scene.layout(scene.data(first.state, world, choices), TALL_VIEWPORT, world).baseMaps ?? [];
	if (!ground) throw new Error('The story does not open on the plan');
	const side: AnimatedBaseMap = {
		key: first.id,
		ground,
		names: [],
		momentAt: (time) => world.timeline.at(time),
		live: { onFrame: () => () => undefined, elapsed: () => seconds },
		theme: 'papier'
	};
	return interpolateCrowd(undefined, side, 1, 0, 1).flatMap(({ moment }) => moment.figures);
}

describe('the opening picture', () => {
	it('shows nobody on the ground in any still', async () => {
		for (const viewport of [TALL_VIEWPORT, ...Object.values(STILL_FILES).map((file) => file.viewport)]) {
			const { markup } = first ? await drawStill(edition, first, viewport) : { markup: '' };
			expect(markup).toContain(posePaths.walking);
			expect(markup).not.toContain(posePaths.fallen);
		}
	});

	it('continues from the still when people begin to walk, until he falls', async () => {
		const before = await shownAfter(0);
		const after = new Map((await shownAfter(0.04)).map((figure) => [figure.id, figure]));
		for (const { id, pose, x, y } of before) {
			const now = after.get(id);
			if (now) expect([id, now.pose, Math.hypot(now.x - x, now.y - y) < 0.5]).toEqual([id, pose, true]);
		}
		const poseAfter = async (seconds: number) =>
			(await shownAfter(seconds)).find(({ id }) => id === fallen)?.pose;
		expect([await poseAfter(0), await poseAfter(10), await poseAfter(90)]).toEqual([
			'walking',
			'fallen',
			'fallen'
		]);
	});
});
