/** Shop fronts with roller shutters: a shop of faces that a decision closes, opens, or leaves with a back door. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { bustPath } from '#lib/chart/marks/bust.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { questionMarkPath } from '../shared/question-mark.ts';

/** Signs of shops: a shutter that falls, an open shop, a shutter with a door ajar beside it, a wide one with a wicket. */
export const SHOP_SIGNS = ['shutter', 'shop', 'door', 'wicket'] as const;
/** A sign of a shop. */
export type ShopSign = (typeof SHOP_SIGNS)[number];

/** How a shop looks at a moment. */
export interface ShopLook {
	readonly sign: ShopSign;
	/** Share of the front that the shutter covers, 0 to 1; undefined as long as nothing is decided. */
	readonly shut?: number;
	/** Whether what it sells is seen below the shutter. */
	readonly isLit?: boolean;
	/** Whether it is dotted, because the decision is open, only planned or was never taken. */
	readonly isDotted?: boolean;
	/** Whether a question mark stands on its front. */
	readonly hasDoubt?: boolean;
}

/** Share of the width for the door beside a shutter, and of the height for the shutter’s case. */
const [DOOR_SHARE, CASE_SHARE] = [0.3, 0.08];

/** Draws the front of a shop in a rectangle that stands on the pavement. */
export function drawShop(id: string, look: ShopLook, rect: Rect): Shape[] {
	const { sign, shut, isDotted } = look;
	const own = (name: string) => `${id}-${name}`;
	if (shut === undefined) return [createShape(own('sign'), 'hair', rectPath(rect))];
	const hasDoor = sign === 'door';
	const gap = rect.width * 0.05;
	const front = { ...rect, width: rect.width * (hasDoor ? 1 - DOOR_SHARE : 1) - (hasDoor ? gap : 0) };
	const door = { ...rect, x: front.x + front.width + gap, width: rect.width * DOOR_SHARE };
	if (isDotted)
		return [
			createShape(own('sign'), 'sign dotted', rectPath(front)),
			...(shut < 1
				? [
						createShape(
							own('lath'),
							'sign dotted',
							`M${front.x} ${front.y + shut * front.height}h${front.width}`
						)
					]
				: []),
			...(hasDoor
				? [createShape(own('door'), 'sign dotted', rectPath(shorten(door)) + leafPath(shorten(door)))]
				: []),
			...(look.hasDoubt
				? [
						createShape(
							own('doubt'),
							'sign doubt',
							questionMarkPath(front.x + front.width / 2, front.y + front.height / 2, front.height * 0.36)
						)
					]
				: [])
		];
	return [
		createShape(own('sign'), 'sign', rectPath(front)),
		...(look.isLit ? drawDisplay(id, front, shut) : []),
		...drawCurtain(id, front, shut),
		...(sign === 'wicket' && shut > 0.9 ? drawWicket(id, front) : []),
		...(hasDoor ? drawDoorAjar(id, shorten(door)) : [])
	];
}

/** A back door is lower than the shop. */
const shorten = ({ x, y, width, height }: Rect): Rect => ({
	x,
	y: y + height * 0.16,
	width,
	height: height * 0.84
});

/** Draws what an open shop sells: faces on a lit shelf. The shutter covers the upper part. */
function drawDisplay(id: string, { x, y, width, height }: Rect, shut: number): Shape[] {
	const shelf = y + height * 0.8;
	const size = Math.min(height * 0.5, width * 0.62);
	const count = Math.max(1, Math.floor((width * 0.94) / size));
	const pitch = width / count;
	const top = y + height * shut;
	const busts = Array.from({ length: count }, (_, index) =>
		bustPath(x + (index + 0.5) * pitch, shelf - size * 0.45, size)
	);
	return [
		createShape(`${id}-light`, 'tone-2', rectPath({ x, y: top, width, height: y + height - top })),
		createShape(`${id}-faces`, 'on-list', busts.join('')),
		createShape(`${id}-shelf`, 'sign', rectPath({ x, y: shelf, width, height: y + height - shelf })),
		createShape(
			`${id}-panel`,
			'gaze',
			rectPath({ x: x + width * 0.08, y: shelf + height * 0.05, width: width * 0.84, height: height * 0.1 })
		)
	];
}

/** Draws a shutter from its case down to a share of the front. */
function drawCurtain(id: string, { x, y, width, height }: Rect, shut: number): Shape[] {
	const box = height * CASE_SHARE;
	const foot = y + Math.max(box, height * shut);
	const slat = Math.max(2.2, height * 0.058);
	let slats = '';
	for (let at = foot - slat * 1.3; at > y + box; at -= slat) slats += `M${x} ${at}h${width}`;
	const bar = Math.max(1.4, height * 0.035);
	return [
		...(shut > CASE_SHARE
			? [
					createShape(`${id}-curtain`, 'door-leaf', rectPath({ x, y, width, height: foot - y })),
					createShape(`${id}-slats`, 'slats', slats),
					createShape(`${id}-bar`, 'points', rectPath({ x, y: foot - bar, width, height: bar }))
				]
			: []),
		createShape(`${id}-case`, 'sign', rectPath({ x: x - 1, y, width: width + 2, height: box }))
	];
}

/** Draws a locked wicket in a shutter: the way of the exceptions. */
function drawWicket(id: string, { x, y, width, height }: Rect): Shape[] {
	const [wide, tall] = [Math.min(width * 0.24, height * 0.34), height * 0.56];
	const left = x + width / 2 - wide / 2;
	const top = y + height - tall;
	const [lockX, lockY, r] = [left + wide * 0.5, top + tall * 0.52, wide * 0.17];
	return [
		createShape(`${id}-wicket`, 'plate', rectPath({ x: left, y: top, width: wide, height: tall })),
		createShape(
			`${id}-hasp`,
			'sign open',
			`M${lockX - r * 0.7} ${lockY}v${-r}a${r * 0.7} ${r * 0.7} 0 0 1 ${r * 1.4} 0v${r}`
		),
		createShape(`${id}-lock`, 'points', rectPath({ x: lockX - r, y: lockY, width: 2 * r, height: 1.7 * r }))
	];
}

/** Draws a door ajar, with a face behind it and light on the pavement. */
function drawDoorAjar(id: string, door: Rect): Shape[] {
	const { x, y, width, height } = door;
	const foot = y + height;
	return [
		createShape(`${id}-doorway`, 'sign', rectPath(door)),
		createShape(`${id}-doorlight`, 'tone-2', rectPath({ ...door, width: width * 0.62 })),
		createShape(`${id}-face`, 'on-list', bustPath(x + width * 0.3, y + height * 0.52, width * 0.74)),
		createShape(`${id}-ray`, 'tone-2', `M${x} ${foot}h${width * 0.6}l${-width * 0.5} 3.4h${-width * 0.6}z`),
		createShape(`${id}-leaf`, 'plate', leafPath(door)),
		createShape(
			`${id}-knob`,
			'points',
			circlePath(x + width * 0.66, y + height * 0.55, Math.max(0.5, width * 0.05))
		)
	];
}

/** Returns the path data of the leaf of a door that stands open to the inside. */
const leafPath = ({ x, y, width, height }: Rect): string =>
	`M${x + width} ${y}L${x + width * 0.56} ${y + height * 0.06}V${y + height * 0.95}L${x + width} ${y + height}z`;
