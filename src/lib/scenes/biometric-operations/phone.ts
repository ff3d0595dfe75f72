/** A phone that compares the face in front of it with the one that it knows. */
import { range } from 'd3-array';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { drawFace, faceShapes } from '#lib/chart/people/face.ts';
import { insetRect, type Rect } from '#lib/chart/viewport.ts';
import { randomFace } from '#lib/model/faces/faces.ts';
import type { World } from '../world.ts';
import { isSmall } from './sheet.ts';

/** Width of a phone divided by its height; corner radius, and edge around the screen, as shares of its width. */
const [PHONE_ASPECT, CORNER_SHARE, EDGE_SHARE] = [0.49, 0.13, 0.06];
/** Head, and the oval that it has to fill, as shares of the width of the screen. */
const [PHONE_HEAD, OVAL] = [0.84, { x: 0.44, y: 0.58 }];
/** Number of ticks around the oval, and their length as a share of the width of the screen. */
const [TICKS, TICK_LENGTH] = [48, 0.05];

/**
 * Draws a phone that compares the face in front of it: the face fills the oval on its screen.
 * @param isAtTop whether it is at the top of its rectangle, and otherwise in the middle
 */
export function drawPhone(rect: Rect, isAtTop: boolean, world: World): Partial<Drawing> {
	const height = Math.min(rect.height, rect.width / PHONE_ASPECT);
	const width = height * PHONE_ASPECT;
	const x = rect.x + (rect.width - width) / 2;
	const y = rect.y + (isAtTop ? 0 : (rect.height - height) / 2);
	const screen = insetRect({ x, y, width, height }, width * EDGE_SHARE);
	const [middle, eyes] = [x + width / 2, screen.y + screen.height * 0.45];
	const size = screen.width * PHONE_HEAD;
	const face = drawFace(randomFace(world.seed, world.lookalike.personId), {
		x: middle,
		y: eyes,
		size,
		character: 'pupil',
		within: { halfWidth: screen.width / 2, bottom: screen.y + screen.height }
	});
	const ticks = range(TICKS).map((tick) => {
		const angle = (2 * Math.PI * tick) / TICKS;
		const end = (longer: number) =>
			`${middle + Math.cos(angle) * (OVAL.x + longer) * screen.width} ${eyes + Math.sin(angle) * (OVAL.y + longer) * screen.width}`;
		return `M${end(0)}L${end(TICK_LENGTH)}`;
	});
	const [rx, ry] = [OVAL.x * screen.width, OVAL.y * screen.width];
	const ovalPath = `M${middle - rx} ${eyes}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
	return {
		shapes: [
			createShape('phone', 'plate', roundedPath({ x, y, width, height }, width * CORNER_SHARE)),
			createShape('phone-screen', 'photo', roundedPath(screen, width * (CORNER_SHARE - EDGE_SHARE))),
			...faceShapes('phone', [face], isSmall(width)),
			createShape('phone-oval', 'rim', isSmall(width) ? '' : ovalPath),
			createShape('phone-ticks', 'seen-oval', ticks.join('')),
			createShape(
				'phone-lock',
				'face-ink',
				openLockPath(middle, screen.y + screen.width * 0.15, screen.width * 0.1)
			)
		]
	};
}

/** Returns the path data of an open padlock, around its middle. */
function openLockPath(x: number, y: number, size: number): string {
	const at = (px: number, py: number) => `${x + px * size} ${y + py * size}`;
	return (
		`M${at(-0.4, 0)}L${at(0.4, 0)}L${at(0.4, 0.6)}L${at(-0.4, 0.6)}z` +
		`M${at(0.16, 0)}L${at(0.16, -0.3)}C${at(0.16, -0.72)} ${at(0.8, -0.72)} ${at(0.8, -0.3)}L${at(0.8, -0.14)}L${at(0.67, -0.14)}L${at(0.67, -0.3)}C${at(0.67, -0.54)} ${at(0.29, -0.54)} ${at(0.29, -0.3)}L${at(0.29, 0)}z`
	);
}

/** Returns the path data of a rectangle with round corners. */
function roundedPath({ x, y, width, height }: Rect, corner: number): string {
	const turn = (dx: number, dy: number) => `a${corner} ${corner} 0 0 1 ${dx * corner} ${dy * corner}`;
	const [h, v] = [width - 2 * corner, height - 2 * corner];
	return `M${x + corner} ${y}h${h}${turn(1, 1)}v${v}${turn(-1, 1)}h${-h}${turn(-1, -1)}v${-v}${turn(1, -1)}z`;
}
