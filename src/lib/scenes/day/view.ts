import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { inBands } from './bands.ts';
import { inColumns, type DayLayout } from './layout.ts';
import { tasksOf, type Task } from './tasks.ts';

export interface DayView {
	readonly frame: Frame;
	readonly tasks: readonly Task[];
	readonly wide: DayLayout;
	readonly tall: DayLayout;
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };
const WIDE = { box: FRAME.wide, title: 6.6, heading: 4.6, text: 3.7, number: 9, gap: 5, pad: 2.6 };
const TALL = { box: FRAME.tall, title: 5.4, heading: 4.5, text: 4.25, number: 5.6, gap: 1.4, pad: 1.8 };

/** What is known of the work of French rooms, a ticket for each thing that a source tells. */
export function view(_state: unknown, world: World): DayView {
	const tasks = tasksOf(world);
	return {
		frame: FRAME,
		tasks,
		wide: inColumns(tasks, WIDE, world),
		tall: inBands(tasks, TALL, world)
	};
}
