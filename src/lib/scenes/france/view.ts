import type { TextLine } from '#lib/chart/text-lines.ts';
import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut } from './layout.ts';
import { townsOf } from './projects.ts';
import type { Rect } from './place.ts';
import type { Signs } from './signs.ts';

/** Where the map of France, which is in kilometres, comes to lie: `x + kilometres × scale`. */
export interface Seat {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** Everything of one layout but the outlines, which never change. */
export interface FranceLayout {
	readonly map: Seat;
	readonly inset: Seat;
	readonly window: Rect;
	/** What the window shows, on the map. */
	readonly shown: Rect;
	readonly signs: Signs;
	readonly leaders: string;
	/** Towns whose signs stand off them. */
	readonly spots: string;
	readonly lines: readonly TextLine[];
	/** Paper under the key. */
	readonly plates: readonly Rect[];
}

export interface FranceView {
	readonly frame: Frame;
	readonly wide: FranceLayout;
	readonly tall: FranceLayout;
}

/** Places and sizes of a layout, in its own units. */
export interface Sizes {
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	readonly title: number;
	/** Width that the title may take. */
	readonly heading: number;
	readonly label: number;
	readonly sign: number;
	readonly map: Seat;
	readonly window: Rect;
	readonly insetScale: number;
	/** Where the two parts of the key begin. */
	readonly kinds: readonly [x: number, y: number];
	readonly statuses: readonly [x: number, y: number];
}

const WIDE: Sizes = {
	width: 240,
	height: 208,
	margin: 6,
	title: 6.4,
	heading: 100,
	label: 3.9,
	sign: 3.3,
	map: { x: 135, y: 103, scale: 0.19 },
	window: { left: 6, top: 95, right: 60, bottom: 136 },
	insetScale: 1.05,
	kinds: [6, 143.5],
	statuses: [6, 178.5]
};
const TALL: Sizes = {
	width: 150,
	height: 164,
	margin: 4,
	title: 5,
	heading: 62,
	label: 4.3,
	sign: 3.3,
	map: { x: 80.5, y: 68, scale: 0.126 },
	window: { left: 4, top: 128, right: 74, bottom: 161 },
	insetScale: 0.83,
	kinds: [3, 79],
	statuses: [80, 135]
};

/** Placing names takes longer than a frame may, and nothing a reader does changes it: once a world. */
const drawn = new WeakMap<World, FranceView>();

/** The story’s list `towns` on a map of France, with a window on Paris and its surroundings. */
export function view(world: World): FranceView {
	const known = drawn.get(world) ?? draw(world);
	drawn.set(world, known);
	return known;
}

function draw(world: World): FranceView {
	const towns = townsOf(world);
	return {
		frame: { wide: [0, 0, WIDE.width, WIDE.height], tall: [0, 0, TALL.width, TALL.height], fit: 'contain' },
		wide: layOut(towns, world, WIDE),
		tall: layOut(towns, world, TALL)
	};
}
