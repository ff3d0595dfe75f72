import type { Point } from '#lib/model/geometry.ts';
import type { Box, Frame } from '../scene.ts';

/** Where title, scale and north stand on the plan, in metres, for crops that have room for them. */
export interface Cartouche {
	readonly title?: Point;
	readonly scale: Point;
	readonly north: Point;
}

const contain = (wide: Box, tall: Box): Frame => ({ wide, tall, fit: 'contain' });

export const frameNames = [
	'whole',
	'streets',
	'square',
	'fountain',
	'terrace',
	'passage',
	'mast',
	'walls',
	'cameras',
	'free'
] as const;

/** Named crops of the plan. On a phone the plan is cropped, never shrunk, so that people stay readable. */
export const frames = {
	/** The whole quarter; a phone sees its middle. */
	whole: { wide: [0, 0, 240, 160], tall: [0, 0, 240, 160], fit: 'cover' },
	/** All of it even on a phone, for steps that ask to count. */
	streets: contain([0, 0, 240, 160], [0, 0, 240, 160]),
	square: contain([50, 30, 140, 100], [66, 40, 114, 88]),
	fountain: contain([40, 40, 120, 80], [58, 44, 76, 66]),
	terrace: contain([62, 30, 110, 72], [66, 34, 78, 64]),
	passage: contain([24, 78, 110, 78], [34, 88, 78, 70]),
	mast: contain([44, 56, 120, 84], [56, 66, 78, 66]),
	walls: contain([0, 0, 240, 160], [40, 36, 140, 122]),
	cameras: contain([0, 0, 240, 160], [56, 34, 124, 92]),
	free: contain([0, 0, 240, 160], [44, 32, 148, 126])
} as const satisfies Record<(typeof frameNames)[number], Frame>;

const below: Cartouche = { title: [4, 166], scale: [168, 168], north: [229, 166] };

/** Crops that show the whole quarter say what it is, how large and which way up. */
export const cartouches: Partial<Record<(typeof frameNames)[number], Cartouche>> = {
	whole: { scale: [119, 147], north: [180, 144.8] },
	streets: below,
	cameras: below,
	free: below
};
