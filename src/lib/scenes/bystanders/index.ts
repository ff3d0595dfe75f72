/**
 * Scene “bystanders”: a ribbon of events that narrows at each stage of the chain, and beside it what happens in a
 * year to people who have done nothing wrong.
 */
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { splitColumns } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { fitRibbon, NUMBER_SIZES, drawRibbon } from '../chain/ribbon.ts';
import { tornEdge, TORN_WIDTH } from '../chain/torn-edge.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { chainSignShapes } from '../shared/chain-signs.ts';
import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, type BystandersData } from './data.ts';
import { largestLevel, drawOpenQuestion, drawEstimate } from './estimates.ts';

/** Number of rows: for all events, for the three stages of the chain, and for the watchlist. */
const ROW_COUNT = 5;
/** Width of the ribbon: share of the picture, and minimum and maximum in units. */
const RIBBON = { share: 0.34, least: 54, most: 300 };
/** Columns narrower than this have small numbers. */
const NARROW_COLUMN = 150;

function layout({ events, stages, estimates }: BystandersData, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const breadth = Math.min(RIBBON.most, Math.max(RIBBON.least, whole.width * RIBBON.share));
	const gap = Math.min(LABEL_SIZE * 4, whole.width * 0.05);
	const [left = whole, right = whole] = splitColumns(whole, [breadth, whole.width - breadth - gap], gap);
	const step = (whole.height - TORN_WIDTH) / ROW_COUNT;
	const rowOf = (index: number, { x, width }: Rect): Rect => ({
		x,
		width,
		y: whole.y + index * step + (index === ROW_COUNT - 1 ? TORN_WIDTH : 0),
		height: step - LABEL_SIZE * 0.5
	});
	const chain = {
		events,
		stages: stages.map(({ left: through, stage }, index) => ({
			stage,
			through,
			behind: (stages[index - 1]?.left ?? events) - through
		}))
	};
	const geometry = fitRibbon(chain, {
		isVertical: true,
		rect: { ...left, height: step * (ROW_COUNT - 1) },
		number: NUMBER_SIZES[left.width >= NARROW_COLUMN && step > 50 ? 0 : 1],
		plate: 0,
		hidesLostText: true
	});
	const tear = whole.y + step * (ROW_COUNT - 1);
	// The row of the operator shows the open question.
	const places = [1, 2, ROW_COUNT - 1].map((index) => rowOf(index, right));
	const rows = estimates.flatMap((each, index) => (places[index] ? [{ each, rect: places[index] }] : []));
	const level = largestLevel(rows, world);
	return mergeDrawings(
		drawRibbon(chain, geometry, tear, world),
		{ shapes: [tornEdge(tear, left.x + left.width - LABEL_SIZE, true)] },
		noListRow(rowOf(ROW_COUNT - 1, left), world),
		{ texts: layOutHeading(rowOf(0, right), world).texts },
		drawOpenQuestion(rowOf(3, right), level, world),
		...rows.map(({ each, rect }) => drawEstimate(each, rect, level, world))
	);
}

/** Lays out the heading of the right side, as large as its row allows. */
function layOutHeading(rect: Rect, world: World) {
	const wordings = ['people', 'people-short'].map((key) => world.word(`bystanders.${key}`));
	const candidates = wordings.flatMap((words) => [
		textBlock('people', words, rect, { style: 'chart-title', size: TITLE_SIZE }),
		textBlock('people', words, rect, { style: 'strong' })
	]);
	const found =
		candidates.find(({ height, texts }) => height <= rect.height && texts.length <= 2) ?? candidates.at(-1);
	if (!found) throw new Error('The heading has no wording');
	return found;
}

/** Draws the row of the watchlist, through which no event passes. */
function noListRow(rect: Rect, world: World): Drawing {
	const size = Math.min(LABEL_SIZE * 1.8, rect.height / 2);
	const { x, y } = insetRect(rect, 0);
	const words = textBlock(
		'no-list',
		world.word('bystanders.no-list'),
		{ x: x + size * 1.5, y: y + Math.max(0, (size - LABEL_SIZE) / 2), width: rect.width - size * 1.5 },
		{ style: 'soft' }
	);
	const fits = words.texts.length === 1 && words.width <= rect.width - size * 1.5;
	return mergeDrawings(
		{ shapes: chainSignShapes('list', 'list', x + size / 2, y + size / 2, size) },
		{ texts: fits ? words.texts : [] }
	);
}

/** Returns the table: the events that remain after each stage, then the estimates with their ranges. */
function table({ stages, estimates }: BystandersData, world: World): Table {
	const number = (value: number) => formatCount(world, value);
	return {
		caption: world.word('bystanders.caption'),
		head: ['what', 'value', 'range'].map((key) => world.word(`bystanders.head-${key}`)),
		rows: [
			...stages.map(({ left, stage }) => [
				world.word(`bystanders.row-${stage}`),
				number(left),
				world.word('bystanders.none')
			]),
			...estimates.map(({ high, low, value, what }) => [
				world.word(`bystanders.row-${what}`),
				number(value),
				value > 0
					? world.fill('bystanders.from-to', { low: number(low), high: number(high) })
					: world.word('bystanders.none')
			])
		]
	};
}

export default defineMarkScene({
	data,
	layout,
	table
});
