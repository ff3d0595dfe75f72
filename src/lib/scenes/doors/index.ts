/**
 * Scene “doors”: the doors of one house, with what each is for and who holds its key. They are side by side along
 * a street, or one above the other.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { cells, fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	atMost,
	custom,
	exactly,
	grow,
	inset,
	place,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { formatCount } from '../shared/plural.ts';
import { splitAtArrow } from '../shared/split-at-arrow.ts';
import { drawDoor, LOCKS, type Lock } from './door.ts';
import { CORNICE_HEIGHT, drawCaller, drawFront, drawPavement, drawWindow } from './facade.ts';

/** A door with its lock. */
interface Door {
	readonly id: string;
	/** What one may do behind the door. */
	readonly name: string;
	/** Who holds its key. */
	readonly holder: string;
	readonly lock: Lock;
}

/** Returns a door per record, in order, with its lock and the holder of its key. */
export const data = (_state: unknown, world: PictureWorld): readonly Door[] =>
	world.drawnRecords.map(({ id, kind = '', name: both }): Door => {
		const [name, holder] = splitAtArrow(both);
		return {
			id,
			name,
			holder,
			lock: LOCKS.find((lock) => lock === world.definition.signs?.[kind]) ?? 'purpose'
		};
	});

/** Minimum height for a title; below it, place and date of the law are enough. */
const MIN_TITLE_HEIGHT = 220;
/** Maximum height of a door divided by its width, and its width as a share of its column. */
const [MAX_DOOR_ASPECT, DOOR_SHARE] = [3.4, 0.72];
const PAVEMENT_HEIGHT = 6;
/** Height of an upper floor, as a factor of the width of a door. */
const FLOOR_HEIGHT = 1.15;
/** Width of the text below a door, as a share of its column. */
const HOLDER_SHARE = 0.95;
/** Share of the height that the texts below a street may take. */
const STREET_TEXT_SHARE = 0.4;
/** Minimum height of a floor in a single tower, in units. Lower floors are divided between two towers. */
const MIN_FLOOR_HEIGHT = 40;
/** Minimum width of each of two towers, in units. */
const MIN_TOWER_WIDTH = 110;
/** Width of the wall of a tower, as a factor of the width of its doors. */
const WALL_WIDTH = 1.9;

function layout(doors: readonly Door[], viewport: Viewport, world: PictureWorld): Drawing {
	const date = world.fill('doors.under', { date: formatDate(world.locale, world.lawAsOf) });
	const words = world.fill('doors.title', { count: formatCount(world, doors.length) });
	const head =
		viewport.showTitle && viewport.height >= MIN_TITLE_HEIGHT
			? column({ gap: 'xs' }, title(words), note('date', date))
			: text('date', date, { style: 'strong' });
	const half = Math.ceil(doors.length / 2);
	const twoTowers = row(
		{ gap: 'l', align: 'end' },
		grow(tower('0', doors.slice(0, half), half, LABEL_SIZE)),
		grow(tower('1', doors.slice(half), half, LABEL_SIZE))
	);
	const oneTower = [TITLE_SIZE, LABEL_SIZE].map((size) => tower('0', doors, doors.length, size));
	return layOut(
		viewport,
		column(
			{ gap: 'm' },
			head,
			grow(
				fit(
					street(doors, TITLE_SIZE),
					street(doors, LABEL_SIZE),
					...oneTower.map((box) => atLeast({ height: MIN_FLOOR_HEIGHT * doors.length }, box)),
					atLeast({ width: 2 * MIN_TOWER_WIDTH }, twoTowers),
					tower('0', doors, doors.length, LABEL_SIZE)
				)
			)
		)
	);
}

/** What a door is for and who holds its key. If there are too many lines, the last clauses are left out. */
function doorText({ id, holder, name }: Door, size: number, maxWidth = Infinity): Box {
	const clauses = holder.split(',');
	const shorter = clauses.map((_, index) => clauses.slice(0, clauses.length - index).join(','));
	return column(
		{ gap: 'xs' },
		text(`${id}-name`, name, { style: 'strong', size, maxLines: 1 }),
		text(`${id}-holder`, [...shorter, ''], { maxWidth })
	);
}

/** A street front: the doors side by side with their texts below. */
const street = (doors: readonly Door[], size: number): Box =>
	sized(({ height, width }) =>
		column(
			{ gap: 's' },
			grow(custom((rect) => drawStreet(doors, rect))),
			atMost(
				{ height: height * STREET_TEXT_SHARE },
				row(
					{ gap: 'none' },
					...doors.map((door) => grow(doorText(door, size, (width / doors.length) * HOLDER_SHARE)))
				)
			)
		)
	);

function drawStreet(doors: readonly Door[], rect: Rect): Partial<Drawing> {
	const pitch = rect.width / doors.length;
	const unit = Math.max(1.2, pitch / 33);
	const wall = { ...rect, height: rect.height - PAVEMENT_HEIGHT };
	const ground = wall.y + wall.height;
	const width = pitch * DOOR_SHARE;
	const free = wall.height - CORNICE_HEIGHT * unit;
	// Leaves space for the gable above a door.
	const height = Math.min(width * MAX_DOOR_ASPECT, free - width * 0.3);
	const floors = Math.max(0, Math.floor((free - height - width * 0.3) / (width * FLOOR_HEIGHT)));
	const storey = (free - height - width * 0.25) / Math.max(1, floors);
	const leftOf = (index: number) => rect.x + index * pitch + (pitch - width) * 0.14;
	return {
		shapes: [
			...drawFront('street', wall, unit),
			...drawPavement({ ...rect, y: ground, height: PAVEMENT_HEIGHT }),
			...doors.flatMap(({ id }, index) =>
				Array.from({ length: floors }, (_, floor) =>
					drawWindow(`${id}-${floor}`, {
						x: leftOf(index) + width * 0.32,
						y: wall.y + CORNICE_HEIGHT * unit + floor * storey + (storey - width * 0.66) / 2,
						width: width * 0.36,
						height: width * 0.66
					})
				).flat()
			),
			...doors.flatMap((door, index) =>
				doorWithCaller(door, { x: leftOf(index), y: ground - height, width, height })
			)
		]
	};
}

const doorWithCaller = ({ id, lock }: Door, place: Rect) => [
	...drawDoor(id, lock, [place.x, place.y, place.width, place.height]),
	...(lock === 'bell' ? [drawCaller(place)] : [])
];

/**
 * A tower with one door per floor, and the text of each door beside it.
 * @param floors number of floors that fill the available height
 */
const tower = (id: string, doors: readonly Door[], floors: number, size: number): Box =>
	sized(({ height, width }) => {
		const floor = height / floors;
		const door = Math.min(floor * 0.55, width * 0.155);
		return exactly(
			{ height: floor * doors.length },
			row(
				{ gap: 'l' },
				exactly(
					{ width: door * WALL_WIDTH + 1 },
					custom((rect) => drawTower(id, doors, rect, door))
				),
				grow(
					cells(
						1,
						'none',
						doors.map((each) => place({ y: 'middle' }, inset(['none', 'xs'], doorText(each, size))))
					)
				)
			)
		);
	});

/** @param width width of a door, in units */
function drawTower(id: string, doors: readonly Door[], rect: Rect, width: number): Partial<Drawing> {
	const floor = rect.height / doors.length;
	const unit = Math.max(0.7, floor / 33);
	const wall = { ...rect, x: rect.x + 1, width: width * WALL_WIDTH };
	// The cornice reduces the height of the top floor.
	const height = Math.min(floor * 0.84, floor - CORNICE_HEIGHT * unit);
	return mergeDrawings(
		{ shapes: drawFront(id, wall, unit) },
		...doors.map((door, index) => {
			const foot = rect.y + (index + 1) * floor;
			const line = createShape(`${door.id}-floor`, 'axis', `M${rect.x} ${foot}h${wall.width + 2}`);
			const place = { x: wall.x + width * 0.3, y: foot - height, width, height };
			return { shapes: [line, ...doorWithCaller(door, place)] };
		})
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
