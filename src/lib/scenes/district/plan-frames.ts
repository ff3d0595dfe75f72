/** Named parts of the plan. */
import type { PlanBox } from '#lib/chart/plan/plan.ts';
import type { Viewport } from '#lib/chart/viewport.ts';

/** Names of the parts of the plan, as the story writes them. */
export const planFrameNames = [
	'whole',
	'streets',
	'square',
	'fountain',
	'terrace',
	'passage',
	'fall',
	'fallen',
	'mast',
	'walls',
	'free'
] as const;
/** Name of a part of the plan. */
export type PlanFrameName = (typeof planFrameNames)[number];

/**
 * The parts of the plan that wide and tall viewports must show: by default the same. In tall viewports the plan is
 * cropped rather than shrunk, so that people stay readable.
 */
type PlanFrame = readonly [wide: PlanBox, tall?: PlanBox];

/** Part of the plan on a phone: the square, and the passage where a person falls. */
const SQUARE_AND_PASSAGE: PlanBox = [40, 16, 126, 139];

/** Parts of the plan by name. */
const planFrames: Readonly<Record<PlanFrameName, PlanFrame>> = {
	whole: [[0, 0, 240, 160], SQUARE_AND_PASSAGE],
	/** The whole plan, on a phone too, for steps in which the reader counts something. */
	streets: [[0, 0, 240, 160]],
	square: [
		[58, 34, 124, 92],
		[64, 40, 116, 88]
	],
	fountain: [
		[40, 40, 120, 80],
		[58, 44, 76, 66]
	],
	terrace: [
		[62, 30, 110, 72],
		[66, 34, 78, 64]
	],
	passage: [
		[24, 78, 110, 78],
		[36, 99, 52, 57]
	],
	/** The end of the passage, at which a person who stands is a sixth as high as the picture. */
	fall: [[53, 140.2, 15, 14.6]],
	/** Whoever fell there, from so near that lying takes up a third of the picture; those who pass are whole. */
	fallen: [[57.5, 144.6, 7.2, 6.6]],
	mast: [
		[44, 56, 120, 84],
		[56, 66, 78, 66]
	],
	walls: [[0, 0, 240, 160], SQUARE_AND_PASSAGE],
	free: [
		[0, 0, 240, 160],
		[40, 16, 126, 144]
	]
};

/** Minimum aspect ratio of a wide viewport, and its minimum height in units. */
const [MIN_WIDE_ASPECT, MIN_WIDE_HEIGHT] = [1.1, 230];

/** A part of the plan, and during a transition the one to which the view moves, with its progress. */
export interface PlanView {
	readonly frame: PlanFrameName;
	readonly towards?: { readonly frame: PlanFrameName; readonly t: number };
}

/** Whether a part of the plan is that of a step without a card, whose words stand on the picture. */
export const isFullStage = (frame: PlanFrameName): boolean => frame === 'fall' || frame === 'fallen';

/** Returns the part of the plan, in metres, that a view shows in a viewport. */
export function planBoxOf({ frame, towards }: PlanView, size: Pick<Viewport, 'width' | 'height'>): PlanBox {
	const [from, to] = [planBoxFor(frame, size), planBoxFor(towards?.frame ?? frame, size)];
	const between = (side: 0 | 1 | 2 | 3) => from[side] + (to[side] - from[side]) * (towards?.t ?? 0);
	return [between(0), between(1), between(2), between(3)];
}

/** Returns the part of the plan, in metres, to show in a viewport. */
export function planBoxFor(
	name: PlanFrameName,
	{ width, height }: Pick<Viewport, 'width' | 'height'>
): PlanBox {
	const [wide, tall = wide] = planFrames[name];
	return width / height >= MIN_WIDE_ASPECT && height >= MIN_WIDE_HEIGHT ? wide : tall;
}
