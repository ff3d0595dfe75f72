import type { Ring } from '#lib/model/geometry.ts';
import type { World } from '../world.ts';

/** Towns whose room is drawn, in the order in which they stand; the first is drawn large. */
const TOWNS = ['marseille', 'dijon', 'nice', 'angers'] as const;
export type Town = (typeof TOWNS)[number];

/** Something that flows into a room, or was meant to. */
export interface Flow {
	readonly id: string;
	/** From the longest to the shortest. */
	readonly names: readonly string[];
	/** Whether a source saw it at work; if not, it was announced, planned or hoped for. */
	readonly seen: boolean;
}

export interface ControlRoom {
	readonly town: Town;
	/** First and last year of what is told. */
	readonly years: readonly [string, string];
	readonly flows: readonly Flow[];
}

export interface DataflowView {
	readonly rooms: readonly ControlRoom[];
	/** Plan of a centre: that of our district. */
	readonly plan: Ring;
}

/** What flows into four French rooms, all of them drawn like the centre of our district. */
export function data(_state: unknown, world: World): DataflowView {
	return {
		rooms: TOWNS.flatMap((town) => roomOf(town, world)),
		plan: world.district.buildings.find(({ id }) => id === 'H')?.ring ?? []
	};
}

function roomOf(town: Town, world: World): ControlRoom[] {
	const told = world.records('flows').filter(({ kind }) => kind === town);
	const years = told.flatMap(({ when }) => (when ? [when.slice(0, 4)] : [])).sort();
	if (told.length === 0) return [];
	const flows = told.map(({ id, name, shorter = [], status }) => ({
		id,
		names: [name, ...shorter],
		seen: status === 'seen'
	}));
	return [{ town, years: [years[0] ?? '', years.at(-1) ?? ''], flows }];
}
