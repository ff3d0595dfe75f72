/** A cartouche in the margin of the plan: the time, the person who fell, and the answers of the four systems. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { QUESTIONS, type CheckData } from './data.ts';
import { formatAnswer, formatTime } from './words.ts';

/** A cartouche before it is placed. */
export interface Cartouche {
	readonly width: number;
	readonly height: number;
	readonly hasAnswers: boolean;
	/** Returns the drawing of the cartouche with its top left corner at a point. */
	drawAt(x: number, y: number): Drawing;
}

/** Maximum width of bold text relative to the measured width. */
const BOLD_WIDTH_FACTOR = 1.1;
const UNBOUNDED = { x: 0, y: 0, width: Infinity };

/**
 * Returns the possible cartouches: with answers two by two beside the time, all in a row, with answers two by two
 * below the time, all in a column, and without answers.
 */
export function layOutCartouches(view: CheckData, size: number, world: World): Cartouche[] {
	const gap = size * 1.6;
	const pairs = questionBlocks(view, size, world);
	const square = layOutGrid(pairs, 2, gap);
	const [large, small] = [
		timeAndName(view, COUNT_SIZE, size, world),
		timeAndName(view, TITLE_SIZE, LABEL_SIZE, world)
	];
	const column = stackBlocks([size === LABEL_SIZE ? small : large, ...pairs], size * 0.6);
	const forms = [
		layOutRow([large, square], gap * 1.4),
		layOutRow([large, ...pairs], gap),
		stackBlocks([large, square], size),
		column
	].map((form) => createCartouche(form, size, true));
	return pairs.length > 0
		? [...forms, createCartouche(small, LABEL_SIZE, false)]
		: [createCartouche(small, LABEL_SIZE, false)];
}

/** Lays out the time, and the name of the person who fell. */
const timeAndName = ({ fallen, time }: CheckData, large: number, size: number, world: World): TextBlock =>
	stackBlocks(
		[
			boldBlock('time', formatTime(time, world), large, 'figure-number'),
			boldBlock('who', fallen ? world.word(`person.${fallen.id}`) : '', size)
		],
		LABEL_SIZE * 0.3
	);

/** Lays out each question with its answer below. */
const questionBlocks = ({ fallen }: CheckData, size: number, world: World): TextBlock[] =>
	fallen
		? QUESTIONS.map((question) =>
				stackBlocks(
					[
						textBlock(`${question}-asked`, world.word(`check.${question}`), UNBOUNDED, { style: 'soft' }),
						boldBlock(`${question}-answer`, formatAnswer(fallen.answers[question], world), size)
					],
					size * 0.15
				)
			)
		: [];

function boldBlock(id: string, words: string, size: number, style = ''): TextBlock {
	const set = textBlock(id, words, UNBOUNDED, { size, style: `strong ${style}`.trim() });
	return { ...set, width: set.width * BOLD_WIDTH_FACTOR };
}

/** Lays out blocks side by side, centred vertically. */
function layOutRow(blocks: readonly TextBlock[], gap: number): TextBlock {
	const height = Math.max(...blocks.map((each) => each.height));
	let x = 0;
	const texts = blocks.flatMap((each) => {
		const placed = translate(each, x, (height - each.height) / 2).texts;
		x += each.width + gap;
		return placed;
	});
	return { texts, width: x - gap, height };
}

/** Lays out blocks in a grid with `across` columns, each as wide as its widest block. */
function layOutGrid(blocks: readonly TextBlock[], across: number, gap: number): TextBlock {
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
	return stackBlocks(rows, LABEL_SIZE * 0.7);
}

function createCartouche(words: TextBlock, size: number, answers: boolean): Cartouche {
	const pad = size * 0.9;
	const [width, height] = [
		roundToTenth(words.width + 2 * pad),
		roundToTenth(words.height + 2 * pad - size * 0.2)
	];
	return {
		width,
		height,
		hasAnswers: answers,
		drawAt: (x, y) => ({
			shapes: [
				{
					id: 'cartouche',
					d: `M${roundToTenth(x)} ${roundToTenth(y)}h${width}v${height}h-${width}z`,
					style: 'plate'
				}
			],
			series: [],
			texts: translate(words, x + pad, y + pad).texts
		})
	};
}
