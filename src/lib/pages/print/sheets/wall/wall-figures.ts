/** What stills of the paper wall show, in metres relative to the point between the feet. */
import { figurePaths } from '#lib/ui/round/screen-painter.ts';

/** What a still shows beside its passers-by. A person behind a barrier stands; `usual` shows passers-by only. */
export type StillKind =
	| 'fall'
	| 'fall-hidden'
	| 'asleep'
	| 'sitting'
	| 'stooping'
	| 'running'
	| 'crates'
	| 'barrier'
	| 'usual';

/** The kinds that only resemble a fall, in the order of the legend. */
export const LIKENESS_KINDS = [
	'asleep',
	'sitting',
	'stooping',
	'running',
	'crates',
	'barrier'
] as const satisfies readonly StillKind[];

/** A shape of a still. */
export interface StillShape {
	readonly path: string;
	/** Place in metres, and the angle in degrees at which it leans. */
	readonly x: number;
	readonly turn: number;
	/** Whether it hides what is behind it, drawn as an outline. */
	readonly isFront: boolean;
}

/** The space that something takes, in metres from the point between the feet. */
export interface Extent {
	readonly left: number;
	readonly right: number;
	readonly up: number;
	readonly down: number;
}

const shape = (
	name: keyof typeof figurePaths,
	{ x = 0, turn = 0, isFront = false }: Partial<Omit<StillShape, 'path'>> = {}
): StillShape => ({ path: `M0 0${figurePaths[name]}`, x, turn, isFront });

/** A barrier whose end is at the hips of a person on the ground: head and shoulders stay visible. */
const HALF_HIDING = { x: 1.1, isFront: true };

/** Shapes of each kind, in the order of drawing. */
const SHAPES: Readonly<Record<StillKind, readonly StillShape[]>> = {
	fall: [shape('lying')],
	'fall-hidden': [shape('lying'), shape('barrier', HALF_HIDING)],
	asleep: [shape('bench'), shape('lying')],
	sitting: [shape('sitting')],
	stooping: [shape('sitting', { turn: 29 })],
	running: [shape('standing', { turn: 14 })],
	crates: [shape('crates', { isFront: true })],
	barrier: [shape('standing'), shape('barrier', { isFront: true })],
	usual: [shape('standing')]
};

const EXTENTS: Readonly<Record<StillKind, Extent>> = {
	fall: { left: 1.9, right: 1.5, up: 1, down: 0.3 },
	'fall-hidden': { left: 1.9, right: 3.4, up: 1.5, down: 0.3 },
	asleep: { left: 2.7, right: 2.7, up: 1, down: 1 },
	sitting: { left: 0.7, right: 0.7, up: 2.2, down: 0.2 },
	stooping: { left: 0.7, right: 1.4, up: 2.1, down: 0.4 },
	running: { left: 0.6, right: 1.3, up: 3, down: 0.3 },
	crates: { left: 1.4, right: 1.4, up: 2.2, down: 0.2 },
	barrier: { left: 1.3, right: 2.4, up: 3, down: 0.2 },
	usual: { left: 0.6, right: 0.6, up: 3, down: 0.2 }
};

/** Returns the shapes of a kind of still, in the order of drawing. A passer-by is a still of the kind `usual`. */
export const shapesOf = (kind: StillKind): readonly StillShape[] => SHAPES[kind];

/** Returns the space that the shapes of a kind take. */
export const extentOf = (kind: StillKind): Extent => EXTENTS[kind];
