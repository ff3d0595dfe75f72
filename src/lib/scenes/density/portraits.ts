/** Portraits of the same face on a plate, in a row or two by two. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { DensityPortrait } from './data.ts';

/** A plate with portraits, before it is placed. */
export interface PortraitPlate {
	readonly width: number;
	readonly height: number;
	/** Side of a portrait. */
	readonly side: number;
	at(x: number, y: number): Drawing;
}

const PADDING = LABEL_SIZE;
/** Gap between a portrait and its text, in units. */
const TEXT_GAP = LABEL_SIZE * 0.55;
/** Gap between two portraits, in units. */
const PORTRAIT_GAP = LABEL_SIZE * 1.4;
/** Minimum side of a portrait, in units. */
const MIN_SIDE = 34;
/** Side of a portrait from which names are larger than labels. */
const LARGE_SIDE = 100;
/** Factor by which bold text is wider than measured. */
const BOLD_WIDTH_FACTOR = 1.1;

/** Returns a distance with its unit, with one decimal below 10 m. */
export const formatDistance = (world: World, value: number): string =>
	world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: value < 10 ? 1 : 0 }) });

/** Text above and below a portrait, and its width. */
interface PortraitText {
	readonly name: TextBlock;
	readonly measured: TextBlock;
	readonly width: number;
}

const memoizedTexts = new WeakMap<DensityPortrait, Map<number, readonly PortraitText[]>>();

/**
 * Returns the widest text that fits, with distance and density on one line or below one another; undefined if none
 * fits.
 */
function fittingText(
	portrait: DensityPortrait,
	width: number,
	size: number,
	world: World
): PortraitText | undefined {
	const bySize = memoizedTexts.get(portrait) ?? new Map<number, readonly PortraitText[]>();
	memoizedTexts.set(portrait, bySize);
	const all = bySize.get(size) ?? portraitTexts(portrait, size, world);
	bySize.set(size, all);
	return all.find((words) => words.width <= width);
}

/** Returns the possible texts of a portrait, the widest first. */
function portraitTexts(
	{ id, distance, density }: DensityPortrait,
	size: number,
	world: World
): PortraitText[] {
	const [far, fine] = [formatDistance(world, distance), `${formatCount(world, density)} px/m`];
	const free = { x: 0, y: 0, width: Infinity };
	const name = textBlock(`name-${id}`, world.word(`density.${id}`), free, { size, style: 'strong' });
	return [[`${far} · ${fine}`], [far, fine]].map((lines) => {
		const measured = stackBlocks(
			lines.map((line, rank) => textBlock(`under-${id}-${rank}`, line, free)),
			LABEL_SIZE * 0.1
		);
		return { name, measured, width: Math.max(name.width * BOLD_WIDTH_FACTOR, measured.width) };
	});
}

/**
 * Returns a plate with portraits as large as possible.
 * @param across number of portraits per row
 * @returns undefined when portraits would be too small or their text too wide
 */
export function layOutPlate(
	portraits: readonly DensityPortrait[],
	across: number,
	available: Pick<Rect, 'width' | 'height'>,
	world: World
): PortraitPlate | undefined {
	const large = plateWithSize(portraits, across, available, TITLE_SIZE, world);
	return large && large.side >= LARGE_SIDE
		? large
		: plateWithSize(portraits, across, available, LABEL_SIZE, world);
}

function plateWithSize(
	portraits: readonly DensityPortrait[],
	across: number,
	available: Pick<Rect, 'width' | 'height'>,
	size: number,
	world: World
): PortraitPlate | undefined {
	const down = Math.ceil(portraits.length / across);
	const column = (available.width - 2 * PADDING - (across - 1) * PORTRAIT_GAP) / across;
	const words = portraits.flatMap((portrait) => fittingText(portrait, column, size, world) ?? []);
	const over = Math.max(...words.map(({ name }) => name.height)) + TEXT_GAP;
	const under = Math.max(...words.map(({ measured }) => measured.height)) + TEXT_GAP;
	const cell = (available.height - 2 * PADDING - (down - 1) * PORTRAIT_GAP) / down;
	const side = roundToTenth(Math.min(column, cell - over - under));
	if (side < MIN_SIDE || words.length < portraits.length) return undefined;
	// When texts are wider than portraits, the texts determine the distance.
	const step = {
		x: Math.max(side, ...words.map((each) => each.width)) + PORTRAIT_GAP,
		y: over + side + under + PORTRAIT_GAP
	};
	const [width, height] = [
		roundToTenth(across * step.x - PORTRAIT_GAP + 2 * PADDING),
		roundToTenth(down * step.y - PORTRAIT_GAP + 2 * PADDING)
	];
	return {
		width,
		height,
		side,
		at: (x, y) =>
			mergeDrawings(
				{
					shapes: [
						{
							id: 'plate',
							d: `M${roundToTenth(x)} ${roundToTenth(y)}h${width}v${height}h-${width}z`,
							style: 'plate'
						}
					]
				},
				...portraits.map((portrait, index) => {
					const left = x + PADDING + (index % across) * step.x;
					const top = y + PADDING + Math.floor(index / across) * step.y;
					return mergeDrawings(drawPortrait(portrait, left, top + over, side), {
						texts: placeText(words[index], left, top, top + over + side + TEXT_GAP)
					});
				})
			)
	};
}

/** Places the text of a portrait above and below it. */
const placeText = (words: PortraitText | undefined, x: number, over: number, under: number) =>
	words ? [...translate(words.name, x, over).texts, ...translate(words.measured, x, under).texts] : [];

/** Draws one portrait, with a blue frame if it shows the current distance. */
function drawPortrait(
	{ id, pixels, tones }: DensityPortrait,
	x: number,
	y: number,
	side: number
): Partial<Drawing> {
	const transform = `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${(side / pixels).toFixed(3)})`;
	return {
		shapes: [
			{
				id: `${id}-sheet`,
				d: `M${roundToTenth(x)} ${roundToTenth(y)}h${side}v${side}h-${side}z`,
				style: 'photo-sheet'
			},
			...tones.flatMap((d, tone) =>
				d === '' ? [] : [{ id: `${id}-tone-${tone + 1}`, d, style: `pixels tone-${tone + 1}`, transform }]
			),
			{
				id: `${id}-frame`,
				d: `M${roundToTenth(x)} ${roundToTenth(y)}h${side}v${side}h-${side}z`,
				style: id === 'here' ? 'strip now' : 'strip'
			}
		]
	};
}
