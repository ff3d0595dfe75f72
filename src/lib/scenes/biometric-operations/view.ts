import type { TextLine } from '#lib/chart/text-lines.ts';
import type { Stroke } from '#lib/chart/strokes.ts';
import type { Box, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { OPERATIONS } from './operations.ts';
import { drawingOf } from './drawings.ts';
import type { BiometricOperationsState } from './state.ts';
import { wordsOf } from './wording.ts';

export interface BiometricOperationsLayout {
	readonly strokes: readonly Stroke[];
	readonly lines: readonly TextLine[];
}

export interface BiometricOperationsView {
	readonly frame: Frame;
	readonly wide: BiometricOperationsLayout;
	readonly tall: BiometricOperationsLayout;
}

/** Measures of the drawings. */
export interface DrawingSizes {
	/** The drawing of each operation. */
	readonly drawings: readonly Box[];
	/** Height of her face; how many faces of the list stand beside one another, and below. */
	readonly face: number;
	readonly list: readonly [columns: number, rows: number];
	/** Size of letters. */
	readonly text: number;
}

/** Measures of one of the two figures. */
export interface Sizes extends DrawingSizes {
	/** The words under or beside a drawing. */
	readonly words: readonly Box[];
	/** Sizes of letters: title of a panel, and how many are compared. */
	readonly title: number;
	readonly how: number;
	/** Whether the comparison stands under the title, not beside it. */
	readonly under: boolean;
	/** Lines between the panels. */
	readonly rules: string;
	/** Baseline of the title of the figure, for which a phone has no room. */
	readonly heading?: number;
	/** Where the date of the law stands. */
	readonly date: readonly [x: number, y: number];
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };
const WIDE: Sizes = {
	drawings: [0, 1, 2].map((column): Box => [5 + column * 79.5, 20, 71, 82]),
	words: [0, 1, 2].map((column): Box => [5 + column * 79.5, 113, 71, 88]),
	face: 37,
	list: [3, 8],
	title: 7.4,
	how: 5.2,
	text: 4.8,
	under: true,
	rules: 'M80 20V197M159.5 20V197',
	heading: 9,
	date: [5, 204.5]
};
const TALL: Sizes = {
	drawings: [0, 1, 2].map((row): Box => [3, 4 + row * 55, 57, 46]),
	words: [0, 1, 2].map((row): Box => [63, 3 + row * 55, 84, 50]),
	face: 22,
	list: [3, 5],
	title: 5.6,
	how: 4.8,
	text: 4.4,
	under: false,
	rules: 'M3 54.2H147M3 109.2H147',
	date: [63, 161.5]
};

/** Three things that software may do with the same face, and the rule for each. */
export function view(_state: BiometricOperationsState, world: World): BiometricOperationsView {
	const layOut = (sizes: Sizes): BiometricOperationsLayout => {
		const drawings = OPERATIONS.map((operation, index) => drawingOf(operation, index, sizes, world));
		return {
			strokes: [
				{ id: 'rules', style: 'grid-line', d: sizes.rules },
				...drawings.flatMap(({ strokes }) => strokes)
			],
			lines: [...drawings.flatMap(({ lines }) => lines), ...wordsOf(sizes, world)]
		};
	};
	return { frame: FRAME, wide: layOut(WIDE), tall: layOut(TALL) };
}
