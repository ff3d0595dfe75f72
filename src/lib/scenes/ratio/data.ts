import type { World, WorldRecord } from '../world.ts';

/** Cameras for one person, as a source counts both. */
export interface Ratio {
	readonly id: string;
	readonly name: string;
	/** Cameras, people, and the one divided by the other. */
	readonly cameras: number;
	readonly people: number;
	readonly each: number;
}

export interface Ratios {
	/** People on watch at the same moment. */
	readonly present: readonly Ratio[];
	/** Whole staffs, who take turns: nobody says how many of them watch at once. */
	readonly staff: readonly Ratio[];
}

/** Cameras for one person on watch, town by town; set apart, those of whom only the whole staff is known. */
export function data(_state: unknown, world: World): Ratios {
	const of = (kind: string) =>
		world
			.records('ratio')
			.filter((record) => record.kind === kind)
			.flatMap(ratioOf)
			.sort((a, b) => b.each - a.each);
	return { present: of('present'), staff: of('staff') };
}

function ratioOf({ id, name, value, high }: WorldRecord): Ratio[] {
	if (value === undefined || !high) return [];
	return [{ id, name, cameras: value, people: high, each: value / high }];
}
