/**
 * Scene “coverage”: all cameras on the plan with fields of view that open one after the other, and how much of the
 * streets each adds, on one scale.
 */
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { type Viewport } from '#lib/chart/viewport.ts';
import { streetGrid } from '#lib/model/coverage.ts';
import { cameraGains } from '#lib/model/gains.ts';
import { cones, type Cameras } from '../cameras/data.ts';
import { layout as onPlan } from '../cameras/index.ts';
import { opened } from '../cameras/state.ts';
import { table } from '../cameras/table.ts';
import { data as district } from '../district/data.ts';
import { scene } from '../drawn.ts';
import { densities, optics } from '../lens.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { blend, type CoverageState } from './state.ts';
import { divide, strip, type Streets } from './strip.ts';

interface Coverage extends Cameras, Streets {
	/** The reader's guess, 0 to 1. */
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
		found: false,
		cones: answered ? cones(plain.cameras, world, choices, change) : [],
		rings: 'detect',
		blind: false,
		street: streetGrid(world.district).area,
		gains: answered
			? cameraGains(world.district, plain.cameras, optics(choices), densities(choices).detect).map(
					(gain, rank) => gain * (change ? opened(rank, plain.cameras.length, change) : 1)
				)
			: [],
		bet: guess >= 0 ? guess / 100 : null,
		answered
	};
}

function layout(view: Coverage, viewport: Viewport, world: World): Drawing {
	const { plan: planBox } = divide(viewport);
	const {
		bet,
		gains: [first]
	} = view;
	const value = bet !== null && world.format(bet, { type: 'percent', digits: 0 });
	const areaText =
		first && world.fill('unit.square-metres', { value: world.format(first, { type: 'integer' }) });
	return together(
		onPlan(view, viewport, world, { room: planBox, lit: view.answered }),
		strip(
			view,
			{
				...(bet !== null && value && { mark: { share: bet, text: world.fill('coverage.you', { value }) } }),
				said: areaText ? [world.fill('coverage.first', { area: areaText }), areaText] : []
			},
			viewport,
			world
		)
	);
}

export default scene({
	blend,
	data,
	layout,
	table: (view, world) => (view.answered ? table(view, world) : undefined)
});
