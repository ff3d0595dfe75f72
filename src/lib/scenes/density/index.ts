/** Scene “density”: one camera and three distances, at which a person can be detected, recognised, identified. */
import { cross, greatest, range } from 'd3-array';
import { createShape, mergeDrawings, type BaseMap, type Drawing, type Handle } from '#lib/chart/drawing.ts';
import { card } from '#lib/chart/layout/box.ts';
import { besidePoint, placeLabels, type Label } from '#lib/chart/layout/labels.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import {
	cameraShapes,
	fitPlan,
	personSizeFactor,
	planToUnits,
	scalePeople,
	type PlanMapping
} from '#lib/chart/plan/plan.ts';
import { unitsToPlan } from '#lib/chart/plan/units-to-plan.ts';
import {
	contentArea,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { data, distanceOnAxis, type CameraRings, type DensityData, type DensityPortrait } from './data.ts';
import {
	formatDistance,
	LARGE_SIDE,
	measureTexts,
	measureVerdict,
	plateColumnWidth,
	portraitPlate,
	type PortraitTexts
} from './plate.ts';
import { PORTRAIT_METRES } from './portrait.ts';
import type { DensityState } from './story.ts';

/** Margin around the field of view, in metres. */
const FIELD_MARGIN_METRES = 5;

function layout(view: DensityData, viewport: Viewport, world: World): Drawing {
	const { mapping, free, drawPlate } = arrange(view.cameraRings, viewport, world);
	const { camera, moment, rings, time, walker } = view;
	const ground: BaseMap = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		beneath: [],
		shapes: [
			...rings.map(({ grade, path }) => createShape(grade, `sector ${grade}`, path)),
			createShape('sight', 'sightline', `M${camera.x} ${camera.y}L${walker[0]} ${walker[1]}`),
			...cameraShapes([camera], mapping, true)
		],
		people: scalePeople({ time, moment, faint: true }, mapping)
	};
	const [x, y] = planToUnits(mapping, walker);
	const size = (personSizeFactor(mapping.scale) * mapping.scale).toFixed(2);
	const person = {
		...createShape('walker', 'people', `M0 0${posePaths.standing}`),
		transform: `translate(${x} ${y}) scale(${size})`
	};
	const handle = walkerHandle(view, mapping);
	const [left, top, side] = [handle.x - HANDLE_RADIUS, handle.y - HANDLE_RADIUS, 2 * HANDLE_RADIUS];
	const handleRect = { x: left, y: top, width: side, height: side };
	return finishDrawing(
		mergeDrawings(
			{ baseMaps: [ground], shapes: [person], handles: view.isOwn ? [handle] : [] },
			placeLabels(planLabels(view, mapping, world), insetRect(free, 3), [handleRect]).drawing,
			// The table keeps the order of the grades; the picture that of the street.
			drawPlate(view.portraits.toSorted((a, b) => b.distance - a.distance))
		)
	);
}

/** The handle below the feet of the passer-by, who moves on the axis of the camera. */
function walkerHandle({ camera, walker }: DensityData, mapping: PlanMapping): Handle {
	const [x, y] = planToUnits(mapping, walker);
	const down = HANDLE_RADIUS * 1.15;
	return {
		...{ setting: 'distance', axis: 'xy', x, y: y + down },
		valueAt: (at, below) => distanceOnAxis(camera, unitsToPlan(mapping, [at, below - down]))
	};
}

/** The plan and the portraits, and how large both are. */
interface Arrangement {
	readonly mapping: PlanMapping;
	/** Rectangle in which the plan is visible and labels may be. */
	readonly free: Rect;
	/** Draws those of the portraits that there is space for. */
	drawPlate(portraits: readonly DensityPortrait[]): Partial<Drawing>;
	readonly worth: number;
}

/** Sides of a portrait that are tried, in units. */
const SIDES = range(34, 340, 4);
/** Largest share of the height or width for the portraits. */
const MAX_SHARE = 0.62;
/** Factor on the value of an arrangement with all portraits in one row, in which the face gets finer from left to right. */
const IN_ORDER = 1.3;

const cache = new WeakMap<CameraRings, { readonly viewport: Viewport; readonly arrangement: Arrangement }>();

/** Returns the arrangement in a viewport. The last one is cached, because it stays while the passer-by moves. */
function arrange(rings: CameraRings, viewport: Viewport, world: World): Arrangement {
	const last = cache.get(rings);
	if (last?.viewport === viewport) return last.arrangement;
	const arrangement = findArrangement(rings, viewport, world);
	cache.set(rings, { viewport, arrangement });
	return arrangement;
}

/**
 * Arranges the portraits below or beside the plan, so that neither is small. Portraits are left out until the
 * others fit.
 */
function findArrangement(rings: CameraRings, viewport: Viewport, world: World): Arrangement {
	const inner = contentArea(viewport);
	for (const portraits of portraitSubsets(rings.portraits)) {
		const [small, large] = [LABEL_SIZE, TITLE_SIZE].map((size) =>
			portraits.map((portrait) => measureTexts(portrait, size, world))
		) as [PortraitTexts[], PortraitTexts[]];
		const best = greatest(
			cross([portraits.length, 2, 1], [true, false]).flatMap(([across, hasLines]) =>
				arrangements(portraits, across, hasLines, (side) => (side < LARGE_SIDE ? small : large))
			),
			({ worth }) => worth
		);
		if (best) return best;
	}
	return { mapping: fitField(rings, inner), free: inner, drawPlate: () => ({}), worth: 0 };

	function arrangements(
		portraits: readonly DensityPortrait[],
		across: number,
		hasLines: boolean,
		textsFor: (side: number) => readonly PortraitTexts[]
	): Arrangement[] {
		const found: Arrangement[] = [];
		for (const side of SIDES) {
			const texts = textsFor(side);
			const style = { across, hasLines, side, width: plateColumnWidth(texts, hasLines, side) };
			const plate = portraitPlate(portraits, texts, style).measure(inner);
			if (!plate.fits) break;
			const drawAt = (x: number, y: number) => (all: readonly DensityPortrait[]) => {
				const shown = all.filter(({ id }) => portraits.some((one) => one.id === id));
				const size = side < LARGE_SIDE ? LABEL_SIZE : TITLE_SIZE;
				const words = shown.map((portrait) => {
					const measured = measureTexts(portrait, size, world);
					return portrait.id === 'here'
						? { ...measured, name: measureVerdict(portrait, all, size, style.width, world) }
						: measured;
				});
				return portraitPlate(shown, words, style).measure(inner).draw(x, y, new Map());
			};
			const faces = side * Math.sqrt(portraits.length);
			if (across > 1 && plate.height <= inner.height * MAX_SHARE) {
				const free = { ...viewport, x: 0, y: 0, height: viewport.height - plate.height - 1.5 * inner.y };
				const [x, y] = [(viewport.width - plate.width) / 2, viewport.height - inner.y - plate.height];
				found.push(arrangement(free, drawAt(x, y), faces * (across === portraits.length ? IN_ORDER : 1)));
			}
			if (across < 3 && plate.width <= inner.width * MAX_SHARE) {
				const free = { ...viewport, x: 0, y: 0, width: viewport.width - plate.width - 1.5 * inner.x };
				const [x, y] = [viewport.width - inner.x - plate.width, (viewport.height - plate.height) / 2];
				found.push(arrangement(free, drawAt(x, y), faces));
			}
		}
		return found;
	}
	function arrangement(free: Rect, drawPlate: Arrangement['drawPlate'], faces: number): Arrangement {
		const mapping = fitField(rings, free);
		const field = mapping.scale * Math.max(rings.bounds[2], rings.bounds[3]);
		return { mapping, free, drawPlate, worth: faces * field };
	}
}

/** Space for the distances below the edge of the field of view, in units. */
const RULER_HEIGHT = 24;

const fitField = ({ bounds: [left, top, width, height] }: CameraRings, free: Rect): PlanMapping =>
	fitPlan(
		[
			left - FIELD_MARGIN_METRES,
			top - FIELD_MARGIN_METRES,
			width + 2 * FIELD_MARGIN_METRES,
			height + 2 * FIELD_MARGIN_METRES
		],
		{ ...free, height: Math.max(1, free.height - RULER_HEIGHT) }
	);

/**
 * Returns the sets of portraits to try: all, then all but the middle grade, then only the farthest and the nearest
 * grade.
 */
function portraitSubsets(all: readonly DensityPortrait[]): (readonly DensityPortrait[])[] {
	const ends = all.filter(({ id }) => id === 'detect' || id === 'identify');
	return [all, all.filter(({ id }) => id !== 'recognise'), ends];
}

/** Distance from the edge of the field of view to a tab with a distance, in units. */
const EDGE_DISTANCE = 1;
/** Shares of the width of a tab that are left of the end of its ring, the best first. */
const TAB_SHARES = [0.15, 0.3, 0.5, 0.7];

/**
 * Returns the labels on the plan: the reach of each ring on a tab along the right edge of the field of view, like on a ruler,
 * the farthest first, and the passer-by.
 */
function planLabels({ camera, rings, walker }: DensityData, mapping: PlanMapping, world: World): Label[] {
	const foot = planToUnits(mapping, [camera.x, camera.y]);
	const ruler = rings.flatMap(({ end, grade, reach }): Label[] => {
		if (!end) return [];
		const [x, y] = planToUnits(mapping, end);
		const long = Math.hypot(x - foot[0], y - foot[1]);
		// The normal to the right of the edge, which points out of the field of view.
		const [nx, ny] = [-(y - foot[1]) / long, (x - foot[0]) / long];
		const words = text(`reach-${grade}`, formatDistance(world, reach), { style: 'strong right-ink' });
		return [
			{
				id: grade,
				content: card(`reach-${grade}-tab`, 'plate', words, ['s', 'xs']),
				// Beside the end of the ring if the tab of another one is there.
				placements: TAB_SHARES.map((share) => (size, isFree) => {
					const rect = {
						...size,
						x: x + nx * (EDGE_DISTANCE + size.width / 2) - size.width * share,
						y: y + ny * (EDGE_DISTANCE + size.height / 2) - size.height / 2
					};
					return isFree(rect) ? rect : undefined;
				})
			}
		];
	});
	const size = personSizeFactor(mapping.scale);
	const [x, y] = planToUnits(mapping, [walker[0], walker[1] - 1.3 * size]);
	const content = text('here', world.word('density.here'), { style: 'strong haloed' });
	return [...ruler, { id: 'here', content, placements: besidePoint(x, y, size * mapping.scale) }];
}

const table = ({ portraits }: DensityData, world: World) => {
	const { head, ...rest } = tableOf(world, 'density', portraits, {
		'density.grade': ({ id }) => world.word(`density.${id}`),
		'density.distance': ({ distance }) =>
			world.fill('unit.metres', { value: world.format(distance, { type: 'decimal', digits: 1 }) }),
		'density.density': ({ density }) => formatCount(world, density),
		'density.pixels': ({ pixels }) => formatCount(world, pixels)
	});
	const width = formatCount(world, PORTRAIT_METRES * 100);
	return { ...rest, head: [...head.slice(0, -1), world.fill('density.pixels', { width })] };
};

export default defineMarkScene({
	interpolate: (a: DensityState, b: DensityState, t): DensityState => ({
		time: a.time + (b.time - a.time) * t,
		distance: a.distance * (b.distance / a.distance) ** t,
		own: a.own + (b.own - a.own) * t
	}),
	data,
	layout,
	table
});
