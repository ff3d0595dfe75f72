import { textWidth } from '#lib/chart/text-width.ts';
import type { WorldRecord } from '../world.ts';
import type { Axis } from './axis.ts';
import type { Lane } from './lanes.ts';
import { markOf, type Placed } from './marks.ts';

/** An item in a row of its lane; its name begins at `x`, where it has one. */
export interface Seated {
	readonly item: WorldRecord;
	readonly row: number;
	readonly x?: number;
}

export interface Lengths {
	readonly axis: Axis;
	readonly asOf: string;
	readonly text: number;
	/** Half the height of a sign. */
	readonly r: number;
	readonly left: number;
	readonly right: number;
}

type Span = readonly [from: number, to: number];

/** Every item of a lane in so many rows, with as many names as there is room for: first those that nobody should miss. */
export function seat(
	items: readonly WorldRecord[],
	lane: Lane,
	rows: number,
	lengths: Lengths
): readonly Seated[] {
	let named: readonly WorldRecord[] = [];
	let seated = attempt(items, named, lane, rows, lengths);
	for (const item of byRank(items)) {
		const more = [...named, item];
		const fuller = attempt(items, more, lane, rows, lengths);
		if (fuller) [named, seated] = [more, fuller];
	}
	// Signs that lie over one another still say that there are several.
	return seated ?? items.map((item, index) => ({ item, row: index % rows }));
}

/** What nobody settled, then who was first, then the others from the latest back. */
function byRank(items: readonly WorldRecord[]): WorldRecord[] {
	const open = items.filter(({ status }) => status === 'unsettled');
	const [first, ...others] = items.filter((item) => !open.includes(item));
	return [...open, ...(first ? [first] : []), ...others.toReversed()];
}

/** Undefined if they do not fit: some with their names, and signs alone of all others. */
function attempt(
	items: readonly WorldRecord[],
	named: readonly WorldRecord[],
	lane: Lane,
	rows: number,
	lengths: Lengths
): Seated[] | undefined {
	const taken: Span[][] = Array.from({ length: rows }, () => []);
	const seated: Seated[] = [];
	for (const item of [...named, ...items.filter((one) => !named.includes(one))]) {
		const spans = spansOf(item, named.includes(item), lane, lengths);
		const found = spans
			.flatMap((span) => taken.map((others, row) => ({ ...span, others, row })))
			.find(({ from, others, to }) => others.every(([a, b]) => to <= a || from >= b));
		if (!found) return undefined;
		found.others.push([found.from, found.to]);
		seated.push({ item, row: found.row, ...(found.x === undefined ? {} : { x: found.x }) });
	}
	return seated;
}

/** The room that an item needs: with its name to the right of its sign or to the left of it, or its sign alone. */
function spansOf(
	item: WorldRecord,
	named: boolean,
	lane: Lane,
	{ asOf, axis, left, r, right, text }: Lengths
) {
	const mark: Placed = markOf(item, lane, axis, asOf, 0, r);
	const [from, to] = [mark.left - text * 0.06, mark.right + text * 0.06];
	if (!named) return [{ from, to, x: undefined }];
	const width = textWidth(item.name, text);
	const after = mark.right + text * 0.4;
	const before = mark.left - text * 0.4 - width;
	return [
		...(after + width <= right ? [{ from, to: after + width + text * 0.5, x: after }] : []),
		...(before >= left ? [{ from: before - text * 0.5, to, x: before }] : [])
	];
}
