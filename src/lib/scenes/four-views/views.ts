/** Draws what each observer sees of the same area. People whom no camera films are unknown to the other three. */
import { greatest, range } from 'd3-array';
import { createShape, type BaseMap, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { crowdPaths } from '#lib/chart/people/crowd-paths.ts';
import { cameraShapes, personSizeFactor, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { expand } from '#lib/chart/layout/rects.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';
import { unfilmedStreets } from '../shared/unfilmed-streets.ts';
import { boxesPath, drawnBoxOf } from '../frames/detection.ts';
import type { FourViews, Observer } from './index.ts';

/** Height of the middle of the head of an upright person above the feet, in metres. */
const HEAD_UPRIGHT = 2.6;
/** x of the middle of the head of a lying person relative to the feet, in metres. */
const HEAD_LYING = -1.45;
/** Radius in metres of the point that stands for a face, for a person at the scale of the engraving. */
const FACE_RADIUS = 0.55;
/** Radius in metres of the circle around a face. */
const CIRCLE_RADIUS = 2;
/** Size of the subject, as a factor of that of other people. */
const SUBJECT_SIZE = 1.6;
/** Height in metres of the tag on a box. */
const TAG_HEIGHT = 0.9;
/**
 * Approximate width in metres of one operator screen, and the gap between two screens as a share of that
 * width.
 */
const [SCREEN_METRES, SCREEN_GAP] = [17, 0.07];

const isFilmed =
	({ filmed }: FourViews) =>
	({ id }: Walker): boolean =>
		filmed.includes(id);

/**
 * Draws the streets and everybody there, whom nobody observes.
 * @param parts clipping rectangles, one for each part that is shown; undefined if everything is
 */
export function drawStreet(
	views: FourViews,
	mapping: PlanMapping,
	parts: readonly Rect[] | undefined
): BaseMap[] {
	const { moment, cameras, subject } = views;
	const street = {
		...mapping,
		plan: 'unnamed',
		beneath: [],
		shapes: [
			...peopleShapes(
				'all',
				{ ...moment, figures: moment.figures.filter((each) => each !== subject?.figure) },
				personSizeFactor(mapping.scale)
			),
			...subjectShapes(views, mapping),
			...cameraShapes(cameras, mapping, false)
		]
	} as const;
	if (!parts) return [{ id: 'district', ...street }];
	// The first map stays in its place behind the lens, so that the picture is drawn while the lens moves.
	const [first = { x: 0, y: 0, width: 0, height: 0 }, ...others] = parts;
	return [
		{ id: 'district', ...street, clip: first, ...(parts.length === 0 && { plan: 'none', shapes: [] }) },
		...others.map((clip) => ({ id: 'district-below', ...street, clip }))
	];
}

/** Draws the streets with the filmed people. The rest is hatched, and the people there are faint. */
function drawCameraView(views: FourViews, clip: Rect, _: Rect, mapping: PlanMapping): BaseMap[] {
	const { figures, things } = views.moment;
	const size = personSizeFactor(mapping.scale);
	const strangers = figures.filter((each) => each !== views.subject?.figure);
	const others = { figures: strangers.filter((each) => !isFilmed(views)(each)), things: [] };
	return [
		{
			...createWindowMap('camera', clip, mapping),
			beneath: [background(clip, mapping), ...unfilmedStreets(views.sectors)],
			shapes: [
				...peopleShapes('others', others, size, ' faint'),
				...peopleShapes('filmed', { figures: strangers.filter(isFilmed(views)), things }, size),
				...subjectShapes(views, mapping),
				...cameraShapes(views.cameras, mapping, true)
			]
		}
	];
}

const createWindowMap = (id: string, clip: Rect, mapping: PlanMapping): BaseMap => ({
	id,
	...mapping,
	clip,
	plan: 'unnamed',
	beneath: [],
	shapes: []
});

/** Draws only boxes around the filmed people, each with a tag. The plan is faint. */
function drawSoftwareView(views: FourViews, clip: Rect, _: Rect, mapping: PlanMapping): BaseMap[] {
	const size = personSizeFactor(mapping.scale);
	const figures = views.moment.figures.filter(isFilmed(views));
	const tags = figures
		.map((figure) => drawnBoxOf(figure, size))
		.map(({ x, y, width }) => rectPath({ x, y: y - TAG_HEIGHT * size, width, height: TAG_HEIGHT * size }));
	return [
		{ ...createWindowMap('software', clip, mapping), faint: true },
		{
			...createWindowMap('software-boxes', clip, mapping),
			plan: 'none',
			beneath: [createShape('tags', 'people', tags.join(''))],
			shapes: [createShape('boxes', 'boxes', boxesPath(figures, size))]
		}
	];
}

/** Draws screens in the dark, with the filmed people only. The screen with the most people is lit. */
function drawOperatorView(views: FourViews, clip: Rect, window: Rect, mapping: PlanMapping): BaseMap[] {
	const size = personSizeFactor(mapping.scale);
	const figures = views.moment.figures.filter(isFilmed(views));
	const screens = layOutScreens(views, window, mapping);
	const lit = greatest(screens, ({ people }) => people);
	const people = peopleShapes('filmed', { figures, things: [] }, size);
	const pathOf = (shown: readonly Screen[]) => shown.map(({ rect }) => rectInMetres(rect, mapping)).join('');
	const isOn = ({ people: count }: Screen) => count > 0;
	// Opposite directions, so that the screens are holes.
	const gaps =
		rectInMetres(window, mapping) + screens.map(({ rect }) => holeInMetres(rect, mapping)).join('');
	const litPart = lit && isOn(lit) && overlap(lit.rect, clip);
	return [
		{
			...createWindowMap('operator', clip, mapping),
			style: 'nuit',
			beneath: [createShape('sheet', 'glass', rectInMetres(window, mapping))],
			shapes: [
				...people,
				createShape('gaps', 'ground', gaps),
				createShape('off', 'ground', pathOf(screens.filter((screen) => !isOn(screen)))),
				createShape('glass', 'hair', pathOf(screens))
			]
		},
		...(litPart
			? [
					{
						...createWindowMap('screen-lit', litPart, mapping),
						style: 'papier',
						beneath: [background(lit.rect, mapping)],
						shapes: [...people, createShape('glass', 'strip', rectInMetres(lit.rect, mapping))]
					}
				]
			: [])
	];
}

interface Screen {
	readonly rect: Rect;
	/** Number of filmed people on it; 0 for the screen at the position of the subject, if no camera films them. */
	readonly people: number;
}

/** Returns the screens that fill a strip. */
function layOutScreens(views: FourViews, rect: Rect, { x, y, scale }: PlanMapping): Screen[] {
	const { subject, moment } = views;
	const [across, down] = [rect.width, rect.height].map((length) =>
		Math.max(1, Math.round(length / scale / SCREEN_METRES))
	) as [number, number];
	const filmed = moment.figures.filter(isFilmed(views));
	const gap = (rect.width / across) * SCREEN_GAP;
	// A person between two screens counts for the nearest one.
	const within = (screen: Rect) => {
		const { x: left, y: top, width, height } = expand(screen, gap / 2);
		return (figure: Walker) => {
			const [unitX, unitY] = [x + figure.x * scale, y + (figure.y - HEAD_UPRIGHT / 2) * scale];
			return unitX >= left && unitY >= top && unitX <= left + width && unitY <= top + height;
		};
	};
	const [width, height] = [(rect.width - gap) / across - gap, (rect.height - gap) / down - gap];
	return range(across * down)
		.map((index) => ({
			x: rect.x + gap + (index % across) * (width + gap),
			y: rect.y + gap + Math.floor(index / across) * (height + gap),
			width,
			height
		}))
		.map((screen) => {
			const isMissed = subject && subject.visibility !== 'filmed' && within(screen)(subject.figure);
			return { rect: screen, people: isMissed ? 0 : filmed.filter(within(screen)).length };
		});
}

/** Returns the part that two rectangles have in common; undefined if they have none. */
function overlap(a: Rect, b: Rect): Rect | undefined {
	const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
	const [width, height] = [
		Math.min(a.x + a.width, b.x + b.width) - x,
		Math.min(a.y + a.height, b.y + b.height) - y
	];
	return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Draws a point for each filmed face, in the circle in which another would count as the same, and nothing else. */
function drawMatcherView(views: FourViews, clip: Rect, window: Rect, mapping: PlanMapping): BaseMap[] {
	const size = personSizeFactor(mapping.scale);
	const circles = (radius: number) =>
		views.moment.figures
			.filter(isFilmed(views))
			.map(({ x, y, pose }) =>
				pose === 'fallen' || pose === 'asleep'
					? circlePath(x + HEAD_LYING * size, y, radius * size)
					: circlePath(x, y - HEAD_UPRIGHT * size, radius * size)
			)
			.join('');
	return [
		{
			...createWindowMap('matcher', clip, mapping),
			style: 'nuit',
			plan: 'none',
			beneath: [
				createShape('sheet', 'ground', rectInMetres(window, mapping)),
				createShape('circles', 'reach', circles(CIRCLE_RADIUS))
			],
			shapes: [createShape('faces', 'points', circles(FACE_RADIUS))]
		}
	];
}

/** Returns the background of a strip: paper by day, dark by night. */
const background = (rect: Rect, mapping: PlanMapping): Shape =>
	createShape('sheet', 'ground', rectInMetres(rect, mapping));

/** Returns the path of a rectangle of the viewport as a hole in another, in metres of the plan. */
const holeInMetres = ({ x: left, y: top, width, height }: Rect, { x, y, scale }: PlanMapping): string =>
	`M${(left - x) / scale} ${(top - y) / scale}v${height / scale}h${width / scale}v${-height / scale}z`;

/** Returns the path of a rectangle of the viewport, converted to metres of the plan. */
const rectInMetres = (rect: Rect, { x, y, scale }: PlanMapping): string =>
	rectPath({
		x: (rect.x - x) / scale,
		y: (rect.y - y) / scale,
		width: rect.width / scale,
		height: rect.height / scale
	});

/** Returns the subject, larger than the others. */
const subjectShapes = ({ subject }: FourViews, { scale }: PlanMapping): Shape[] =>
	subject
		? peopleShapes(
				'subject',
				{ figures: [subject.figure], things: [] },
				personSizeFactor(scale) * SUBJECT_SIZE
			)
		: [];

function peopleShapes(id: string, who: Parameters<typeof crowdPaths>[0], size: number, style = ''): Shape[] {
	const { ink, outlined } = crowdPaths(who, size);
	const transform = `scale(${size})`;
	return [
		{ id: `${id}-ink`, d: ink, style: `people${style}`, transform },
		{ id: `${id}-things`, d: outlined, style: `things${style}`, transform }
	];
}

/**
 * Functions that return the base maps of each observer's strip. They take the scene data, the part of the strip that is
 * shown and the whole strip, in units, and the mapping from metres to units.
 */
export const observerBaseMaps: Readonly<
	Record<Observer, (views: FourViews, clip: Rect, window: Rect, mapping: PlanMapping) => BaseMap[]>
> = {
	camera: drawCameraView,
	software: drawSoftwareView,
	operator: drawOperatorView,
	matcher: drawMatcherView
};
