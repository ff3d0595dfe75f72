import type { World, WorldRecord } from '../world.ts';

/** What the room does: watch live, search afterwards, fine. */
export const KINDS = ['live', 'after', 'traffic'] as const;
export type Kind = (typeof KINDS)[number];

/** What a number counts: things before so many people, things over a time, or so many of a whole. */
const UNITS = ['between', 'day', 'year', 'two-years', 'of'] as const;
export type Unit = (typeof UNITS)[number];

/** Days over which a number counts. */
const DAYS: Partial<Record<Unit, number>> = { day: 1, year: 365, 'two-years': 730 };

/** One thing that a source tells about the work of a room. */
export interface Task {
	readonly id: string;
	readonly kind: Kind;
	readonly name: string;
	/** Year, or first and last year. */
	readonly years?: readonly [string, string];
	/** What the source counts; none where it gives no number. */
	readonly count?: Count;
}

export interface Count {
	readonly unit: Unit;
	readonly value: number;
	/** The most, of a range; the people for `between`; the whole for `of`. */
	readonly high?: number;
	/** The same for an average day, where time is counted: the least and the most. */
	readonly daily?: readonly [number, number];
}

export interface DayView {
	readonly tasks: readonly Task[];
}

/** What the records tell, by kind and in their own order. A number without a unit is left out: it says nothing. */
export function tasksOf(world: World): Task[] {
	const tasks = world.records('day').flatMap(taskOf);
	return KINDS.flatMap((kind) => tasks.filter((task) => task.kind === kind));
}

function taskOf(record: WorldRecord): Task[] {
	const { id, name, when, until = when } = record;
	const kind = KINDS.find((known) => known === record.kind);
	const count = countOf(record);
	if (!kind || (record.value !== undefined && !count)) return [];
	return [
		{
			id,
			kind,
			name,
			...(when && until ? { years: [when.slice(0, 4), until.slice(0, 4)] as const } : {}),
			...(count ? { count } : {})
		}
	];
}

function countOf({ value, high, status }: WorldRecord): Count | undefined {
	const unit = UNITS.find((known) => known === status);
	if (value === undefined || !unit) return undefined;
	const days = DAYS[unit];
	return {
		unit,
		value,
		...(high === undefined ? {} : { high }),
		...(days ? { daily: [value / days, (high ?? value) / days] as const } : {})
	};
}
