/** People become frames, and frames become lines of numbers. Whoever no camera sees has neither. */
import { together, type Cast, type Drawing, type Ground, type Shape } from '#lib/chart/drawing.ts';
import { crowdPaths } from '#lib/chart/people.ts';
import {
	cameraShapes,
	fitted,
	onPlan,
	peopleAt,
	personSize,
	type Mapping,
	type Stretch
} from '#lib/chart/plan.ts';
import { area, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { outlines } from './boxes.ts';
import { data, later, NOBODY, PACE, people, type Frames } from './data.ts';
import { namesOf } from './names.ts';
import { drawSheet, sheetIn } from './sheet.ts';
import { table } from './table.ts';

/** The square and the streets around it, in metres; and around whom the story is about. */
const SQUARE: Stretch = [64, 36, 96, 74];
const AROUND = 9;
/** Side of the box of a scene, in metres. */
const BOX = 4;

function layout(frames: Frames, viewport: Viewport, world: World): Drawing {
	const { map, rect } = sheetIn(viewport, area(viewport));
	const mapping = fitted(stretchOf(frames), map);
	const size = personSize(mapping.scale);
	return together(
		{
			grounds: [frames.drawn ? groundOf(frames, mapping, size) : bare(frames, mapping)],
			shapes: [boxesOf(frames, mapping, size)],
			casts: [scenesIn(frames, map, mapping)],
			texts: namesOf(frames, map, mapping, size, world)
		},
		drawSheet(frames, rect, world)
	);
}

/** The square, and whom the story is about. */
function stretchOf({ anchor }: Frames): Stretch {
	const [left, top, width, height] = SQUARE;
	if (!anchor) return SQUARE;
	const [x, y] = anchor;
	const [x0, y0] = [Math.min(left, x - AROUND), Math.min(top, y - AROUND)];
	const [x1, y1] = [Math.max(left + width, x + AROUND), Math.max(top + height, y + AROUND)];
	return [x0, y0, x1 - x0, y1 - y0];
}

/** The town, faint; over it cameras, and people, who are hardly darker. */
function groundOf(frames: Frames, mapping: Mapping, size: number): Ground {
	const { time, moment, cameras, sectors, unboxed } = frames;
	const { ink, outlined } = crowdPaths({ figures: unboxed ? [unboxed] : [], things: [] }, size);
	const transform = `scale(${size})`;
	const films = sectors.flatMap((d, rank) => [
		{ id: `sector-${rank}`, d, style: 'sector' },
		{ id: `edge-${rank}`, d, style: 'hair' }
	]);
	return {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		faint: true,
		beneath: [],
		shapes: [
			...films,
			...cameraShapes(cameras, mapping, true),
			{ id: 'unboxed', d: ink, style: 'people', transform },
			{ id: 'unboxed-things', d: outlined, style: 'things', transform }
		],
		people: peopleAt({ time, moment, faint: true }, mapping)
	};
}

/** The same without a stroke on it: the drawing is put away, not taken down, so that it is back at once. */
const bare = ({ time }: Frames, mapping: Mapping): Ground => ({
	id: 'district',
	...mapping,
	plan: 'none',
	faint: true,
	beneath: [],
	shapes: [],
	people: peopleAt({ time, moment: NOBODY, faint: true }, mapping)
});

/** Scenes that go on to their scores: here they are among the boxes, and their marks are not seen. */
function scenesIn({ scenes }: Frames, { x: left, y: top, width, height }: Rect, mapping: Mapping): Cast {
	const size = Math.round(BOX * mapping.scale);
	const within = (at: number, from: number, length: number) =>
		Math.min(from + length - size / 2, Math.max(from + size / 2, at));
	return {
		of: 'scenes',
		marks: scenes.map(({ at, id }) => {
			const [x, y] = onPlan(mapping, at);
			return { id, x: within(x, left, width), y: within(y, top, height), size, core: 'none' };
		})
	};
}

const boxesOf = ({ boxes }: Frames, { x, y, scale }: Mapping, size: number): Shape => ({
	id: 'boxes',
	d: outlines(
		boxes.map(({ figure }) => figure),
		size
	),
	style: 'boxes',
	transform: `translate(${x} ${y}) scale(${scale})`
});

export default scene({
	data,
	layout,
	table,
	people,
	later: { pace: PACE, data: later }
});
