/**
 * Scene “ending”: the view draws back from the fall to the roofs around the district, while the cameras go off one after
 * another. One window is lit, with the reader in it, and a photo of the person who fell lies on the plan.
 */
import '#lib/chart/charts.css';
import { createShape, mergeDrawings, type BaseMap, type Drawing } from '#lib/chart/drawing.ts';
import { text } from '#lib/chart/layout/text.ts';
import { drawAt, finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { turnDrawing } from '#lib/chart/layout/turn-drawing.ts';
import { overlaps } from '#lib/chart/layout/rects.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { drawPhoto, faceShapes } from '#lib/chart/people/face.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { cameraShapes, planToUnits, scalePeople, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { randomFace } from '#lib/model/faces/faces.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { defineScene } from '../define-scene.ts';
import { data as districtData, type DistrictData } from '../district/data.ts';
import { namesTable } from '../district/index.ts';
import { layOutDistrict } from '../district/layout.ts';
import { fieldsOfView } from '../shared/fields-of-view.ts';
import type { World } from '../world.ts';
import { drawLineOfSight, drawWindow, WINDOW_ASPECT, type WindowWords } from './lit-window.ts';
import type { EndingState } from './story.ts';

/** The district, and what is seen from further off. */
interface EndingData extends DistrictData {
	readonly isFar: boolean;
	/** Fields of view of the cameras that still film, as path data in metres. */
	readonly fields: readonly string[];
	readonly place: Point | undefined;
	readonly isLit: boolean;
	/** Id of the person whose photo lies on the plan. */
	readonly portrait?: string;
}

function data(state: EndingState, world: World, choices: Parameters<typeof districtData>[2]): EndingData {
	const { filming, frame, portrait } = state;
	const isFar = frame === 'horizon';
	const fall = world.scenario.incidents.find(({ kind }) => kind === 'fall');
	const place = fall && world.district.places[fall.place];
	const district = districtData({ ...state, frame: isFar ? 'whole' : frame }, world, choices);
	return {
		...district,
		isFar,
		place,
		fields: fieldsOfView(district.cameras.slice(0, Math.ceil(filming)), world, choices),
		isLit: state.window === 'lit',
		...(portrait === 'show' && fall?.who && { portrait: fall.who })
	};
}

function layout(view: EndingData, viewport: Viewport, world: World): Drawing {
	const beneath = view.fields.map((d, rank) => createShape(`fan-${rank}`, 'sector detect', d));
	if (!view.isFar) return layOutDistrict(view, viewport, world, { beneath });
	const stage = { x: viewport.free?.x ?? 0, y: 0, width: viewport.free?.width ?? viewport.width };
	// Words on paper below the picture have gone by then, so the whole height is free.
	const area = contentArea(viewport);
	const mapping = fitHorizon(view.place ?? [0, 0], { ...stage, height: viewport.height }, area);
	const photo = view.portrait === undefined ? undefined : photoSheet(area);
	const window = view.isLit ? windowRect(area) : undefined;
	const covered = [photo, window].filter((rect) => rect !== undefined);
	const isSeen = isClearOf(covered, mapping);
	const ground: BaseMap = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		// The roofs and the people between them step back behind the window and the photo.
		faint: true,
		beneath,
		shapes: cameraShapes(view.cameras.filter(isSeen), mapping, false),
		people: scalePeople(
			{
				time: view.time,
				moment: { ...view.moment, figures: view.moment.figures.filter(isSeen) },
				faint: true
			},
			mapping
		)
	};
	const fallen = planToUnits(mapping, view.place ?? [0, 0]);
	return finishDrawing(
		mergeDrawings(
			{ baseMaps: [ground] },
			photo && view.portrait
				? drawPortrait(view.portrait, photo, world)
				: drawName(view.names, fallen, view.isLit, world),
			window ? drawLitWindow(fallen, window, photo, photo && wordsOf(world)) : {}
		)
	);
}

/** Width around the window and the photo in which nobody walks and no camera hangs, in units. */
const CLEAR_WIDTH = LABEL_SIZE * 2.7;

/** Returns whether a point of the plan is clear of some rectangles, with the height of a person. */
const isClearOf =
	(covered: readonly Rect[], mapping: PlanMapping) =>
	({ x, y }: { readonly x: number; readonly y: number }): boolean => {
		const [left, foot] = planToUnits(mapping, [x, y]);
		return !covered.some((rect) =>
			overlaps(rect, { x: left, y: foot - LABEL_SIZE, width: 0, height: LABEL_SIZE }, CLEAR_WIDTH)
		);
	};

const wordsOf = (world: World): WindowWords => ({
	question: world.word('ending.question'),
	answer: world.word('ending.answer')
});

/** Returns the rectangle of the window: on the left of an area, and above the fall. */
function windowRect(area: Rect): Rect {
	const width = Math.min(area.width * WINDOW_WIDTH, area.height * WINDOW_HEIGHT * WINDOW_ASPECT);
	const height = width / WINDOW_ASPECT;
	return {
		x: area.x + (area.width * WINDOW_WIDTH - width) / 2,
		y: area.y + (area.height * WINDOW_HEIGHT - height) / 2,
		width,
		height
	};
}

/**
 * Draws the lit window, with a line of sight from its sill to the person who fell, who is enlarged in a ring, and one from
 * the lower edge of the photo.
 */
function drawLitWindow(
	[x, y]: Point,
	rect: Rect,
	photo: Rect | undefined,
	words: WindowWords | undefined
): Partial<Drawing> {
	const radius = Math.max(MIN_RING_RADIUS, rect.width * RING_SHARE);
	const scale = radius * LYING_SHARE;
	const lying = `M${roundToTenth(x / scale + 0.25)} ${roundToTenth(y / scale + 0.55)}${posePaths.fallen}`;
	const shapes = [
		createShape('fallen-ring', 'plate', circlePath(x, y, radius)),
		{ ...createShape('fallen', 'people', lying), transform: `scale(${scale.toFixed(2)})` }
	];
	const seen: Point = [x, y];
	return mergeDrawings(
		photo ? drawLineOfSight('photo', [photo.x + photo.width / 2, photo.y + photo.height], seen) : {},
		drawWindow(rect, seen, words),
		{ shapes }
	);
}

/** Draws the name of the person who fell below the place of the fall. */
const drawName = ([id]: readonly string[], [x, y]: Point, isLit: boolean, world: World): Partial<Drawing> =>
	id === undefined
		? {}
		: drawAt(
				text('fallen-name', world.word(`person.${id}`), { style: 'strong haloed', anchor: 'middle' }),
				[x, y + (isLit ? 2 * LABEL_SIZE : 0) + LABEL_SIZE / 2],
				{ y: 'start' }
			);

/** Extent of the roofs around the district: left, top, right and bottom, in metres. */
const ROOFS = [-130, -90, 370, 200] as const;
/** Where the fall is in the area that shows it, as shares of its width and height. */
const FALL_PLACE = [0.54, 0.93] as const;

/** Returns the mapping with which roofs fill the whole stage, and the place of the fall is in an area of it. */
function fitHorizon([x, y]: Point, stage: Rect, area: Rect): PlanMapping {
	const [left, top, right, bottom] = ROOFS;
	const [across, down] = FALL_PLACE;
	const toX = area.x + area.width * across;
	const scale = Math.max(
		stage.width / (right - left),
		stage.height / (bottom - top),
		(toX - stage.x) / (x - left)
	);
	const within = (offset: number, start: number, length: number, from: number, to: number) =>
		Math.min(start - from * scale, Math.max(start + length - to * scale, offset));
	return {
		scale,
		x: within(toX - x * scale, stage.x, stage.width, left, right),
		// Below the area there may be words, on paper.
		y: Math.min(area.y - top * scale, area.y + area.height * down - y * scale)
	};
}

/** Width and height of the lit window as shares of its area. */
const [WINDOW_WIDTH, WINDOW_HEIGHT] = [0.54, 0.8];
/** Smallest radius of the ring around the person who fell, in units, its share of the width of the window, and the scale of the person in it. */
const [MIN_RING_RADIUS, RING_SHARE, LYING_SHARE] = [LABEL_SIZE * 1.4, 0.06, 0.5];
/** Largest height and width of the photo as shares of those of its area. */
const [PHOTO_HEIGHT, PHOTO_WIDTH] = [0.72, 0.4];
/** Width of a photo divided by its height, and its border as a share of its width. */
const [PHOTO_ASPECT, BORDER_SHARE] = [0.8, 0.05];
/** Distance of the eyes from the top, as shares of the height of the window and of the photo. */
const [WINDOW_EYES, PHOTO_EYES] = [0.475, 0.4];
/** Width of a photo from which its lower edge is level with that of the window, in units. */
const MIN_LEVEL_WIDTH = LABEL_SIZE * 10;
/** Angle at which it lies on the plan, in degrees. */
const PHOTO_TILT = 0.4;

/** Returns the rectangle of the photo: on the right of an area, with its eyes and its lower edge level with those of the window. */
function photoSheet(area: Rect): Rect {
	const window = windowRect(area);
	const level = (window.height * (1 - WINDOW_EYES)) / (1 - PHOTO_EYES);
	const largest = Math.min(area.height * PHOTO_HEIGHT, (area.width * PHOTO_WIDTH) / PHOTO_ASPECT);
	// In a small picture the name below the face needs the width.
	const height = level * PHOTO_ASPECT < MIN_LEVEL_WIDTH ? largest : Math.min(level, largest);
	const width = height * PHOTO_ASPECT;
	return {
		x: area.x + area.width * (1 - PHOTO_WIDTH / 2) - width / 2,
		y: Math.max(area.y, window.y + window.height * WINDOW_EYES - height * PHOTO_EYES),
		width,
		height
	};
}

/** Draws the photo of a person, with the name on its border. */
function drawPortrait(id: string, sheet: Rect, world: World): Partial<Drawing> {
	const { width, height } = sheet;
	const border = width * BORDER_SHARE;
	const size = width > 12 * LABEL_SIZE ? TITLE_SIZE : LABEL_SIZE;
	const print = {
		x: sheet.x + border,
		y: sheet.y + border,
		width: width - 2 * border,
		height: height - 2.5 * border - size
	};
	const face = drawPhoto(randomFace(world.seed, id), print, { character: 'old-man' });
	const middle: Point = [sheet.x + width / 2, sheet.y + height / 2];
	const name = text('portrait-name', world.word(`person.${id}`), { style: 'strong', size, anchor: 'middle' });
	return turnDrawing(
		mergeDrawings(
			{
				shapes: [
					createShape('portrait-sheet', 'plate', rectPath(sheet)),
					createShape('portrait-paper', 'photo-sheet', rectPath(print)),
					...faceShapes('portrait', [face]),
					createShape('portrait-edge', 'photo-edge', rectPath(print))
				]
			},
			drawAt(name, [middle[0], sheet.y + height - 0.75 * border - size / 2])
		),
		PHOTO_TILT,
		middle
	);
}

export default defineScene({
	// The view draws back between two keyframes; the cameras go off meanwhile.
	interpolate: (a: EndingState, b: EndingState, t): EndingState => ({
		...(t < 1 ? a : b),
		time: a.time + (b.time - a.time) * t,
		filming: a.filming + (b.filming - a.filming) * t
	}),
	data,
	layout,
	table: namesTable
});
