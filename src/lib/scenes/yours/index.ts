/**
 * Draws the district with the reader's own cameras, the share of streets that they film, and the reader's
 * walk.
 */
import '#lib/chart/charts.css';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { overlaps } from '#lib/chart/layout/rects.ts';
import { textRect, type TextLine } from '#lib/chart/text/text-lines.ts';
import type { Rect, Viewport } from '#lib/chart/viewport.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { cameraGains } from '#lib/model/cameras/camera-gains.ts';
import { walkEndsOf } from '#lib/model/walks/walk-ends.ts';
import { READER_ID } from '#lib/model/walks/reader-walk.ts';
import { data as cameras, table, type CamerasData } from '../cameras/data.ts';
import { layOutCameras as onPlan } from '../cameras/index.ts';
import { interpolateState, type CamerasState } from '../cameras/state.ts';
import { divideViewport, drawStrip, type StreetGains } from '../coverage/strip.ts';
import { defineScene } from '../define-scene.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import { figuresForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { withReader, drawTrail, findOwnWalk, type Trail } from './trail.ts';

/** Results by the value of the figure `fall.kept-sight`. */
const FALL_RESULTS = ['unfilmed', 'filmed', 'far'] as const;
type FallResult = (typeof FALL_RESULTS)[number];

/** The reader's cameras with their coverage, and the reader's walk. */
export interface Yours extends CamerasData, StreetGains {
	/** Share of the streets, 0 to 1, that the same number of cameras films at the best places. */
	readonly best: number;
	/** Id of the person whose fall the reader’s cameras film; undefined if they do not film it. */
	readonly fallen: string | undefined;
	/**
	 * Whether those cameras film the fall (`filmed`), have it in view but too far away (`far`), or neither.
	 */
	readonly sight: FallResult;
	/** The reader's walk; null if they chose none. */
	readonly trail: Trail | null;
}

function data(state: CamerasState, world: World, choices: Choices): Yours {
	const base = { ...cameras(state, world, choices), ...scoreCameras(world, choices) };
	const ends = walkEndsOf(choices.settings);
	const walk = findOwnWalk(world, ends);
	if (!ends || !walk) return { ...base, trail: null };
	return {
		...base,
		moment: withReader(world.timeline.at, walk)(state.time),
		names: [...base.names, READER_ID],
		trail: drawTrail(walk, ends, world, base.cameras, chosenOptics(choices), chosenDensities(choices).detect)
	};
}

/**
 * Returns what the reader’s cameras film, and what as many cameras film at the best places: the default
 * number if the reader placed none.
 */
function scoreCameras(
	world: World,
	choices: Choices
): StreetGains & Pick<Yours, 'best' | 'fallen' | 'sight'> {
	const street = streetGrid(world.district).area;
	const placedCount = choices.placement.length;
	const computeGains = (of: Parameters<typeof cameraGains>[1]) =>
		cameraGains(world.district, of, chosenOptics(choices), chosenDensities(choices).detect);
	const ownGains = placedCount > 0 ? computeGains(chosenCameras(world, choices)) : [];
	const best = computeGains(world.best.slice(0, placedCount || choices.settings['cameras']));
	const resultIndex = placedCount > 0 ? figuresForChoices(world, choices)('fall.kept-sight') : 0;
	const sight = FALL_RESULTS[resultIndex] ?? 'unfilmed';
	return {
		street,
		gains: ownGains,
		best: best.reduce((sum, gain) => sum + gain, 0) / street,
		sight,
		fallen: sight === 'filmed' ? world.scenario.incidents.find(({ kind }) => kind === 'fall')?.who : undefined
	};
}

function layout(view: Yours, viewport: Viewport, world: World): Drawing {
	const { best, fallen, sight, trail } = view;
	const value = world.format(best, { type: 'percent', digits: 0 });
	const { plan: planRect } = divideViewport(viewport);
	return mergeDrawings(
		labelFall(
			onPlan(view, viewport, world, { room: planRect, onGround: trail ? trailShapes(trail) : [] }),
			fallen,
			planRect,
			world
		),
		drawStrip(
			view,
			{
				// Known only once the reader has placed a camera.
				...(view.gains.length > 0 && { mark: { share: best, text: world.fill('yours.best', { value }) } }),
				wordings:
					view.gains.length > 0
						? [world.word(`yours.fall-${sight}`), world.word(`yours.fall-${sight}-short`)]
						: []
			},
			viewport,
			world
		)
	);
}

/** Adds to the name of the person who falls that the fall is filmed, if that text fits. */
function labelFall(plan: Drawing, fallen: string | undefined, planRect: Rect, world: World): Drawing {
	if (fallen === undefined) return plan;
	const id = `${fallen}-name`;
	const text = world.fill('yours.filmed', { name: world.word(`person.${fallen}`) });
	const fits = (line: TextLine) => {
		const own = textRect(line);
		const isFree = (other: TextLine) => other.id === id || !overlaps(own, textRect(other), 1);
		return (
			own.x >= planRect.x && own.x + own.width <= planRect.x + planRect.width && plan.texts.every(isFree)
		);
	};
	const texts = plan.texts.map((line) =>
		line.id === id && fits({ ...line, text }) ? { ...line, text } : line
	);
	return { ...plan, texts };
}

/** Returns the shapes of the walk: in blue where a camera films it, elsewhere in ink. */
const trailShapes = ({ filmed, unfilmed, tips }: Trail): Shape[] => [
	createShape('way-ground', 'trail under', filmed + unfilmed),
	createShape('way-unfilmed', 'trail', unfilmed),
	createShape('way-filmed', 'trail filmed', filmed),
	createShape('way-ends', 'trail tips', tips)
];

export default defineScene({
	interpolate: interpolateState,
	data,
	layout,
	peopleAt: (view: Yours, seconds, world) => momentsWithReader(view, world)(seconds),
	table
});

/** Cache of the people with the reader among them, by scene data. */
const cache = new WeakMap<Yours, World['timeline']['at']>();

function momentsWithReader(view: Yours, world: World): World['timeline']['at'] {
	const cached = cache.get(view) ?? withReader(world.timeline.at, findOwnWalk(world, view.trail?.ends));
	cache.set(view, cached);
	return cached;
}
