/** Houses of a street: a shop with its name and year, and windows above it. */
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import type { Measured } from '#lib/chart/layout/box.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Shop } from './data.ts';
import { drawShop } from './shop.ts';

/** Least height of a house above its shop that has windows, in units. */
const MIN_FLOOR = 16;

/** A shop with its place. */
export interface PlacedShop {
	readonly shop: Shop;
	readonly x: number;
	readonly width: number;
	readonly name: Measured;
}

/** A row of shops, with heights in units. */
export interface PlacedRow {
	readonly shops: readonly PlacedShop[];
	readonly height: number;
	/** Height of the signs with the names. */
	readonly board: number;
	readonly front: number;
}

/** Returns the year of a decision, and that of its end. */
export function yearsOf({ from, to }: Shop): string {
	const years = [from, ...(to === undefined ? [] : [to])].map(Math.floor);
	return [...new Set(years)].join('–');
}

/** Draws a house: its windows, the sign with the name, the shop, and the year below it. */
export function drawHouse(
	{ shop, x: left, width, name }: PlacedShop,
	{ board, front }: PlacedRow,
	{ x, top, ground }: { readonly x: number; readonly top: number; readonly ground: number },
	roof: number,
	world: PictureWorld
): Partial<Drawing> {
	const { id } = shop.item;
	const sign = { x: x + left, y: ground - front - board, width, height: board };
	const upper = (sign.y - top) * roof;
	const inner = Math.min(4, width * 0.06);
	const opening = { x: sign.x + inner, y: ground - front + 1, width: width - 2 * inner, height: front - 1 };
	return mergeDrawings(
		{
			shapes: [
				...(upper > 3 ? drawUpper(id, { ...sign, y: sign.y - upper, height: upper }) : []),
				createShape(`${id}-house`, 'glass', rectPath({ ...sign, height: board + front })),
				createShape(`${id}-board`, 'sign', rectPath(sign)),
				...drawShop(id, shop, opening)
			]
		},
		name.draw(sign.x + (width - name.width) / 2, sign.y + (board - name.height) / 2, new Map()),
		drawAt(
			text(`${id}-year`, yearsOf(shop), { style: 'soft machine', maxLines: 1 }),
			[sign.x + width / 2, ground + 6],
			{ x: 'middle', y: 'start' }
		),
		statusText(shop, opening, world)
	);
}

/** The status of a dotted shop in words on its front, if they fit. */
function statusText(
	{ isDotted, item, shut, hasDoubt }: Shop,
	front: Rect,
	world: PictureWorld
): Partial<Drawing> {
	if (!isDotted || shut === undefined || hasDoubt) return {};
	const words = text(`${item.id}-status`, world.word(`timeline.status-${item.status}`), {
		style: 'soft',
		anchor: 'middle'
	});
	const measured = words.measure({ width: front.width - 6, height: front.height * 0.6 });
	if (!measured.fits) return {};
	return measured.draw(
		front.x + (front.width - measured.width) / 2,
		front.y + front.height * 0.66 - measured.height / 2,
		new Map()
	);
}

/** Draws the upper part of a house with its roof and windows. */
function drawUpper(id: string, { x, y, width, height }: Rect): Shape[] {
	const eaves = Math.min(5, height * 0.16);
	const wall = height - eaves;
	const floors = Math.floor(wall / 34) || (wall > MIN_FLOOR ? 1 : 0);
	const across = width > 90 ? 3 : 2;
	let panes = '';
	for (let floor = 0; floor < floors; floor++)
		for (let n = 0; n < across; n++) {
			const pitch = wall / floors;
			const [wide, tall] = [Math.min(13, (width / across) * 0.42), Math.min(22, pitch * 0.62)];
			const left = x + ((n + 0.5) * width) / across - wide / 2;
			const up = y + eaves + floor * pitch + (pitch - tall) / 2;
			panes += `${rectPath({ x: left, y: up, width: wide, height: tall })}M${left + wide / 2} ${up}v${tall}M${left} ${up + tall * 0.4}h${wide}`;
		}
	return [
		createShape(
			`${id}-upper`,
			'glass',
			rectPath({ x: x + 1.5, y: y + eaves, width: width - 3, height: wall })
		),
		createShape(`${id}-roof`, 'glass-built', rectPath({ x, y, width, height: eaves })),
		createShape(`${id}-panes`, 'hair', panes)
	];
}
