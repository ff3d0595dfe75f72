/**
 * Keyframes of the first transition, computed at build time, for scrolling before the scenes are loaded. Server only.
 */
import { baseMapAt, transitionBetween } from '#lib/chart/transition.ts';
import { TALL_VIEWPORT } from '#lib/edition/pictures/still.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Step } from '#lib/narrative/types/story.ts';

/** Offset of the base map in drawing units, its scale in units per decimetre, and the opacity of the first picture. */
export type TransitionKeyframe = readonly [x: number, y: number, scale: number, leaving: number];

const KEYFRAME_INTERVALS = 8;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Returns evenly spaced keyframes of the transition between the pictures of two steps in the tall viewport, that of
 * phones: what `BaseMapLayer.svelte` shows there. Empty if the two do not have the same base map, or if it is clipped.
 */
export async function transitionKeyframes(
	{ world, choices }: Edition,
	from: Step,
	to: Step
): Promise<TransitionKeyframe[]> {
	const [a, b] = await Promise.all(
		[from, to].map(async ({ scene, state }) => {
			const { data, layout } = await loadScene(scene);
			return layout(data(state, world, choices), TALL_VIEWPORT, world);
		})
	);
	const [here, there] = [a?.baseMaps?.[0], b?.baseMaps?.[0]];
	if (!a || !b || !here || here.id !== there?.id || here.clip || there.clip) return [];
	const { leavingOpacity } = transitionBetween(a, b);
	return Array.from({ length: KEYFRAME_INTERVALS + 1 }, (_, i) => {
		const { x, y, scale } = baseMapAt(here, there, i / KEYFRAME_INTERVALS);
		return [round(x, 1), round(y, 1), round(scale, 3), round(leavingOpacity(i / KEYFRAME_INTERVALS), 2)];
	});
}
