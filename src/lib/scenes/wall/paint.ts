/** Screens as path data: a few paths, however many screens. */
import { poses } from '#lib/chart/people.ts';
import { round } from '#lib/chart/path.ts';
import type { Grid } from './layout.ts';
import { RATIO, SHOT } from './shots.ts';
import type { Screen } from './view.ts';

export interface Painted {
	readonly grounds: string;
	readonly blocks: string;
	/** In metres of `Grid.people`, as everybody is drawn. */
	readonly people: string;
}

/** The screens of these indexes, in units of the figure. */
export function paint(
	screens: readonly Screen[],
	indexes: readonly number[],
	{ corners, size, people: metre }: Grid
): Painted {
	const [grounds, blocks, people] = [[] as string[], [] as string[], [] as string[]];
	for (const index of indexes) {
		const [screen, corner] = [screens[index], corners[index]];
		if (!screen || !corner) continue;
		const [left, top] = corner;
		const unit = size / SHOT;
		grounds.push(`M${round(left)} ${round(top)}h${round(size)}v${round(size * RATIO)}h-${round(size)}z`);
		for (const ring of screen.shot.blocks) blocks.push(ringAt(ring, left, top, unit));
		for (const [u, v, lying] of triples(screen.people)) {
			const [x, y] = [(left + u * unit) / metre, (top + v * unit) / metre];
			people.push(`M${round(x)} ${round(y)}${lying ? poses.fallen : poses.standing}`);
		}
	}
	return { grounds: grounds.join(''), blocks: blocks.join(''), people: people.join('') };
}

/** A flat list of threes as threes. */
export function triples(flat: readonly number[]): [number, number, number][] {
	return Array.from({ length: flat.length / 3 }, (_, i) => [
		flat[3 * i] as number,
		flat[3 * i + 1] as number,
		flat[3 * i + 2] as number
	]);
}

function ringAt(ring: readonly number[], left: number, top: number, unit: number): string {
	let path = '';
	for (let i = 0; i < ring.length; i += 2) {
		const [u, v] = [ring[i] as number, ring[i + 1] as number];
		path += `${i === 0 ? 'M' : 'L'}${round(left + u * unit)} ${round(top + v * unit)}`;
	}
	return `${path}z`;
}
