import type { Drawn } from '#lib/chart/strokes.ts';
import type { Box, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut } from './layout.ts';

export interface BansView {
	readonly frame: Frame;
	readonly wide: Drawn;
	readonly tall: Drawn;
}

/** Sizes of a layout, in its own units. */
export interface Sizes {
	readonly box: Box;
	readonly margin: number;
	readonly title: number;
	readonly label: number;
	/** Letters of what a lane says. */
	readonly lane: number;
	/** Height of the line over a lane’s rows that says it; none where a column to the left does. */
	readonly laneHead: number;
	/** Where rows begin. */
	readonly left: number;
	/** Heights above and below the lanes. */
	readonly head: number;
	readonly foot: number;
}

const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	margin: 5,
	title: 6.4,
	label: 4,
	lane: 5,
	laneHead: 0,
	left: 46,
	head: 20,
	foot: 11
};
const TALL: Sizes = {
	box: [0, 0, 150, 164],
	margin: 4,
	title: 5,
	label: 4.5,
	lane: 4.8,
	laneHead: 6.2,
	left: 2,
	head: 15,
	foot: 7.5
};

/** The story’s list `bans`: who said what, when, and what became of it. */
export function view(world: World): BansView {
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		wide: layOut(world, WIDE),
		tall: layOut(world, TALL)
	};
}
