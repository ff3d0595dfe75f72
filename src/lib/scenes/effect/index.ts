/**
 * Scene “effect”: a square for each investigation, in blocks of a hundred with a running total at the end of each line. The
 * reader’s guess fills them while she makes it, with its number below them, and is outlined
 * from then on; those that images helped to solve come first.
 */
import { range } from 'd3-array';
import { createShape, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, column, custom, grow, row } from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { overlaps } from '#lib/chart/layout/rects.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { textRect, type TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { draftOf, isAnswered, NO_GUESS } from '../shared/guess.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { BLOCK, layOutBlocks, outlineOf, type Blocks } from './blocks.ts';
import type { parameters } from './story.ts';

interface Effect {
	readonly total: number;
	readonly helped: number;
	/** Whether the answer is visible. */
	readonly shown: boolean;
	/** Whether the reader is asked for a guess. */
	readonly isOpen: boolean;
	/** The guess that the reader is making or has made; 0 without one. */
	readonly guess: number;
}

const GUESS_SETTING = 'guess-effect';

function data({ filled }: StateOf<typeof parameters>, world: World, { settings }: Choices): Effect {
	const total = world.value('investigations', 'total');
	const isOpen = filled === 'guess' && !isAnswered(settings, GUESS_SETTING);
	// No square is filled before the reader sets a value, as half of them would look like an answer: they are only tinted.
	const draft = draftOf(settings, GUESS_SETTING) ?? 0;
	const guess = isOpen ? draft : filled === 'guess' ? (settings[GUESS_SETTING] ?? NO_GUESS) : 0;
	return {
		total,
		helped: world.value('investigations', 'helped'),
		isOpen,
		shown: filled === 'show' || (filled === 'guess' && !isOpen),
		// A guess that was skipped is negative.
		guess: Math.max(0, guess)
	};
}

/** Width from which the number of the guess is as large as a title, in units. */
const MIN_WIDTH_LARGE = 400;
/** Gap between the squares and the running totals, in units, and height below a line of blocks for the number of the guess, in font sizes. */
const [TOTAL_GAP, GUTTER_LINES] = [6, 1.4];

const layout = (effect: Effect, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(titlesOf(effect, world)),
			atLeast({ height: TITLE_SIZE }, legendOf(effect, world)),
			grow(custom((rect) => drawInvestigations(effect, suggestion(effect, viewport), rect, world)))
		)
	);

/** Returns where the control of an open guess stands before it is moved; a class has not bet on it, so a slide shows nothing. */
const suggestion = ({ isOpen, guess, total }: Effect, { isProjected }: Viewport): number =>
	isOpen && guess === 0 && !isProjected ? Math.round(total / 2) : 0;

/** The title: while a guess is open the question, if there is space for it. */
const titlesOf = ({ isOpen, total }: Effect, world: World): string[] =>
	[...(isOpen ? ['effect.asked'] : []), 'effect.investigations'].map((key) =>
		world.fill(key, { total: formatCount(world, total) })
	);

/** What a block is and, with the answer, the number of those that images helped to solve and the outline of the guess. */
function legendOf({ helped, shown, guess }: Effect, world: World) {
	const block = note('block', world.fill('effect.block', { count: formatCount(world, BLOCK) }));
	if (!shown) return block;
	const wordings = ['effect.helped', 'effect.helped-short'].map((key) =>
		world.fill(key, { helped: formatCount(world, helped) })
	);
	const answer = text('helped', wordings, {
		style: 'strong right-ink',
		size: [TITLE_SIZE, LABEL_SIZE],
		maxLines: 1
	});
	const own = note('guess', world.fill('effect.guess', { count: formatCount(world, guess) }));
	const keys = [answer, ...(guess > 0 ? [own] : [])];
	return fit(row({ gap: 'xl', align: 'middle' }, ...keys, block), column({ gap: 's' }, ...keys));
}

function drawInvestigations(
	{ total, helped, isOpen, shown, guess }: Effect,
	suggested: number,
	rect: Rect,
	world: World
): Partial<Drawing> {
	const own = guess || suggested;
	const size = rect.width > MIN_WIDTH_LARGE ? TITLE_SIZE : LABEL_SIZE;
	const margin = textWidth(formatCount(world, total), LABEL_SIZE) + TOTAL_GAP;
	const gutter = isOpen ? size * GUTTER_LINES : 0;
	const blocks = layOutBlocks(total, { ...rect, width: rect.width - margin }, gutter);
	const totals = blocks.lines.map(({ end, x, bottom }): TextLine => ({
		...{ id: `total-${end}`, text: formatCount(world, end) },
		...{ x: x + TOTAL_GAP, y: bottom - LABEL_SIZE * 0.1 },
		...{ size: LABEL_SIZE, anchor: 'start', style: 'soft' }
	}));
	const rects = totals.map(textRect);
	// The last total counts all squares: of two that touch, the later one stays.
	const isClear = (box: Rect, index: number) =>
		!rects.slice(index + 1).some((other) => overlaps(box, other, 0));
	const filled = shown ? helped : guess;
	return {
		shapes: [
			createShape('suggested', 'sector detect', outlineOf(blocks, suggested)),
			createShape('guess', 'outline', outlineOf(blocks, guess))
		],
		series: [
			{
				kind: 'investigations',
				marks: range(total).map((index): Mark => {
					const [x, y] = blocks.centreOf(index);
					return { id: String(index), x, y, size: blocks.pitch, core: index < filled ? 'seen' : 'open' };
				})
			}
		],
		texts: [
			...totals.filter((_, index) => rects[index] !== undefined && isClear(rects[index], index)),
			...(isOpen && own > 0 ? [ownNumber(blocks, own, size, rect, world)] : [])
		]
	};
}

/** Returns the number of the guess: below the last block that it fills. */
function ownNumber(
	{ pitch, cornerOf, lines }: Blocks,
	guess: number,
	size: number,
	rect: Rect,
	world: World
): TextLine {
	const words = world.fill('effect.draft', { count: formatCount(world, guess) });
	const [left] = cornerOf(Math.ceil(guess / BLOCK) - 1);
	const right = left + Math.sqrt(BLOCK) * pitch;
	return {
		...{ id: 'draft', text: words, size, anchor: 'end', style: 'strong' },
		x: Math.max(rect.x + textWidth(words, size, 'strong'), right),
		y: (lines.find(({ end }) => end >= guess)?.bottom ?? 0) + size
	};
}

const table = ({ total, helped }: Effect, world: World) =>
	tableOf(
		world,
		'effect',
		[
			['helped', helped],
			['other', total - helped],
			['total', total]
		] as const,
		{
			'effect.investigation': ([row]) => world.word(`effect.row-${row}`),
			'effect.number': ([, count]) => formatCount(world, count)
		}
	);

export default defineMarkScene({ data, layout, table });
