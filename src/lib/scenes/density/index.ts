/** Scene “density”: one camera and three distances, at which a person can be detected, recognised, identified. */
import { together, type Drawing, type Ground } from '#lib/chart/drawing.ts';
import { poses } from '#lib/chart/people.ts';
import { cameraShapes, fitted, onPlan, peopleAt, personSize, type Mapping } from '#lib/chart/plan.ts';
import { round } from '#lib/chart/path.ts';
import { area, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import type { Table } from '../scene.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import { data, type DensityView, type Portrait } from './data.ts';
import { names } from './names.ts';
import { PORTRAIT } from './portrait.ts';
import { plate, type Plate } from './portraits.ts';

/** Margin around the field of view, in metres. */
const FIELD_MARGIN_METRES = 5;

function layout(view: DensityView, viewport: Viewport, world: World): Drawing {
	const { mapping, free, portraits } = arrange(view, viewport, world);
	const { camera, moment, rings, time } = view;
	const [x, y] = view.walker;
	const ground: Ground = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		beneath: [],
		shapes: [
			...rings.map(({ grade, path }) => ({ id: grade, d: path, style: `sector ${grade}` })),
			{
				id: 'sight',
				d: `M${round(camera.x)} ${round(camera.y)}L${round(x)} ${round(y)}`,
				style: 'sightline'
			},
			...cameraShapes([camera], mapping, true)
		],
		people: peopleAt({ time, moment, faint: true }, mapping)
	};
	const [px, py] = onPlan(mapping, view.walker);
	const walker = {
		id: 'walker',
		d: `M0 0${poses.standing}`,
		style: 'people',
		transform: `translate(${px} ${py}) scale(${(personSize(mapping.scale) * mapping.scale).toFixed(2)})`
	};
	return together({ grounds: [ground], shapes: [walker] }, names(view, mapping, free, world), portraits);
}

interface Arrangement {
	readonly mapping: Mapping;
	/** Area of the plan for labels. */
	readonly free: Rect;
	readonly portraits: Drawing;
	readonly worth: number;
}

/** Shares of the height or width that the portraits may have. */
const PORTRAIT_SHARES = [0.26, 0.32, 0.38, 0.44, 0.5, 0.56, 0.62];

/** Arranges the portraits below or beside the plan, so that neither is small; drops portraits until they fit. */
function arrange(view: DensityView, viewport: Viewport, world: World): Arrangement {
	const inner = area({ width: viewport.width, height: viewport.height });
	for (const portraits of portraitSubsets(view.portraits)) {
		const all = PORTRAIT_SHARES.flatMap((share) => [
			...[portraits.length, 2].flatMap((across) =>
				foot(plate(portraits, across, { width: inner.width, height: inner.height * share }, world))
			),
			...[2, 1].flatMap((across) =>
				side(plate(portraits, across, { width: inner.width * share, height: inner.height }, world))
			)
		]);
		const [first, ...others] = all;
		if (first) return others.reduce((a, b) => (b.worth > a.worth ? b : a), first);
	}
	return { mapping: fitField(view, inner), free: inner, portraits: together(), worth: 0 };

	function foot(form: Plate | undefined): Arrangement[] {
		if (!form) return [];
		const free = { ...viewport, x: 0, y: 0, height: viewport.height - form.height - 1.5 * inner.y };
		const left = (viewport.width - form.width) / 2;
		return [placed(form, free, left, viewport.height - inner.y - form.height)];
	}
	function side(form: Plate | undefined): Arrangement[] {
		if (!form) return [];
		const free = { ...viewport, x: 0, y: 0, width: viewport.width - form.width - 1.5 * inner.x };
		const left = viewport.width - inner.x - form.width;
		return [placed(form, free, left, (viewport.height - form.height) / 2)];
	}
	function placed(form: Plate, free: Rect, x: number, y: number): Arrangement {
		const mapping = fitField(view, free);
		const faces = form.side * Math.sqrt(view.portraits.length);
		const field = mapping.scale * Math.max(view.extent[2], view.extent[3]);
		return { mapping, free, portraits: form.at(x, y), worth: faces * field };
	}
}

/** Space for the distances along the edge of the field of view, in units. */
const RULER_WIDTH = 28;

const fitField = ({ extent: [left, top, width, height] }: DensityView, free: Rect): Mapping =>
	fitted(
		[
			left - FIELD_MARGIN_METRES,
			top - FIELD_MARGIN_METRES,
			width + 2 * FIELD_MARGIN_METRES,
			height + 2 * FIELD_MARGIN_METRES
		],
		{
			...free,
			x: free.x + RULER_WIDTH,
			width: Math.max(1, free.width - RULER_WIDTH)
		}
	);

/** Returns all portraits, then all but the middle grade, then only both ends. */
function portraitSubsets(all: readonly Portrait[]): (readonly Portrait[])[] {
	const ends = all.filter(({ id }) => id === 'detect' || id === 'identify');
	return [all, all.filter(({ id }) => id !== 'recognise'), ends];
}

const table = ({ portraits }: DensityView, world: World): Table => ({
	caption: world.word('density.caption'),
	head: [
		...['density.grade', 'density.distance', 'density.density'].map(world.word),
		world.fill('density.pixels', { width: integer(world, PORTRAIT * 100) })
	],
	rows: portraits.map(({ id, density, distance, pixels }) => [
		world.word(`density.${id}`),
		world.fill('unit.metres', { value: world.format(distance, { type: 'decimal', digits: 1 }) }),
		integer(world, density),
		integer(world, pixels)
	])
});

export default scene({ data, layout, table });
