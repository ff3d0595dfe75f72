import type { World, WorldRecord } from '../world.ts';

/** Kinds of work in a control room: watching live, searching afterwards, and fining. */
export const TASK_KINDS = ['live', 'after', 'traffic'] as const;
/** A kind of work in a control room. */
export type TaskKind = (typeof TASK_KINDS)[number];

/** Units of counts: things shared by operators, things per period, or a part of a whole. */
const UNITS = ['between', 'day', 'year', 'two-years', 'of'] as const;
/** Unit of a count. */
export type CountUnit = (typeof UNITS)[number];

/** Number of days of each period. */
const PERIOD_DAYS: Partial<Record<CountUnit, number>> = { day: 1, year: 365, 'two-years': 730 };

/** A piece of work that a source describes. */
export interface Task {
	readonly id: string;
	readonly kind: TaskKind;
	readonly name: string;
	/** First and last year of the count; undefined if the source gives none. */
	readonly years?: readonly [string, string];
	/** The count of the source, if it gives one. */
	readonly count?: Count;
}

/** A number with its unit. */
export interface Count {
	readonly unit: CountUnit;
	readonly value: number;
	/** Number of operators for the unit `between`, the whole for `of`; for periods the upper end of a range. */
	readonly high?: number;
	/** Lower and upper average per day, if the unit is a period. */
	readonly daily?: readonly [number, number];
}

/** The tasks of a control room that sources describe. */
export interface DayData {
	readonly tasks: readonly Task[];
}

/**
 * Returns the tasks in the story’s records, grouped by kind. A task whose number has no unit is left out, because
 * the number has no meaning.
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
