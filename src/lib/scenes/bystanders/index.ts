/** Link by link: the ribbon of events, and a year of those to whom nothing is reproached. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { columns } from '#lib/chart/divide.ts';
import { area, inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { fitted, NUMBERS, ribbon } from '../chain/ribbon.ts';
import { torn, TORN } from '../chain/torn.ts';
import { scene } from '../drawn.ts';
import { glyph } from '../glyphs.ts';
import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, type Bystanders } from './data.ts';
import { levelOf, unknown, year } from './year.ts';

/** Events, three links and the list. */
const ROWS = 5;
/** Of the width, for the ribbon; and its least and most. */
const RIBBON = { share: 0.34, least: 54, most: 300 };
/** Columns narrower than this have small numbers. */
const NARROW = 150;

function layout({ events, stages, year: reckoned }: Bystanders, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const breadth = Math.min(RIBBON.most, Math.max(RIBBON.least, whole.width * RIBBON.share));
	const gap = Math.min(LABEL * 4, whole.width * 0.05);
	const [left = whole, right = whole] = columns(whole, [breadth, whole.width - breadth - gap], gap);
	const step = (whole.height - TORN) / ROWS;
	const rowOf = (index: number, { x, width }: Rect): Rect => ({
		x,
		width,
		y: whole.y + index * step + (index === ROWS - 1 ? TORN : 0),
		height: step - LABEL * 0.5
	});
	const chain = {
		events,
		stages: stages.map(({ left: through, stage }, index) => ({
			stage,
			through,
			behind: (stages[index - 1]?.left ?? events) - through
		}))
	};
	const way = fitted(chain, {
		down: true,
		rect: { ...left, height: step * (ROWS - 1) },
		number: NUMBERS[left.width >= NARROW && step > 50 ? 0 : 1],
		plate: 0,
		quiet: true
	});
	const tear = whole.y + step * (ROWS - 1);
	// Beside the person who answers stands what nobody knows.
	const places = [1, 2, ROWS - 1].map((index) => rowOf(index, right));
	const rows = reckoned.flatMap((each, index) => (places[index] ? [{ each, rect: places[index] }] : []));
	const level = levelOf(rows, world);
	return together(
		ribbon(chain, way, tear, world),
		{ shapes: [torn(tear, left.x + left.width - LABEL, true)] },
		noList(rowOf(ROWS - 1, left), world),
		{ texts: heading(rowOf(0, right), world).texts },
		unknown(rowOf(3, right), level, world),
		...rows.map(({ each, rect }) => year(each, rect, level, world))
	);
}

/** Whom the right-hand side is about, as large as its row lets it be. */
function heading(rect: Rect, world: World) {
	const wordings = ['people', 'people-short'].map((key) => world.word(`bystanders.${key}`));
	const ways = wordings.flatMap((words) => [
		block('people', words, rect, { style: 'chart-title', size: TITLE }),
		block('people', words, rect, { style: 'strong' })
	]);
	const found = ways.find(({ height, texts }) => height <= rect.height && texts.length <= 2) ?? ways.at(-1);
	if (!found) throw new Error('There is always a wording');
	return found;
}

/** No event goes through a list. */
function noList(rect: Rect, world: World): Drawing {
	const size = Math.min(LABEL * 1.8, rect.height / 2);
	const { x, y } = inset(rect, 0);
	const words = block(
		'no-list',
		world.word('bystanders.no-list'),
		{ x: x + size * 1.5, y: y + Math.max(0, (size - LABEL) / 2), width: rect.width - size * 1.5 },
		{ style: 'soft' }
	);
	const fits = words.texts.length === 1 && words.width <= rect.width - size * 1.5;
	return together(
		{ shapes: glyph('list', 'list', x + size / 2, y + size / 2, size) },
		{ texts: fits ? words.texts : [] }
	);
}

/** What is left of the events after each link, then the year of the others, each with its range. */
function table({ stages, year: reckoned }: Bystanders, world: World): Table {
	const number = (value: number) => integer(world, value);
	return {
		caption: world.word('bystanders.caption'),
		head: ['what', 'value', 'range'].map((key) => world.word(`bystanders.head-${key}`)),
		rows: [
			...stages.map(({ left, stage }) => [
				world.word(`bystanders.row-${stage}`),
				number(left),
				world.word('bystanders.none')
			]),
			...reckoned.map(({ high, low, value, what }) => [
				world.word(`bystanders.row-${what}`),
				number(value),
				value > 0
					? world.fill('bystanders.from-to', { low: number(low), high: number(high) })
					: world.word('bystanders.none')
			])
		]
	};
}

export default scene({
	data,
	layout,
	table
});
