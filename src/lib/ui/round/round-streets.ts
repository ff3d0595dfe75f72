/** What each screen of a round shows: its street, its passers-by, and where its scenes take place. */
import { contains, type Ring } from '#lib/model/maths/geometry.ts';
import { random } from '#lib/model/maths/random.ts';
import type { Round, RoundScene } from '#lib/model/round/round.ts';
import { SHOT_RATIO, SHOT_WIDTH, type Shot } from '#lib/scenes/wall/shots.ts';

/** A passer-by, who walks along a free line again and again. Positions in units of the shot. */
export interface RoundWalker {
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
	/** Share of the way walked at the start, and per second of play. After 1 the walker is out of sight for a while. */
	readonly start: number;
	readonly speed: number;
}

/** The contents of a screen. */
export interface RoundStreet {
	readonly shot: Shot;
	readonly walkers: readonly RoundWalker[];
	/** The unusual scenes of the screen, with their places in units of the shot, by time. */
	readonly scenes: readonly { readonly scene: RoundScene; readonly x: number; readonly y: number }[];
}

/** Margins in which nobody stands, in units of the shot: a standing person is about 140 high. */
const MARGIN = { side: 110, top: 190, bottom: 60 };
/** Free width that a lying person needs on either side. */
const CLEARANCE = 95;
const HEIGHT = SHOT_WIDTH * SHOT_RATIO;
/** Distance between two tests along a line. */
const STRIDE = 40;
const MAX_WALKERS = 3;
/** Widths of a screen that a walker covers in a second of play. */
const SPEED = { least: 0.07, most: 0.2 };
/** Share of the cycle of a walker beyond 1, in which nobody is seen. */
export const WALKER_CYCLE = 1.35;

/** Returns what a screen of a round shows: its shot, with passers-by and scenes at random free places. */
export function createStreet({ seed, scenes }: Round, shot: Shot, screen: number): RoundStreet {
	const rings = shot.blocks.map(toRing);
	const draw = (...keys: readonly (string | number)[]) => random(seed, 'street', screen, ...keys);
	const isFree = (x: number, y: number) =>
		x > 0 && x < SHOT_WIDTH && y > MARGIN.top && y < HEIGHT && !rings.some((ring) => contains(ring, x, y));

	/** Returns the first random place that is free on both sides, or else the freest. */
	function findPlace(...keys: readonly (string | number)[]): { x: number; y: number } {
		let best = { x: SHOT_WIDTH / 2, y: HEIGHT * 0.7, free: -1 };
		for (let attempt = 0; attempt < 40 && best.free < 3; attempt++) {
			const x = MARGIN.side + draw(...keys, attempt, 'x') * (SHOT_WIDTH - 2 * MARGIN.side);
			const y = MARGIN.top + draw(...keys, attempt, 'y') * (HEIGHT - MARGIN.top - MARGIN.bottom);
			const free = [-CLEARANCE, 0, CLEARANCE].filter((by) => isFree(x + by, y)).length;
			if (free > best.free) best = { x, y, free };
		}
		return best;
	}

	/** Returns the longest of a few free lines through random places. */
	function findLine(index: number): Pick<RoundWalker, 'from' | 'to'> & { readonly length: number } {
		const lines = [0, 1, 2, 3].map((attempt) => {
			const { x, y } = findPlace('walker', index, attempt);
			const angle = (draw('angle', index, attempt) - 0.5) * 1.2;
			const end = (sign: 1 | -1): readonly [number, number] => {
				let [u, v] = [x, y];
				const [dx, dy] = [Math.cos(angle) * STRIDE * sign, Math.sin(angle) * STRIDE * sign];
				while (isFree(u + dx, v + dy)) [u, v] = [u + dx, v + dy];
				return [u, v];
			};
			const [from, to] = [end(-1), end(1)];
			return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
		});
		return lines.reduce((a, b) => (b.length > a.length ? b : a));
	}

	const walkers = Array.from({ length: 1 + Math.floor(draw('count') * MAX_WALKERS) }, (_, index) => {
		const { from, to, length } = findLine(index);
		const isForward = draw('way', index) < 0.5;
		const pace = SPEED.least + draw('speed', index) * (SPEED.most - SPEED.least);
		return {
			from: isForward ? from : to,
			to: isForward ? to : from,
			start: draw('start', index) * WALKER_CYCLE,
			speed: (pace * SHOT_WIDTH) / Math.max(length, SHOT_WIDTH / 4)
		};
	});
	return {
		shot,
		walkers,
		scenes: scenes.flatMap((scene, index) =>
			scene.screen === screen && scene.kind !== 'usual' ? [{ scene, ...findPlace('scene', index) }] : []
		)
	};
}

const toRing = (flat: readonly number[]): Ring =>
	Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

/** Returns where a walker is, in units of the shot; undefined while out of sight. */
export function walkerAt(
	{ from, to, start, speed }: RoundWalker,
	seconds: number
): readonly [x: number, y: number] | undefined {
	const share = (start + speed * seconds) % WALKER_CYCLE;
	return share < 1 ? [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] : undefined;
}
