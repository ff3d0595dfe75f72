/**
 * Scene “doors”: doors of one house with what each is for and who holds its key, along the street or floor by
 * floor.
 */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below, columns, rows } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { halves } from '../arrow.ts';
import { picturedScene, type PictureWorld } from '../pictured.ts';
import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import { data, type Door } from './data.ts';
import { drawDoor } from './door.ts';
import { caller, CORNICE, front, pavement, upperWindow } from './facade.ts';

/** Minimum height for a title; below it, place and date of the law are enough. */
const MIN_TITLE_HEIGHT = 220;
/** Maximum aspect ratio of a door, and its width as a share of its column. */
const MAX_DOOR_ASPECT = 3.4;
const DOOR_SHARE = 0.72;
const PAVEMENT_HEIGHT = 6;
/** Height of an upper floor, as a factor of the width of a door. */
const FLOOR_HEIGHT = 1.15;
/** Floors lower than this are divided between two towers, if these are at least so wide. */
const MIN_FLOOR_HEIGHT = 40;
const MIN_TOWER_WIDTH = 110;
/** Width of the wall of a tower, as a factor of the width of its doors. */
const WALL_WIDTH = 1.9;

function layout(doors: readonly Door[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const date = world.fill('doors.under', { date: writeDate(world.locale, world.lawAsOf) });
	const title = world.fill('doors.title', { count: integer(world, doors.length) });
	const head = stack(
		viewport.titled && viewport.height >= MIN_TITLE_HEIGHT
			? [
					block('title', title, whole, { style: 'chart-title', size: TITLE }),
					block('date', date, whole, { style: 'soft' })
				]
			: [block('date', date, whole, { style: 'strong' })],
		LABEL * 0.3
	);
	const rest = below(whole, head.height + LABEL * 0.8);
	const longest = Math.max(0, ...doors.map(({ name }) => textWidth(name, LABEL) * 1.04));
	const along = longest + LABEL * 0.2 <= rest.width / Math.max(1, doors.length);
	return together({ texts: head.texts }, along ? drawStreet(doors, rest) : drawTowers(doors, rest));
}

/** Draws a street front: the doors side by side with their texts below. */
function drawStreet(doors: readonly Door[], rect: Rect): Drawing {
	const pitch = rect.width / Math.max(1, doors.length);
	const column = (index: number) => ({
		x: rect.x + index * pitch,
		y: 0,
		width: pitch - Math.min(LABEL * 0.7, pitch * 0.05)
	});
	const size = doors.every(({ name }) => textWidth(name, TITLE) * 1.04 <= pitch - LABEL * 0.4)
		? TITLE
		: LABEL;
	const most = Math.max(2, Math.floor((rect.height * 0.4) / (LABEL * 1.2)));
	const words = doors.map((door, index) => doorText(door, column(index), size, most));
	const ground =
		rect.y + rect.height - Math.max(0, ...words.map(({ height }) => height)) - PAVEMENT_HEIGHT - LABEL * 0.6;
	const unit = Math.max(1.2, pitch / 33);
	const wall = { ...rect, height: ground - rect.y };
	const wide = pitch * DOOR_SHARE;
	const free = wall.height - CORNICE * unit;
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
			upperWindow(`${id}-${floor}`, {
				x: place(index).x + wide * 0.32,
				y: wall.y + CORNICE * unit + floor * storey + (storey - wide * 0.66) / 2,
				width: wide * 0.36,
				height: wide * 0.66
			})
		).flat()
	);
	return together({
		shapes: [
			...front('street', wall, unit),
			...pavement({ ...rect, y: ground, height: PAVEMENT_HEIGHT }),
			...windows,
			...doors.flatMap((door, index) => doorWithCaller(door, place(index)))
		],
		texts: words.flatMap((each) => moved(each, 0, ground + PAVEMENT_HEIGHT + LABEL * 0.6).texts)
	});
}

const doorWithCaller = ({ id, lock }: Door, place: Rect) => [
	...drawDoor(id, lock, [place.x, place.y, place.width, place.height]),
	...(lock === 'bell' ? [caller(place)] : [])
];

/** Draws the house as a tower with one door per floor, or as two towers. */
function drawTowers(doors: readonly Door[], rect: Rect): Drawing {
	const count =
		rect.height / Math.max(1, doors.length) < MIN_FLOOR_HEIGHT && rect.width / 2 >= MIN_TOWER_WIDTH ? 2 : 1;
	const high = Math.ceil(doors.length / count);
	const floor = rect.height / Math.max(1, high);
	const parts = columns(rect, count, LABEL);
	return together(
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
	const floors = rows(rect, doors.length, 0);
	const x = wall.x + wall.width + LABEL;
	const column = { x, y: 0, width: rect.x + rect.width - x };
	const most = Math.floor((floor - LABEL * 0.4) / (LABEL * 1.2));
	const large = doors.every((door) => doorText(door, column, TITLE, Infinity).height <= floor - LABEL);
	const drawn = doors.map((door, index): Partial<Drawing> => {
		const { height, y } = floors[index] ?? rect;
		// The cornice reduces the height of the top floor.
		const tall = Math.min(height * 0.84, height - CORNICE * unit);
		const foot = round(y + height);
		const words = doorText(door, column, large ? TITLE : LABEL, large ? Infinity : most);
		return {
			shapes: [
				{ id: `${door.id}-floor`, style: 'axis', d: `M${round(rect.x)} ${foot}h${round(wall.width + 2)}` },
				...doorWithCaller(door, { x: wall.x + wide * 0.3, y: y + height - tall, width: wide, height: tall })
			],
			texts: moved(words, 0, y + (height - words.height) / 2).texts
		};
	});
	return together({ shapes: front(id, wall, unit) }, ...drawn);
}

/** Lays out what a door is for and who holds its key; the last clauses are dropped when there are too many lines. */
function doorText(
	{ id, holder, name }: Door,
	rect: Pick<Rect, 'x' | 'y' | 'width'>,
	size: number,
	most: number
): Block {
	const named = block(`${id}-name`, name, rect, { style: 'strong', size });
	const clauses = holder.split(',');
	const shorter = clauses.map((_, index) => clauses.slice(0, clauses.length - index).join(','));
	return stack(
		[named, block(`${id}-holder`, [...shorter, ''], rect, { most: Math.max(0, most - 1) })],
		LABEL * (size === TITLE ? 0.4 : 0.15)
	);
}

/** Returns the table of all doors with the holders of their keys and one more clause. */
function table(_doors: readonly Door[], world: PictureWorld): Table {
	return {
		caption: world.fill('doors.caption', { date: writeDate(world.locale, world.lawAsOf) }),
		head: ['door', 'key', 'gate'].map((column) => world.word(`doors.head-${column}`)),
		rows: world.items.map(({ name, what = world.word('doors.none') }) => [...halves(name), what])
	};
}

export default picturedScene({ data, layout, table, fixed: true });
