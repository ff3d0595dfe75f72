/** The same face four times on a plate, in a row or two by two, as a camera has it from so far. */
import { block, moved, stack } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Portrait } from './data.ts';

/** A plate with portraits, not yet placed. */
export interface Plate {
	readonly width: number;
	readonly height: number;
	/** Of a portrait. */
	readonly side: number;
	at(x: number, y: number): Drawing;
}

const PAD = LABEL;
/** Between a portrait and its words, and between two portraits. */
const CLOSE = LABEL * 0.55;
const GAP = LABEL * 1.4;
/** The smallest portrait that is a face still. */
const LEAST = 34;
/** From this size on, names are larger than labels. */
const LARGE = 100;
/** Bold letters are wider than others. */
const BOLD = 1.1;

/** A distance as the picture writes it. */
export const metres = (world: World, value: number): string =>
	world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: value < 10 ? 1 : 0 }) });

/** Name, and distance and density on one line if there is room for them, else below one another. */
function wordings({ id, distance, density }: Portrait, width: number, size: number, world: World) {
	const [far, fine] = [metres(world, distance), `${integer(world, density)} px/m`];
	const joined = `${far} · ${fine}`;
	const lines = textWidth(joined, LABEL) <= width ? [joined] : [far, fine];
	const free = { x: 0, y: 0, width: Infinity };
	const name = world.word(`density.${id}`);
	return {
		name: block(`name-${id}`, name, free, { size, style: 'strong' }),
		measured: stack(
			lines.map((line, rank) => block(`under-${id}-${rank}`, line, free)),
			LABEL * 0.1
		),
		fits: textWidth(name, size) * BOLD <= width && lines.every((line) => textWidth(line, LABEL) <= width)
	};
}

type Words = ReturnType<typeof wordings>;

/**
 * Portraits as large as a room lets them be.
 * @param across how many stand beside one another
 * @returns none where they would be too small, or their words too long
 */
export function plate(
	portraits: readonly Portrait[],
	across: number,
	room: Pick<Rect, 'width' | 'height'>,
	world: World
): Plate | undefined {
	const large = sized(portraits, across, room, TITLE, world);
	return large && large.side >= LARGE ? large : sized(portraits, across, room, LABEL, world);
}

function sized(
	portraits: readonly Portrait[],
	across: number,
	room: Pick<Rect, 'width' | 'height'>,
	size: number,
	world: World
): Plate | undefined {
	const down = Math.ceil(portraits.length / across);
	const column = (room.width - 2 * PAD - (across - 1) * GAP) / across;
	const words = portraits.map((portrait) => wordings(portrait, column, size, world));
	const over = Math.max(...words.map(({ name }) => name.height)) + CLOSE;
	const under = Math.max(...words.map(({ measured }) => measured.height)) + CLOSE;
	const cell = (room.height - 2 * PAD - (down - 1) * GAP) / down;
	const side = round(Math.min(column, cell - over - under));
	if (side < LEAST || !words.every(({ fits }) => fits)) return undefined;
	// Words may be wider than the portraits: then these keep the distance that they need.
	const step = { x: Math.max(side, ...words.map(widthOf)) + GAP, y: over + side + under + GAP };
	const [width, height] = [round(across * step.x - GAP + 2 * PAD), round(down * step.y - GAP + 2 * PAD)];
	return {
		width,
		height,
		side,
		at: (x, y) =>
			together(
				{
					shapes: [
						{ id: 'plate', d: `M${round(x)} ${round(y)}h${width}v${height}h-${width}z`, style: 'plate' }
					]
				},
				...portraits.map((portrait, index) => {
					const left = x + PAD + (index % across) * step.x;
					const top = y + PAD + Math.floor(index / across) * step.y;
					return together(picture(portrait, left, top + over, side), {
						texts: captions(words[index], left, top, top + over + side + CLOSE)
					});
				})
			)
	};
}

/** A portrait’s words, over and under it. */
const captions = (words: Words | undefined, x: number, over: number, under: number) =>
	words ? [...moved(words.name, x, over).texts, ...moved(words.measured, x, under).texts] : [];

const widthOf = ({ name, measured }: Words): number => Math.max(name.width * BOLD, measured.width);

/** One portrait, with a blue frame if it is of now. */
function picture({ id, pixels, tones }: Portrait, x: number, y: number, side: number): Partial<Drawing> {
	const transform = `translate(${round(x)} ${round(y)}) scale(${(side / pixels).toFixed(3)})`;
	return {
		shapes: [
			{ id: `${id}-sheet`, d: `M${round(x)} ${round(y)}h${side}v${side}h-${side}z`, style: 'photo-sheet' },
			...tones.flatMap((d, tone) =>
				d === '' ? [] : [{ id: `${id}-tone-${tone + 1}`, d, style: `pixels tone-${tone + 1}`, transform }]
			),
			{
				id: `${id}-frame`,
				d: `M${round(x)} ${round(y)}h${side}v${side}h-${side}z`,
				style: id === 'here' ? 'strip now' : 'strip'
			}
		]
	};
}
