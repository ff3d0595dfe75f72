/**
 * Scene “coverage”: all cameras on the plan with fields of view that open one after the other, and how much of the
 * streets each adds, on one scale.
 */
import { createShape, mergeDrawings, type BaseMap, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { card } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { besidePoint, placeLabels } from '#lib/chart/layout/labels.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { planToUnits } from '#lib/chart/plan/plan.ts';
import { textRect } from '#lib/chart/text/text-lines.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { cameraGains } from '#lib/model/cameras/camera-gains.ts';
import { fallGap, type FallGap } from '#lib/model/figures/fall.ts';
import { fieldsOfView, table, type CamerasData } from '../cameras/data.ts';
import { layOutCameras as onPlan } from '../cameras/index.ts';
import { openShare, type CameraOpening } from '../cameras/state.ts';
import { data as district } from '../district/data.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { contextForChoices } from '../shared/scene-figures.ts';
import { drawFallen } from '../shared/fallen-person.ts';
import { draftOf, isAnswered, NO_GUESS } from '../shared/guess.ts';
import { pluralWord } from '../shared/plural.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';
import { divideViewport, drawStrip, type StreetGains } from './strip.ts';

/** State of the scene; `before` is set during a transition only: the state where it began, and its progress. */
type CoverageState = StateOf<typeof parameters> & {
	readonly before?: { readonly state: CoverageState; readonly t: number };
};

/** Number that stands for all cameras: more than there are. */
const ALL_CAMERAS = 24;

/** Interpolates the state between two keyframes: time is linear, fields of view open or close one after the other. */
function interpolateState(a: CoverageState, b: CoverageState, t: number): CoverageState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, time: a.time + (b.time - a.time) * t, before: { state: a, t } };
}

/**
 * Returns how many fields of view are open: before and after a transition, and its progress.
 * @param isAnswered whether the reader has guessed the share filmed, so that a step that asks for it hides nothing
 */
function openingOf({ before, ...state }: CoverageState, isAnswered: boolean): CameraOpening {
	const open = ({ answer, open }: CoverageState) =>
		answer === 'shown' ? open : isAnswered ? ALL_CAMERAS : 0;
	return before
		? { from: open(before.state), to: open(state), t: before.t }
		: { from: ALL_CAMERAS, to: open(state), t: 1 };
}

interface Coverage extends CamerasData, StreetGains {
	/** The reader’s guess of the share filmed, 0 to 1; null without a guess. */
	readonly bet: number | null;
	readonly answered: boolean;
	/** Whether fields of view open or close. */
	readonly isOpening: boolean;
	/** Between the fall and the nearest field of view, once all are open. */
	readonly gap: FallGap | undefined;
}

const GUESS_SETTING = 'guess-coverage';

function data(state: CoverageState, world: World, choices: Choices): Coverage {
	const guess = choices.settings[GUESS_SETTING] ?? NO_GUESS;
	const shownGuess = draftOf(choices.settings, GUESS_SETTING) ?? guess;
	const answered =
		state.answer === 'shown' || isAnswered(choices.settings, GUESS_SETTING) || state.before !== undefined;
	const opening = openingOf(state, isAnswered(choices.settings, GUESS_SETTING));
	const { time, names } = state;
	const people = { time, names, frame: 'whole', people: 'show', cameras: 'unlit', count: Infinity } as const;
	const plain = district(people, world, choices);
	return {
		...plain,
		areCamerasCircled: false,
		fieldsOfView: answered ? fieldsOfView(plain.cameras, world, choices, opening) : [],
		rings: 'detect',
		blind: false,
		street: streetGrid(world.district).area,
		gains: answered
			? cameraGains(
					world.district,
					plain.cameras,
					chosenOptics(choices),
					chosenDensities(choices).detect
				).map((gain, rank) => gain * openShare(rank, plain.cameras.length, opening))
			: [],
		bet: shownGuess >= 0 ? shownGuess / 100 : null,
		answered,
		isOpening: opening.t < 1,
		gap:
			opening.to >= plain.cameras.length && opening.t === 1
				? fallGap(contextForChoices(world, choices))
				: undefined
	};
}

function layout(view: Coverage, viewport: Viewport, world: World): Drawing {
	const { plan: planBox } = divideViewport(viewport);
	const { bet, gains } = view;
	const value = bet !== null && world.format(bet, { type: 'percent', digits: 0 });
	const district = onPlan(view, viewport, world, { room: planBox, lit: view.answered });
	const baseMaps = (district.baseMaps ?? []).map((map) => ({
		...map,
		style: 'plan-pale',
		shapes: view.answered ? fadeClosed(map.shapes, view) : map.shapes
	}));
	const plan = { ...district, baseMaps };
	return mergeDrawings(
		view.gap && view.names.includes(view.gap.who) ? callOut(plan, view.gap, planBox, world) : plan,
		drawStrip(
			view,
			{
				...(bet !== null &&
					value && { mark: { share: bet, wordings: [world.fill('coverage.you', { value })] } }),
				wordings: gains.length > 0 ? writeGains(view, world) : []
			},
			viewport,
			world
		)
	);
}

/** Returns the shapes of the plan with faint cameras where no field of view is open, as the share leaves them out. */
function fadeClosed(shapes: BaseMap['shapes'], { fieldsOfView }: Coverage): Shape[] {
	const open = new Set(fieldsOfView.map(({ rank }) => `camera-${rank}`));
	return shapes.map((shape) =>
		shape.style === 'camera' && !open.has(shape.id) ? { ...shape, style: 'camera unlit faint' } : shape
	);
}

/**
 * Returns wordings of what the share belongs to: the open cameras, with what each adds, in per cent of the streets, or
 * without. While a field of view opens, what a segment of the bar is.
 */
function writeGains({ gains, street, isOpening }: Coverage, world: World): string[] {
	if (isOpening) return [world.word('coverage.segment')];
	const open = gains.filter((gain) => gain > 0);
	const cameras = pluralWord(world, 'coverage.cameras', open.length);
	const written = open.map((gain) => world.format((100 * gain) / street, { type: 'decimal', digits: 0 }));
	return [world.fill('coverage.gains', { cameras, gains: written.join(' +\u00a0') }), cameras];
}

/** Half the length of the tick at the field of view, the largest body as a multiple of the others, and distance of the plate from the fall, in units. */
const [TICK, MAX_BODY_ZOOM, PLATE_GAP] = [7, 3.2, 20];

/**
 * Adds the distance from the fall to the nearest field of view: a line from there to a large body at the fall, with a tick at
 * its beginning. The others step back and, if it fits, a plate has the name.
 */
function callOut(plan: Drawing, { who, fall, edge, metres }: FallGap, planBox: Rect, world: World): Drawing {
	const [mapping] = plan.baseMaps ?? [];
	if (!mapping) return plan;
	const [[x, y], [edgeX, edgeY]] = [planToUnits(mapping, fall), planToUnits(mapping, edge)];
	const long = Math.hypot(edgeX - x, edgeY - y) || 1;
	const [alongX, alongY] = [(edgeX - x) / long, (edgeY - y) / long];
	const line = createShape(
		'gap',
		'measure',
		`M${x} ${y}L${edgeX} ${edgeY}m${-alongY * TICK} ${alongX * TICK}l${2 * alongY * TICK} ${-2 * alongX * TICK}`
	);
	const distance = world.fill('unit.metres', { value: world.format(metres, { type: 'decimal', digits: 1 }) });
	const words = ['coverage.beyond', 'coverage.beyond-short'].map((key) => world.fill(key, { distance }));
	const own = `${who}-name`;
	const lines = (wordings: readonly string[], size: number) =>
		card(
			'gap-plate',
			'plate',
			column(
				{ gap: 'xs' },
				text(own, world.word(`person.${who}`), { maxLines: 1 }),
				text('gap-words', wordings, { style: 'strong', size, maxLines: 1 })
			),
			's'
		);
	const names = plan.texts.filter(({ id }) => id !== own);
	const { people } = mapping;
	const fallen = people?.moment.figures.find(({ id }) => id === who);
	const body = drawFallen(fallen, mapping, Math.min(MAX_BODY_ZOOM, mapping.scale));
	const label = placeLabels(
		[
			{
				id: 'gap',
				content: [lines(words, TITLE_SIZE), lines(words, LABEL_SIZE), lines(words.slice(1), LABEL_SIZE)],
				placements: besidePoint(x, y, PLATE_GAP)
			}
		],
		insetRect(planBox, LABEL_SIZE / 2),
		names.map(textRect)
	);
	const baseMaps = [
		{
			...mapping,
			...(people && {
				people: {
					...people,
					faint: true,
					moment: { ...people.moment, figures: people.moment.figures.filter((figure) => figure !== fallen) }
				}
			})
		}
	];
	return finishDrawing(
		mergeDrawings(
			{ ...plan, baseMaps, texts: label.rects.has('gap') ? names : plan.texts },
			{ shapes: [line, ...body] },
			label.drawing
		)
	);
}

export default defineMarkScene({
	interpolate: interpolateState,
	data,
	layout,
	table: (view, world) => (view.answered ? table(view, world) : undefined)
});
