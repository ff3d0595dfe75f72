/** Draws a gate through the years: open while a record applies, closed otherwise, with diamonds beside it. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { dodge } from '#lib/chart/layout/dodge.ts';
import { diamondPath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { decimalYear } from '../shared/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import type { WorldRecord } from '../world.ts';
import type { Gate, GatePeriod } from './gate-periods.ts';
import { drawWall, GATE_GAP, LEAF_THICKNESS, type GateLayout } from './wall.ts';

/** Half the width of a diamond, in units. */
const DIAMOND_RADIUS = 5;

/** Draws the gate with its title, at the largest font sizes that fit. */
export function drawGate(gate: Gate, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('timeline.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const body = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE : 0);
	const drawn = SIZE_VARIANTS.map((sizes) => drawVariant(sizes, gate, body, world));
	const chosen =
		drawn.find(({ fits, aside }) => fits && aside) ?? drawn.at(body.height < MIN_HEIGHT_FOR_LABELS ? -1 : -2);
	return mergeDrawings({ texts: title.texts }, chosen?.drawing ?? {});
}

/** Font sizes of the headings and of the other text, the largest first. */
const SIZE_VARIANTS = [
	{ head: COUNT_SIZE, size: TITLE_SIZE },
	{ head: TITLE_SIZE, size: TITLE_SIZE },
	{ head: TITLE_SIZE, size: LABEL_SIZE },
	{ head: LABEL_SIZE, size: LABEL_SIZE },
	{ head: LABEL_SIZE, size: LABEL_SIZE, hasNoLabels: true }
] as const;
interface SizeVariant {
	readonly head: number;
	readonly size: number;
	/** Whether the diamonds have no labels. The table has their names too. */
	readonly hasNoLabels?: boolean;
}
/** Height below which the gate has no labels beside it, in units. */
const MIN_HEIGHT_FOR_LABELS = 150;

/**
 * Draws the gate at given font sizes. `fits` says whether all text fits, `aside` whether the diamonds have
 * labels.
 */
function drawVariant(sizes: SizeVariant, gate: Gate, body: Rect, world: PictureWorld) {
	const hasLabels = layOutGate(gate, body, sizes, world).left.width > 0;
	const others = gate.omittedCount + (hasLabels ? 0 : gate.marks.length);
	const lines = [
		hasLabels ? '' : world.fill('timeline.at-date', { date: lawDate(world) }),
		others > 0 ? pluralWord(world, 'picture.more', others) : ''
	].map((text, index) =>
		textBlock(`foot-${index}`, text, { ...body, y: 0 }, { style: 'soft', anchor: 'end' })
	);
	const footBlock = stackBlocks(lines, sizes.hasNoLabels ? 0 : GATE_GAP / 2);
	const frame = layOutGate(
		gate,
		trimBottom(body, footBlock.height > 0 ? footBlock.height + GATE_GAP : 0),
		sizes,
		world
	);
	const gateText = layOutText(gate, frame, world);
	return {
		aside: hasLabels,
		fits: gateText.fits,
		drawing: mergeDrawings(drawWall(gate, frame), gateText.drawing, {
			texts: translate(footBlock, 0, body.y + body.height - footBlock.height).texts
		})
	};
}

/**
 * Returns the layout of the gate. The column of labels takes at most 36 % of the width, and is empty if that
 * would break a word.
 */
function layOutGate(
	gate: Gate,
	rest: Rect,
	{ hasNoLabels, head, size }: SizeVariant,
	world: PictureWorld
): GateLayout {
	const first = gate.periods[0]?.from ?? 0;
	const last = gate.periods.at(-1)?.to ?? first + 1;
	const words = [...gate.marks.map(({ item }) => item.name), lawDate(world)];
	const longest = Math.max(
		...words.flatMap((name) => name.split(' ')).map((word) => textWidth(word, size) * 1.06)
	);
	const wanted = Math.max(...words.map((name) => textWidth(name, size) / 2 + 2 * size));
	const labelsWidth =
		hasNoLabels || rest.width * 0.36 < longest ? 0 : Math.max(longest, Math.min(rest.width * 0.36, wanted));
	const yearsWidth = textWidth('0000', size) + size * 0.8;
	const wallWidth = Math.max(size, rest.width * 0.032);
	const left = { ...rest, width: labelsWidth };
	const years = {
		...rest,
		x: rest.x + labelsWidth + (labelsWidth > 0 ? 2 * DIAMOND_RADIUS + GATE_GAP * 1.5 : 0),
		width: yearsWidth
	};
	const wall = { ...rest, x: years.x + yearsWidth, width: wallWidth };
	const x = wall.x + wallWidth;
	return {
		headingSize: head,
		size,
		left,
		years,
		wall,
		right: { ...rest, x, width: rest.x + rest.width - x },
		y: (at) => rest.y + ((at - first) / (last - first)) * rest.height
	};
}

const lawDate = (world: PictureWorld): string => formatDate(world.locale, world.lawAsOf);

interface GateText {
	readonly drawing: Drawing;
	/** Whether all text fits. */
	readonly fits: boolean;
}

/** Lays out the text of the periods, and the labels of the diamonds. */
function layOutText(gate: Gate, frame: GateLayout, world: PictureWorld): GateText {
	const parts = gate.periods.map((stretch, index) => layOutPeriod(stretch, index, frame, world));
	const names = frame.left.width > 0 ? drawLabels(gate, frame, world) : { drawing: {}, fits: true };
	return {
		drawing: mergeDrawings(names.drawing, { texts: parts.flatMap(({ texts }) => texts) }),
		fits: names.fits && parts.every(({ whole }) => whole)
	};
}

/**
 * Lays out the text of a period, in the longest wording that fits. `whole` says whether nothing was dropped.
 */
function layOutPeriod(stretch: GatePeriod, index: number, frame: GateLayout, world: PictureWorld) {
	const { headingSize: headSize, left, right, size, y } = frame;
	const id = `part-${index}`;
	const height = y(stretch.to) - y(stretch.from);
	// Open periods have padding for the leaves, unless there are no labels.
	const hasNoLabels = left.width === 0;
	const pad = hasNoLabels || stretch.state !== 'open' ? 0 : size * 0.8 + LEAF_THICKNESS;
	const offsetX = size * (hasNoLabels ? 1.5 : 0.9);
	const rect = { x: right.x + offsetX, y: y(stretch.from), width: right.width - offsetX, height };
	const column = { ...rect, y: 0 };
	const head = textBlock(
		`${id}-head`,
		['', '-short'].map((form) => `timeline.gate-${stretch.state}${form}`).map(world.word),
		column,
		{
			style: 'strong',
			size: headSize,
			maxLines: 1
		}
	);
	const { item } = stretch;
	const name = textBlock(`${id}-name`, item && stretch.state === 'open' ? item.name : '', column, { size });
	const dates = textBlock(
		`${id}-dates`,
		item && stretch.state === 'open' ? dateWordings(item, world) : '',
		column,
		{
			size,
			style: 'soft',
			maxLines: 1
		}
	);
	const wordings = [[head, name, dates], [head, name], [head]].map((blocks) =>
		stackBlocks(
			blocks.filter(({ height }) => height > 0),
			size * 0.3
		)
	);
	const fittingIndex = wordings.findIndex(
		({ height, width }) => height <= rect.height - pad && width <= rect.width
	);
	const words: TextBlock | undefined = wordings[fittingIndex];
	return {
		whole: fittingIndex === 0,
		texts: words ? translate(words, 0, rect.y + (rect.height - words.height) / 2).texts : []
	};
}

/** Returns the dates of a record in two wordings: to the day, and to the year. */
const dateWordings = ({ until, when }: WorldRecord, world: PictureWorld): string[] =>
	(['full', 'year'] as const).map((precision) => {
		const write = (iso = '') => formatDate(world.locale, iso, precision);
		return world.fill('timeline.gate-span', { when: write(when), until: write(until) });
	});

/** Draws the labels of the diamonds, and the date of the law beside its line, with leader lines. */
function drawLabels(
	{ asOf, marks }: Gate,
	{ left, size, y, years }: GateLayout,
	world: PictureWorld
): GateText & { drawing: Drawing } {
	const layOutLabel = (id: string, name: string, style = '') =>
		textBlock(id, name, { ...left, y: 0 }, { size, anchor: 'end', style });
	const labels = [
		...marks.map(({ at, item }) => ({ id: item.id, at, now: false, words: layOutLabel(item.id, item.name) })),
		{ id: 'date', at: decimalYear(asOf), now: true, words: layOutLabel('date', lawDate(world), 'strong') }
	].sort((a, b) => a.at - b.at);
	const heights = labels.map(({ words }) => words.height);
	const middles = dodge(
		labels.map(({ at }) => y(at)),
		heights,
		[left.y, left.y + left.height],
		size * 0.5
	);
	const x = years.x - DIAMOND_RADIUS;
	return {
		fits: middles.every((middle, index) => middle - (heights[index] ?? 0) / 2 >= left.y - 0.1),
		drawing: {
			shapes: [
				{
					id: 'leaders',
					style: 'hair',
					d: labels
						.map(({ at, now }, index) => {
							const from = `M${roundToTenth(left.x + left.width + 2)} ${roundToTenth(middles[index] ?? 0)}`;
							return `${from}L${roundToTenth(now ? left.x + left.width + GATE_GAP : x - DIAMOND_RADIUS)} ${roundToTenth(y(at))}`;
						})
						.join('')
				},
				{
					id: 'diamonds',
					style: 'sign full',
					d: marks.map(({ at }) => diamondPath(x, y(at), DIAMOND_RADIUS)).join('')
				}
			],
			series: [],
			texts: labels.flatMap(
				({ words }, index) => translate(words, 0, (middles[index] ?? 0) - words.height / 2).texts
			)
		}
	};
}
