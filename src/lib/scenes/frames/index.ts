/** Draws people as boxes, and the boxes as rows of numbers. People whom no camera detects have neither. */
import {
	mergeDrawings,
	type MarkSeries,
	type Drawing,
	type BaseMap,
	type Shape
} from '#lib/chart/drawing.ts';
import { crowdPaths } from '#lib/chart/people/crowd-paths.ts';
import {
	cameraShapes,
	fitPlan,
	planToUnits,
	scalePeople,
	personSizeFactor,
	type PlanMapping,
	type PlanBox
} from '#lib/chart/plan/plan.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { contentArea, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { boxesPath } from './detection.ts';
import {
	data,
	dataAfter,
	drawnBoxes,
	EMPTY_MOMENT,
	measureBox,
	softwareName,
	SAMPLES_PER_SECOND,
	peopleAtSample,
	type PersonBox,
	type PersonBoxes
} from './data.ts';
import { sheetLinks } from './links.ts';
import { drawNames } from './names.ts';
import { drawSheet, layOutSheet, MISSING_ID, rowId, writtenTexts, type SheetLayout } from './sheet.ts';
import type { FramesState } from './story.ts';

/** The square and the streets around it, in metres of the plan. */
const SQUARE: PlanBox = [64, 36, 96, 74];
/** Margin around the subject, in metres. */
const SUBJECT_MARGIN = 9;
/** Side of the box of a scored scene, in metres. */
const SCENE_BOX_METRES = 4;

function layout(frames: PersonBoxes, viewport: Viewport, world: World): Drawing {
	const { mapping, names, places, sheet, size } = arrange(frames, viewport, world);
	const [written, named] = [sheet.texts, names.texts ?? []].map((texts) => writtenTexts(frames, texts));
	return finishDrawing(
		mergeDrawings(
			{
				baseMaps: [frames.isPlanVisible ? planBaseMap(frames, mapping, size) : emptyBaseMap(frames, mapping)],
				shapes: [boxesOf(frames, mapping, size)],
				series: [sceneMarks(frames, places.map, mapping)]
			},
			{ ...names, texts: named ?? [] },
			{
				...sheet,
				shapes: sheet.shapes.filter(({ id }) => id !== MISSING_ID || frames.listed === 100),
				texts: written ?? []
			},
			{ shapes: sheetLinks(frames, written ?? [], named ?? [], places, mapping, size) }
		)
	);
}

/** What stays in its place while boxes are drawn and rows are written. */
interface Arrangement {
	readonly places: SheetLayout;
	readonly mapping: PlanMapping;
	/** Scale of the drawn people. */
	readonly size: number;
	readonly names: Partial<Drawing>;
	readonly sheet: Drawing;
}

const cache = new WeakMap<
	PersonBoxes['boxes'],
	{ readonly viewport: Viewport; readonly arrangement: Arrangement }
>();

/** Returns the arrangement of all boxes, names and rows. The last one is cached. */
function arrange(frames: PersonBoxes, viewport: Viewport, world: World): Arrangement {
	const last = cache.get(frames.boxes);
	if (last?.viewport === viewport) return last.arrangement;
	const places = layOutSheet(viewport, contentArea(viewport));
	const mapping = fitPlan(extentOf(frames), places.map);
	const size = personSizeFactor(mapping.scale);
	const sheet = drawSheet(frames, places, world);
	const start = Math.min(...sheet.texts.map(({ x }) => x));
	const rows = new Set(sheet.texts.flatMap(({ id, x }) => (x === start ? id : [])));
	// Readers find in the sheet whoever has a name on the plan, by a line to the first column.
	const isListed = (box: PersonBox) => rows.has(rowId(box));
	const names = drawNames(frames, isListed, places.map, mapping, size, world);
	const arrangement = { places, mapping, size, names, sheet };
	cache.set(frames.boxes, { viewport, arrangement });
	return arrangement;
}

/** Returns the part of the plan to show, in metres: the square and the subject. */
function extentOf({ anchor }: PersonBoxes): PlanBox {
	const [left, top, width, height] = SQUARE;
	if (!anchor) return SQUARE;
	const [x, y] = anchor;
	const [x0, y0] = [Math.min(left, x - SUBJECT_MARGIN), Math.min(top, y - SUBJECT_MARGIN)];
	const [x1, y1] = [Math.max(left + width, x + SUBJECT_MARGIN), Math.max(top + height, y + SUBJECT_MARGIN)];
	return [x0, y0, x1 - x0, y1 - y0];
}

/** Returns the faint plan with cameras and faint people. */
function planBaseMap(frames: PersonBoxes, mapping: PlanMapping, size: number): BaseMap {
	const { stepSeconds, moment, cameras, sectors, unboxed } = frames;
	// Faint people have a box, or are not filmed.
	const waiting = frames.boxes.slice(drawnBoxes(frames).length).map(({ figure }) => figure);
	const figures = [...(unboxed ? [unboxed] : []), ...waiting];
	const { ink, outlined } = crowdPaths({ figures, things: [] }, size);
	const transform = `scale(${size})`;
	return {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		faint: true,
		beneath: [],
		shapes: [
			// In one path, so that what two cameras film is no darker.
			{ id: 'sectors', d: sectors.join(''), style: 'sector' },
			...cameraShapes(cameras, mapping, true),
			{ id: 'unboxed', d: ink, style: 'people', transform },
			{ id: 'unboxed-things', d: outlined, style: 'things', transform }
		],
		people: scalePeople({ time: stepSeconds, moment, faint: true }, mapping)
	};
}

/**
 * Returns the same base map with nothing drawn on it. It stays in the picture, so that the plan can be shown again
 * at once.
 */
const emptyBaseMap = ({ stepSeconds }: PersonBoxes, mapping: PlanMapping): BaseMap => ({
	id: 'district',
	...mapping,
	plan: 'none',
	faint: true,
	beneath: [],
	shapes: [],
	people: scalePeople({ time: stepSeconds, moment: EMPTY_MOMENT, faint: true }, mapping)
});

/**
 * Returns invisible marks at the scored scenes. From there, the marks of the next picture start their transition.
 */
function sceneMarks(
	{ scenes }: PersonBoxes,
	{ x: left, y: top, width, height }: Rect,
	mapping: PlanMapping
): MarkSeries {
	const size = Math.round(SCENE_BOX_METRES * mapping.scale);
	const clampInto = (at: number, from: number, length: number) =>
		Math.min(from + length - size / 2, Math.max(from + size / 2, at));
	return {
		kind: 'scenes',
		marks: scenes.map(({ at, id }) => {
			const [x, y] = planToUnits(mapping, at);
			return { id, x: clampInto(x, left, width), y: clampInto(y, top, height), size, core: 'none' };
		})
	};
}

const boxesOf = (frames: PersonBoxes, { x, y, scale }: PlanMapping, size: number): Shape => ({
	id: 'boxes',
	d: boxesPath(
		drawnBoxes(frames).map(({ figure }) => figure),
		size
	),
	style: 'cut',
	transform: `translate(${x} ${y}) scale(${scale})`
});

/** Number of rows, as on the sheet of a phone. The other people differ only in their numbers. */
const MAX_ROWS = 12;

/** Returns a row with the box of each of the first people, and a last row that counts the others, if any. */
function table({ boxes }: PersonBoxes, world: World) {
	const rows = boxes
		.slice(0, MAX_ROWS)
		.map((box) => [
			softwareName(box, world),
			...measureBox(box, world).map((value) => world.format(value, { type: 'integer' }))
		]);
	const rest = boxes.length - rows.length;
	if (rest > 0) rows.push([pluralWord(world, 'frames.rest', rest), '…', '…', '…', '…']);
	const heads = ['who', 'left', 'top', 'across', 'tall'];
	const columns = heads.map(
		(key, index) => [`frames.${key}`, (cells: string[]) => cells[index] ?? ''] as const
	);
	return tableOf(world, 'frames', rows, Object.fromEntries(columns));
}

export default defineMarkScene({
	interpolate: (a: FramesState, b: FramesState, t): FramesState => ({
		time: a.time + (b.time - a.time) * t,
		boxed: a.boxed + (b.boxed - a.boxed) * t,
		listed: a.listed + (b.listed - a.listed) * t
	}),
	data,
	layout,
	table,
	peopleAt: peopleAtSample,
	animation: { pace: SAMPLES_PER_SECOND, data: dataAfter }
});
