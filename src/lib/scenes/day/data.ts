import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
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

export const data = (_state: unknown, world: World): DayData => ({ tasks: readTasks(world) });

/**
 * Returns the tasks in the story’s records, grouped by kind. A task whose number has no unit is left out, because
 * the number has no meaning.
 */
function readTasks(world: World): Task[] {
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

/** Returns the name of a task, with its years if the source gives them. */
export function formatTask(task: Task, world: World): string {
	const years = yearsText(task, world);
	return years ? world.fill('day.dated', { name: task.name, years }) : task.name;
}

/** Returns the year or years of a task; empty when the source gives none. */
function yearsText({ years }: Task, world: World): string {
	if (!years) return '';
	const [from, to] = years;
	return from === to ? from : world.fill('day.years', { from, to });
}

/** Returns the texts of a number, as the source gives it, and of its unit. */
export function formatCountParts(
	{ unit, value, high }: Count,
	world: World
): { number: string; unit: string } {
	const [low, most] = [formatCount(world, value), high === undefined ? '' : formatCount(world, high)];
	switch (unit) {
		case 'between':
			return { number: low, unit: high === undefined ? '' : pluralWord(world, 'day.between', high) };
		case 'of':
			return { number: low, unit: world.fill('day.of', { whole: most }) };
		default:
			return {
				number: most ? world.fill('day.range', { low, high: most }) : low,
				unit: world.word(`day.${unit}`)
			};
	}
}

/** Returns the table of all tasks: kind of work, what is counted, the number of the source, and the average per day. */
export function table({ tasks }: DayData, world: World) {
	const details = new Map(world.records('day').map((record) => [record.id, record.what ?? '']));
	const countText = (count: Count) => Object.values(formatCountParts(count, world)).filter(Boolean).join(' ');
	return tableOf(world, 'day', tasks, {
		'day.part': ({ kind }) => world.word(`day.${kind}`),
		'day.task': (task) => formatTask(task, world),
		'day.number': ({ count }) => (count ? countText(count) : world.word('day.unknown')),
		'day.a-day': ({ count }) =>
			count?.daily ? dailyText(count.daily, world) : world.word('day.not-counted'),
		'day.detail': ({ id }) => details.get(id) ?? ''
	});
}

function dailyText([low, high]: readonly [number, number], world: World): string {
	const write = (value: number) =>
		value < 10 ? world.format(value, { type: 'decimal', digits: 1 }) : formatCount(world, value);
	return low === high ? write(low) : world.fill('day.range', { low: write(low), high: write(high) });
}
