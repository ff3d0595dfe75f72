/** The district with the reader's own cameras, what they film along one scale, and her walk once she has chosen one. */
import '#lib/chart/charts.css';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import type { Rect, Viewport } from '#lib/chart/viewport.ts';
import { streetGrid } from '#lib/model/coverage.ts';
import { gains } from '#lib/model/gains.ts';
import { endsOf } from '#lib/model/walk-ends.ts';
import { YOU } from '#lib/model/walk.ts';
import { data as cameras, type Cameras } from '../cameras/data.ts';
import { layout as onPlan } from '../cameras/index.ts';
import { blend, type CamerasState } from '../cameras/state.ts';
import { table } from '../cameras/table.ts';
import { divide, strip, type Streets } from '../coverage/strip.ts';
import { scene } from '../define.ts';
import { camerasKept } from '../cameras-in-force.ts';
import { densities, optics } from '../lens.ts';
import { sceneFigures } from '../scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { joinedBy, trail, walkIn, type Trail } from './trail.ts';

/** As `fall.kept-sight` numbers them. */
const SIGHTS = ['unfilmed', 'filmed', 'far'] as const;
type Sight = (typeof SIGHTS)[number];

export interface Yours extends Cameras, Streets {
	/** Share of the streets, 0 … 1, that as many cameras film at the best places. */
	readonly best: number;
	/** Whoever the reader's cameras film falling. */
	readonly fallen: string | undefined;
	/** What those cameras have of the fall: they film it, face it from too far, or have it out of view. */
	readonly sight: Sight;
	/** The reader's own way; null while she has none. */
	readonly trail: Trail | null;
}

function data(state: CamerasState, world: World, choices: Choices): Yours {
	const plain = { ...cameras(state, world, choices), ...scored(world, choices) };
	const ends = endsOf(choices.settings);
	const walk = walkIn(world, ends);
	if (!ends || !walk) return { ...plain, trail: null };
	return {
		...plain,
		moment: joinedBy(world.timeline.at, walk)(state.time),
		names: [...plain.names, YOU],
		trail: trail(walk, ends, world, plain.cameras, optics(choices), densities(choices).detect)
	};
}

/** What she films, and what as many cameras film at the best places, or as many as the story has while she has none. */
function scored(world: World, choices: Choices): Streets & Pick<Yours, 'best' | 'fallen' | 'sight'> {
	const street = streetGrid(world.district).area;
	const hung = choices.placement.length;
	const gainsOf = (of: Parameters<typeof gains>[1]) =>
		gains(world.district, of, optics(choices), densities(choices).detect);
	const own = hung > 0 ? gainsOf(camerasKept(world, choices)) : [];
	const best = gainsOf(world.best.slice(0, hung || choices.settings['cameras']));
	const kept = hung > 0 ? sceneFigures(world, choices)('fall.kept-sight') : 0;
	const sight = SIGHTS[kept] ?? 'unfilmed';
	return {
		street,
		gains: own,
		best: best.reduce((sum, gain) => sum + gain, 0) / street,
		sight,
		fallen: sight === 'filmed' ? world.scenario.incidents.find(({ kind }) => kind === 'fall')?.who : undefined
	};
}

function layout(view: Yours, viewport: Viewport, world: World): Drawing {
	const { best, fallen, sight, trail } = view;
	const value = world.format(best, { type: 'percent', digits: 0 });
	const { plan: room } = divide(viewport);
	return together(
		remarked(onPlan(view, viewport, world, { room, way: trail ? wayOf(trail) : [] }), fallen, room, world),
		strip(
			view,
			{
				mark: { share: best, text: world.fill('yours.best', { value }) },
				said:
					view.gains.length > 0
						? [world.word(`yours.fall-${sight}`), world.word(`yours.fall-${sight}-short`)]
						: []
			},
			viewport,
			world
		)
	);
}

/** Says beside whoever falls that the fall is filmed, where there is room for more than the name. */
function remarked(plan: Drawing, fallen: string | undefined, room: Rect, world: World): Drawing {
	if (fallen === undefined) return plan;
	const id = `${fallen}-name`;
	const text = world.fill('yours.filmed', { name: world.word(`person.${fallen}`) });
	const free = (line: TextLine) => {
		const own = extent(line);
		return (
			own.left >= room.x &&
			own.right <= room.x + room.width &&
			plan.texts.every((other) => other.id === id || !touch(own, extent(other)))
		);
	};
	const texts = plan.texts.map((line) =>
		line.id === id && free({ ...line, text }) ? { ...line, text } : line
	);
	return { ...plan, texts };
}

type Box = ReturnType<typeof extent>;

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom + 1 && b.top < a.bottom + 1;

/** Whole and blue where a camera films it, in ink where none does. */
const wayOf = ({ filmed, unfilmed, tips }: Trail): Shape[] => [
	{ id: 'way-ground', d: filmed + unfilmed, style: 'trail under' },
	{ id: 'way-unfilmed', d: unfilmed, style: 'trail' },
	{ id: 'way-filmed', d: filmed, style: 'trail filmed' },
	{ id: 'way-ends', d: tips, style: 'trail tips' }
];

export default scene({
	blend,
	data,
	layout,
	people: (view: Yours, seconds, world) => walking(view, world)(seconds),
	table
});

/** Everybody with her among them; the way is laid out once for a picture. */
const walks = new WeakMap<Yours, World['timeline']['at']>();

function walking(view: Yours, world: World): World['timeline']['at'] {
	const known = walks.get(view) ?? joinedBy(world.timeline.at, walkIn(world, view.trail?.ends));
	walks.set(view, known);
	return known;
}
