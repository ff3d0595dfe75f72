/** Draws the ratios in rows: a person, and in front of them the cameras per person. */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { chainSignShapes } from '../shared/chain-signs.ts';
import { formatCount } from '../shared/plural.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Ratio } from './data.ts';

/** Layout that all rows share: cameras per column, and distance between cameras in units. */
export interface RowLayout {
	readonly perColumn: number;
	readonly pitch: number;
	/** Font size of the names, in units. */
	readonly name: number;
	/** Font size of the numbers, in units. */
	readonly numberSize: number;
	/** Width of the names to the left of the people, in units; 0 if the names are above the people. */
	readonly before: number;
}

/** Largest number of cameras per column. */
const MAX_PER_COLUMN = 16;
/** Largest distance between cameras, in units. */
const MAX_PITCH = 22;
/** Width of a person, as a share of their height. */
const PERSON_ASPECT = 0.52;
/** Gap between a person and the cameras, in distances between cameras. */
const PERSON_GAP = 0.6;
/** Gap below a name, in units. */
const NAME_GAP = LABEL_SIZE * 0.3;
/** Gap below a row, in units. */
const ROW_GAP = LABEL_SIZE * 0.7;
/** Smallest height of a row with a larger name, in units. */
const LARGE_NAME_HEIGHT = LABEL_SIZE * 7;

/** Returns the layout with the largest marks at which a row for each ratio fits in a rectangle. */
export function fitRows(ratios: readonly Ratio[], rect: Rect, world: PictureWorld): RowLayout {
	const rowHeight = (rect.height + ROW_GAP) / Math.max(1, ratios.length);
	const nameSize = rowHeight > LARGE_NAME_HEIGHT ? TITLE_SIZE : LABEL_SIZE;
	const widest = Math.max(0, ...ratios.map(({ name }) => textWidth(name, LABEL_SIZE) * 1.1)) + LABEL_SIZE;
	const candidates = [
		...candidateLayouts(
			ratios,
			rect.width,
			{ name: nameSize, before: 0, high: rowHeight - nameSize - NAME_GAP - ROW_GAP },
			world
		),
		...candidateLayouts(
			ratios,
			rect.width - widest,
			{ name: LABEL_SIZE, before: widest, high: rowHeight - ROW_GAP },
			world
		)
	];
	return candidates.reduce((best, other) => (other.pitch > best.pitch ? other : best));
}

/**
 * Returns a layout for each number of cameras per column, with the largest marks that fit.
 * @param high height for the cameras of a row, in units
 */
function candidateLayouts(
	ratios: readonly Ratio[],
	width: number,
	{ high, ...names }: Pick<RowLayout, 'name' | 'before'> & { readonly high: number },
	world: PictureWorld
): RowLayout[] {
	const maxCount = Math.max(0, ...ratios.map(({ perPerson }) => Math.round(perPerson)));
	const numberSize = high > COUNT_SIZE ? COUNT_SIZE : TITLE_SIZE;
	const widest = Math.max(
		0,
		...ratios.map(({ perPerson }) => textWidth(formatCount(world, perPerson), numberSize))
	);
	const marksWidth = width - widest - LABEL_SIZE;
	return Array.from({ length: MAX_PER_COLUMN }, (_, index): RowLayout => {
		const deep = index + 1;
		const across = Math.ceil(maxCount / deep) + PERSON_GAP + deep * PERSON_ASPECT;
		return {
			perColumn: deep,
			pitch: Math.min(high / deep, marksWidth / across, MAX_PITCH),
			numberSize,
			...names
		};
	});
}

/**
 * Draws the ratios in rows from the top of a rectangle. The height that is left is distributed between the
 * rows, up to a limit.
 */
export function drawRows(
	ratios: readonly Ratio[],
	rect: Rect,
	rowLayout: RowLayout,
	world: PictureWorld
): Drawing {
	const { perColumn, pitch } = rowLayout;
	const rowHeight = nameHeight(rowLayout) + perColumn * pitch;
	const step = Math.min(rowHeight + ROW_GAP * 3, (rect.height - rowHeight) / Math.max(1, ratios.length - 1));
	return mergeDrawings(
		...ratios.map((ratio, index) => drawRow(ratio, rect.x, rect.y + index * step, rowLayout, world))
	);
}

const nameHeight = ({ before, name }: RowLayout): number => (before > 0 ? 0 : name + NAME_GAP);

function drawRow(
	ratio: Ratio,
	left: number,
	top: number,
	rowLayout: RowLayout,
	world: PictureWorld
): Drawing {
	const { before, perColumn, name, numberSize, pitch } = rowLayout;
	const { id, perPerson } = ratio;
	const count = Math.round(perPerson);
	const blockHeight = perColumn * pitch;
	const x = left + before;
	const firstCamera = {
		x: x + blockHeight * PERSON_ASPECT + PERSON_GAP * pitch,
		y: top + nameHeight(rowLayout)
	};
	const end = firstCamera.x + Math.ceil(count / perColumn) * pitch + LABEL_SIZE * 0.6;
	const words = textBlock(
		`${id}-name`,
		ratio.name,
		{ x: left, y: before > 0 ? firstCamera.y + blockHeight / 2 - name * 0.38 : top, width: Infinity },
		{ size: name, style: 'strong' }
	);
	const figure = textBlock(
		`${id}-each`,
		formatCount(world, perPerson),
		{ x: end, y: 0, width: Infinity },
		{ size: numberSize, style: 'figure-number' }
	);
	return mergeDrawings({
		shapes: chainSignShapes(
			id,
			'person',
			x + (blockHeight * PERSON_ASPECT) / 2,
			firstCamera.y + blockHeight / 2,
			blockHeight * 0.92
		),
		series: [{ kind: id, marks: cameraMarks(count, firstCamera, rowLayout) }],
		texts: [
			...words.texts,
			...translate(figure, 0, firstCamera.y + blockHeight / 2 - numberSize * 0.38).texts
		]
	});
}

/** Returns the marks of the cameras, filled column by column from the top. */
const cameraMarks = (
	count: number,
	{ x, y }: Pick<Rect, 'x' | 'y'>,
	{ perColumn, pitch }: RowLayout
): Mark[] =>
	Array.from({ length: count }, (_, index) => ({
		id: String(index),
		x: roundToTenth(x + (Math.floor(index / perColumn) + 0.5) * pitch),
		y: roundToTenth(y + ((index % perColumn) + 0.5) * pitch),
		size: roundToTenth(pitch),
		core: 'seen'
	}));
