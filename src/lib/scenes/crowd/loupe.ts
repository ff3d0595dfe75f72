/** The alerts of the whole crowd, enlarged in a loupe. */
import { textBlock, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { layOutUnits, type UnitGrid } from '#lib/chart/layout/units.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import { insetRect, LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatAlertSummary } from './words.ts';
import { flaggedIds, markCount, watchlistIds, PEOPLE_PER_MARK } from '../shared/passer-ids.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { CrowdCounts } from './data.ts';
import { headsFor } from './grid.ts';

/** Geometry and text of the loupe. */
export interface Loupe {
	readonly plate: Rect;
	/** Number of people that each frame represents. */
	readonly peoplePerFrame: number;
	readonly words: TextBlock;
	readonly grid: UnitGrid;
}

const PADDING = LABEL_SIZE * 0.8;
/** Maximum and minimum pitch of people in the loupe, in units. */
const [MAX_PITCH, MIN_PITCH] = [40, 7.5];
const COLUMN_COUNTS = [5, 10, 20, 25, 40, 50];

/** Returns the largest loupe that fits, or undefined when nobody is flagged or there is too little space. */
export function fitLoupe(sums: CrowdCounts, rect: Rect, world: World): Loupe | undefined {
	const count = sums.right + sums.wrong;
	if (count === 0) return undefined;
	const inner = insetRect(rect, PADDING);
	for (const pile of PEOPLE_PER_MARK) {
		const words = layOutText(loupeText(sums, pile, world), inner);
		if (words.width > inner.width) continue;
		const available = trimTop(inner, words.height + LABEL_SIZE * 0.8);
		// Her name is below the last row when that row is full.
		const nameHeight = sums.includesLookalike ? LABEL_SIZE * 1.2 : 0;
		const grid = layOutUnits(
			[sums.right + markCount(sums.wrong, pile)],
			{ ...available, height: available.height - nameHeight },
			{ maxPitch: MAX_PITCH, columnCounts: COLUMN_COUNTS }
		);
		if (grid.pitch < MIN_PITCH) continue;
		const width = Math.max(words.width, Math.min(grid.columns, count) * grid.pitch) + 2 * PADDING;
		const height = available.y - rect.y + grid.height + nameHeight + PADDING;
		return {
			plate: { ...rect, width: Math.min(rect.width, width), height },
			peoplePerFrame: pile,
			words,
			grid
		};
	}
	return undefined;
}

interface LoupeText {
	readonly summary: string;
	readonly note: string;
}
const memoizedTexts = new WeakMap<CrowdCounts, Map<number, LoupeText>>();

/** Returns the text of the loupe; memoized, because many layouts are tried. */
function loupeText(sums: CrowdCounts, pile: number, world: World): LoupeText {
	const cache = memoizedTexts.get(sums) ?? new Map<number, LoupeText>();
	memoizedTexts.set(sums, cache);
	const words = cache.get(pile) ?? computeLoupeText(sums, pile, world);
	cache.set(pile, words);
	return words;
}

function computeLoupeText(sums: CrowdCounts, pile: number, world: World): LoupeText {
	const { right, wrong } = sums;
	const note =
		pile > 1
			? world.fill('crowd.pile', { people: pluralWord(world, 'crowd.innocents', pile) })
			: pluralWord(world, 'crowd.gathered', headsFor(right + wrong, sums));
	return { summary: formatAlertSummary(world, right, wrong), note };
}

function layOutText({ summary, note }: LoupeText, rect: Rect): TextBlock {
	const lines = [
		textBlock('summary', summary, rect, { style: 'strong' }),
		textBlock('gathered', note, rect, { style: 'soft' })
	];
	return stackBlocks(lines, LABEL_SIZE * 0.3);
}

/** Draws the loupe with all flagged people, and the name of the lookalike if she is one of them. */
export function drawLoupe(
	{ plate, peoplePerFrame, words, grid }: Loupe,
	sums: CrowdCounts,
	world: World
): Drawing {
	const { pitch, groups } = grid;
	const { right } = sums;
	const wrong = markCount(sums.wrong, peoplePerFrame);
	const isNamed = sums.includesLookalike && peoplePerFrame === 1 && wrong > 0;
	const frames = [
		...watchlistIds(right).map((id) => ({ id, frame: 'right' as const })),
		...flaggedIds(wrong, isNamed ? world.lookalike.personId : undefined).map((id) => ({
			id,
			frame: 'false' as const
		}))
	];
	const marks = frames.map((each, index): Mark => {
		const [x, y] = groups[0]?.centreOf(index) ?? [0, 0];
		return { ...each, x: roundToTenth(x), y: roundToTenth(y), size: roundToTenth(pitch), core: 'person' };
	});
	const name = isNamed ? [placeName(grid, frames.length, plate, world)] : [];
	return mergeDrawings({
		shapes: [
			{
				id: 'loupe',
				style: 'plate',
				d: `M${roundToTenth(plate.x)} ${roundToTenth(plate.y)}h${roundToTenth(plate.width)}v${roundToTenth(plate.height)}h-${roundToTenth(plate.width)}z`
			}
		],
		series: [{ kind: 'passers', marks }],
		texts: [...words.texts, ...name]
	});
}

/** Places the name of the lookalike beside her frame, which is the last, or below it if the row is full. */
function placeName({ groups, pitch }: UnitGrid, alerts: number, plate: Rect, world: World): TextLine {
	const [x, y] = groups[0]?.centreOf(alerts - 1) ?? [0, 0];
	const text = world.word(`person.${world.lookalike.personId}`);
	const line = { id: 'name', text, size: LABEL_SIZE, style: 'strong' } as const;
	const right = plate.x + plate.width - PADDING * 0.4;
	const beside = x + pitch / 2 + LABEL_SIZE * 0.3;
	if (beside + textWidth(text, LABEL_SIZE) <= right)
		return { ...line, x: roundToTenth(beside), y: roundToTenth(y + LABEL_SIZE * 0.36), anchor: 'start' };
	const half = textWidth(text, LABEL_SIZE) / 2;
	return {
		...line,
		x: roundToTenth(Math.min(x, right - half)),
		y: roundToTenth(y + pitch / 2 + LABEL_SIZE),
		anchor: 'middle'
	};
}
