import { pluralWord } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { measureBox, softwareName, type PersonBoxes } from './data.ts';

/** Number of rows, as on the sheet of a phone. The other people differ only in their numbers. */
const MAX_ROWS = 12;

/** Returns a row with the bounding box of each of the first `MAX_ROWS` people, and a last row that counts the others, if any. */
export function table({ boxes }: PersonBoxes, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const head = ['frames.who', 'frames.left', 'frames.top', 'frames.across', 'frames.tall'].map(world.word);
	const rows = boxes
		.slice(0, MAX_ROWS)
		.map((box) => [softwareName(box, world), ...measureBox(box, world).map(number)]);
	const rest = boxes.length - rows.length;
	const others = [pluralWord(world, 'frames.rest', rest), ...head.slice(1).map(() => '…')];
	return { caption: world.word('frames.caption'), head, rows: rest > 0 ? [...rows, others] : rows };
}
