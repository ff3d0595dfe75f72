/** A cartouche in the margin of the plan: the time, the person who fell, and the answers of the four systems. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { COUNT, LABEL, TITLE } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { QUESTIONS, type CheckView } from './data.ts';
import { answerIn, clock } from './words.ts';

/** A cartouche before it is placed. */
export interface Cartouche {
	readonly width: number;
	readonly height: number;
	readonly answers: boolean;
	/** Returns the drawing of the cartouche with its top left corner at a point. */
	at(x: number, y: number): Drawing;
}

/** Maximum width of bold text relative to the measured width. */
const BOLD_WIDTH_FACTOR = 1.1;
const UNBOUNDED = { x: 0, y: 0, width: Infinity };

/**
 * Returns the possible cartouches: all in one row, answers two by two beside or below the time, all in a column,
 * and without answers.
 */
export function cartouches(view: CheckView, size: number, world: World): Cartouche[] {
	const gap = size * 1.6;
	const pairs = questionBlocks(view, size, world);
	const square = layOutGrid(pairs, 2, gap);
	const [large, small] = [timeAndName(view, COUNT, size, world), timeAndName(view, TITLE, LABEL, world)];
	const column = stack([size === LABEL ? small : large, ...pairs], size * 0.6);
	const forms = [
		layOutRow([large, square], gap * 1.4),
		layOutRow([large, ...pairs], gap),
		stack([large, square], size),
		column
	].map((form) => createCartouche(form, size, true));
	return pairs.length > 0
		? [...forms, createCartouche(small, LABEL, false)]
		: [createCartouche(small, LABEL, false)];
}

/** Lays out the time, and the name of the person who fell. */
const timeAndName = ({ fallen, time }: CheckView, large: number, size: number, world: World): Block =>
	stack(
		[
			boldBlock('time', clock(time, world), large, 'figure-number'),
			boldBlock('who', fallen ? world.word(`person.${fallen.id}`) : '', size)
		],
		LABEL * 0.3
	);

/** Lays out each question with its answer below. */
const questionBlocks = ({ fallen }: CheckView, size: number, world: World): Block[] =>
	fallen
		? QUESTIONS.map((question) =>
				stack(
					[
						block(`${question}-asked`, world.word(`check.${question}`), UNBOUNDED, { style: 'soft' }),
						boldBlock(`${question}-answer`, answerIn(fallen.answers[question], world), size)
					],
					size * 0.15
				)
			)
		: [];

function boldBlock(id: string, words: string, size: number, style = ''): Block {
	const set = block(id, words, UNBOUNDED, { size, style: `strong ${style}`.trim() });
	return { ...set, width: set.width * BOLD_WIDTH_FACTOR };
}

/** Lays out blocks side by side, centred vertically. */
function layOutRow(blocks: readonly Block[], gap: number): Block {
	const height = Math.max(...blocks.map((each) => each.height));
	let x = 0;
	const texts = blocks.flatMap((each) => {
		const placed = moved(each, x, (height - each.height) / 2).texts;
		x += each.width + gap;
		return placed;
	});
	return { texts, width: x - gap, height };
}

/** Lays out blocks in a grid with `across` columns, each as wide as its widest block. */
function layOutGrid(blocks: readonly Block[], across: number, gap: number): Block {
	const widths = Array.from({ length: across }, (_, column) =>
		Math.max(0, ...blocks.filter((_, index) => index % across === column).map(({ width }) => width))
	);
	const rows = Array.from({ length: Math.ceil(blocks.length / across) }, (_, index) =>
		layOutRow(
			blocks
				.slice(index * across, (index + 1) * across)
				.map((each, column) => ({ ...each, width: widths[column] ?? 0 })),
			gap
		)
	);
	return stack(rows, LABEL * 0.7);
}

function createCartouche(words: Block, size: number, answers: boolean): Cartouche {
	const pad = size * 0.9;
	const [width, height] = [round(words.width + 2 * pad), round(words.height + 2 * pad - size * 0.2)];
	return {
		width,
		height,
		answers,
		at: (x, y) => ({
			shapes: [
				{ id: 'cartouche', d: `M${round(x)} ${round(y)}h${width}v${height}h-${width}z`, style: 'plate' }
			],
			casts: [],
			texts: moved(words, x + pad, y + pad).texts
		})
	};
}
