/**
 * Scene “effect”: a square for each investigation, in blocks of a hundred with a running total at the end of each line. The
 * reader’s guess fills them while she makes it and is outlined from then on; those that images helped to solve come first.
 */
import { range } from 'd3-array';
import { createShape, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, column, custom, grow, row } from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { draftOf, isAnswered, NO_GUESS } from '../shared/guess.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { BLOCK, layOutBlocks, outlineOf } from './blocks.ts';
import type { parameters } from './story.ts';

interface Effect {
	readonly total: number;
	readonly helped: number;
	/** Whether the answer is visible. */
	readonly shown: boolean;
	/** The guess that the reader is making or has made; 0 without one. */
	readonly guess: number;
}

const GUESS_SETTING = 'guess-effect';

function data({ filled }: StateOf<typeof parameters>, world: World, { settings }: Choices): Effect {
	const guess =
		filled === 'guess' ? (draftOf(settings, GUESS_SETTING) ?? settings[GUESS_SETTING] ?? NO_GUESS) : 0;
	return {
		total: world.value('investigations', 'total'),
		helped: world.value('investigations', 'helped'),
		shown: filled === 'show' || (filled === 'guess' && isAnswered(settings, GUESS_SETTING)),
		// A guess that was skipped is negative.
		guess: Math.max(0, guess)
	};
}

/** Gap between the squares and the running totals, in units. */
const TOTAL_GAP = 6;

const layout = (effect: Effect, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(world.fill('effect.investigations', { total: formatCount(world, effect.total) })),
			atLeast({ height: TITLE_SIZE }, legendOf(effect, world)),
			grow(custom((rect) => drawInvestigations(effect, rect, world)))
		)
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
	{ total, helped, shown, guess }: Effect,
	rect: Rect,
	world: World
): Partial<Drawing> {
	const widest = textWidth(formatCount(world, total), LABEL_SIZE) + TOTAL_GAP;
	const blocks = layOutBlocks(total, { ...rect, width: rect.width - widest });
	const filled = shown ? helped : guess;
	return {
		shapes: [createShape('guess', 'outline', outlineOf(blocks, guess))],
		series: [
			{
				kind: 'investigations',
				marks: range(total).map((index): Mark => {
					const [x, y] = blocks.centreOf(index);
					return { id: String(index), x, y, size: blocks.pitch, core: index < filled ? 'seen' : 'open' };
				})
			}
		],
		texts: blocks.lines.map(({ end, x, bottom }) => ({
			id: `total-${end}`,
			text: formatCount(world, end),
			x: x + TOTAL_GAP,
			y: bottom - LABEL_SIZE * 0.1,
			size: LABEL_SIZE,
			anchor: 'start',
			style: 'soft'
		}))
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
