/**
 * Scene “doors”: the doors of one house, with what each is for and who holds its key. They are side by side along
 * a street, or one above the other.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { splitAtArrow } from '../shared/split-at-arrow.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import { data, type Door } from './data.ts';
import { drawDoor } from './door.ts';
import { drawCaller, CORNICE_HEIGHT, drawFront, drawPavement, drawWindow } from './facade.ts';

/** Minimum height for a title; below it, place and date of the law are enough. */
const MIN_TITLE_HEIGHT = 220;
/** Maximum height of a door divided by its width. */
const MAX_DOOR_ASPECT = 3.4;
/** Width of a door as a share of its column. */
const DOOR_SHARE = 0.72;
const PAVEMENT_HEIGHT = 6;
/** Height of an upper floor, as a factor of the width of a door. */
const FLOOR_HEIGHT = 1.15;
/** Minimum height of a floor in a single tower, in units. Lower floors are divided between two towers. */
const MIN_FLOOR_HEIGHT = 40;
/** Minimum width of each of two towers, in units. */
const MIN_TOWER_WIDTH = 110;
/** Width of the wall of a tower, as a factor of the width of its doors. */
const WALL_WIDTH = 1.9;

function layout(doors: readonly Door[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const date = world.fill('doors.under', { date: formatDate(world.locale, world.lawAsOf) });
	const title = world.fill('doors.title', { count: formatCount(world, doors.length) });
	const head = stackBlocks(
		viewport.showTitle && viewport.height >= MIN_TITLE_HEIGHT
			? [
					textBlock('title', title, whole, { style: 'chart-title', size: TITLE_SIZE }),
					textBlock('date', date, whole, { style: 'soft' })
				]
			: [textBlock('date', date, whole, { style: 'strong' })],
		LABEL_SIZE * 0.3
	);
	const rest = trimTop(whole, head.height + LABEL_SIZE * 0.8);
	const longest = Math.max(0, ...doors.map(({ name }) => textWidth(name, LABEL_SIZE) * 1.04));
	const along = longest + LABEL_SIZE * 0.2 <= rest.width / Math.max(1, doors.length);
	return mergeDrawings({ texts: head.texts }, along ? drawStreet(doors, rest) : drawTowers(doors, rest));
}

/** Draws a street front: the doors side by side with their texts below. */
function drawStreet(doors: readonly Door[], rect: Rect): Drawing {
	const pitch = rect.width / Math.max(1, doors.length);
	const column = (index: number) => ({
		x: rect.x + index * pitch,
		y: 0,
		width: pitch - Math.min(LABEL_SIZE * 0.7, pitch * 0.05)
	});
	const size = doors.every(({ name }) => textWidth(name, TITLE_SIZE) * 1.04 <= pitch - LABEL_SIZE * 0.4)
		? TITLE_SIZE
		: LABEL_SIZE;
	const most = Math.max(2, Math.floor((rect.height * 0.4) / (LABEL_SIZE * 1.2)));
	const words = doors.map((door, index) => doorText(door, column(index), size, most));
	const ground =
		rect.y +
		rect.height -
		Math.max(0, ...words.map(({ height }) => height)) -
		PAVEMENT_HEIGHT -
		LABEL_SIZE * 0.6;
	const unit = Math.max(1.2, pitch / 33);
	const wall = { ...rect, height: ground - rect.y };
	const wide = pitch * DOOR_SHARE;
	const free = wall.height - CORNICE_HEIGHT * unit;
	// Leaves space for the gable above a door.
	const tall = Math.min(wide * MAX_DOOR_ASPECT, free - wide * 0.3);
	const floors = Math.max(0, Math.floor((free - tall - wide * 0.3) / (wide * FLOOR_HEIGHT)));
	const place = (index: number): Rect => ({
		x: rect.x + index * pitch + (pitch - wide) * 0.14,
		y: ground - tall,
		width: wide,
		height: tall
	});
	const storey = (free - tall - wide * 0.25) / Math.max(1, floors);
	const windows = doors.flatMap(({ id }, index) =>
		Array.from({ length: floors }, (_, floor) =>
			drawWindow(`${id}-${floor}`, {
				x: place(index).x + wide * 0.32,
				y: wall.y + CORNICE_HEIGHT * unit + floor * storey + (storey - wide * 0.66) / 2,
				width: wide * 0.36,
				height: wide * 0.66
			})
		).flat()
	);
	return mergeDrawings({
		shapes: [
			...drawFront('street', wall, unit),
			...drawPavement({ ...rect, y: ground, height: PAVEMENT_HEIGHT }),
			...windows,
			...doors.flatMap((door, index) => doorWithCaller(door, place(index)))
		],
		texts: words.flatMap((each) => translate(each, 0, ground + PAVEMENT_HEIGHT + LABEL_SIZE * 0.6).texts)
	});
}

const doorWithCaller = ({ id, lock }: Door, place: Rect) => [
	...drawDoor(id, lock, [place.x, place.y, place.width, place.height]),
	...(lock === 'bell' ? [drawCaller(place)] : [])
];

/** Draws the house as a tower with one door per floor, or as two towers. */
function drawTowers(doors: readonly Door[], rect: Rect): Drawing {
	const count =
		rect.height / Math.max(1, doors.length) < MIN_FLOOR_HEIGHT && rect.width / 2 >= MIN_TOWER_WIDTH ? 2 : 1;
	const high = Math.ceil(doors.length / count);
	const floor = rect.height / Math.max(1, high);
	const parts = splitColumns(rect, count, LABEL_SIZE);
	return mergeDrawings(
		...parts.map((part, index) => {
			const own = doors.slice(index * high, (index + 1) * high);
			// All towers start at the same ground.
			const y = part.y + floor * (high - own.length);
			return drawTower(String(index), own, { ...part, y, height: floor * own.length });
		})
	);
}

function drawTower(id: string, doors: readonly Door[], rect: Rect): Drawing {
	const floor = rect.height / Math.max(1, doors.length);
	const unit = Math.max(0.7, floor / 33);
	const wide = Math.min(floor * 0.55, rect.width * 0.155);
	const wall = { ...rect, x: rect.x + 1, width: wide * WALL_WIDTH };
	const floors = splitRows(rect, doors.length, 0);
	const x = wall.x + wall.width + LABEL_SIZE;
	const column = { x, y: 0, width: rect.x + rect.width - x };
	const most = Math.floor((floor - LABEL_SIZE * 0.4) / (LABEL_SIZE * 1.2));
	const large = doors.every(
		(door) => doorText(door, column, TITLE_SIZE, Infinity).height <= floor - LABEL_SIZE
	);
	const drawn = doors.map((door, index): Partial<Drawing> => {
		const { height, y } = floors[index] ?? rect;
		// The cornice reduces the height of the top floor.
		const tall = Math.min(height * 0.84, height - CORNICE_HEIGHT * unit);
		const foot = roundToTenth(y + height);
		const words = doorText(door, column, large ? TITLE_SIZE : LABEL_SIZE, large ? Infinity : most);
		return {
			shapes: [
				{
					id: `${door.id}-floor`,
					style: 'axis',
					d: `M${roundToTenth(rect.x)} ${foot}h${roundToTenth(wall.width + 2)}`
				},
				...doorWithCaller(door, { x: wall.x + wide * 0.3, y: y + height - tall, width: wide, height: tall })
			],
			texts: translate(words, 0, y + (height - words.height) / 2).texts
		};
	});
	return mergeDrawings({ shapes: drawFront(id, wall, unit) }, ...drawn);
}

/** Lays out what a door is for and who holds its key. If there are too many lines, the last clauses are left out. */
function doorText(
	{ id, holder, name }: Door,
	rect: Pick<Rect, 'x' | 'y' | 'width'>,
	size: number,
	most: number
): TextBlock {
	const named = textBlock(`${id}-name`, name, rect, { style: 'strong', size });
	const clauses = holder.split(',');
	const shorter = clauses.map((_, index) => clauses.slice(0, clauses.length - index).join(','));
	return stackBlocks(
		[named, textBlock(`${id}-holder`, [...shorter, ''], rect, { maxLines: Math.max(0, most - 1) })],
		LABEL_SIZE * (size === TITLE_SIZE ? 0.4 : 0.15)
	);
}

/** Returns the table of all doors: what each is for, who holds its key, and what opening it requires. */
function table(_doors: readonly Door[], world: PictureWorld): Table {
	return {
		caption: world.fill('doors.caption', { date: formatDate(world.locale, world.lawAsOf) }),
		head: ['door', 'key', 'gate'].map((column) => world.word(`doors.head-${column}`)),
		rows: world.drawnRecords.map(({ name, what = world.word('doors.none') }) => [...splitAtArrow(name), what])
	};
}

export default definePictureScene({ data, layout, table, isStatic: true });
