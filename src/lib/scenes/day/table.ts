import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Count, DayData } from './tasks.ts';
import { formatCountParts, formatTask } from './words.ts';

/** Returns the table of all tasks: kind of work, what is counted, the number of the source, and the average per day. */
export function table({ tasks }: DayData, world: World): Table {
	const what = new Map(world.records('day').map((record) => [record.id, record.what ?? '']));
	const countText = (count: Count) => {
		const { number, unit } = formatCountParts(count, world);
		return unit ? `${number} ${unit}` : number;
	};
	return {
		caption: world.word('day.caption'),
		head: ['part', 'task', 'number', 'a-day', 'detail'].map((key) => world.word(`day.${key}`)),
		rows: tasks.map((task) => [
			world.word(`day.${task.kind}`),
			formatTask(task, world),
			task.count ? countText(task.count) : world.word('day.unknown'),
			task.count?.daily ? dailyText(task.count.daily, world) : world.word('day.not-counted'),
			what.get(task.id) ?? ''
		])
	};
}

function dailyText([low, high]: readonly [number, number], world: World): string {
	const write = (value: number) =>
		value < 10 ? world.format(value, { type: 'decimal', digits: 1 }) : formatCount(world, value);
	return low === high ? write(low) : world.fill('day.range', { low: write(low), high: write(high) });
}
