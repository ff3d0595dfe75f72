/** The torn edge of the paper, and what is beyond: what the model does not say, and a measurement from elsewhere. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { units } from '#lib/chart/units.ts';
import { columns } from '#lib/chart/divide.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { random } from '#lib/model/random.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Measured } from './data.ts';

/** Dimensions of the torn edge in units: distance between teeth, amplitude, and width of the fibres. */
const TOOTH_DISTANCE = 8;
const AMPLITUDE = 5.5;
const FIBRE_WIDTH = 6.5;
/** Width of the torn edge. */
export const TORN = AMPLITUDE + FIBRE_WIDTH;
/** Arbitrary seed of the shape of the tear. */
const TEAR_SEED = 12;

/** Returns the shape of the torn edge across the ribbon: two ragged lines that never meet, with fibres between. */
export function torn(tear: number, length: number, down: boolean): Shape {
	const teeth = [...Array(Math.ceil(length / TOOTH_DISTANCE) + 2).keys()];
	const at = (tooth: number, across: number) => {
		const along = round((tooth - 0.5) * TOOTH_DISTANCE);
		return down ? `${along} ${round(across)}` : `${round(across)} ${along}`;
	};
	const near = teeth.map((tooth) => tear + AMPLITUDE * random(TEAR_SEED, 'near', tooth));
	const far = near.map(
		(across, tooth) => across + FIBRE_WIDTH * (0.4 + 0.6 * random(TEAR_SEED, 'far', tooth))
	);
	const one = teeth.map((tooth) => at(tooth, near[tooth] ?? tear));
	const other = teeth.map((tooth) => at(tooth, far[tooth] ?? tear)).reverse();
	return { id: 'edge', style: 'torn', d: `M${[...one, ...other].join('L')}z` };
}

/** How much text is shown, from all to the least. */
export type Said = 'all' | 'words' | 'brief' | 'beside' | 'unknown' | 'torn';

/** The part beyond the tear, laid out from the top of a rectangle, with its height; marks take the remaining height. */
export interface Beyond extends Pick<Drawing, 'shapes' | 'casts' | 'texts'> {
	readonly height: number;
}

/** Minimum pitch, in units, at which investigations are drawn as marks. */
const MIN_PITCH = 4;
const GAP = LABEL * 0.5;

/** Returns the part beyond the tear, or undefined when its marks do not fit. */
export function beyond(amount: Said, measured: Measured, rect: Rect, world: World): Beyond | undefined {
	const head = (at: Rect) =>
		stack([
			layOutHeading(world.word('chain.torn'), at, amount === 'torn' ? 1 : 2),
			amount === 'torn' ? EMPTY_BLOCK : block('unknown', world.word('chain.unknown'), at)
		]);
	if (amount === 'torn' || amount === 'unknown') {
		const { height, texts } = head(rect);
		return { height, texts, shapes: [], casts: [] };
	}
	if (amount === 'beside') {
		const [own = rect, other = rect] = columns(rect, [0.42, 0.58], LABEL * 1.6);
		const [left, right] = [head(own), measurementText('apart', measured, other, world)];
		const height = Math.max(left.height, right.height);
		const x = round(other.x - LABEL * 0.8);
		const rule = `M${x} ${round(rect.y)}V${round(rect.y + height)}`;
		return { height, texts: [...left.texts, ...right.texts], shapes: [ruleShape(rule)], casts: [] };
	}
	const first = head(rect);
	const y = first.height + LABEL;
	const words = measurementText(amount === 'brief' ? 'apart' : 'caveat', measured, rect, world);
	const rule = ruleShape(`M${round(rect.x)} ${round(rect.y + y)}h${round(rect.width)}`);
	const below = moved(words, 0, y + LABEL);
	const height = y + LABEL + words.height;
	if (amount !== 'all') return { height, shapes: [rule], casts: [], texts: [...first.texts, ...below.texts] };
	return withMarks(measured, rect, height, { shapes: [rule], texts: first.texts, words: below });
}

const EMPTY_BLOCK: Block = { texts: [], width: 0, height: 0 };
const ruleShape = (d: string): Shape => ({ id: 'rule', style: 'hair', d });

/** Lays out a heading, in title size unless that takes too many lines. */
function layOutHeading(text: string, rect: Rect, most: number): Block {
	const large = block('torn', text, rect, { size: TITLE, style: 'chart-title' });
	return large.texts.length <= most ? large : block('torn', text, rect, { style: 'strong' });
}

/** Lays out the measurement with its caveat: never one without the other. */
function measurementText(key: 'apart' | 'caveat', measured: Measured, rect: Rect, world: World): Block {
	const { helped, label, total } = measured;
	const numbers = { label, helped: integer(world, helped), total: integer(world, total) };
	return stack([
		block('measured', world.fill('chain.measured', numbers), rect, { style: 'strong' }),
		block(key, world.word(`chain.${key}`), rect, { style: 'soft' })
	]);
}

/** Adds a mark per investigation, first those that images helped to solve; the caveat is at the bottom. */
function withMarks(
	{ helped, total }: Measured,
	rect: Rect,
	height: number,
	{ shapes, texts, words }: { shapes: readonly Shape[]; texts: Drawing['texts']; words: Block }
): Beyond | undefined {
	const name = words.texts.filter(({ id }) => id.startsWith('measured'));
	const caveat = words.texts.filter(({ id }) => !id.startsWith('measured'));
	const free = rect.height - height - LABEL * 1.5;
	const top = (name.at(-1)?.y ?? 0) + LABEL * 0.9;
	const grid = units(
		[helped, total - helped],
		{ ...rect, y: top, height: free },
		{ most: 10, between: LABEL * 0.6 }
	);
	if (free <= 0 || grid.pitch < MIN_PITCH) return undefined;
	const [first, others] = grid.groups;
	const marks = [...Array(total).keys()].map((index) => {
		const seen = index < helped;
		const [x = 0, y = 0] = (seen ? first?.at(index) : others?.at(index - helped)) ?? [];
		return {
			id: String(index),
			x: round(x),
			y: round(y),
			size: round(grid.pitch),
			core: seen ? ('seen' as const) : ('open' as const)
		};
	});
	const shift = grid.height + LABEL * 1.5;
	return {
		height: height + shift,
		shapes,
		casts: [{ of: 'investigations', marks }],
		texts: [...texts, ...name, ...caveat.map((line) => ({ ...line, y: round(line.y + shift - GAP) }))]
	};
}
