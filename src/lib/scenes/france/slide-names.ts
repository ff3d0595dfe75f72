import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { PITCH } from './layout.ts';
import { leaderOf, placeTags, shared, type Placed, type Rect, type Tag } from './place.ts';
import type { Town } from './projects.ts';
import type { Seat, Sizes } from './view.ts';

export type Letters = Pick<Sizes, 'label' | 'sign'>;

/** Heights of a row of signs that are tried, in sizes of a sign: what is best depends on how crowded the map is. */
const ROWS = [1.5, 1.35, 1.7];
/** Height of a line, in sizes of letters. */
const HIGH = 0.92;
/** What it costs to leave a name out, and to draw a line through signs, as a distance of signs from their town. */
const [NAMELESS, CROSSED] = [4, 20];

/** What a window shows larger: it would look like a sign without its name. */
export interface Square {
	readonly name: string;
	readonly rect: Rect;
}

interface Set {
	readonly placed: readonly Placed[];
	readonly lines: readonly TextLine[];
}

/** All signs as near to their towns as they can be, and as many names as there is room for. */
export function place(
	towns: readonly Town[],
	seat: Seat,
	bounds: Rect,
	taken: readonly Rect[],
	letters: Letters,
	square?: Square
): Set {
	const name = square && nameOf(square, towns, seat, bounds, taken, letters);
	const full = square && name ? [...taken, square.rect, name] : taken;
	const first = square && name ? [lineIn('square', square.name, name, letters)] : [];
	const sets = ROWS.map((row): Set & { cost: number } => {
		const placed = placeTags(tagsOf(towns, seat, letters, row), bounds, full);
		const lines = named(placed, towns, bounds, full, letters);
		const away = placed.reduce((sum, one) => sum + distance(one, placed), 0);
		return { placed, lines: [...first, ...lines], cost: away + (towns.length - lines.length) * NAMELESS };
	});
	return sets.reduce((best, set) => (set.cost < best.cost ? set : best));
}

/** How far signs stand from their town; those that run west from it, or whose line crosses others, look further off. */
function distance(one: Placed, all: readonly Placed[]): number {
	const line = leaderOf(one);
	if (!line) return one.side === 'right' ? one.tag.signs - one.tag.height : 0;
	const [x1, y1, x2, y2] = line;
	const steps = Array.from({ length: 9 }, (_, index) => index / 8);
	const crossed = all.filter(
		({ rect, tag }) =>
			tag !== one.tag &&
			steps.some((t) => {
				const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
				return x > rect.left && x < rect.right && y > rect.top && y < rect.bottom;
			})
	);
	return Math.hypot(x2 - x1, y2 - y1) + crossed.length * CROSSED;
}

/** The signs of every town, without its name. */
function tagsOf(towns: readonly Town[], { scale, x, y }: Seat, { sign }: Letters, row: number): Tag[] {
	return towns.map((town) => {
		const signs = sign * (1 + (town.projects.length - 1) * PITCH);
		return {
			id: town.id,
			x: x + town.x * scale,
			y: y + town.y * scale,
			signs,
			width: signs + sign * (row - 1),
			height: sign * row
		};
	});
}

/** Under the square, or where else it covers the fewest towns. */
function nameOf(
	{ name, rect }: Square,
	towns: readonly Town[],
	{ scale, x, y }: Seat,
	bounds: Rect,
	taken: readonly Rect[],
	letters: Letters
): Rect | undefined {
	const half = letters.sign * 0.65;
	const spots = towns.map((town): Rect => {
		const [left, top] = [x + town.x * scale - half, y + town.y * scale - half];
		return { left, top, right: left + 2 * half, bottom: top + 2 * half };
	});
	const covered = (own: Rect) => spots.reduce((sum, one) => sum + shared(own, one), 0);
	return roomsFor(name, rect, letters)
		.toReversed()
		.filter((own) => isFree(own, bounds, taken))
		.toSorted((a, b) => covered(a) - covered(b))[0];
}

/** Names beside signs, as long as there is room for them: first those of towns with most projects. */
function named(
	placed: readonly Placed[],
	towns: readonly Town[],
	bounds: Rect,
	taken: readonly Rect[],
	letters: Letters
): TextLine[] {
	const obstacles = [...taken, ...placed.map(({ rect }) => rect), ...placed.map(spot)];
	const most = towns.toSorted((a, b) => b.projects.length - a.projects.length);
	return most.flatMap(({ id, name }): TextLine[] => {
		const signs = placed.find(({ tag }) => tag.id === id)?.rect;
		const free = signs && roomsFor(name, signs, letters).find((own) => isFree(own, bounds, obstacles));
		if (!free) return [];
		obstacles.push(free);
		return [lineIn(id, name, free, letters)];
	});
}

const lineIn = (id: string, text: string, { bottom, left, top }: Rect, { label }: Letters): TextLine => ({
	id,
	text,
	x: round(left),
	y: round((top + bottom) / 2 + label * 0.35),
	size: label,
	anchor: 'start',
	style: 'chart-label town'
});

/** Right of the signs, left of them, above, below. */
function roomsFor(name: string, signs: Rect, { label, sign }: Letters): Rect[] {
	const width = textWidth(name, label);
	const high = label * HIGH;
	const middle = (signs.top + signs.bottom) / 2;
	const centre = (signs.left + signs.right - width) / 2;
	const starts = [
		[signs.right + sign * 0.25, middle],
		[signs.left - sign * 0.25 - width, middle],
		[centre, signs.top - high / 2],
		[centre, signs.bottom + high / 2]
	] as const;
	return starts.map(([left, y]) => ({ left, right: left + width, top: y - high / 2, bottom: y + high / 2 }));
}

const isFree = (own: Rect, bounds: Rect, obstacles: readonly Rect[]): boolean =>
	shared(own, bounds) > (own.right - own.left) * (own.bottom - own.top) - 0.01 &&
	obstacles.every((other) => shared(own, other) < 0.01);

/** Where a town lies whose signs stand off it. */
function spot({ tag: { height, x, y } }: Placed): Rect {
	const half = height * 0.2;
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
