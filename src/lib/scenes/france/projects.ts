import type { World } from '../world.ts';
import { KINDS, STATUSES, type Kind, type Status } from './signs.ts';

export interface Project {
	readonly kind: Kind;
	readonly status: Status;
}

/** A town with all that was tried there. */
export interface Town {
	readonly id: string;
	readonly name: string;
	/** Kilometres on the map of France. */
	readonly x: number;
	readonly y: number;
	readonly projects: readonly Project[];
}

/** The towns of the story’s list `towns`, in its order; what it does not place on the map is in the table alone. */
export function townsOf(world: World): Town[] {
	const towns = new Map<string, Town>();
	for (const { id, name, at, kind, status } of world.records('towns')) {
		if (!at) continue;
		const known = towns.get(name);
		const [x, y] = known ? [known.x, known.y] : at;
		const project = {
			kind: KINDS.find((one) => one === kind) ?? 'other',
			status: STATUSES.find((one) => one === status) ?? 'unknown'
		};
		const projects = [...(known?.projects ?? []), project].sort((a, b) => rank(a) - rank(b));
		towns.set(name, { id: known?.id ?? id, name, x, y, projects });
	}
	return [...towns.values()];
}

const rank = ({ kind, status }: Project): number =>
	STATUSES.indexOf(status) * KINDS.length + KINDS.indexOf(kind);
