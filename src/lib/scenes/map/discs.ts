/** Records as discs: one shape, whose filling is the sign of their status. */
import type { Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import type { Sign } from './data.ts';

export interface Disc {
	readonly x: number;
	readonly y: number;
	readonly sign: Sign;
}

/** Share of its room that a disc takes, the rest keeps it from the next. */
const SHARE = 0.84;
/** Strokes in a hatched disc. */
const STROKES = [-0.55, 0, 0.55];

/** All discs of a size, one path for each look. */
export function discs(id: string, all: readonly Disc[], size: number): Shape[] {
	const radius = (size * SHARE) / 2;
	const of = (...signs: readonly Sign[]) =>
		all
			.filter(({ sign }) => signs.includes(sign))
			.map(({ x, y }) => ring(x, y, radius))
			.join('');
	const strokes = all.map((disc) =>
		disc.sign === 'crossed' ? crossed(disc, radius) : disc.sign === 'hatched' ? hatched(disc, radius) : ''
	);
	return [
		{ id: `${id}-open`, style: 'sign', d: of('tone', 'open', 'crossed', 'hatched') },
		{ id: `${id}-tone`, style: 'tone-2', d: of('tone') },
		{ id: `${id}-full`, style: 'sign full', d: of('full') },
		{
			id: `${id}-strokes`,
			style: 'cut',
			d: strokes.filter((_, index) => all[index]?.sign === 'crossed').join('')
		},
		{
			id: `${id}-hatch`,
			style: 'axis fine',
			d: strokes.filter((_, index) => all[index]?.sign === 'hatched').join('')
		}
	].filter(({ d }) => d !== '');
}

const crossed = ({ x, y }: Disc, radius: number): string => {
	const half = radius * 1.15;
	return `M${round(x - half)} ${round(y + half)}L${round(x + half)} ${round(y - half)}`;
};

const hatched = ({ x, y }: Disc, radius: number): string =>
	STROKES.map((share) => {
		const [depth, half] = [share * radius, radius * Math.sqrt(1 - share * share)];
		const [dx, dy] = [(depth - half) * Math.SQRT1_2, (depth + half) * Math.SQRT1_2];
		return `M${round(x + dx)} ${round(y + dy)}L${round(x + dy)} ${round(y + dx)}`;
	}).join('');

/** Where the discs of one town stand, close together around a point, in sizes of a disc. */
export function cluster(count: number): readonly (readonly [x: number, y: number])[] {
	const lattice = [-3, -2, -1, 0, 1, 2, 3].flatMap((row) =>
		[-3, -2, -1, 0, 1, 2, 3].map((column) => [column + row / 2, (row * Math.sqrt(3)) / 2] as const)
	);
	// The nearest first, and of those as near the one that lies most to the right.
	const far = ([x, y]: readonly [number, number]) => Math.round(Math.hypot(x, y) * 100);
	const nearest = lattice.toSorted((a, b) => far(a) - far(b) || b[0] - a[0] || a[1] - b[1]).slice(0, count);
	const mean = (axis: 0 | 1) => nearest.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, count);
	return nearest.map(([x, y]) => [x - mean(0), y - mean(1)]);
}

/** Half the width of a cluster, in sizes of a disc. */
export const reach = (count: number): number =>
	0.5 + Math.max(0, ...cluster(count).map(([x, y]) => Math.hypot(x, y)));

export interface Round {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** Times that neighbours push one another apart, at most. */
const ROUNDS = 60;

/** Round things moved as little as lets none lie on another. */
export function apart(things: readonly Round[]): ReadonlyMap<string, Round> {
	const placed = things.map((thing) => ({ ...thing }));
	for (let turn = 0; turn < ROUNDS; turn++) {
		let pushed = false;
		for (const [index, one] of placed.entries())
			for (const other of placed.slice(index + 1)) {
				const [dx, dy] = [other.x - one.x || 0.01, other.y - one.y || 0.01];
				const distance = Math.hypot(dx, dy);
				const push = (one.radius + other.radius - distance) / 2;
				if (push <= 0.05) continue;
				pushed = true;
				const [px, py] = [(dx / distance) * push, (dy / distance) * push];
				[one.x, one.y, other.x, other.y] = [one.x - px, one.y - py, other.x + px, other.y + py];
			}
		if (!pushed) break;
	}
	return new Map(placed.map((thing) => [thing.id, thing]));
}
