/** Draws what each observer sees of the same area. People whom no camera films are unknown to the other three. */
import { greatest, range } from 'd3-array';
import { createShape, type BaseMap, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { crowdPaths } from '#lib/chart/people/people-paths.ts';
import { cameraShapes, personSizeFactor, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { expand } from '#lib/chart/layout/rects.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';
import { unfilmedStreets } from '../shared/unfilmed-streets.ts';
import { boxesPath } from '../frames/detection.ts';
import type { FourViews, Observer } from './index.ts';

/** Height of the middle of the head of an upright person above the feet, in metres. */
const HEAD_UPRIGHT = 2.6;
/** x of the middle of the head of a lying person relative to the feet, in metres. */
const HEAD_LYING = -1.45;
/** Radius in metres of the point that stands for a face, for a person at the scale of the engraving. */
const FACE_RADIUS = 0.62;
/**
 * Approximate width in metres of one operator screen, and the gap between two screens as a share of that
 * width.
 */
const [SCREEN_METRES, SCREEN_GAP] = [17, 0.07];

const isFilmed =
	({ filmed }: FourViews) =>
	({ id }: Walker): boolean =>
		filmed.includes(id);

/** Draws the streets with the filmed people. The rest is hatched, and the people there are faint. */
function drawCameraView(views: FourViews, rect: Rect, mapping: PlanMapping): BaseMap[] {
	const { figures, things } = views.moment;
	const size = personSizeFactor(mapping.scale);
	const isInInk = (figure: Walker) => isFilmed(views)(figure) || figure === views.subject?.figure;
	const others = { figures: figures.filter((each) => !isInInk(each)), things: [] };
	return [
		{
			...createWindowMap('camera', rect, mapping),
			beneath: [background(rect, mapping), ...unfilmedStreets(views.sectors)],
			shapes: [
				...peopleShapes('others', others, size, ' faint'),
				...peopleShapes('filmed', { figures: figures.filter(isInInk), things }, size),
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

/** Draws only boxes around the filmed people. The plan is faint. */
function drawSoftwareView(views: FourViews, rect: Rect, mapping: PlanMapping): BaseMap[] {
	const figures = views.moment.figures.filter(isFilmed(views));
	const boxes = boxesPath(figures, personSizeFactor(mapping.scale));
	return [
		{ ...createWindowMap('software', rect, mapping), faint: true },
		{
			...createWindowMap('software-boxes', rect, mapping),
			plan: 'none',
			shapes: [createShape('boxes', 'boxes', boxes)]
		}
	];
}

/** Draws screens in the dark with the filmed people only. The screen with the most people is lit. */
function drawOperatorView(views: FourViews, rect: Rect, mapping: PlanMapping): BaseMap[] {
	const size = personSizeFactor(mapping.scale);
	const figures = views.moment.figures.filter(isFilmed(views));
	const screens = layOutScreens(views, rect, mapping);
	const litScreen = greatest(screens, ({ people: count }) => count);
	return [
		nightBaseMap('operator', rect, mapping, []),
		...screens.map((screen, index): BaseMap => ({
			...createWindowMap(`screen-${index}`, screen.rect, mapping),
			style: screen === litScreen ? 'papier' : 'nuit',
			beneath: [background(screen.rect, mapping)],
			shapes: [
				...peopleShapes('filmed', { figures, things: [] }, size),
				{ id: 'glass', d: rectInMetres(screen.rect, mapping), style: screen === litScreen ? 'strip' : 'hair' }
			]
		}))
	];
}

interface Screen {
	readonly rect: Rect;
	readonly people: number;
}

/**
 * Returns the screens on which at least one person is filmed. If no camera films the subject, the screen at their
 * position is left out.
 */
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
		.map((screen) => ({ rect: screen, people: filmed.filter(within(screen)).length }))
		.filter(
			({ rect: screen, people: count }) =>
				count > 0 && !(subject && subject.visibility !== 'filmed' && within(screen)(subject.figure))
		);
}

/** Draws a point for each filmed face and nothing else. */
function drawMatcherView(views: FourViews, rect: Rect, mapping: PlanMapping): BaseMap[] {
	const size = personSizeFactor(mapping.scale);
	const d = views.moment.figures
		.filter(isFilmed(views))
		.map(({ x, y, pose }) =>
			pose === 'fallen' || pose === 'asleep'
				? circlePath(x + HEAD_LYING * size, y, FACE_RADIUS * size)
				: circlePath(x, y - HEAD_UPRIGHT * size, FACE_RADIUS * size)
		)
		.join('');
	return [nightBaseMap('matcher', rect, mapping, [{ id: 'faces', d, style: 'points' }])];
}

const nightBaseMap = (id: string, rect: Rect, mapping: PlanMapping, shapes: readonly Shape[]): BaseMap => ({
	...createWindowMap(id, rect, mapping),
	style: 'nuit',
	plan: 'none',
	beneath: [background(rect, mapping)],
	shapes
});

/** Returns the background of a window: paper by day, dark by night. */
const background = (rect: Rect, mapping: PlanMapping): Shape =>
	createShape('sheet', 'ground', rectInMetres(rect, mapping));

/** Returns the path of a rectangle of the viewport, converted to metres of the plan. */
const rectInMetres = (rect: Rect, { x, y, scale }: PlanMapping): string =>
	rectPath({
		x: (rect.x - x) / scale,
		y: (rect.y - y) / scale,
		width: rect.width / scale,
		height: rect.height / scale
	});

function peopleShapes(id: string, who: Parameters<typeof crowdPaths>[0], size: number, style = ''): Shape[] {
	const { ink, outlined } = crowdPaths(who, size);
	const transform = `scale(${size})`;
	return [
		{ id: `${id}-ink`, d: ink, style: `people${style}`, transform },
		{ id: `${id}-things`, d: outlined, style: `things${style}`, transform }
	];
}

/**
 * Functions that return the base maps of each observer's window. They take the scene data, the rectangle of
 * the window in units, and the mapping from metres to units.
 */
export const observerBaseMaps: Readonly<
	Record<Observer, (views: FourViews, rect: Rect, mapping: PlanMapping) => BaseMap[]>
> = {
	camera: drawCameraView,
	software: drawSoftwareView,
	operator: drawOperatorView,
	matcher: drawMatcherView
};
