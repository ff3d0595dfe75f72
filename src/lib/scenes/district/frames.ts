/** Named pieces of the plan. */
import type { Stretch } from '#lib/chart/plan.ts';
import type { Viewport } from '#lib/chart/viewport.ts';

export const frameNames = [
	'whole',
	'streets',
	'square',
	'fountain',
	'terrace',
	'passage',
	'mast',
	'walls',
	'free'
] as const;
export type FrameName = (typeof frameNames)[number];

/** What a wide room shows at least, and a tall one: there the plan is cropped, never shrunk, so that people stay readable. */
interface Frame {
	readonly wide: Stretch;
	readonly tall: Stretch;
}

/** On a telephone: the square, and the passage where somebody falls. */
const HEART: Stretch = [40, 16, 126, 139];

export const frames: Readonly<Record<FrameName, Frame>> = {
	whole: { wide: [0, 0, 240, 160], tall: HEART },
	/** All of it even on a telephone, for steps that ask to count. */
	streets: { wide: [0, 0, 240, 160], tall: [0, 0, 240, 160] },
	square: { wide: [58, 34, 124, 92], tall: [64, 40, 116, 88] },
	fountain: { wide: [40, 40, 120, 80], tall: [58, 44, 76, 66] },
	terrace: { wide: [62, 30, 110, 72], tall: [66, 34, 78, 64] },
	passage: { wide: [24, 78, 110, 78], tall: [36, 99, 52, 57] },
	mast: { wide: [44, 56, 120, 84], tall: [56, 66, 78, 66] },
	walls: { wide: [0, 0, 240, 160], tall: HEART },
	free: { wide: [0, 0, 240, 160], tall: HEART }
};

/** Width over height from which a room is wide; and how low it may be, before the plan is cropped there too. */
const [WIDE, LOW] = [1.1, 230];

export const stretchFor = (name: FrameName, { width, height }: Pick<Viewport, 'width' | 'height'>): Stretch =>
	frames[name][width / height >= WIDE && height >= LOW ? 'wide' : 'tall'];
