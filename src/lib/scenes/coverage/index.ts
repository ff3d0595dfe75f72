/**
 * Scene “coverage”: all cameras on the plan with fields of view that open one after the other, and how much of the
 * streets each adds, on one scale.
 */
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { card, column } from '#lib/chart/layout/box.ts';
import { besidePoint, placeLabels } from '#lib/chart/layout/labels.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { personPath } from '#lib/chart/people/people-paths.ts';
import { personSizeFactor, planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textRect } from '#lib/chart/text/text-lines.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { cameraGains } from '#lib/model/cameras/camera-gains.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';
import { fallGap, type FallGap } from '#lib/model/figures/fall.ts';
import { fieldsOfView, table, type CamerasData } from '../cameras/data.ts';
import { layOutCameras as onPlan } from '../cameras/index.ts';
import { openShare, type CameraOpening } from '../cameras/state.ts';
import { data as district } from '../district/data.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { contextForChoices } from '../shared/scene-figures.ts';
import { draftOf, isAnswered, NO_GUESS } from '../shared/guess.ts';
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
	const plan = onPlan(view, viewport, world, { room: planBox, lit: view.answered });
	return mergeDrawings(
		view.gap && view.names.includes(view.gap.who) ? callOut(plan, view.gap, planBox, world) : plan,
		drawStrip(
			view,
			{
				...(bet !== null &&
					value && { mark: { share: bet, wordings: [world.fill('coverage.you', { value })] } }),
				wordings: gains.length > 0 ? [world.word('coverage.segment')] : []
			},
			viewport,
			world
		)
	);
}

/** Factor by which whoever fell is larger than the others, and distance of the body from the fall, in metres of the figure. */
const FALLEN = { zoom: 1.4, feet: 0.55 };
/** Radius of the ring around the person who fell, in units. */
const RING_RADIUS = LABEL_SIZE;

/** Draws the person who fell, larger than the others, in a ring. */
function drawFallen(figure: Walker | undefined, mapping: PlanMapping): Shape[] {
	if (!figure) return [];
	const [x, y] = planToUnits(mapping, [figure.x, figure.y]);
	const zoom = roundToTenth(mapping.scale * personSizeFactor(mapping.scale) * FALLEN.zoom);
	const transform = `translate(${roundToTenth(x)} ${roundToTenth(y + FALLEN.feet * zoom)}) scale(${zoom})`;
	const body = { d: `M0 0${personPath(figure)}`, transform };
	return [
		createShape('fallen-ring', 'plate', circlePath(x, y, RING_RADIUS)),
		{ id: 'fallen', style: 'people', ...body }
	];
}

/** Half the length of the ticks at the ends of the gap, and distances of the gap from the ring and of the plate from the gap, in units. */
const [TICK, GAP_OFFSET, PLATE_GAP] = [4, 2, 9];

/** Adds the distance from the fall to the nearest field of view: a line with ticks and, if it fits, a plate with the name. */
function callOut(plan: Drawing, { who, fall, edge, metres }: FallGap, planBox: Rect, world: World): Drawing {
	const [mapping] = plan.baseMaps ?? [];
	if (!mapping) return plan;
	const [[x, y], [edgeX, edgeY]] = [planToUnits(mapping, fall), planToUnits(mapping, edge)];
	const long = Math.hypot(edgeX - x, edgeY - y) || 1;
	const [acrossX, acrossY] = [(edgeY - y) / long, (x - edgeX) / long];
	const [nx, ny] = [acrossX * TICK, acrossY * TICK];
	const tick = (left: number, top: number) =>
		`M${roundToTenth(left - nx)} ${roundToTenth(top - ny)}l${roundToTenth(2 * nx)} ${roundToTenth(2 * ny)}`;
	// The line is beside the ring, so that it keeps its length and covers nobody.
	const beside = RING_RADIUS + GAP_OFFSET + TICK;
	const ends = [
		[x, y],
		[edgeX, edgeY]
	].map(([left = 0, top = 0]): [number, number] => [
		roundToTenth(left + acrossX * beside),
		roundToTenth(top + acrossY * beside)
	]);
	const line = createShape(
		'gap',
		'curve',
		`M${ends.map((end) => end.join(' ')).join('L')}${ends.map((end) => tick(...end)).join('')}`
	);
	const distance = world.fill('unit.metres', { value: world.format(metres, { type: 'decimal', digits: 1 }) });
	const words = world.fill('coverage.beyond', { distance });
	const own = `${who}-name`;
	const lines = (size: number) =>
		card(
			'gap-plate',
			'plate',
			column(
				{ gap: 'xs' },
				text(own, world.word(`person.${who}`), { maxLines: 1 }),
				text('gap-words', words, { style: 'strong', size, maxLines: 1 })
			),
			's'
		);
	const label = placeLabels(
		[
			{
				id: 'gap',
				content: [lines(TITLE_SIZE), lines(LABEL_SIZE)],
				placements: besidePoint((x + edgeX) / 2, (y + edgeY) / 2, PLATE_GAP + RING_RADIUS)
			}
		],
		insetRect(planBox, LABEL_SIZE / 2),
		plan.texts.filter((other) => other.id !== own).map(textRect)
	);
	const texts = label.rects.has('gap') ? plan.texts.filter((other) => other.id !== own) : plan.texts;
	const { people } = mapping;
	const fallen = people?.moment.figures.find(({ id }) => id === who);
	const others = people?.moment.figures.filter((figure) => figure !== fallen) ?? [];
	const baseMaps = [
		{ ...mapping, ...(people && { people: { ...people, moment: { ...people.moment, figures: others } } }) }
	];
	return finishDrawing(
		mergeDrawings(
			{ ...plan, baseMaps, texts },
			{ shapes: [line, ...drawFallen(fallen, mapping)] },
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
