import type { World, WorldRecord } from '../world.ts';

/** The work of a control room: watching live, searching afterwards, fining. */
export const TASK_KINDS = ['live', 'after', 'traffic'] as const;
/** A kind of work. */
export type TaskKind = (typeof TASK_KINDS)[number];

/** What a number counts: operators per number of people, things per period, or a part of a whole. */
const UNITS = ['between', 'day', 'year', 'two-years', 'of'] as const;
/** What a number counts. */
export type CountUnit = (typeof UNITS)[number];

/** Number of days of each period. */
const PERIOD_DAYS: Partial<Record<CountUnit, number>> = { day: 1, year: 365, 'two-years': 730 };

/** A piece of work that a source describes. */
export interface Task {
	readonly id: string;
	readonly kind: TaskKind;
	readonly name: string;
	/** First and last year. */
	readonly years?: readonly [string, string];
	/** The count of the source, if it gives one. */
	readonly count?: Count;
}

/** A number with its unit. */
export interface Count {
	readonly unit: CountUnit;
	readonly value: number;
	/** The upper end of a range; the people for `between`; the whole for `of`. */
	readonly high?: number;
	/** The average per day for periods: minimum and maximum. */
	readonly daily?: readonly [number, number];
}

/** Data of the scene. */
export interface DayData {
	readonly tasks: readonly Task[];
}

/**
 * Returns the tasks of the records, by kind and in order. A number without a unit is dropped, because it has no
 * meaning.
 */
export function readTasks(world: World): Task[] {
	const tasks = world.records('day').flatMap(taskOf);
	return TASK_KINDS.flatMap((kind) => tasks.filter((task) => task.kind === kind));
}

function taskOf(record: WorldRecord): Task[] {
	const { id, name, when, until = when } = record;
	const kind = TASK_KINDS.find((known) => known === record.kind);
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
	const days = PERIOD_DAYS[unit];
	return {
		unit,
		value,
		...(high === undefined ? {} : { high }),
		...(days ? { daily: [value / days, (high ?? value) / days] as const } : {})
	};
}
