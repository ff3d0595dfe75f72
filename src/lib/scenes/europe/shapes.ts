/** Countries as the map needs them: where their names have room inside, and which of them are too small to be seen. */
import { countries as outlines } from 'virtual:europe';
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
	const inside = steps.flatMap((down) =>
		steps
			.map((across) => [box.x + across * box.width, box.y + down * box.height] as const)
			.filter(([x, y]) => holds(rings, x, y))
	);
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

/** Whether a point lies in a country, and not in a hole of it. */
const holds = (rings: readonly Ring[], x: number, y: number): boolean =>
	rings.filter((ring) => contains(ring, x, y)).length % 2 === 1;

function contains(ring: Ring, x: number, y: number): boolean {
	let inside = false;
	for (const [index, [ax, ay]] of ring.entries()) {
		const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
		if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
	}
	return inside;
}

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
	const probes = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
	return places.find(([x, y]) =>
		probes.every((across) => [-1, 0, 1].every((down) => holds(rings, x + across * half, y + down * tall)))
	);
}
