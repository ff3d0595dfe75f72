import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { Count, Task } from './tasks.ts';

/** What is counted, where and when. */
export function titleOf(task: Task, world: World): string {
	const years = yearsOf(task, world);
	return years ? world.fill('day.dated', { name: task.name, years }) : task.name;
}

/** The year or years of which a source tells; nothing where it gives none. */
function yearsOf({ years }: Task, world: World): string {
	if (!years) return '';
	const [from, to] = years;
	return from === to ? from : world.fill('day.years', { from, to });
}

/** The number as its source gives it, and what it counts. */
export function amountOf({ unit, value, high }: Count, world: World): { number: string; unit: string } {
	const [low, most] = [integer(world, value), high === undefined ? '' : integer(world, high)];
	switch (unit) {
		case 'between':
			return { number: low, unit: high === undefined ? '' : plural(world, 'day.between', high) };
		case 'of':
			return { number: low, unit: world.fill('day.of', { whole: most }) };
		default:
			return {
				number: most ? world.fill('day.range', { low, high: most }) : low,
				unit: world.word(`day.${unit}`)
			};
	}
}
