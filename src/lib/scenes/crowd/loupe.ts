/** The heads that the alerts would fill, opened: everybody who is flagged and, where there is room, who is not. */
import { block, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { units, type UnitGrid } from '#lib/chart/units.ts';
import { below } from '#lib/chart/divide.ts';
import { inset, LABEL, type Rect } from '#lib/chart/viewport.ts';
import { alertsInWords } from './words.ts';
import { flagged, framesFor, listed, passer, PILES } from '../passers.ts';
import { plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Sums } from './data.ts';
import { headsOf, peopleEach } from './grid.ts';

/** What a loupe shows: so many people to a dashed frame, and so many without any. */
interface Filling {
	readonly pile: number;
	readonly others: number;
}

export interface Loupe {
	readonly plate: Rect;
	readonly filling: Filling;
	readonly words: Block;
	readonly grid: UnitGrid;
}

const PAD = LABEL * 0.8;
/** The largest pitch, and the least: of whole heads, and of alerts alone. */
const MOST = 40;
const LEAST = { whole: 12, alerts: 7.5 };
/** Larger heads are not opened whole. */
const WHOLE = 200;
/** Between alerts and the others, for a line of words. */
const BETWEEN = LABEL * 2;
/** Bold letters are wider than they are measured. */
const BOLD = 1.1;
const ACROSS = [5, 10, 20, 25, 40, 50];
/** Share of a mark in a frame that a mark without one takes: both heads are then alike. */
const BARE = 0.68;

/** A loupe as large as a room lets it be; none where nobody is flagged or too little room is left. */
export function openIn(sums: Sums, rect: Rect, world: World): Loupe | undefined {
	const count = sums.right + sums.wrong;
	if (count === 0) return undefined;
	const all = headsOf(count, sums) * peopleEach(sums);
	const fillings: Filling[] = [
		...(all <= WHOLE ? [{ pile: 1, others: all - count }] : []),
		...PILES.map((pile) => ({ pile, others: 0 }))
	];
	const inner = inset(rect, PAD);
	for (const filling of fillings) {
		const { others, pile } = filling;
		const words = heading(said(sums, filling, world), inner);
		if (words.width * BOLD > inner.width) continue;
		const room = below(inner, words.height + LABEL * 0.8);
		// Her name stands under the last row where that has no room for it.
		const under = others === 0 && sums.named ? LABEL * 1.2 : 0;
		const grid = units(
			[sums.right + framesFor(sums.wrong, pile), ...(others > 0 ? [others] : [])],
			{ ...room, height: room.height - under },
			{ most: MOST, across: ACROSS, between: BETWEEN }
		);
		if (grid.pitch < (others > 0 ? LEAST.whole : LEAST.alerts)) continue;
		const width = Math.max(words.width * BOLD, Math.min(grid.columns, count + others) * grid.pitch) + 2 * PAD;
		const height = room.y - rect.y + grid.height + under + PAD;
		return { plate: { ...rect, width: Math.min(rect.width, width), height }, filling, words, grid };
	}
	return undefined;
}

interface Said {
	readonly summary: string;
	readonly note: string;
}
const known = new WeakMap<Sums, Map<number, Said>>();

/** How many alerts, and what the loupe shows of them: the same in each of the many rooms that are tried. */
function said(sums: Sums, filling: Filling, world: World): Said {
	const before = known.get(sums) ?? new Map<number, Said>();
	known.set(sums, before);
	// Those without an alert are shown in one filling alone, whose piles are of one.
	const key = filling.others > 0 ? 0 : filling.pile;
	const words = before.get(key) ?? wordsOf(sums, filling, world);
	before.set(key, words);
	return words;
}

function wordsOf(sums: Sums, { pile, others }: Filling, world: World): Said {
	const { right, wrong } = sums;
	const note =
		pile > 1
			? world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) })
			: others > 0
				? plural(world, 'crowd.opened', headsOf(right + wrong, sums)).replace(
						'{people}',
						plural(world, 'crowd.people', right + wrong + others)
					)
				: '';
	return { summary: alertsInWords(world, right, wrong), note };
}

function heading({ summary, note }: Said, rect: Rect): Block {
	const lines = [
		block('summary', summary, rect, { style: 'strong' }),
		block('opened', note, rect, { style: 'soft' })
	];
	return stack(lines, LABEL * 0.3);
}

/** The loupe's plate, everybody in it, and who of the story is among them by her name. */
export function drawLoupe({ plate, filling, words, grid }: Loupe, sums: Sums, world: World): Drawing {
	const { pitch, groups } = grid;
	const { pile, others } = filling;
	const { right, missed } = sums;
	const wrong = framesFor(sums.wrong, pile);
	const named = sums.named && pile === 1 && wrong > 0;
	const frames = [
		...listed(right).map((id) => ({ id, frame: 'right' as const })),
		...flagged(wrong, named ? world.lookalike.of : undefined).map((id) => ({ id, frame: 'false' as const }))
	];
	const unseen = Math.min(missed, others);
	const rest = [
		...listed(unseen, right).map((id) => ({ id, frame: 'missed' as const })),
		...Array.from({ length: others - unseen }, (_, index) => ({ id: passer(wrong + index) }))
	];
	const marks = [frames, rest].flatMap((people, group) =>
		people.map((each, index): Mark => {
			const [x, y] = groups[group]?.at(index) ?? [0, 0];
			const size = round('frame' in each ? pitch : pitch * BARE);
			return { ...each, x: round(x), y: round(y), size, core: 'person' };
		})
	);
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
		texts: [...words.texts, ...name, ...without(grid, others, plate, name, world)]
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

/** How many have no alert, over the first of them. */
function without(
	{ groups }: UnitGrid,
	others: number,
	plate: Rect,
	taken: readonly TextLine[],
	world: World
): readonly TextLine[] {
	const top = groups[1]?.top ?? 0;
	const words = block(
		'without',
		plural(world, 'crowd.unflagged', others),
		{ x: plate.x + PAD, y: top - LABEL * 1.25, width: plate.width - 2 * PAD },
		{ style: 'soft' }
	);
	const free = words.texts.every((line) =>
		taken.every((other) => {
			const [a, b] = [extent(line), extent(other)];
			return a.right < b.left - LABEL * 0.3 || a.bottom < b.top || b.bottom < a.top;
		})
	);
	return others > 0 && words.texts.length === 1 && free ? words.texts : [];
}
