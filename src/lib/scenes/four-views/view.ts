import { crowdPaths } from '#lib/chart/people.ts';
import { round } from '#lib/chart/path.ts';
import type { Box, Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import type { FourViewsState } from './state.ts';

/** The four ways of looking, in the order of the chapters. */
export const LOOKS = ['camera', 'software', 'operator', 'matcher'] as const;
export type Look = (typeof LOOKS)[number];

/** One strip: where it lies in the figure, and the piece of the district it shows, in metres. */
export interface Strip {
	readonly look: Look;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly crop: Box;
	/** Panes of the operator's wall: pieces of the same crop. */
	readonly panes: readonly { readonly x: number; readonly y: number; readonly crop: Box }[];
}

export interface FourViewsView {
	readonly frame: Frame;
	readonly time: number;
	readonly ink: string;
	readonly outlined: string;
	/** What the software keeps of people: a frame each. */
	readonly boxes: string;
	/** What the matcher keeps: a point each. */
	readonly points: string;
	readonly wide: readonly Strip[];
	readonly tall: readonly Strip[];
}

const FRAME: Frame = { wide: [0, 0, 240, 160], tall: [0, 0, 150, 176], fit: 'contain' };
const PANES = 6;

/** The same second in the same place, four times. */
export function view(state: FourViewsState, world: World, _choices: Choices): FourViewsView {
	const moment = world.timeline.at(state.time);
	const people = moment.figures;
	return {
		frame: FRAME,
		time: state.time,
		...crowdPaths(moment),
		boxes: people.map(({ x, y }) => `M${round(x - 1.1)} ${round(y - 3.2)}h2.2v3.6h-2.2z`).join(''),
		points: people
			.map(({ x, y }) => `M${round(x - 0.35)} ${round(y - 2)}a.35.35 0 1 1 .7 0a.35.35 0 1 1-.7 0`)
			.join(''),
		wide: LOOKS.map((look, index) => strip(look, 4 + index * 59, 14, 55, 140, [86, 30, 46, 117])),
		tall: LOOKS.map((look, index) => strip(look, 4, 10 + index * 42, 142, 32, [62, 60, 106, 24]))
	};
}

/** A look in its place, at a piece of the district. */
export function strip(look: Look, x: number, y: number, width: number, height: number, crop: Box): Strip {
	return { look, x, y, width, height, crop, panes: look === 'operator' ? panes(width, height, crop) : [] };
}

/** The crop cut along its longer side into panes that no longer touch. */
function panes(width: number, height: number, crop: Box): Strip['panes'] {
	const across = width > height;
	return Array.from({ length: PANES }, (_, index) => {
		const share = index / PANES;
		const shown = 0.9 / PANES;
		return across
			? {
					x: width * share,
					y: 0,
					crop: [crop[0] + crop[2] * share, crop[1], crop[2] * shown, crop[3]] as const
				}
			: {
					x: 0,
					y: height * share,
					crop: [crop[0], crop[1] + crop[3] * share, crop[2], crop[3] * shown] as const
				};
	});
}
