/**
 * Scene “coverage”: all cameras on the plan with fields of view that open one after the other, and how much of the
 * streets each adds, on one scale.
 */
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { type Viewport } from '#lib/chart/viewport.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { cameraGains } from '#lib/model/cameras/camera-gains.ts';
import { fieldsOfView, table, type CamerasData } from '../cameras/data.ts';
import { layOutCameras as onPlan } from '../cameras/index.ts';
import { openShare, type CameraOpening } from '../cameras/state.ts';
import { data as district } from '../district/data.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';
import { divideViewport, drawStrip, type StreetGains } from './strip.ts';

/** State of the scene; `change` is set during a transition only. */
type CoverageState = StateOf<typeof parameters> & { readonly change?: CameraOpening };

/** Number that stands for all cameras: more than there are. */
const ALL_CAMERAS = 24;

/** Interpolates the state between two steps: time is linear, fields of view open or close one after the other. */
function interpolateState(a: CoverageState, b: CoverageState, t: number): CoverageState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	const open = ({ answer }: CoverageState) => (answer === 'asked' ? 0 : ALL_CAMERAS);
	return { ...b, time: a.time + (b.time - a.time) * t, change: { from: open(a), to: open(b), t } };
}

interface Coverage extends CamerasData, StreetGains {
	/** The reader’s guess of the share filmed, 0 to 1; null without a guess. */
	readonly bet: number | null;
	readonly answered: boolean;
}

const GUESS_SETTING = 'guess-coverage';
const NO_GUESS = -1;

function data(state: CoverageState, world: World, choices: Choices): Coverage {
	const guess = choices.settings[GUESS_SETTING] ?? NO_GUESS;
	const answered = state.answer === 'shown' || guess !== NO_GUESS || state.change !== undefined;
	const change = guess === NO_GUESS ? state.change : undefined;
	const { time, names } = state;
	const people = { time, names, frame: 'whole', people: 'show', cameras: 'unlit', count: Infinity } as const;
	const plain = district(people, world, choices);
	return {
		...plain,
		areCamerasCircled: false,
		fieldsOfView: answered ? fieldsOfView(plain.cameras, world, choices, change) : [],
		rings: 'detect',
		blind: false,
		street: streetGrid(world.district).area,
		gains: answered
			? cameraGains(
					world.district,
					plain.cameras,
					chosenOptics(choices),
					chosenDensities(choices).detect
				).map((gain, rank) => gain * (change ? openShare(rank, plain.cameras.length, change) : 1))
			: [],
		bet: guess >= 0 ? guess / 100 : null,
		answered
	};
}

function layout(view: Coverage, viewport: Viewport, world: World): Drawing {
	const { plan: planBox } = divideViewport(viewport);
	const {
		bet,
		gains: [first]
	} = view;
	const value = bet !== null && world.format(bet, { type: 'percent', digits: 0 });
	const areaText =
		first && world.fill('unit.square-metres', { value: world.format(first, { type: 'integer' }) });
	return mergeDrawings(
		onPlan(view, viewport, world, { room: planBox, lit: view.answered }),
		drawStrip(
			view,
			{
				...(bet !== null && value && { mark: { share: bet, text: world.fill('coverage.you', { value }) } }),
				wordings: areaText ? [world.fill('coverage.first', { area: areaText }), areaText] : []
			},
			viewport,
			world
		)
	);
}

export default defineMarkScene({
	interpolate: interpolateState,
	data,
	layout,
	table: (view, world) => (view.answered ? table(view, world) : undefined)
});
