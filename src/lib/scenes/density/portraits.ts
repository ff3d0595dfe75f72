/** The same face four times on a plate, in a row or two by two, as a camera has it from so far. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
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

/** A portrait’s words over and under it, and how wide they are. */
interface Words {
	readonly name: Block;
	readonly measured: Block;
	readonly width: number;
}

const known = new WeakMap<Portrait, Map<number, readonly Words[]>>();

/** Name, and distance and density on one line if there is room for them, else below one another. */
function wordings(portrait: Portrait, width: number, size: number, world: World): Words | undefined {
	const bySize = known.get(portrait) ?? new Map<number, readonly Words[]>();
	known.set(portrait, bySize);
	const all = bySize.get(size) ?? setWords(portrait, size, world);
	bySize.set(size, all);
	return all.find((words) => words.width <= width);
}

/** The same for any room, from the words that need most: many rooms are tried. */
function setWords({ id, distance, density }: Portrait, size: number, world: World): Words[] {
	const [far, fine] = [metres(world, distance), `${integer(world, density)} px/m`];
	const free = { x: 0, y: 0, width: Infinity };
	const name = block(`name-${id}`, world.word(`density.${id}`), free, { size, style: 'strong' });
	return [[`${far} · ${fine}`], [far, fine]].map((lines) => {
		const measured = stack(
			lines.map((line, rank) => block(`under-${id}-${rank}`, line, free)),
			LABEL * 0.1
		);
		return { name, measured, width: Math.max(name.width * BOLD, measured.width) };
	});
}

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
	const words = portraits.flatMap((portrait) => wordings(portrait, column, size, world) ?? []);
	const over = Math.max(...words.map(({ name }) => name.height)) + CLOSE;
	const under = Math.max(...words.map(({ measured }) => measured.height)) + CLOSE;
	const cell = (room.height - 2 * PAD - (down - 1) * GAP) / down;
	const side = round(Math.min(column, cell - over - under));
	if (side < LEAST || words.length < portraits.length) return undefined;
	// Words may be wider than the portraits: then these keep the distance that they need.
	const step = { x: Math.max(side, ...words.map((each) => each.width)) + GAP, y: over + side + under + GAP };
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
