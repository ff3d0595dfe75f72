import { plural } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { measures, nameOf, type Frames } from './data.ts';

/** As many lines as the plate of a phone has; the others are like them. */
const LINES = 12;

/** A line for each of the first frames, as on the plate, with the words that the plate has no room for. */
export function table({ boxes }: Frames, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const head = ['frames.who', 'frames.left', 'frames.top', 'frames.across', 'frames.tall'].map(world.word);
	const rows = boxes.slice(0, LINES).map((box) => [nameOf(box, world), ...measures(box, world).map(number)]);
	const rest = boxes.length - rows.length;
	const others = [plural(world, 'frames.rest', rest), ...head.slice(1).map(() => '…')];
	return { caption: world.word('frames.caption'), head, rows: rest > 0 ? [...rows, others] : rows };
}
