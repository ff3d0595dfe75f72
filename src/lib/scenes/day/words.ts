import { pluralWord, formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Count, Task } from './tasks.ts';

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
