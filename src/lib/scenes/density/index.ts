/** Scene “density”: one camera and three distances, at which a person can be detected, recognised, identified. */
import { mergeDrawings, type Drawing, type BaseMap } from '#lib/chart/drawing.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import {
	cameraShapes,
	fitPlan,
	planToUnits,
	scalePeople,
	personSizeFactor,
	type PlanMapping
} from '#lib/chart/plan/plan.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { contentArea, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Table } from '../scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, type DensityData, type DensityPortrait } from './data.ts';
import { drawLabels } from './labels.ts';
import { PORTRAIT_METRES } from './portrait.ts';
import { layOutPlate, type PortraitPlate } from './portraits.ts';

/** Margin around the field of view, in metres. */
const FIELD_MARGIN_METRES = 5;

function layout(view: DensityData, viewport: Viewport, world: World): Drawing {
	const { mapping, free, portraits } = arrange(view, viewport, world);
	const { camera, moment, rings, time } = view;
	const [x, y] = view.walker;
	const ground: BaseMap = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		beneath: [],
		shapes: [
			...rings.map(({ grade, path }) => ({ id: grade, d: path, style: `sector ${grade}` })),
			{
				id: 'sight',
				d: `M${roundToTenth(camera.x)} ${roundToTenth(camera.y)}L${roundToTenth(x)} ${roundToTenth(y)}`,
				style: 'sightline'
			},
			...cameraShapes([camera], mapping, true)
		],
		people: scalePeople({ time, moment, faint: true }, mapping)
	};
	const [px, py] = planToUnits(mapping, view.walker);
	const walker = {
		id: 'walker',
		d: `M0 0${posePaths.standing}`,
		style: 'people',
		transform: `translate(${px} ${py}) scale(${(personSizeFactor(mapping.scale) * mapping.scale).toFixed(2)})`
	};
	return mergeDrawings(
		{ baseMaps: [ground], shapes: [walker] },
		drawLabels(view, mapping, free, world),
		portraits
	);
}

interface Arrangement {
	readonly mapping: PlanMapping;
	/** Rectangle in which the plan is visible and labels may be. */
	readonly free: Rect;
	readonly portraits: Drawing;
	readonly worth: number;
}

/** Shares of the height or width that are tried for the portraits. */
const PORTRAIT_SHARES = [0.26, 0.32, 0.38, 0.44, 0.5, 0.56, 0.62];

/**
 * Arranges the portraits below or beside the plan, so that neither is small. Portraits are left out until the
 * others fit.
 */
function arrange(view: DensityData, viewport: Viewport, world: World): Arrangement {
	const inner = contentArea({ width: viewport.width, height: viewport.height });
	for (const portraits of portraitSubsets(view.portraits)) {
		const all = PORTRAIT_SHARES.flatMap((share) => [
			...[portraits.length, 2].flatMap((across) =>
				foot(layOutPlate(portraits, across, { width: inner.width, height: inner.height * share }, world))
			),
			...[2, 1].flatMap((across) =>
				side(layOutPlate(portraits, across, { width: inner.width * share, height: inner.height }, world))
			)
		]);
		const [first, ...others] = all;
		if (first) return others.reduce((a, b) => (b.worth > a.worth ? b : a), first);
	}
	return { mapping: fitField(view, inner), free: inner, portraits: mergeDrawings(), worth: 0 };

	function foot(form: PortraitPlate | undefined): Arrangement[] {
		if (!form) return [];
		const free = { ...viewport, x: 0, y: 0, height: viewport.height - form.height - 1.5 * inner.y };
		const left = (viewport.width - form.width) / 2;
		return [placed(form, free, left, viewport.height - inner.y - form.height)];
	}
	function side(form: PortraitPlate | undefined): Arrangement[] {
		if (!form) return [];
		const free = { ...viewport, x: 0, y: 0, width: viewport.width - form.width - 1.5 * inner.x };
		const left = viewport.width - inner.x - form.width;
		return [placed(form, free, left, (viewport.height - form.height) / 2)];
	}
	function placed(form: PortraitPlate, free: Rect, x: number, y: number): Arrangement {
		const mapping = fitField(view, free);
		const faces = form.side * Math.sqrt(view.portraits.length);
		const field = mapping.scale * Math.max(view.bounds[2], view.bounds[3]);
		return { mapping, free, portraits: form.at(x, y), worth: faces * field };
	}
}

/** Space for the distances along the edge of the field of view, in units. */
const RULER_WIDTH = 28;

const fitField = ({ bounds: [left, top, width, height] }: DensityData, free: Rect): PlanMapping =>
	fitPlan(
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

/**
 * Returns the sets of portraits to try: all, then all but the middle grade, then only the farthest and the nearest
 * grade.
 */
function portraitSubsets(all: readonly DensityPortrait[]): (readonly DensityPortrait[])[] {
	const ends = all.filter(({ id }) => id === 'detect' || id === 'identify');
	return [all, all.filter(({ id }) => id !== 'recognise'), ends];
}

const table = ({ portraits }: DensityData, world: World): Table => ({
	caption: world.word('density.caption'),
	head: [
		...['density.grade', 'density.distance', 'density.density'].map(world.word),
		world.fill('density.pixels', { width: formatCount(world, PORTRAIT_METRES * 100) })
	],
	rows: portraits.map(({ id, density, distance, pixels }) => [
		world.word(`density.${id}`),
		world.fill('unit.metres', { value: world.format(distance, { type: 'decimal', digits: 1 }) }),
		formatCount(world, density),
		formatCount(world, pixels)
	])
});

export default defineMarkScene({ data, layout, table });
