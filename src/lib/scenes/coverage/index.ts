/** All cameras on the plan, their fans opening in turn, and how much of the streets each adds along one scale. */
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { type Viewport } from '#lib/chart/viewport.ts';
import { seenCells, streetGrid } from '#lib/model/coverage.ts';
import { cones, type Cameras } from '../cameras/data.ts';
import { layout as onPlan } from '../cameras/index.ts';
import { opened } from '../cameras/state.ts';
import { table } from '../cameras/table.ts';
import { data as district } from '../district/data.ts';
import { scene } from '../drawn.ts';
import { densities, optics } from '../optics.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { blend, type CoverageState } from './state.ts';
import { divide, strip } from './strip.ts';

export interface Coverage extends Cameras {
	/** Square metres of street, and what each camera adds of them, as far as it is open; none while the answer is hidden. */
	readonly street: number;
	readonly gains: readonly number[];
	/** The reader's guess, 0 … 1. */
	readonly bet: number | null;
	readonly answered: boolean;
}

const GUESS = 'guess-coverage';
const UNASKED = -1;

function data(state: CoverageState, world: World, choices: Choices): Coverage {
	const guess = choices.settings[GUESS] ?? UNASKED;
	const answered = state.answer === 'shown' || guess !== UNASKED || state.change !== undefined;
	const change = guess === UNASKED ? state.change : undefined;
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
			? gains(plain, world, choices).map(
					(gain, rank) => gain * (change ? opened(rank, plain.cameras.length, change) : 1)
				)
			: [],
		bet: guess >= 0 ? guess / 100 : null,
		answered
	};
}

/** What each camera sees that those before it do not, in square metres. */
function gains({ cameras }: Pick<Cameras, 'cameras'>, { district: plan }: World, choices: Choices): number[] {
	const seen = new Set<number>();
	return cameras.map((camera) => {
		const before = seen.size;
		for (const cell of cellsOf(camera, plan, choices)) seen.add(cell);
		return seen.size - before;
	});
}

/** Cells are costly, and change with lens, sensor and standard alone. */
const known = new Map<string, readonly number[]>();
const KEPT = 200;

function cellsOf(
	camera: Cameras['cameras'][number],
	plan: World['district'],
	choices: Choices
): readonly number[] {
	const [lens, { detect }] = [optics(choices), densities(choices)];
	const key = [camera.x, camera.y, camera.heading, lens.width, lens.angle, detect].join();
	const cells = known.get(key) ?? seenCells(streetGrid(plan), plan, camera, lens, detect);
	if (known.size >= KEPT) known.clear();
	known.set(key, cells);
	return cells;
}

function layout(view: Coverage, viewport: Viewport, world: World): Drawing {
	const { plan: room } = divide(viewport);
	return together(onPlan(view, viewport, world, { room, lit: view.answered }), strip(view, viewport, world));
}

export default scene({
	blend,
	data,
	layout,
	table: (view, world) => (view.answered ? table(view, world) : undefined)
});
