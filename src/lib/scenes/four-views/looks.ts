/** What each of the four has of the same stretch: what a camera does not film, none of the others gets. */
import { greatest } from 'd3-array';
import type { Ground, Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { crowdPaths } from '#lib/chart/people.ts';
import { cameraShapes, personSize, type Mapping } from '#lib/chart/plan.ts';
import { cells } from '#lib/chart/divide.ts';
import { inset, type Rect } from '#lib/chart/viewport.ts';
import type { Figure } from '#lib/model/timeline.ts';
import { unseen } from '../unseen.ts';
import { outlines } from '../frames/boxes.ts';
import type { FourViews, Look } from './data.ts';

/** Metres from somebody's feet to the middle of the head: upright, or lying. */
const HEAD = 2.25;
const LYING = -1.7;
/** Of a face to the matcher, in metres for somebody drawn as engraved. */
const POINT = 0.62;
/** Metres across one of the operator's screens, about; room between two of them, of its width. */
const [SCREEN, BETWEEN] = [17, 0.07];

type Looking = (views: FourViews, rect: Rect, mapping: Mapping) => Ground[];

export const grounds: Readonly<Record<Look, Looking>> = { camera, software, operator, matcher };

const isFilmed =
	({ filmed }: FourViews) =>
	({ id }: Figure): boolean =>
		filmed.includes(id);

/** The streets with those who are filmed; hatched where nobody films, and faint who is there. */
function camera(views: FourViews, rect: Rect, mapping: Mapping): Ground[] {
	const { figures, things } = views.moment;
	const size = personSize(mapping.scale);
	const inInk = (figure: Figure) => isFilmed(views)(figure) || figure === views.subject?.figure;
	return [
		{
			id: 'camera',
			...mapping,
			window: rect,
			plan: 'unnamed',
			beneath: [sheet(rect, mapping), ...unseen(views.sectors)],
			shapes: [
				...people('others', { figures: figures.filter((each) => !inInk(each)), things: [] }, size, ' faint'),
				...people('filmed', { figures: figures.filter(inInk), things }, size),
				...cameraShapes(views.cameras, mapping, true)
			]
		}
	];
}

/** Frames; the setting is of no use. */
function software(views: FourViews, rect: Rect, mapping: Mapping): Ground[] {
	const figures = views.moment.figures.filter(isFilmed(views));
	const boxes = outlines(figures, personSize(mapping.scale));
	return [
		{ id: 'software', ...mapping, window: rect, faint: true, plan: 'unnamed', beneath: [], shapes: [] },
		{
			id: 'software-boxes',
			...mapping,
			window: rect,
			plan: 'none',
			beneath: [],
			shapes: [{ id: 'boxes', d: boxes, style: 'boxes' }]
		}
	];
}

/** Screens by night, of what is filmed alone; one is looked at, as bright as the street by day. */
function operator(views: FourViews, rect: Rect, mapping: Mapping): Ground[] {
	const size = personSize(mapping.scale);
	const figures = views.moment.figures.filter(isFilmed(views));
	const screens = screensIn(views, rect, mapping);
	const chosen = greatest(screens, ({ people: count }) => count);
	return [
		night('operator', rect, mapping, []),
		...screens.map((screen, index): Ground => ({
			id: `screen-${index}`,
			...mapping,
			window: screen.rect,
			style: screen === chosen ? 'papier' : 'nuit',
			plan: 'unnamed',
			beneath: [sheet(screen.rect, mapping)],
			shapes: [
				...people('filmed', { figures, things: [] }, size),
				{ id: 'glass', d: outline(screen.rect, mapping), style: screen === chosen ? 'strip' : 'hair' }
			]
		}))
	];
}

interface Screen {
	readonly rect: Rect;
	readonly people: number;
}

/** Where somebody is filmed; there is no screen where the one whom the story is about is not. */
function screensIn(views: FourViews, rect: Rect, { x, y, scale }: Mapping): Screen[] {
	const { subject, moment } = views;
	const [across, down] = [rect.width, rect.height].map((length) =>
		Math.max(1, Math.round(length / scale / SCREEN))
	) as [number, number];
	const filmed = moment.figures.filter(isFilmed(views));
	const gap = (rect.width / across) * BETWEEN;
	// Whoever is between two screens is on the nearest.
	const within = (screen: Rect) => {
		const { x: left, y: top, width, height } = inset(screen, -gap / 2);
		return (figure: Figure) => {
			const [unitX, unitY] = [x + figure.x * scale, y + (figure.y - HEAD / 2) * scale];
			return unitX >= left && unitY >= top && unitX <= left + width && unitY <= top + height;
		};
	};
	return cells(inset(rect, gap), across * down, across, gap)
		.map((screen) => ({ rect: screen, people: filmed.filter(within(screen)).length }))
		.filter(
			({ rect: screen, people: count }) =>
				count > 0 && !(subject && subject.sight !== 'filmed' && within(screen)(subject.figure))
		);
}

/** A point for each face; nothing else of the town is left. */
function matcher(views: FourViews, rect: Rect, mapping: Mapping): Ground[] {
	const size = personSize(mapping.scale);
	const d = views.moment.figures
		.filter(isFilmed(views))
		.map(({ x, y, pose }) =>
			pose === 'fallen' || pose === 'asleep'
				? ring(x + LYING * size, y, POINT * size)
				: ring(x, y - HEAD * size, POINT * size)
		)
		.join('');
	return [night('matcher', rect, mapping, [{ id: 'faces', d, style: 'points' }])];
}

const night = (id: string, rect: Rect, mapping: Mapping, shapes: readonly Shape[]): Ground => ({
	id,
	...mapping,
	window: rect,
	style: 'nuit',
	plan: 'none',
	beneath: [sheet(rect, mapping)],
	shapes
});

/** Paper, or the dark of the room, behind what is seen in a window. */
const sheet = (rect: Rect, mapping: Mapping): Shape => ({
	id: 'sheet',
	d: outline(rect, mapping),
	style: 'ground'
});

/** A rectangle of the room, in metres of the plan. */
function outline(rect: Rect, { x, y, scale }: Mapping): string {
	const [left, top] = [(rect.x - x) / scale, (rect.y - y) / scale];
	const [width, height] = [round(rect.width / scale), round(rect.height / scale)];
	return `M${round(left)} ${round(top)}h${width}v${height}h-${width}z`;
}

function people(id: string, who: Parameters<typeof crowdPaths>[0], size: number, style = ''): Shape[] {
	const { ink, outlined } = crowdPaths(who, size);
	const transform = `scale(${size})`;
	return [
		{ id: `${id}-ink`, d: ink, style: `people${style}`, transform },
		{ id: `${id}-things`, d: outlined, style: `things${style}`, transform }
	];
}
