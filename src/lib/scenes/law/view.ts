import type { TextLine } from '#lib/chart/text-lines.ts';
import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut } from './layout.ts';

export type Kind = 'law' | 'ruling' | 'authority' | 'vote';
export type Status = 'in-force' | 'ended' | 'struck' | 'unsettled' | 'ruling';

/** Everything of one layout. Each path holds all the marks of one look. */
export interface LawLayout {
	readonly lines: readonly TextLine[];
	/** Paper under the words of the rows. */
	readonly ground: string;
	readonly years: string;
	readonly axis: string;
	/** Where the scale changes. */
	readonly turn: string;
	readonly date: string;
	readonly inForce: string;
	readonly toCome: string;
	readonly ended: string;
	readonly struck: string;
	readonly crosses: string;
	readonly unsettled: string;
	readonly doubt: string;
	readonly rulings: string;
	readonly opinions: string;
}

export interface LawView {
	readonly frame: Frame;
	readonly wide: LawLayout;
	readonly tall: LawLayout;
}

/** Sizes of a layout, in its own units. */
export interface Sizes {
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	readonly title: number;
	readonly label: number;
	readonly bar: number;
	/** Heights above and below the rows. */
	readonly head: number;
	readonly foot: number;
}

const WIDE: Sizes = {
	width: 240,
	height: 208,
	margin: 6,
	title: 6.4,
	label: 4.1,
	bar: 3.4,
	head: 22,
	foot: 16
};
const TALL: Sizes = {
	width: 150,
	height: 164,
	margin: 4,
	title: 5,
	label: 4.3,
	bar: 2.6,
	head: 16,
	foot: 13.5
};

/** The story’s list `law` in the order of time: a row for each, with what holds until when. */
export function view(world: World): LawView {
	const wide = layOut(world, WIDE);
	const tall = layOut(world, TALL);
	const frame: Frame = {
		wide: [0, 0, WIDE.width, wide.height],
		tall: [0, 0, TALL.width, tall.height],
		fit: 'contain'
	};
	return { frame, wide: wide.layout, tall: tall.layout };
}
