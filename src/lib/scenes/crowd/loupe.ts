/** The alerts of the whole crowd, gathered in a loupe. */
import { block, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { units, type UnitGrid } from '#lib/chart/units.ts';
import { below } from '#lib/chart/divide.ts';
import { inset, LABEL, type Rect } from '#lib/chart/viewport.ts';
import { alertsInWords } from './words.ts';
import { flagged, framesFor, listed, PILES } from '../passers.ts';
import { plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Sums } from './data.ts';
import { headsOf } from './grid.ts';

export interface Loupe {
	readonly plate: Rect;
	/** How many people a dashed frame stands for. */
	readonly pile: number;
	readonly words: Block;
	readonly grid: UnitGrid;
}

const PAD = LABEL * 0.8;
/** The largest pitch, and the least. */
const [MOST, LEAST] = [40, 7.5];
/** Bold letters are wider than they are measured. */
const BOLD = 1.1;
const ACROSS = [5, 10, 20, 25, 40, 50];

/** A loupe as large as a room lets it be; none where nobody is flagged or too little room is left. */
export function openIn(sums: Sums, rect: Rect, world: World): Loupe | undefined {
	const count = sums.right + sums.wrong;
	if (count === 0) return undefined;
	const inner = inset(rect, PAD);
	for (const pile of PILES) {
		const words = heading(said(sums, pile, world), inner);
		if (words.width * BOLD > inner.width) continue;
		const room = below(inner, words.height + LABEL * 0.8);
		// Her name stands under the last row where that has no room for it.
		const under = sums.named ? LABEL * 1.2 : 0;
		const grid = units(
			[sums.right + framesFor(sums.wrong, pile)],
			{ ...room, height: room.height - under },
			{ most: MOST, across: ACROSS }
		);
		if (grid.pitch < LEAST) continue;
		const width = Math.max(words.width * BOLD, Math.min(grid.columns, count) * grid.pitch) + 2 * PAD;
		const height = room.y - rect.y + grid.height + under + PAD;
		return { plate: { ...rect, width: Math.min(rect.width, width), height }, pile, words, grid };
	}
	return undefined;
}

interface Said {
	readonly summary: string;
	readonly note: string;
}
const known = new WeakMap<Sums, Map<number, Said>>();

/** How many alerts, and what the loupe shows of them: the same in each of the many rooms that are tried. */
function said(sums: Sums, pile: number, world: World): Said {
	const before = known.get(sums) ?? new Map<number, Said>();
	known.set(sums, before);
	const words = before.get(pile) ?? wordsOf(sums, pile, world);
	before.set(pile, words);
	return words;
}

function wordsOf(sums: Sums, pile: number, world: World): Said {
	const { right, wrong } = sums;
	const note =
		pile > 1
			? world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) })
			: plural(world, 'crowd.gathered', headsOf(right + wrong, sums));
	return { summary: alertsInWords(world, right, wrong), note };
}

function heading({ summary, note }: Said, rect: Rect): Block {
	const lines = [
		block('summary', summary, rect, { style: 'strong' }),
		block('gathered', note, rect, { style: 'soft' })
	];
	return stack(lines, LABEL * 0.3);
}

/** The loupe's plate, everybody in it, and who of the story is among them by her name. */
export function drawLoupe({ plate, pile, words, grid }: Loupe, sums: Sums, world: World): Drawing {
	const { pitch, groups } = grid;
	const { right } = sums;
	const wrong = framesFor(sums.wrong, pile);
	const named = sums.named && pile === 1 && wrong > 0;
	const frames = [
		...listed(right).map((id) => ({ id, frame: 'right' as const })),
		...flagged(wrong, named ? world.lookalike.of : undefined).map((id) => ({ id, frame: 'false' as const }))
	];
	const marks = frames.map((each, index): Mark => {
		const [x, y] = groups[0]?.at(index) ?? [0, 0];
		return { ...each, x: round(x), y: round(y), size: round(pitch), core: 'person' };
	});
	const name = named ? [nameOf(grid, frames.length, plate, world)] : [];
	return together({
		shapes: [
			{
				id: 'loupe',
				style: 'plate',
				d: `M${round(plate.x)} ${round(plate.y)}h${round(plate.width)}v${round(plate.height)}h-${round(plate.width)}z`
			}
		],
		casts: [{ of: 'passers', marks }],
		texts: [...words.texts, ...name]
	});
}

/** Her name beside her frame, the last; under it where its row is full. */
function nameOf({ groups, pitch }: UnitGrid, alerts: number, plate: Rect, world: World): TextLine {
	const [x, y] = groups[0]?.at(alerts - 1) ?? [0, 0];
	const text = world.word(`person.${world.lookalike.of}`);
	const line = { id: 'name', text, size: LABEL, style: 'strong' } as const;
	const right = plate.x + plate.width - PAD * 0.4;
	const beside = x + pitch / 2 + LABEL * 0.3;
	if (beside + textWidth(text, LABEL) * 1.05 <= right)
		return { ...line, x: round(beside), y: round(y + LABEL * 0.36), anchor: 'start' };
	const half = textWidth(text, LABEL) / 2;
	return {
		...line,
		x: round(Math.min(x, right - half)),
		y: round(y + pitch / 2 + LABEL),
		anchor: 'middle'
	};
}
