/** Countries as the map needs them: where their names have room inside, and which of them are too small to be seen. */
import { countries as outlines, others } from 'virtual:europe';
import { outlineOf, ringsOf, type Seat } from '#lib/chart/outline.ts';
import type { Rect } from '#lib/chart/viewport.ts';

type Ring = ReturnType<typeof ringsOf>[number];

export interface Land {
	readonly rings: readonly Ring[];
	/** Of its largest part, in kilometres. */
	readonly box: Rect;
	/** Places in it, from the innermost on. */
	readonly places: readonly (readonly [x: number, y: number])[];
}

/** Of the whole Union and its neighbours of the study: the room must hold them all. */
export const EUROPE = outlineOf(Object.values(outlines).join(''));

/** Land around them, so that the coast of nobody’s study is not taken for sea; nothing is said of it. */
export const NEIGHBOURS = others;

/** Places tried across a country, and down. */
const GRID = 18;

const known = new Map<string, Land>();

export function landOf(code: string): Land {
	const before = known.get(code);
	if (before) return before;
	const rings = ringsOf(outlines[code] ?? '');
	const largest = rings.toSorted((a, b) => b.length - a.length)[0] ?? [];
	const { box } = outlineOf(pathOf(largest));
	const steps = [...Array(GRID).keys()].map((step) => (step + 0.5) / GRID);
	const inside = steps.flatMap((down) => {
		const y = box.y + down * box.height;
		const land = stretches(rings, y);
		return steps.map((across) => [box.x + across * box.width, y] as const).filter(([x]) => holds(land, x, x));
	});
	const [cx, cy] = [mean(inside.map(([x]) => x)), mean(inside.map(([, y]) => y))];
	const places = inside.toSorted(
		(a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy)
	);
	const land = { rings, box, places };
	known.set(code, land);
	return land;
}

const pathOf = (ring: Ring): string => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}`;
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

type Stretch = readonly [from: number, to: number];

/** Where a line from west to east lies in a country, and not in a hole of it. */
function stretches(rings: readonly Ring[], y: number): Stretch[] {
	const borders: number[] = [];
	for (const ring of rings) {
		let before = ring.at(-1);
		for (const corner of ring) {
			if (before && before[1] > y !== corner[1] > y)
				borders.push(corner[0] + ((y - corner[1]) / (before[1] - corner[1])) * (before[0] - corner[0]));
			before = corner;
		}
	}
	borders.sort((a, b) => a - b);
	return borders.flatMap((from, index) =>
		index % 2 === 0 ? [[from, borders[index + 1] ?? from] as const] : []
	);
}

const holds = (land: readonly Stretch[], from: number, to: number): boolean =>
	land.some(([west, east]) => west <= from && to <= east);

/** Where words of a size, in units of the room, lie wholly inside a country; the middle of them, in kilometres. */
export function roomIn(
	code: string,
	width: number,
	height: number,
	{ scale }: Pick<Seat, 'scale'>
): readonly [x: number, y: number] | undefined {
	const { rings, box, places } = landOf(code);
	const [half, tall] = [width / 2 / scale, height / 2 / scale];
	if (2 * half > box.width || 2 * tall > box.height) return undefined;
	const rows = new Map<number, Stretch[][]>();
	return places.find(([x, y]) => {
		const row = rows.get(y) ?? [-tall, 0, tall].map((down) => stretches(rings, y + down));
		rows.set(y, row);
		return row.every((land) => holds(land, x - half, x + half));
	});
}
