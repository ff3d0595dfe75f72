/** The torn edge of the paper, and what is beyond: what the model does not say, and a measurement from elsewhere. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { layOutUnits } from '#lib/chart/layout/units.ts';
import { splitColumns } from '#lib/chart/layout/divide-rect.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { random } from '#lib/model/maths/random.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Measurement } from './data.ts';

/** Distance between two teeth of the torn edge, in units. */
const TOOTH_DISTANCE = 8;
/** Maximum distance of the near line from the tear, in units. */
const AMPLITUDE = 5.5;
/** Maximum width of the fibres between the two lines, in units. */
const FIBRE_WIDTH = 6.5;
/** Width of the torn edge. */
export const TORN_WIDTH = AMPLITUDE + FIBRE_WIDTH;
/** Arbitrary seed of the shape of the tear. */
const TEAR_SEED = 12;

/**
 * Returns the shape of the torn edge across the ribbon: two ragged lines that never meet, with fibres between.
 * @param tear position along the ribbon
 * @param length length of the edge
 * @param down whether the ribbon runs down
 */
export function tornEdge(tear: number, length: number, down: boolean): Shape {
	const teeth = [...Array(Math.ceil(length / TOOTH_DISTANCE) + 2).keys()];
	const at = (tooth: number, across: number) => {
		const along = roundToTenth((tooth - 0.5) * TOOTH_DISTANCE);
		return down ? `${along} ${roundToTenth(across)}` : `${roundToTenth(across)} ${along}`;
	};
	const near = teeth.map((tooth) => tear + AMPLITUDE * random(TEAR_SEED, 'near', tooth));
	const far = near.map(
		(across, tooth) => across + FIBRE_WIDTH * (0.4 + 0.6 * random(TEAR_SEED, 'far', tooth))
	);
	const one = teeth.map((tooth) => at(tooth, near[tooth] ?? tear));
	const other = teeth.map((tooth) => at(tooth, far[tooth] ?? tear)).reverse();
	return { id: 'edge', style: 'torn', d: `M${[...one, ...other].join('L')}z` };
}

/** How much is shown beyond the tear, from most to least. */
export type TextAmount = 'all' | 'words' | 'brief' | 'beside' | 'unknown' | 'torn';

/** What is drawn beyond the tear, laid out from the top of a rectangle, and its height. */
export interface BeyondTear extends Pick<Drawing, 'shapes' | 'series' | 'texts'> {
	readonly height: number;
}

/** Minimum pitch, in units, at which investigations are drawn as marks. */
const MIN_PITCH = 4;
const GAP = LABEL_SIZE * 0.5;

/** Draws the part beyond the tear. Returns undefined if its marks do not fit. */
export function drawBeyondTear(
	amount: TextAmount,
	measured: Measurement,
	rect: Rect,
	world: World
): BeyondTear | undefined {
	const head = (at: Rect) =>
		stackBlocks([
			layOutHeading(world.word('chain.torn'), at, amount === 'torn' ? 1 : 2),
			amount === 'torn' ? EMPTY_BLOCK : textBlock('unknown', world.word('chain.unknown'), at)
		]);
	if (amount === 'torn' || amount === 'unknown') {
		const { height, texts } = head(rect);
		return { height, texts, shapes: [], series: [] };
	}
	if (amount === 'beside') {
		const [own = rect, other = rect] = splitColumns(rect, [0.42, 0.58], LABEL_SIZE * 1.6);
		const [left, right] = [head(own), measurementText('apart', measured, other, world)];
		const height = Math.max(left.height, right.height);
		const x = roundToTenth(other.x - LABEL_SIZE * 0.8);
		const rule = `M${x} ${roundToTenth(rect.y)}V${roundToTenth(rect.y + height)}`;
		return { height, texts: [...left.texts, ...right.texts], shapes: [ruleShape(rule)], series: [] };
	}
	const first = head(rect);
	const y = first.height + LABEL_SIZE;
	const words = measurementText(amount === 'brief' ? 'apart' : 'caveat', measured, rect, world);
	const rule = ruleShape(`M${roundToTenth(rect.x)} ${roundToTenth(rect.y + y)}h${roundToTenth(rect.width)}`);
	const below = translate(words, 0, y + LABEL_SIZE);
	const height = y + LABEL_SIZE + words.height;
	if (amount !== 'all')
		return { height, shapes: [rule], series: [], texts: [...first.texts, ...below.texts] };
	return withMarks(measured, rect, height, { shapes: [rule], texts: first.texts, words: below });
}

const EMPTY_BLOCK: TextBlock = { texts: [], width: 0, height: 0 };
const ruleShape = (d: string): Shape => ({ id: 'rule', style: 'hair', d });

/** Lays out a heading: in title size, or in label size if it would take more than `most` lines. */
function layOutHeading(text: string, rect: Rect, most: number): TextBlock {
	const large = textBlock('torn', text, rect, { size: TITLE_SIZE, style: 'chart-title' });
	return large.texts.length <= most ? large : textBlock('torn', text, rect, { style: 'strong' });
}

/** Lays out the measurement with its caveat. Neither is shown without the other. */
function measurementText(
	key: 'apart' | 'caveat',
	measured: Measurement,
	rect: Rect,
	world: World
): TextBlock {
	const { helped, label, total } = measured;
	const numbers = { label, helped: formatCount(world, helped), total: formatCount(world, total) };
	return stackBlocks([
		textBlock('measured', world.fill('chain.measured', numbers), rect, { style: 'strong' }),
		textBlock(key, world.word(`chain.${key}`), rect, { style: 'soft' })
	]);
}

/**
 * Adds a mark for each investigation, first those that images helped to solve, and moves the caveat below them.
 * Returns undefined if the marks do not fit.
 */
function withMarks(
	{ helped, total }: Measurement,
	rect: Rect,
	height: number,
	{ shapes, texts, words }: { shapes: readonly Shape[]; texts: Drawing['texts']; words: TextBlock }
): BeyondTear | undefined {
	const name = words.texts.filter(({ id }) => id.startsWith('measured'));
	const caveat = words.texts.filter(({ id }) => !id.startsWith('measured'));
	const free = rect.height - height - LABEL_SIZE * 1.5;
	const top = (name.at(-1)?.y ?? 0) + LABEL_SIZE * 0.9;
	const grid = layOutUnits(
		[helped, total - helped],
		{ ...rect, y: top, height: free },
		{ maxPitch: 10, groupGaps: LABEL_SIZE * 0.6 }
	);
	if (free <= 0 || grid.pitch < MIN_PITCH) return undefined;
	const [first, others] = grid.groups;
	const marks = [...Array(total).keys()].map((index) => {
		const seen = index < helped;
		const [x = 0, y = 0] = (seen ? first?.centreOf(index) : others?.centreOf(index - helped)) ?? [];
		return {
			id: String(index),
			x: roundToTenth(x),
			y: roundToTenth(y),
			size: roundToTenth(grid.pitch),
			core: seen ? ('seen' as const) : ('open' as const)
		};
	});
	const shift = grid.height + LABEL_SIZE * 1.5;
	return {
		height: height + shift,
		shapes,
		series: [{ kind: 'investigations', marks }],
		texts: [...texts, ...name, ...caveat.map((line) => ({ ...line, y: roundToTenth(line.y + shift - GAP) }))]
	};
}
