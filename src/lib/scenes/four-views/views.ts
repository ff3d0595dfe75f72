/** Draws what each observer sees of the same area. People whom no camera films are unknown to the other three. */
import { greatest } from 'd3-array';
import type { BaseMap, Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { crowdPaths } from '#lib/chart/people/people-paths.ts';
import { cameraShapes, personSizeFactor, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { splitCells } from '#lib/chart/layout/divide-rect.ts';
import { insetRect, type Rect } from '#lib/chart/viewport.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';
import { unfilmedStreets } from '../shared/unfilmed-streets.ts';
import { boxesPath } from '../frames/detection.ts';
import type { FourViews, Observer } from './data.ts';

/** Height of the middle of the head of an upright person above the feet, in metres. */
const HEAD_UPRIGHT = 2.25;
/** x of the middle of the head of a lying person relative to the feet, in metres. */
const HEAD_LYING = -1.7;
/** Radius in metres of the point that stands for a face, for a person at the scale of the engraving. */
const FACE_RADIUS = 0.62;
/**
 * Approximate width in metres of one operator screen, and the gap between two screens as a share of that
 * width.
 */
const [SCREEN_METRES, SCREEN_GAP] = [17, 0.07];

type DrawView = (views: FourViews, rect: Rect, mapping: PlanMapping) => BaseMap[];

/**
 * Functions that return the base maps of each observer's window. They take the scene data, the rectangle of
 * the window in units, and the mapping from metres to units.
 */
export const observerBaseMaps: Readonly<Record<Observer, DrawView>> = {
	camera: drawCameraView,
	software: drawSoftwareView,
	operator: drawOperatorView,
	matcher: drawMatcherView
};

const isFilmed =
	({ filmed }: FourViews) =>
	({ id }: Walker): boolean =>
		filmed.includes(id);

/** Draws the streets with the filmed people. The rest is hatched, and the people there are faint. */
function drawCameraView(views: FourViews, rect: Rect, mapping: PlanMapping): BaseMap[] {
	const { figures, things } = views.moment;
	const size = personSizeFactor(mapping.scale);
	const isInInk = (figure: Walker) => isFilmed(views)(figure) || figure === views.subject?.figure;
	return [
		{
			id: 'camera',
			...mapping,
			clip: rect,
			plan: 'unnamed',
			beneath: [background(rect, mapping), ...unfilmedStreets(views.sectors)],
			shapes: [
				...peopleShapes(
					'others',
					{ figures: figures.filter((each) => !isInInk(each)), things: [] },
					size,
					' faint'
				),
				...peopleShapes('filmed', { figures: figures.filter(isInInk), things }, size),
				...cameraShapes(views.cameras, mapping, true)
			]
		}
	];
}

/** Draws only boxes around the filmed people. The plan is faint. */
function drawSoftwareView(views: FourViews, rect: Rect, mapping: PlanMapping): BaseMap[] {
	const figures = views.moment.figures.filter(isFilmed(views));
	const boxes = boxesPath(figures, personSizeFactor(mapping.scale));
	return [
		{ id: 'software', ...mapping, clip: rect, faint: true, plan: 'unnamed', beneath: [], shapes: [] },
		{
			id: 'software-boxes',
			...mapping,
			clip: rect,
			plan: 'none',
			beneath: [],
			shapes: [{ id: 'boxes', d: boxes, style: 'boxes' }]
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
			id: `screen-${index}`,
			...mapping,
			clip: screen.rect,
			style: screen === litScreen ? 'papier' : 'nuit',
			plan: 'unnamed',
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
		const { x: left, y: top, width, height } = insetRect(screen, -gap / 2);
		return (figure: Walker) => {
			const [unitX, unitY] = [x + figure.x * scale, y + (figure.y - HEAD_UPRIGHT / 2) * scale];
			return unitX >= left && unitY >= top && unitX <= left + width && unitY <= top + height;
		};
	};
	return splitCells(insetRect(rect, gap), across * down, across, gap)
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
	id,
	...mapping,
	clip: rect,
	style: 'nuit',
	plan: 'none',
	beneath: [background(rect, mapping)],
	shapes
});

/** Returns the background of a window: paper by day, dark by night. */
const background = (rect: Rect, mapping: PlanMapping): Shape => ({
	id: 'sheet',
	d: rectInMetres(rect, mapping),
	style: 'ground'
});

/** Returns the path of a rectangle of the viewport, converted to metres of the plan. */
function rectInMetres(rect: Rect, { x, y, scale }: PlanMapping): string {
	const [left, top] = [(rect.x - x) / scale, (rect.y - y) / scale];
	const [width, height] = [roundToTenth(rect.width / scale), roundToTenth(rect.height / scale)];
	return `M${roundToTenth(left)} ${roundToTenth(top)}h${width}v${height}h-${width}z`;
}

function peopleShapes(id: string, who: Parameters<typeof crowdPaths>[0], size: number, style = ''): Shape[] {
	const { ink, outlined } = crowdPaths(who, size);
	const transform = `scale(${size})`;
	return [
		{ id: `${id}-ink`, d: ink, style: `people${style}`, transform },
		{ id: `${id}-things`, d: outlined, style: `things${style}`, transform }
	];
}
