/**
 * Draws the district with the reader's own cameras, the share of streets that they film, as many cameras at the best places
 * for comparison, and the reader's walk.
 */
import '#lib/chart/charts.css';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { card, type Box } from '#lib/chart/layout/box.ts';
import { besidePoint, placeLabels } from '#lib/chart/layout/labels.ts';
import { text } from '#lib/chart/layout/text.ts';
import { textRect } from '#lib/chart/text/text-lines.ts';
import { insetRect, LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { cameraShapes, planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { reach, streetGrid } from '#lib/model/cameras/coverage.ts';
import { cameraGains } from '#lib/model/cameras/camera-gains.ts';
import { formatClock } from '#lib/model/maths/clock.ts';
import { walkEndsOf } from '#lib/model/walks/walk-ends.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';
import { READER_ID } from '#lib/model/walks/reader-walk.ts';
import { data as cameras, fieldsOfView, table, type CamerasData } from '../cameras/data.ts';
import { layOutCameras as onPlan } from '../cameras/index.ts';
import { interpolateState, type CamerasState } from '../cameras/state.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { divideViewport, drawStrip, type StreetGains } from '../coverage/strip.ts';
import { defineScene } from '../define-scene.ts';
import { chosenCameras, type ActiveCamera } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import { drawFallen, fallenRing, fallenRingRadius } from '../shared/fallen-person.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { cameraHandles } from './camera-handles.ts';
import { describeFall, labelFall, type FallResult } from './fall.ts';
import { drawExample, exampleField, slots, wallMarks, type Example } from './invitation.ts';
import { divideSlide, drawLetters, drawStatus, nameStreets } from './slide-layout.ts';
import type { parameters } from './story.ts';
import { drawTrail, findOwnWalk, trailShapes, withReader, type Trail } from './trail.ts';

/** The reader's cameras with their coverage, those at the best places, and the reader's walk. */
export interface Yours extends CamerasData, StreetGains {
	/** Number of cameras that the reader is invited to place. */
	readonly invites: number;
	/** Whether the picture tells what the cameras film, beside drawing it. */
	readonly isScored: boolean;
	/** Share of the streets, 0 to 1, that the same number of cameras films at the best places. */
	readonly best: number;
	/**
	 * As many cameras at the best places, with their fields of view, once the reader has placed all that she is invited to;
	 * before, none.
	 */
	readonly compared: Pick<CamerasData, 'cameras' | 'fieldsOfView'>;
	/** A camera that the reader may place; null once she has placed one. */
	readonly example: Example | null;
	/** Length of the axis of a field of view, in metres. */
	readonly reach: number;
	/** What the reader's cameras show of the fall. */
	readonly fall: FallResult;
	/** The reader's walk; null if they chose none. */
	readonly trail: Trail | null;
}

function data(state: YoursState, world: World, choices: Choices): Yours {
	const { invites, score } = state;
	const known = scoreCameras(world, choices, invites);
	const base = {
		...cameras(state, world, choices),
		...(score === 'show' ? known : hideScore(known)),
		invites,
		isScored: score === 'show'
	};
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

/** State of the scene. */
type YoursState = StateOf<typeof parameters> & CamerasState;

/** What the reader’s cameras film, beside what as many film at the best places. */
type Score = StreetGains & Pick<Yours, 'best' | 'compared' | 'example' | 'reach' | 'fall'>;

/** Returns the score without what the reader is not yet told. */
const hideScore = (score: Score): Score => ({
	...score,
	gains: [],
	compared: { cameras: [], fieldsOfView: [] },
	fall: { sight: 'unfilmed', who: score.fall.who }
});

/**
 * Returns what the reader’s cameras film, and what as many cameras film at the best places: the default
 * number if the reader placed none.
 */
function scoreCameras(world: World, choices: Choices, invites: number): Score {
	const street = streetGrid(world.district).area;
	const placedCount = choices.placement.length;
	const computeGains = (of: Parameters<typeof cameraGains>[1]) =>
		cameraGains(world.district, of, chosenOptics(choices), chosenDensities(choices).detect);
	const ownGains = placedCount > 0 ? computeGains(chosenCameras(world, choices)) : [];
	const best = world.best.slice(0, placedCount || choices.settings['cameras']);
	const compared = placedCount >= invites ? best : [];
	return {
		street,
		gains: ownGains,
		best: computeGains(best).reduce((sum, gain) => sum + gain, 0) / street,
		example: placedCount > 0 ? null : exampleCamera(world, choices, computeGains, street, invites),
		compared: { cameras: compared, fieldsOfView: fieldsOfView(compared, world, choices) },
		reach: reach(chosenDensities(choices).detect, chosenOptics(choices)),
		fall: describeFall(world, choices)
	};
}

/** Returns the first camera of the rule that is not among those with which the reader’s are compared. */
function exampleCamera(
	world: World,
	choices: Choices,
	computeGains: (of: readonly ActiveCamera[]) => number[],
	street: number,
	invites: number
): Example | null {
	const camera = world.best[invites];
	const [fieldOfView] = camera ? fieldsOfView([camera], world, choices) : [];
	if (!camera || !fieldOfView) return null;
	return { camera, fieldOfView, share: (computeGains([camera])[0] ?? 0) / street };
}

function layout(view: Yours, viewport: Viewport, world: World): Drawing {
	const { cameras, compared, example, invites, trail } = view;
	const slide = viewport.isProjected ? divideSlide(viewport, world.district) : undefined;
	const planRect = slide?.plan ?? divideViewport(viewport).plan;
	const fallen = view.moment.figures.find(({ id }) => id === view.fall.who);
	const isInviting = cameras.length < invites;
	// The people step back while the walls invite.
	const crowd = isInviting ? { ...view, people: 'faint' as const } : view;
	const shown = slide ? { ...crowd, frame: 'streets' as const } : crowd;
	const district = onPlan(shown, slide ? planRect : viewport, world, {
		room: planRect,
		// Names of streets would lie over the marks on walls.
		keepsNames: !isInviting,
		onGround: [...(isInviting ? [wallMarks(world.district)] : []), ...(trail ? trailShapes(trail) : [])]
	});
	const plan = addOnPlan(
		slide ? nameStreets(district, fallen?.pose === 'fallen' ? fallen.id : undefined) : district,
		(mapping) => [...comparedShapes(compared, mapping), ...(example ? [exampleField(example)] : [])]
	);
	const [map] = plan.baseMaps ?? [];
	/** The example whose share is said. */
	const said = view.isScored ? example : null;
	const wordings = ['yours.example', 'yours.example-short'].map((key) =>
		world.fill(key, { value: world.format(said?.share ?? 0, { type: 'percent', digits: 0 }) })
	);
	const named = labelFall(plan, view.fall, planRect, world);
	const plate: Partial<Drawing> =
		map && fallen?.pose === 'fallen'
			? mergeDrawings(
					{
						shapes: [
							fallenRing(fallen, map),
							...drawFallen(fallen, map, fallenRingRadius(map) / RADIUS_PER_ZOOM)
						]
					},
					cardOfFallen(named, fallen, map, planRect)
				)
			: {};
	const isOnCard = (plate.texts ?? []).length > 0;
	const rest = named.texts.filter(({ id }) => !isOnCard || id !== `${fallen?.id}-name`);
	const names = [...rest, ...(plate.texts ?? [])];
	const letters = map && slide ? drawLetters(world.district, map, planRect, names) : [];
	const texts = [...rest, ...letters];
	const taken = [...names, ...letters].map(textRect);
	const status = map && slide?.status;
	return mergeDrawings(
		{ ...named, texts },
		plate,
		map && example ? drawExample(example, said ? wordings : [], map, planRect, taken) : {},
		{ handles: map ? cameraHandles(view.cameras, view.reach, map, planRect, world.district) : [] },
		status
			? drawStatus(status, slotsOf(view), describeStatus(view, world), map, world.word('district.metres'))
			: layOutStrip(view, viewport, world, slide && planRect.width / viewport.width)
	);
}

/** Radius of the ring in units for each factor by which whoever is in it is larger than the others, and gap between it and the card with the name. */
const [RADIUS_PER_ZOOM, CARD_GAP] = [9, 1];

/** Returns a card beside the person who fell with what the plan says of them; nothing where it does not fit. */
function cardOfFallen(
	{ texts }: Drawing,
	{ id, x, y }: Walker,
	mapping: PlanMapping,
	planRect: Rect
): Partial<Drawing> {
	const name = texts.find((line) => line.id === `${id}-name`)?.text ?? '';
	const content = card(
		'fallen-card',
		'plate',
		text(`${id}-name`, name, { style: 'strong', maxLines: 1 }),
		's'
	);
	const placements = besidePoint(...planToUnits(mapping, [x, y]), fallenRingRadius(mapping) + CARD_GAP);
	return placeLabels([{ id: 'fallen', content, placements }], insetRect(planRect, LABEL_SIZE / 2)).drawing;
}

/** Returns a function that draws a camera for each that may be placed; undefined if the reader has placed more. */
const slotsOf = ({ cameras, invites }: Yours): ((perRow?: number) => Box) | undefined =>
	cameras.length <= invites ? (perRow) => slots(cameras.length, invites, perRow) : undefined;

/** Draws the strip, with what the reader has placed. */
function layOutStrip(view: Yours, viewport: Viewport, world: World, planShare?: number): Drawing {
	const { best, compared, example, isScored } = view;
	const percent = (share: number) => world.format(share, { type: 'percent', digits: 0 });
	const [count, value] = [String(compared.cameras.length), percent(best)];
	const lead = slotsOf(view);
	return drawStrip(
		view,
		{
			// Known only once the reader has placed all that she is invited to.
			...(compared.cameras.length > 0 && {
				mark: {
					share: best,
					wordings: [world.fill('yours.compared', { count, value }), world.fill('yours.best', { value })]
				}
			}),
			...(lead && { lead: lead() }),
			...(example && isScored && { example: example.share }),
			wordings: describeStatus(view, world),
			whole: ['yours.whole', 'yours.whole-short'].map((key) => world.fill(key, { value: percent(1) }))
		},
		viewport,
		world,
		planShare
	);
}

/** Returns wordings of how many cameras are placed and what they show of the fall, the longest first. */
function describeStatus({ cameras, fall, invites, isScored }: Yours, world: World): string[] {
	const [count, goal] = [String(cameras.length), String(invites)];
	const placed = cameras.length <= invites ? [world.fill('yours.placed', { count, goal })] : [];
	if (cameras.length === 0 || !isScored) return placed;
	const values = {
		time: formatClock(fall.until ?? 0),
		distance: world.format(fall.near?.metres ?? 0, { type: 'integer' })
	};
	const near = fall.near && fall.sight !== 'far' ? [`yours.near-${fall.near.reason}`] : [];
	const results = fall.sight === 'unfilmed' ? [] : [`yours.fall-${fall.sight}`];
	const join = (keys: readonly string[]) =>
		[...placed, ...keys.map((key) => world.fill(key, values))].join(' · ');
	const [result = 'yours.fall-unfilmed'] = [...results, ...near];
	return [
		...(near.length > 0 ? [join([...results, ...near])] : []),
		join([result]),
		join([`${result}-short`]),
		...placed
	];
}

/** Returns the cameras at the best places and their fields of view, in outline. */
const comparedShapes = (
	{ cameras, fieldsOfView: views }: Yours['compared'],
	mapping: PlanMapping
): Shape[] => [
	...['compared under', 'compared'].flatMap((style) =>
		views.map(({ rank, detect }) => createShape(`${style}-${rank}`, style, detect))
	),
	...cameraShapes(cameras, mapping, false).map((shape) => ({ ...shape, id: `compared-${shape.id}` }))
];

/** Adds shapes in metres to the plan, above the others. Its roofs give way to them, unless it has a style of its own. */
const addOnPlan = (plan: Drawing, shapesFor: (mapping: PlanMapping) => readonly Shape[]): Drawing => ({
	...plan,
	baseMaps: (plan.baseMaps ?? []).map((map) => ({
		style: 'plan-pale',
		...map,
		shapes: [...map.shapes, ...shapesFor(map)]
	}))
});

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
