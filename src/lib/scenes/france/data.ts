import type { World } from '../world.ts';

/** What became of a project, in the order of the legend. */
export const FATES = ['running', 'planned', 'stopped', 'annulled', 'unknown'] as const;
export type Fate = (typeof FATES)[number];

/** A town with what became of all that was tried there. */
export interface Town {
	readonly id: string;
	readonly name: string;
	/** Kilometres on the map of France. */
	readonly x: number;
	readonly y: number;
	/** Of each project, in the order of the legend. */
	readonly fates: readonly Fate[];
}

export interface France {
	readonly towns: readonly Town[];
	readonly projects: number;
	readonly counts: Readonly<Record<Fate, number>>;
}

/** The towns of the story’s list `towns`, in its order; what it does not place on the map is in the table alone. */
export function data(_state: unknown, world: World): France {
	const towns = new Map<string, Town>();
	for (const { id, name, at, status } of world.records('towns')) {
		if (!at) continue;
		const known = towns.get(name) ?? { id, name, x: at[0], y: at[1], fates: [] };
		const fates = [...known.fates, FATES.find((one) => one === status) ?? 'unknown'];
		fates.sort((a, b) => FATES.indexOf(a) - FATES.indexOf(b));
		towns.set(name, { ...known, fates });
	}
	const all = [...towns.values()].flatMap(({ fates }) => fates);
	const counts = { running: 0, planned: 0, stopped: 0, annulled: 0, unknown: 0 };
	for (const fate of all) counts[fate]++;
	return { towns: [...towns.values()], projects: all.length, counts };
}
