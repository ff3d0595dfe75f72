/**
 * Scene “bars”: records with a value as horizontal bars from a common zero, outlined up to the higher value where
 * sources differ.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { atLeast, custom, exactly, grow, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { text, title } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import { definePictureScene, type Pictured, type PictureWorld } from '../define-picture-scene.ts';
import { firstItems } from '../shared/first-items.ts';
import { formatValue } from '../shared/format-value.ts';
import { tableOf } from '../shared/table-of.ts';

interface Bar {
	readonly id: string;
	readonly name: string;
	readonly value: number;
	/** Highest value if sources differ or `value` is a lower bound; otherwise equal to `value`. */
	readonly high: number;
}

/** Maximum height of a bar as a share of its row, and in units. */
const [BAR_SHARE, MAX_BAR_HEIGHT] = [0.62, 80];
/** Minimum heights of a row with the name before the bar, and above it, as factors of the font size. */
const [MIN_ROW_NAME_BEFORE, MIN_ROW_NAME_ABOVE] = [1.5, 2.5];
/** Maximum height of a row, in units. */
const MAX_ROW_HEIGHT = 150;
/** Row height and width, in units, above which text is large. */
const LARGE_SIZE = { row: 50, width: 400 };
/** Maximum share of the width for names before the bars. */
const MAX_NAMES_SHARE = 0.4;

const data = (_state: unknown, { drawnRecords }: PictureWorld): readonly Bar[] =>
	drawnRecords.flatMap(({ id, name, value, high = value }) =>
		value === undefined ? [] : [{ id, name, value, high: Math.max(value, high ?? value) }]
	);

const valueText = ({ value, high }: Bar, world: PictureWorld): string =>
	high > value
		? world.fill('bars.range', { low: formatValue(world, value), high: formatValue(world, high) })
		: world.fill('bars.value', { value: formatValue(world, value) });

const layout = (all: readonly Bar[], viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? world.word('bars.title') : ''),
			// The last bars are left out if there are too many.
			grow(firstItems(all, (shown) => [barRows(shown, all, world)], world))
		)
	);

const widthOf = (box: Box): number => box.measure({ width: Infinity, height: Infinity }).width;

/** Rows with a name, a bar and its value. @param all every bar, whose names decide where names are */
const barRows = (bars: readonly Bar[], all: readonly Bar[], world: PictureWorld): Box =>
	sized(({ width, height }) => {
		const isLarge = height / all.length > LARGE_SIZE.row && width > LARGE_SIZE.width;
		const size = isLarge ? TITLE_SIZE : LABEL_SIZE;
		const nameOf = ({ id, name }: Bar) => text(`${id}-name`, name, { size });
		const valueOf = (bar: Bar) => text(`${bar.id}-value`, valueText(bar, world), { style: 'strong', size });
		const widest = Math.max(0, ...all.map((bar) => widthOf(nameOf(bar))));
		const isNameBefore = widest + LABEL_SIZE <= width * MAX_NAMES_SHARE;
		const minHeight = size * (isNameBefore ? MIN_ROW_NAME_BEFORE : MIN_ROW_NAME_ABOVE);
		const rowHeight = Math.min(MAX_ROW_HEIGHT, height / bars.length);
		const longest = Math.max(...bars.map(({ high }) => high), Number.MIN_VALUE);
		const valueWidth = Math.max(0, ...bars.map((bar) => widthOf(valueOf(bar)))) + size * 0.5;
		const bar = (each: Bar) => barBox(each, longest, valueWidth, valueOf(each), size * 0.5);
		return atLeast(
			{ height: minHeight * bars.length },
			column(
				{ gap: 'none' },
				...bars.map((each) =>
					exactly(
						{ height: rowHeight },
						isNameBefore
							? row({ gap: 'l', align: 'middle' }, exactly({ width: widest }, nameOf(each)), grow(bar(each)))
							: column({ gap: 'none' }, nameOf(each), grow(bar(each)))
					)
				)
			)
		);
	});

/**
 * A bar, and its value after it.
 * @param longest value of the longest bar
 * @param valueWidth width of the widest value, in units
 */
const barBox = (
	{ id, value, high }: Bar,
	longest: number,
	valueWidth: number,
	words: Box,
	gap: number
): Box =>
	custom(({ x, y, width, height }) => {
		const scale = Math.max(0, width - valueWidth) / longest;
		const thick = Math.min(height * BAR_SHARE, MAX_BAR_HEIGHT);
		const bar = { x, y: y + (height - thick) / 2, width: Math.max(value * scale, 0.5), height: thick };
		const rest = { ...bar, x: x + value * scale, width: (high - value) * scale };
		return mergeDrawings(
			{
				shapes: [
					createShape(`${id}-end`, 'sign open', high > value ? rectPath(rest) : ''),
					createShape(`${id}-bar`, 'core seen', rectPath(bar))
				]
			},
			drawAt(words, [x + high * scale + gap, y + height / 2], { x: 'start' })
		);
	});

function table(_all: unknown, world: PictureWorld) {
	const none = world.word('bars.none');
	const all = new Map(data(undefined, world).map((bar) => [bar.id, bar]));
	return tableOf(world, 'bars', world.drawnRecords, {
		name: ({ name }) => name,
		value: ({ id }) => {
			const bar = all.get(id);
			return bar ? valueText(bar, world) : none;
		},
		what: ({ what = none }) => what
	});
}

/** Bars appear one by one, each with its name and value. */
const show = showGroups((data) => (data as Pictured<readonly Bar[]>).shown.map(({ id }) => ({ ids: [id] })));

export default withBuildUp(definePictureScene({ data, layout, table, isStatic: true }), show);
