/**
 * Scene “bars”: records with a value as horizontal bars from a common zero, hatched up to the higher value where
 * sources differ.
 */
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { centreInRow } from '#lib/chart/layout/list.ts';
import { rectPath } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import type { Table } from '../scene.ts';

interface Bar {
	readonly id: string;
	readonly name: string;
	readonly value: number;
	/** Highest value if sources differ or `value` is a lower bound; otherwise equal to `value`. */
	readonly high: number;
}

/** Maximum height of a bar as a share of its row. */
const BAR_SHARE = 0.62;
/** Maximum height of a bar in units. */
const MAX_BAR_HEIGHT = 34;
/** Minimum height of a row with the name before the bar. */
const ROW_HEIGHT_NAME_BEFORE = LABEL_SIZE * 1.5;
/** Minimum height of a row with the name above the bar. */
const ROW_HEIGHT_NAME_ABOVE = LABEL_SIZE * 2.5;
/** Maximum share of the width for names before the bars. */
const MAX_NAMES_SHARE = 0.4;

const data = (_state: unknown, { drawnRecords }: PictureWorld): readonly Bar[] =>
	drawnRecords.flatMap(({ id, name, value, high = value }) =>
		value === undefined ? [] : [{ id, name, value, high: Math.max(value, high ?? value) }]
	);

/** Formats a value with as many decimals as it has, at most two. */
function formatValue(value: number, world: PictureWorld): string {
	const digits = [0, 1].find((count) => Number(value.toFixed(count)) === value) ?? 2;
	const format: FigureFormat = digits === 0 ? { type: 'integer' } : { type: 'decimal', digits };
	return world.format(value, format);
}

const valueText = ({ value, high }: Bar, world: PictureWorld): string =>
	high > value
		? world.fill('bars.range', { low: formatValue(value, world), high: formatValue(high, world) })
		: world.fill('bars.value', { value: formatValue(value, world) });

function layout(all: readonly Bar[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('bars.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const rest = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE : 0);
	const isLarge = rest.height / Math.max(1, all.length) > LABEL_SIZE * 5 && rest.width > 400;
	const size = isLarge ? TITLE_SIZE : LABEL_SIZE;
	const widest = Math.max(0, ...all.map(({ name }) => textWidth(name, size) * 1.05));
	const isNameBefore = widest + LABEL_SIZE <= rest.width * MAX_NAMES_SHARE;
	const minHeight = (isNameBefore ? ROW_HEIGHT_NAME_BEFORE : ROW_HEIGHT_NAME_ABOVE) * (size / LABEL_SIZE);
	const maxRows = Math.max(1, Math.floor(rest.height / minHeight));
	const fits = all.length <= maxRows;
	const more = textBlock(
		'more',
		fits ? '' : pluralWord(world, 'picture.more', all.length - Math.max(1, maxRows - 1)),
		{ ...rest, y: rest.y + rest.height - LABEL_SIZE },
		{ style: 'soft' }
	);
	const bars = fits ? all : all.slice(0, Math.max(1, maxRows - 1));
	const available = trimBottom(rest, fits ? 0 : LABEL_SIZE * 1.6);
	const pitch = Math.min(available.height / Math.max(1, bars.length), MAX_BAR_HEIGHT * 2.2);
	const column = isNameBefore ? widest + LABEL_SIZE : 0;
	const behind =
		Math.max(0, ...bars.map((bar) => textWidth(valueText(bar, world), size) * 1.06)) + size * 0.6;
	const longest = Math.max(...bars.map(({ high }) => high), Number.MIN_VALUE);
	const scale = Math.max(0, available.width - column - behind) / longest;
	return mergeDrawings(
		{ texts: [...title.texts, ...more.texts] },
		...bars.map((bar, index) => {
			const row = { ...available, y: available.y + index * pitch, height: pitch };
			return drawBar(
				bar,
				isNameBefore ? { row, size, x: available.x + column, scale } : { row, size, scale },
				world
			);
		})
	);
}

interface BarPlace {
	readonly row: Rect;
	readonly size: number;
	/** Left end of the bars if names are before them; undefined if names are above. */
	readonly x?: number;
	readonly scale: number;
}

function drawBar(bar: Bar, { row, size, x, scale }: BarPlace, world: PictureWorld): Drawing {
	const { id, name, value, high } = bar;
	const left = x ?? row.x;
	const lane = x === undefined ? trimTop(row, size * 1.25) : row;
	const thick = Math.min(lane.height * BAR_SHARE, MAX_BAR_HEIGHT);
	const y = lane.y + (lane.height - thick) / (x === undefined ? 4 : 2);
	const bars = { ...lane, x: left, y, width: Math.max(value * scale, 0.5), height: thick };
	const range = { ...bars, x: left + value * scale, width: (high - value) * scale };
	const words = textBlock(
		`${id}-name`,
		name,
		{
			x: row.x,
			y: x === undefined ? row.y + 1 : 0,
			width: x === undefined ? row.width : left - row.x - LABEL_SIZE / 2
		},
		{ size }
	);
	const number = textBlock(
		`${id}-value`,
		valueText(bar, world),
		{ x: left + high * scale + size * 0.5, y: 0, width: Infinity },
		{ style: 'strong', size }
	);
	return mergeDrawings({
		shapes: [
			{ id: `${id}-range`, style: 'unseen', d: range.width > 0 ? hatchRect(range, 3) : '' },
			{ id: `${id}-end`, style: 'sign open', d: range.width > 0 ? rectPath(range) : '' },
			{ id: `${id}-bar`, style: 'core seen', d: rectPath(bars) }
		].filter(({ d }) => d !== ''),
		texts: [
			...(x === undefined ? words : centreInRow(words, row)).texts,
			...centreInRow(number, { ...bars, y: bars.y + size * 0.08 }).texts
		]
	});
}

function table(_all: unknown, world: PictureWorld): Table {
	const none = world.word('bars.none');
	const cell = (bar: Bar | undefined) => (bar ? valueText(bar, world) : none);
	const all = new Map(data(undefined, world).map((bar) => [bar.id, bar]));
	return {
		caption: world.word('bars.caption'),
		head: ['name', 'value', 'what'].map((column) => world.word(`bars.head-${column}`)),
		rows: world.drawnRecords.map(({ id, name, what = none }) => [name, cell(all.get(id)), what])
	};
}

export default definePictureScene({ data, layout, table, isStatic: true });
