import type { Line } from '#lib/draw/lettering.ts';
import { textWidth } from '#lib/draw/letters.ts';
import { round } from '#lib/draw/path.ts';
import { PITCH } from './layout.ts';
import { shared, type Placed, type Rect, type Tag } from './place.ts';
import type { Town } from './projects.ts';
import type { Seat, Sizes } from './view.ts';

export type Letters = Pick<Sizes, 'label' | 'sign'>;

/** Height of a row of signs, in sizes of a sign, and of a line, in sizes of letters. */
const ROW = 1.5;
const HIGH = 0.92;

/** The signs of every town, without its name. */
export function tagsOf(towns: readonly Town[], { scale, x, y }: Seat, { sign }: Letters): Tag[] {
	return towns.map((town) => {
		const signs = sign * (1 + (town.projects.length - 1) * PITCH);
		return {
			id: town.id,
			x: x + town.x * scale,
			y: y + town.y * scale,
			signs,
			width: signs + sign * (ROW - 1),
			height: sign * ROW
		};
	});
}

/** What a window shows larger: it looks like a sign without its name. */
export interface Square {
	readonly name: string;
	readonly rect: Rect;
}

/** Names beside signs, as long as there is room for them: after that of a square, those of towns with most projects. */
export function named(
	placed: readonly Placed[],
	towns: readonly Town[],
	bounds: Rect,
	taken: readonly Rect[],
	letters: Letters,
	square?: Square
): Line[] {
	const obstacles = [...taken, ...placed.map(({ rect }) => rect), ...placed.map(spot)];
	const most = towns.toSorted((a, b) => b.projects.length - a.projects.length);
	const set = (id: string, name: string, rooms: readonly Rect[]): Line[] => {
		const free = rooms.find((own) => isFree(own, bounds, obstacles));
		if (!free) return [];
		obstacles.push(free);
		return [
			{
				id,
				text: name,
				x: round(free.left),
				y: round((free.top + free.bottom) / 2 + letters.label * 0.35),
				size: letters.label,
				anchor: 'start',
				style: 'chart-label town'
			}
		];
	};
	return [
		...(square ? set('square', square.name, roomsFor(square.name, square.rect, letters).toReversed()) : []),
		...most.flatMap(({ id, name }) => {
			const signs = placed.find(({ tag }) => tag.id === id)?.rect;
			return signs ? set(id, name, roomsFor(name, signs, letters)) : [];
		})
	];
}

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
