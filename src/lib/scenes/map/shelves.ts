/**
 * Draws what was tried as objects on a shelf for each status, with the names of the places below them, and beside the
 * shelves a small map of the places. Objects drop from the map onto the shelves, one shelf after another.
 */
import { range, sum } from 'd3-array';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, empty, exactly, grow, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { ease, phaseProgress } from '#lib/chart/transition.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { hatchedBox } from '../shared/hatched.ts';
import { formatCount } from '../shared/plural.ts';
import type { StatusSign } from './index.ts';
import { drawObject, type ObjectSign } from './objects.ts';
import {
	countObjects,
	DISC,
	dropTimes,
	kindKeys,
	kindsList,
	MAP_ID,
	mapBox,
	placesOnMap
} from './shelf-map.ts';
import { drawDiscs } from './towns.ts';

/** A record as an object. */
export interface Tried {
	readonly id: string;
	readonly name: string;
	/** Position, in units of the map. */
	readonly x: number;
	readonly y: number;
	readonly object: ObjectSign;
}

/** A shelf with the objects of one status. */
export interface Shelf {
	readonly status: string;
	readonly sign: StatusSign;
	readonly objects: readonly Tried[];
}

/** The shelves of a picture. */
export interface Shelves {
	readonly shelves: readonly Shelf[];
	/** Kinds in use with their objects, in the order of their signs, and the number of records of each. */
	readonly kinds: readonly { readonly kind: string; readonly object: ObjectSign; readonly count: number }[];
	readonly places: number;
	/** Share of the objects that have dropped, in percent. */
	readonly drawn: number;
	/** The town of an edition, at its place in units of the map, with what is known of its projects. */
	readonly town?: TownOfEdition;
}

/** The town of an edition on the map. */
interface TownOfEdition {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly words: string;
	readonly isUnknown: boolean;
}

/** Smallest width of the whole in which the map is beside the shelves, in units, and its share of the width with the key
 * below it and without. */
const [MIN_WIDTH_WITH_MAP, MAP_SHARE, SMALL_MAP_SHARE] = [400, 0.4, 0.28];
/** Smallest height of the map, in units. */
const MIN_MAP_HEIGHT = 70;
/** Height up to which the date is left out, in units. The caption of the table has it too. */
const MIN_HEIGHT_FOR_DATE = 330;
/** Smallest side of an object, that of one with a name below it, and largest side, in units. */
const [MIN_SIDE, MIN_NAMED_SIDE, MAX_SIDE] = [8, 26, 64];
/** Smallest height of a line of a shelf, in units. */
const MIN_PITCH = 15;
/** Height of a board without names and with them, and space over an object, in units. */
const [BOARD, NAMED_BOARD, HEADROOM] = [3, LABEL_SIZE * 1.5, 5];
/** Space between two objects or names, in units. */
const ASIDE = 5;
/** Factor of the worth of a line more: objects of fewer lines may be smaller. */
const LINE_PRICE = 0.88;

/** Lays out the shelves, with the map and the key on their left, or only the key below them. */
export function drawShelves(shown: Shelves, viewport: Viewport, world: PictureWorld): Drawing {
	const numbers = {
		count: formatCount(world, countObjects(shown)),
		places: formatCount(world, shown.places)
	};
	const heading = title(viewport.showTitle ? world.fill('map.title', numbers) : '', { maxLines: 3 });
	const date = note('date', world.fill('map.as-of', { date: formatDate(world.locale, world.lawAsOf) }));
	return layOut(
		viewport,
		sized(({ width, height }) => {
			const full = height > MIN_HEIGHT_FOR_DATE ? date : empty;
			const dated = column({ gap: 's' }, heading, full, townLine(shown));
			const shelves = grow(atLeast({ height: shown.shelves.length * MIN_PITCH }, shelvesBox(shown, world)));
			const keys = legend(kindKeys(shown, world), { maxLines: 2 });
			const below = [
				column({ gap: 'm' }, dated, shelves, keys),
				column({ gap: 'm' }, dated, shelves),
				column({ gap: 's' }, townLine(shown), shelves)
			];
			if (width < MIN_WIDTH_WITH_MAP) return fit(...below);
			const map = atLeast({ height: MIN_MAP_HEIGHT }, mapBox(shown, world));
			const aside = column({ gap: 'xl' }, dated, grow(map), kindsList(shown, world));
			// The map is drawn first, as objects drop from it.
			const beside = (share: number, box: Box) =>
				row({ gap: 'xl' }, exactly({ width: width * share }, box), shelves);
			return fit(
				beside(MAP_SHARE, exactly({ height }, aside)),
				column({ gap: 'm' }, dated, grow(beside(SMALL_MAP_SHARE, map)), keys),
				...below
			);
		})
	);
}

/** What is known of the projects of the town of an edition, in words, hatched if that is nothing. */
function townLine({ town }: Shelves): Box {
	if (!town) return empty;
	const name = text('town-name', town.name, { style: 'strong', maxLines: 1 });
	const words = town.isUnknown
		? hatchedBox('town-line', town.words, LABEL_SIZE * 2, LABEL_SIZE)
		: text('town-words', town.words, { maxLines: 2 });
	return fit(row({ gap: 's', align: 'middle' }, name, words), column({ gap: 'none' }, name, words));
}

/** Objects of one line of a shelf, with the width of each. */
type Line = readonly { readonly object: Tried; readonly width: number }[];

/** Sizes of all shelves. */
interface ShelfSizes {
	readonly side: number;
	readonly hasNames: boolean;
	/** The lines of each shelf. */
	readonly lines: readonly (readonly Line[])[];
}

/** Returns the widths of the objects of a shelf. @param names widths of their names, in units */
const widthsAt = (side: number, names: readonly number[]): number[] =>
	names.map((name) => Math.max(side, name) + ASIDE);

/** Returns the number of objects of a line: lines are as few as possible, with about equal numbers of objects. */
function lineLength(widths: readonly number[], maxWidth: number): number {
	const areFitting = (length: number) => {
		let used = 0;
		return widths.every((width, index) => {
			used = index % length === 0 ? width : used + width;
			return used <= maxWidth;
		});
	};
	let lines = 1;
	while (lines < widths.length && !areFitting(Math.ceil(widths.length / lines))) lines++;
	return Math.max(1, Math.ceil(widths.length / lines));
}

/** Returns the lines of a shelf. */
function breakLines(objects: readonly Tried[], widths: readonly number[], maxWidth: number): Line[] {
	const length = lineLength(widths, maxWidth);
	const cells = objects.map((object, index) => ({ object, width: widths[index] ?? 0 }));
	return range(0, cells.length, length).map((start) => cells.slice(start, start + length));
}

/** Returns the sizes with the largest objects for which there is space; with names if they are then large enough. */
function fitShelves({ shelves }: Shelves, width: number, height: number): ShelfSizes {
	const names = shelves.map(({ objects }) => objects.map(({ name }) => textWidth(name, LABEL_SIZE)));
	const unnamed = names.map((widths) => widths.map(() => 0));
	const sizesAt = (side: number, hasNames: boolean): ShelfSizes => ({
		side,
		hasNames,
		lines: shelves.map(({ objects }, index) =>
			breakLines(objects, widthsAt(side, (hasNames ? names : unnamed)[index] ?? []), width)
		)
	});
	const bestWith = (hasNames: boolean): ShelfSizes | undefined => {
		const [best] = range(MAX_SIDE, MIN_SIDE, -1)
			// Lines are only counted for most sizes.
			.map((side) => {
				const counts = (hasNames ? names : unnamed).map((own) =>
					Math.ceil(own.length / lineLength(widthsAt(side, own), width))
				);
				const lines = sum(counts);
				return { side, lines, worth: side * LINE_PRICE ** lines };
			})
			.filter(({ side, lines }) => lines * (side + HEADROOM + (hasNames ? NAMED_BOARD : BOARD)) <= height)
			.sort((a, b) => b.worth - a.worth);
		return best && sizesAt(best.side, hasNames);
	};
	const withNames = bestWith(true);
	return withNames && withNames.side >= MIN_NAMED_SIDE
		? withNames
		: (bestWith(false) ?? sizesAt(MIN_SIDE, false));
}

const countLines = ({ lines }: ShelfSizes): number => lines.reduce((sum, each) => sum + each.length, 0);

/**
 * Returns the labels of a shelf, from the largest: the number of its objects, the disc that they have on the map, and their
 * status.
 */
function labelBoxes({ status, sign, objects }: Shelf, hasMap: boolean, world: PictureWorld): Box[] {
	const count = formatCount(world, objects.length);
	const [long, short] = ['', '-short'].map((suffix) => world.word(`map.status-${status}${suffix}`)) as [
		string,
		string
	];
	const disc = hasMap
		? symbol(DISC, (x, y) => ({ shapes: drawDiscs(`key-${status}`, [{ x, y, sign }], DISC) }))
		: empty;
	const stacked = (size: number, words: Box) =>
		column(
			{ gap: 'none' },
			row({ gap: 's', align: 'middle' }, number(`${status}-count`, count, { size }), disc),
			words
		);
	return [
		stacked(COUNT_SIZE, text(status, long, { maxWidth: LABEL_SIZE * 6, maxLines: 2 })),
		stacked(COUNT_SIZE, text(status, short, { maxLines: 1 })),
		stacked(TITLE_SIZE, text(status, short, { maxLines: 1 })),
		row(
			{ gap: 's', align: 'middle' },
			text(status, world.fill('map.key', { count, label: short }), { style: 'strong', maxLines: 1 }),
			disc
		)
	];
}

/** The shelves with their labels. */
const shelvesBox = (shown: Shelves, world: PictureWorld): Box =>
	custom((rect, rects) => {
		const { shelves } = shown;
		const map = rects.get(MAP_ID);
		const boxes = shelves.map((shelf) => labelBoxes(shelf, map !== undefined, world));
		const arrange = (size: number) => {
			const labels = boxes.map((sizes) => (sizes[size] ?? empty).measure(rect));
			const labelWidth = Math.max(...labels.map(({ width }) => width)) + LABEL_SIZE;
			const area = { ...rect, x: rect.x + labelWidth, width: rect.width - labelWidth };
			const sizes = fitShelves(shown, area.width - 2 * ASIDE, rect.height);
			const pitch = rect.height / countLines(sizes);
			const fits = labels.every(({ height }) => height + ASIDE <= pitch);
			return { labels, area, sizes, pitch, fits };
		};
		const last = (boxes[0]?.length ?? 1) - 1;
		let arrangement = arrange(0);
		for (let size = 1; !arrangement.fits && size <= last; size++) arrangement = arrange(size);
		const { labels, area, sizes, pitch } = arrangement;
		const board = sizes.hasNames ? NAMED_BOARD : BOARD;
		const drops = dropTimes(shown);
		const places = map && placesOnMap(shown, map, world);
		const boards: Shape[] = [];
		const parts: Partial<Drawing>[] = [];
		let bottom = rect.y;
		for (const [which, { sign }] of shelves.entries())
			for (const [index, line] of (sizes.lines[which] ?? []).entries()) {
				bottom += pitch;
				const label = labels[which];
				if (index === 0 && label) parts.push(label.draw(rect.x, bottom - label.height, new Map()));
				const face = { ...area, y: bottom - board, height: board };
				const style = sizes.hasNames ? 'plate' : 'object';
				boards.push(createShape(`board-${which}-${index}`, style, rectPath(face)));
				parts.push(...drawLine(line, sign, face, sizes, drops, places));
			}
		return mergeDrawings({ shapes: boards }, ...parts);
	});

/**
 * Draws the objects of a line, at rest or on their way, each with a line from its place on the map, and all names.
 * @param face face of the board
 * @param drops how far each object has dropped, by id
 * @param places where they drop from, by id; by default from the board above
 */
function drawLine(
	line: Line,
	sign: StatusSign,
	face: Rect,
	{ side, hasNames }: ShelfSizes,
	drops: ReadonlyMap<string, number>,
	places: ReadonlyMap<string, readonly [x: number, y: number]> | undefined
): Partial<Drawing>[] {
	let left = face.x + ASIDE;
	return line.map(({ object: { id, name, object }, width }, index) => {
		const [endX, endY] = [left + width / 2, face.y];
		left += width;
		const share = drops.get(id) ?? 1;
		const texts = hasNames ? [nameText(id, name, endX, face, share < 1 ? 'soft' : '')] : [];
		if (share === 0) return { texts };
		const place = places?.get(id);
		const [x, y] = place ?? [endX, endY - side];
		const fall = {
			x: x + (endX - x) * ease(share),
			// It falls faster and faster, and is small until it has passed the labels.
			y: y + (endY - y) * share ** 2,
			side: side * (0.3 + 0.7 * share ** 2),
			fallen: phaseProgress(share, 0.7, 1)
		};
		const trail = place && share < 1 ? `M${x} ${y}L${fall.x} ${fall.y - fall.side / 2}` : '';
		return {
			shapes: [
				createShape(`${id}-trail`, 'hair', trail),
				...drawObject(id, object, sign, fall, index % 2 === 1)
			],
			texts
		};
	});
}

/** Returns the name of a place on the face of a board. */
const nameText = (id: string, name: string, x: number, { y, height }: Rect, style: string): TextLine => ({
	id: `${id}-name`,
	text: name,
	x,
	y: y + height / 2 + LABEL_SIZE * 0.36,
	size: LABEL_SIZE,
	anchor: 'middle',
	style
});
