/** How the first picture answers a scroll before the scenes have come: in frames that the build has made. On the server only. */
import { groundAt, passage } from '#lib/chart/between.ts';
import { TALL } from '#lib/edition/still.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Step } from '#lib/narrative/types.ts';

/** The plan lies so many units to the right and down, at so many units a decimetre; what leaves is seen so much of. */
export type TurnFrame = readonly [x: number, y: number, scale: number, leaving: number];

const FRAMES = 8;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * The change of picture between two steps, as evenly spaced frames from one to the other: the same as `GroundLayer.svelte`
 * shows of it in a telephone's room. None where the two do not share the plan.
 */
export async function turnFrames({ world, choices }: Edition, from: Step, to: Step): Promise<TurnFrame[]> {
	const [a, b] = await Promise.all(
		[from, to].map(async ({ scene, state }) => {
			const { data, layout } = await loadScene(scene);
			return layout(data(state, world, choices), TALL, world);
		})
	);
	const [here, there] = [a?.grounds?.[0], b?.grounds?.[0]];
	if (!a || !b || !here || here.id !== there?.id || here.window || there.window) return [];
	const { leaving } = passage(a, b);
	return Array.from({ length: FRAMES + 1 }, (_, i) => {
		const { x, y, scale } = groundAt(here, there, i / FRAMES);
		return [round(x, 1), round(y, 1), round(scale, 3), round(leaving(i / FRAMES), 2)];
	});
}
