/** A plate in the plan’s margin: the clock, who fell, and what each of the four ways of seeing has of it. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { COUNT, LABEL, TITLE } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { QUESTIONS, type CheckView } from './data.ts';
import { answerIn, clock } from './words.ts';

export interface Cartouche {
	readonly width: number;
	readonly height: number;
	readonly answers: boolean;
	/** The plate with its words, its corner at a place. */
	at(x: number, y: number): Drawing;
}

/** Widths of bold letters, at most, to those of others. */
const BOLD = 1.1;
const FREE = { x: 0, y: 0, width: Infinity };

/** The forms it may have: all in one row, answers two by two beside the clock or under it, all in a column; no answers. */
export function cartouches(view: CheckView, size: number, world: World): Cartouche[] {
	const gap = size * 1.6;
	const pairs = pairsOf(view, size, world);
	const square = grid(pairs, 2, gap);
	const [large, small] = [headOf(view, COUNT, size, world), headOf(view, TITLE, LABEL, world)];
	const column = stack([size === LABEL ? small : large, ...pairs], size * 0.6);
	const forms = [
		row([large, square], gap * 1.4),
		row([large, ...pairs], gap),
		stack([large, square], size),
		column
	].map((form) => plate(form, size, true));
	return pairs.length > 0 ? [...forms, plate(small, LABEL, false)] : [plate(small, LABEL, false)];
}

/** The time, and the name of whoever lies there. */
const headOf = ({ fallen, time }: CheckView, large: number, size: number, world: World): Block =>
	stack(
		[
			bold('time', clock(time, world), large, 'figure-number'),
			bold('who', fallen ? world.word(`person.${fallen.id}`) : '', size)
		],
		LABEL * 0.3
	);

/** Each question with its answer under it. */
const pairsOf = ({ fallen }: CheckView, size: number, world: World): Block[] =>
	fallen
		? QUESTIONS.map((question) =>
				stack(
					[
						block(`${question}-asked`, world.word(`check.${question}`), FREE, { style: 'soft' }),
						bold(`${question}-answer`, answerIn(fallen.answers[question], world), size)
					],
					size * 0.15
				)
			)
		: [];

function bold(id: string, words: string, size: number, style = ''): Block {
	const set = block(id, words, FREE, { size, style: `strong ${style}`.trim() });
	return { ...set, width: set.width * BOLD };
}

/** Blocks beside one another, each in the middle of the height of all. */
function row(blocks: readonly Block[], gap: number): Block {
	const height = Math.max(...blocks.map((each) => each.height));
	let x = 0;
	const texts = blocks.flatMap((each) => {
		const placed = moved(each, x, (height - each.height) / 2).texts;
		x += each.width + gap;
		return placed;
	});
	return { texts, width: x - gap, height };
}

/** Blocks in rows of so many, each column as wide as its widest. */
function grid(blocks: readonly Block[], across: number, gap: number): Block {
	const widths = Array.from({ length: across }, (_, column) =>
		Math.max(0, ...blocks.filter((_, index) => index % across === column).map(({ width }) => width))
	);
	const rows = Array.from({ length: Math.ceil(blocks.length / across) }, (_, index) =>
		row(
			blocks
				.slice(index * across, (index + 1) * across)
				.map((each, column) => ({ ...each, width: widths[column] ?? 0 })),
			gap
		)
	);
	return stack(rows, LABEL * 0.7);
}

function plate(words: Block, size: number, answers: boolean): Cartouche {
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
