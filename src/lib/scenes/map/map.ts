/** The map, as large as its room and the names in its margins let it be. */
import { NOTHING, together, type Drawing } from '#lib/chart/drawing.ts';
import { seated, seatIn, surround, type Aside, type Surrounded } from '#lib/chart/outline.ts';
import { above } from '#lib/chart/divide.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../pictured.ts';
import type { Town } from './data.ts';
import { dotted, nameBeside } from './towns.ts';
import { isInInset, landsOf, openWindow, placeOfWindow, WINDOW, windowOf, type Lands } from './window.ts';

/** What is drawn how: with how many names, in which letters, and where the window on the inset is. */
interface Way {
	readonly size: number;
	readonly names: number;
	readonly window: 'sea' | 'under' | 'none';
}

const waysFor = (towns: number): Way[] => [
	...([TITLE, LABEL] as const).flatMap((size) =>
		(['sea', 'under'] as const).map((window): Way => ({ size, names: towns, window }))
	),
	...Array.from({ length: towns + 1 }, (_, fewer): Way => ({
		size: LABEL,
		names: towns - fewer,
		window: 'none'
	}))
];

/** What names, the window and large letters are worth, where a map as large as can be is worth 1. */
const WORTH = { names: 0.6, window: 0.2, large: 0.1 };
/** No map is smaller than this share of the largest for the sake of names. */
const LEAST = 0.5;

/** The best way of drawing the map in a room: what is gained in names costs size. */
export function drawMap(all: readonly Town[], rect: Rect, world: PictureWorld): Drawing {
	const lands = landsOf(world.picture);
	const isInside = isInInset(lands);
	const largest = seatIn(rect, lands.whole).scale;
	let best = { worth: -1, drawing: () => NOTHING };
	const suburban = all.filter(isInside).length;
	for (const way of waysFor(all.length - suburban + 1)) {
		// Laid out only where it may be better than what was found.
		if (mostOf(way, all.length - suburban) <= best.worth) continue;
		const plan = planned(way, all, rect, lands, world);
		const share = (plan?.placed.seat.scale ?? 0) / largest;
		if (!plan || (share < LEAST && way.names > 0)) continue;
		const worth =
			share +
			(WORTH.names * plan.named.length) / Math.max(1, plan.towns.length) +
			(plan.window ? WORTH.window : 0) +
			(way.size > LABEL ? WORTH.large : 0);
		if (worth > best.worth) best = { worth, drawing: () => drawn(plan, way, rect, lands, world) };
	}
	return best.drawing();
}

/** The most that a way may be worth, without a look at its room. */
const mostOf = ({ names, size, window }: Way, towns: number): number =>
	1 +
	WORTH.names * Math.min(1, names / Math.max(1, towns)) +
	(window === 'none' ? 0 : WORTH.window) +
	(size > LABEL ? WORTH.large : 0);

interface Plan {
	readonly suburban: readonly Town[];
	readonly towns: readonly Town[];
	readonly named: readonly Town[];
	readonly window: Aside | undefined;
	readonly placed: Surrounded;
}

function planned(
	way: Way,
	all: readonly Town[],
	rect: Rect,
	lands: Lands,
	world: PictureWorld
): Plan | undefined {
	const { part, whole } = lands;
	const isInside = isInInset(lands);
	const middle = whole.box.x + whole.box.width / 2;
	const suburban = all.filter(isInside);
	const others = all.filter((town) => !isInside(town));
	const window =
		way.window === 'none' || suburban.length < 2 || !part
			? undefined
			: windowOf(suburban, way.window === 'under' ? rect.width : 0, part, whole, world);
	const towns = window ? others : [...others, ...middleOf(suburban, world)];
	// Where not all names have room, those of towns with most projects have.
	const named = towns.toSorted((a, b) => b.fates.length - a.fates.length).slice(0, way.names);
	const under = way.window === 'under' && window ? window.height + LABEL : 0;
	const placed = surround(whole, above(rect, under), [
		...named.map((town) => nameBeside(town, way.size, town.x < middle ? 'left' : 'right')),
		...(window && way.window === 'sea' ? [window] : [])
	]);
	return placed && { suburban, towns, named, window, placed };
}

function drawn(
	{ suburban, towns, named, window, placed }: Plan,
	{ size }: Way,
	rect: Rect,
	lands: Lands,
	world: PictureWorld
): Drawing {
	const { seat, rects } = placed;
	const map = dotted('towns', towns, named, seat, rects, size);
	const base = { shapes: [{ id: 'land', style: 'country', d: lands.land, transform: seated(seat) }] };
	const { part, whole } = lands;
	if (!window || !part) return together(base, map.drawing);
	const frame = rects.get(WINDOW) ?? {
		x: rect.x,
		y: rect.y + rect.height - window.height,
		width: window.width,
		height: window.height
	};
	return together(
		base,
		map.drawing,
		placeOfWindow(seat, part, whole, map.discs, world),
		openWindow(suburban, frame, window.side, lands, world)
	);
}

/** All of the inset as one place. */
function middleOf(towns: readonly Town[], world: PictureWorld): Town[] {
	const [first] = towns;
	if (!first) return [];
	const { x, y } = towns.find(({ fates }) => fates.length > 1) ?? first;
	const name = towns.length === 1 ? first.name : world.word('map.inset-short');
	return [{ id: first.id, name, x, y, fates: towns.flatMap(({ fates }) => fates) }];
}
