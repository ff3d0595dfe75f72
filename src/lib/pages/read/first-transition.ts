/**
 * Moments of the first transition into another step, computed at build time, for scrolling before the scenes are loaded. Server only.
 */
import { baseMapAt, transitionBetween } from '#lib/chart/transition.ts';
import { firstKeyframe, TALL_VIEWPORT } from '#lib/edition/pictures/still.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Step } from '#lib/narrative/types/story.ts';

/** Offset of the base map in drawing units, its scale in units per decimetre, and the opacity of the first picture. */
export type TransitionMoment = readonly [x: number, y: number, scale: number, leaving: number];

const INTERVALS = 8;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Returns evenly spaced moments of the transition between the pictures of two steps in the tall viewport, that of
 * phones: what `BaseMapLayer.svelte` shows there. Empty if the two do not have the same base map, or if it is clipped.
 */
export async function transitionMoments(
	{ world, choices }: Edition,
	from: Step,
	to: Step
): Promise<TransitionMoment[]> {
	const [a, b] = await Promise.all(
		[from, firstKeyframe(to)].map(async ({ scene, state }) => {
			const { data, layout } = await loadScene(scene);
			return layout(data(state, world, choices), TALL_VIEWPORT, world);
		})
	);
	const [here, there] = [a?.baseMaps?.[0], b?.baseMaps?.[0]];
	if (!a || !b || !here || here.id !== there?.id || here.clip || there.clip) return [];
	const { leavingOpacity } = transitionBetween(a, b, TALL_VIEWPORT.height);
	return Array.from({ length: INTERVALS + 1 }, (_, i) => {
		const { x, y, scale } = baseMapAt(here, there, i / INTERVALS);
		return [round(x, 1), round(y, 1), round(scale, 3), round(leavingOpacity(i / INTERVALS), 2)];
	});
}
