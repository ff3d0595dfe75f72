/**
 * Scene “effect”: a square for each investigation, in blocks of a hundred with a running total at the end of each line. The
 * reader’s guess fills them while she makes it, with a handle at the last one, and is outlined from then on; those that images helped to solve come first.
 */
import { range } from 'd3-array';
import { createShape, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, grow, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { overlaps } from '#lib/chart/layout/rects.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { textRect, type TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { draftOf, isAnswered, NO_GUESS } from '../shared/guess.ts';
import { drawOwn, ownWords } from '../shared/own-guess.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { BLOCK, layOutBlocks } from './blocks.ts';
import type { parameters } from './story.ts';

interface Effect {
	readonly total: number;
	readonly helped: number;
	/** Whether the answer is visible. */
	readonly shown: boolean;
	/** Whether the reader is asked for a guess. */
	readonly isOpen: boolean;
	/** The guess that the reader is making or has made; negative without one. */
	readonly guess: number;
}

const GUESS_SETTING = 'guess-effect';

function data({ filled }: StateOf<typeof parameters>, world: World, { settings }: Choices): Effect {
	const total = world.value('investigations', 'total');
	const isOpen = filled === 'guess' && !isAnswered(settings, GUESS_SETTING);
	// No square is filled before the reader sets a value, as half of them would look like an answer: they are only tinted.
	const guess =
		filled === 'guess' ? (draftOf(settings, GUESS_SETTING) ?? settings[GUESS_SETTING]) : undefined;
	return {
		total,
		helped: world.value('investigations', 'helped'),
		isOpen,
		shown: filled === 'show' || (filled === 'guess' && !isOpen),
		guess: guess ?? NO_GUESS
	};
}

/** Width from which the number of the guess is large, in units. */
const MIN_WIDTH_LARGE = 400;
/** Gap between the squares and the running totals, in units: that of half a handle. */
const TOTAL_GAP = 15;

function layout(effect: Effect, viewport: Viewport, world: World): Drawing {
	const { isOpen, guess, total } = effect;
	// Before it is moved, where the control stands; a class has not bet on it, so a slide shows nothing.
	const own = guess < 0 && isOpen && !viewport.isProjected ? Math.round(total / 2) : guess;
	const size = viewport.width > MIN_WIDTH_LARGE ? COUNT_SIZE : TITLE_SIZE;
	return layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(titlesOf(effect, world)),
			atLeast({ height: size }, legendOf(effect, isOpen && own >= 0 && ownWords(own, size, world), world)),
			grow(custom((rect) => drawInvestigations(effect, own, rect, world)))
		)
	);
}

/** The title: while a guess is open the question, if there is space for it. */
const titlesOf = ({ isOpen, total }: Effect, world: World): string[] =>
	[...(isOpen ? ['effect.asked'] : []), 'effect.investigations'].map((key) =>
		world.fill(key, { total: formatCount(world, total) })
	);

/**
 * What a block is and, with the answer, the number of those that images helped to solve and the outline of the guess.
 * @param own words of an open guess
 */
function legendOf({ helped, shown, guess }: Effect, own: Box | false, world: World) {
	const block = note('block', world.fill('effect.block', { count: formatCount(world, BLOCK) }));
	const wordings = ['effect.helped', 'effect.helped-short'].map((key) =>
		world.fill(key, { helped: formatCount(world, helped) })
	);
	const answer = text('helped', wordings, {
		style: 'strong right-ink',
		size: [TITLE_SIZE, LABEL_SIZE],
		maxLines: 1
	});
	const outlined = note('guess', world.fill('effect.guess', { count: formatCount(world, guess) }));
	const keys = [...(shown ? [answer] : []), ...(shown && guess > 0 ? [outlined] : []), ...(own ? [own] : [])];
	return fit(row({ gap: 'xl', align: 'middle' }, ...keys, block), column({ gap: 's' }, ...keys));
}

function drawInvestigations(
	{ total, helped, isOpen, shown, guess }: Effect,
	own: number,
	rect: Rect,
	world: World
): Partial<Drawing> {
	const margin = textWidth(formatCount(world, total), LABEL_SIZE) + TOTAL_GAP;
	const blocks = layOutBlocks(total, { ...rect, width: rect.width - margin });
	const totals = blocks.lines.map(({ end, x, bottom }): TextLine => ({
		...{ id: `total-${end}`, text: formatCount(world, end) },
		...{ x: x + TOTAL_GAP, y: bottom - LABEL_SIZE * 0.1 },
		...{ size: LABEL_SIZE, anchor: 'start', style: 'soft' }
	}));
	// The last total counts all squares: of two that touch, the later one stays.
	const isClear = (line: TextLine, index: number) =>
		!totals.slice(index + 1).some((other) => overlaps(textRect(line), textRect(other), 0));
	const filled = shown ? helped : guess;
	return {
		...(isOpen && own >= 0
			? drawOwn(own, GUESS_SETTING, blocks)
			: { shapes: [createShape('guess', 'outline', blocks.outlineOf(own))] }),
		series: [
			{
				kind: 'investigations',
				marks: range(total).map((index): Mark => {
					const [x, y] = blocks.centreOf(index);
					return { id: String(index), x, y, size: 2 * blocks.half, core: index < filled ? 'seen' : 'open' };
				})
			}
		],
		texts: totals.filter(isClear)
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

export default defineMarkScene({ data, layout, table, showsGuess: true });
