/** The alerts of the whole crowd, enlarged in a loupe. */
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

/** Geometry and text of the loupe. */
export interface Loupe {
	readonly plate: Rect;
	/** Number of people per dashed frame. */
	readonly pile: number;
	readonly words: Block;
	readonly grid: UnitGrid;
}

const PADDING = LABEL * 0.8;
/** Maximum and minimum pitch, in units. */
const [MAX_PITCH, MIN_PITCH] = [40, 7.5];
/** Factor by which bold text is wider than measured. */
const BOLD_WIDTH_FACTOR = 1.1;
const COLUMN_COUNTS = [5, 10, 20, 25, 40, 50];

/** Returns the largest loupe that fits, or undefined when nobody is flagged or there is too little space. */
export function openIn(sums: Sums, rect: Rect, world: World): Loupe | undefined {
	const count = sums.right + sums.wrong;
	if (count === 0) return undefined;
	const inner = inset(rect, PADDING);
	for (const pile of PILES) {
		const words = layOutText(loupeText(sums, pile, world), inner);
		if (words.width * BOLD_WIDTH_FACTOR > inner.width) continue;
		const available = below(inner, words.height + LABEL * 0.8);
		// Her name is below the last row when that row is full.
		const nameHeight = sums.named ? LABEL * 1.2 : 0;
		const grid = units(
			[sums.right + framesFor(sums.wrong, pile)],
			{ ...available, height: available.height - nameHeight },
			{ most: MAX_PITCH, across: COLUMN_COUNTS }
		);
		if (grid.pitch < MIN_PITCH) continue;
		const width =
			Math.max(words.width * BOLD_WIDTH_FACTOR, Math.min(grid.columns, count) * grid.pitch) + 2 * PADDING;
		const height = available.y - rect.y + grid.height + nameHeight + PADDING;
		return { plate: { ...rect, width: Math.min(rect.width, width), height }, pile, words, grid };
	}
	return undefined;
}

interface LoupeText {
	readonly summary: string;
	readonly note: string;
}
const memoizedTexts = new WeakMap<Sums, Map<number, LoupeText>>();

/** Returns the text of the loupe; memoized, because many layouts are tried. */
function loupeText(sums: Sums, pile: number, world: World): LoupeText {
	const cache = memoizedTexts.get(sums) ?? new Map<number, LoupeText>();
	memoizedTexts.set(sums, cache);
	const words = cache.get(pile) ?? computeLoupeText(sums, pile, world);
	cache.set(pile, words);
	return words;
}

function computeLoupeText(sums: Sums, pile: number, world: World): LoupeText {
	const { right, wrong } = sums;
	const note =
		pile > 1
			? world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) })
			: plural(world, 'crowd.gathered', headsOf(right + wrong, sums));
	return { summary: alertsInWords(world, right, wrong), note };
}

function layOutText({ summary, note }: LoupeText, rect: Rect): Block {
	const lines = [
		block('summary', summary, rect, { style: 'strong' }),
		block('gathered', note, rect, { style: 'soft' })
	];
	return stack(lines, LABEL * 0.3);
}

/** Draws the loupe with all flagged people, and the name of the lookalike. */
export function drawLoupe({ plate, pile, words, grid }: Loupe, sums: Sums, world: World): Drawing {
	const { pitch, groups } = grid;
	const { right } = sums;
	const wrong = framesFor(sums.wrong, pile);
	const isNamed = sums.named && pile === 1 && wrong > 0;
	const frames = [
		...listed(right).map((id) => ({ id, frame: 'right' as const })),
		...flagged(wrong, isNamed ? world.lookalike.personId : undefined).map((id) => ({
			id,
			frame: 'false' as const
		}))
	];
	const marks = frames.map((each, index): Mark => {
		const [x, y] = groups[0]?.at(index) ?? [0, 0];
		return { ...each, x: round(x), y: round(y), size: round(pitch), core: 'person' };
	});
	const name = isNamed ? [placeName(grid, frames.length, plate, world)] : [];
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

/** Places her name beside her frame, which is the last, or below it when the row is full. */
function placeName({ groups, pitch }: UnitGrid, alerts: number, plate: Rect, world: World): TextLine {
	const [x, y] = groups[0]?.at(alerts - 1) ?? [0, 0];
	const text = world.word(`person.${world.lookalike.personId}`);
	const line = { id: 'name', text, size: LABEL, style: 'strong' } as const;
	const right = plate.x + plate.width - PADDING * 0.4;
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
