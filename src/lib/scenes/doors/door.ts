/** Engraved doors with their locks. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { bustPath } from '#lib/chart/marks/bust.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { Box } from '#lib/chart/viewport.ts';

/** Kinds of lock, as the signs of a picture name them. */
export const LOCKS = ['purpose', 'leave', 'badge', 'law', 'wall', 'clock', 'bell'] as const;
/** A kind of lock. */
export type Lock = (typeof LOCKS)[number];

/** Width of the stone frame, as a share of the width of the door. */
const FRAME_SHARE = 0.13;

/** Draws an engraved door with its lock, in a stone frame with a round arch that fills a box. */
export function drawDoor(id: string, lock: Lock, box: Box): Shape[] {
	const [x, y, width, height] = box;
	const frame = width * FRAME_SHARE;
	const leaf: Box = [x + frame, y + frame, width - 2 * frame, height - frame];
	const own = (name: string) => `${id}-${name}`;
	return [
		createShape(own('frame'), 'plate', archPath(box)),
		createShape(own('quoins'), 'gaze', quoinsPath(box, frame)),
		...(lock === 'law'
			? drawPediment(id, box)
			: [createShape(own('keystone'), 'sign', keystonePath(box, frame))]),
		...(lock === 'wall'
			? drawBrickWall(id, leaf)
			: [
					createShape(own('leaf'), 'door-leaf', archPath(leaf)),
					createShape(own('shade'), 'gaze', shadePath(leaf)),
					...(lock === 'bell'
						? []
						: [createShape(own('panels'), 'boxes', panelsPath(leaf, lock === 'clock'))])
				]),
		...drawLock(id, lock, leaf),
		createShape(own('step'), 'sign', stepPath(box))
	];
}

/** Returns the path data of the joints between the stones of the frame. */
function quoinsPath([x, y, width, height]: Box, frame: number): string {
	const r = width / 2;
	const [left, right] = [x, x + width - frame];
	let path = '';
	for (let at = y + height - width * 0.3; at > y + r; at -= width * 0.3)
		path += `M${left} ${at}h${frame}M${right} ${at}h${frame}`;
	for (const turn of [0, 0.22, 0.78, 1]) {
		const [cos, sin] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
		path += `M${x + r + cos * (r - frame)} ${y + r - sin * (r - frame)}L${x + r + cos * r} ${y + r - sin * r}`;
	}
	return path;
}

function keystonePath([x, y, width]: Box, frame: number): string {
	const middle = x + width / 2;
	const half = width * 0.1;
	return `M${middle - half * 1.3} ${y - frame * 0.5}h${half * 2.6}L${middle + half * 0.7} ${y + frame * 1.3}h-${half * 1.4}z`;
}

/** Draws a gable above the arch: behind this door a law is made. */
function drawPediment(id: string, [x, y, width]: Box): Shape[] {
	const over = width * 0.06;
	const tall = width * 0.27;
	const base = y + width * 0.06;
	const gable = (inset: number) =>
		`M${x - over + inset * 2.1} ${base - inset * 0.7}h${width + 2 * over - inset * 4.2}L${x + width / 2} ${base - tall + inset}z`;
	const beam = rectPath({ x: x - over, y: base, width: width + 2 * over, height: width * 0.07 });
	return [
		createShape(`${id}-pediment`, 'sign', gable(0) + beam),
		createShape(`${id}-tympanum`, 'boxes', gable(width * 0.065))
	];
}

/** Returns the path data of the shadow that the frame casts on the leaf, in lines across it. */
function shadePath([x, y, width, height]: Box): string {
	const deep = width * 0.15;
	let path = '';
	for (let at = y + width / 2; at < y + height - deep; at += Math.max(0.9, width * 0.055))
		path += `M${x} ${at + deep}h${deep}`;
	return path;
}

/**
 * Returns the path data of the panels of both leaves, and of the fanlight above them.
 * @param isBlind whether something else takes the place of the fanlight
 */
function panelsPath([x, y, width, height]: Box, isBlind: boolean): string {
	const r = width / 2;
	const middle = x + r;
	const spring = y + r;
	const gap = width * 0.09;
	const side = r - 1.9 * gap;
	const availableHeight = height - r - gap;
	let path = `M${x} ${spring}h${width}M${middle} ${spring}V${y + height}`;
	for (const [from, tall] of [
		[0, 0.44],
		[0.47, 0.12],
		[0.62, 0.34]
	] as const)
		for (const left of [x + 1.3 * gap, middle + 0.6 * gap])
			path += rectPath({
				x: left,
				y: spring + gap + from * availableHeight,
				width: side,
				height: tall * availableHeight - gap * 0.4
			});
	if (isBlind) return path;
	for (const turn of [0.25, 0.5, 0.75]) {
		const [cos, sin] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
		path += `M${middle} ${spring}L${middle + cos * r} ${spring - sin * r}`;
	}
	return path;
}

function stepPath([x, y, width, height]: Box): string {
	const tall = width * 0.09;
	const over = width * 0.08;
	return rectPath({ x: x - over, y: y + height - tall, width: width + 2 * over, height: tall });
}

/** Returns the path data of an opening with a semicircular arch. */
function archPath([x, y, width, height]: Box): string {
	const r = width / 2;
	return `M${x} ${y + height}V${y + r}a${r} ${r} 0 0 1 ${2 * r} 0V${y + height}z`;
}

/** Days of the longest month, as ticks of the clock. */
const DAYS_OF_MONTH = 31;

/** Draws the lock of a door on its leaf. A walled-up door has none. */
function drawLock(id: string, lock: Lock, leaf: Box): Shape[] {
	const [x, y, width, height] = leaf;
	const middle = x + width / 2;
	const hand = y + height * 0.56;
	switch (lock) {
		case 'purpose':
			return drawKeyhole(id, middle, hand, width);
		case 'leave':
			return drawSeal(id, middle, hand, width);
		case 'badge':
			return drawBadge(id, middle, hand, width);
		case 'law':
			return drawBill(id, middle, hand, width);
		case 'clock':
			return drawMonthClock(id, middle, y + width / 2, width);
		case 'bell':
			return drawOpenLeaf(id, leaf);
		case 'wall':
			return [];
	}
}

/** Draws a keyhole in its plate. */
function drawKeyhole(id: string, x: number, y: number, width: number): Shape[] {
	const [wide, tall, r] = [width * 0.42, width * 0.66, width * 0.095];
	const plate = { x: x - wide / 2, y: y - tall / 2, width: wide, height: tall };
	const hole =
		`${circlePath(x, y - r * 1.1, r)}z` +
		`M${x - r * 0.35} ${y - r * 0.6}h${r * 0.7}l${r * 0.55} ${r * 2.6}h-${r * 1.8}z`;
	return [
		createShape(`${id}-escutcheon`, 'plate', rectPath(plate)),
		createShape(`${id}-hole`, 'people', hole)
	];
}

/** Draws a ribbon across both leaves, with a wax seal. */
function drawSeal(id: string, x: number, y: number, width: number): Shape[] {
	const r = width * 0.25;
	const tall = width * 0.17;
	const half = width / 2;
	const ribbon = rectPath({ x: x - half, y: y - tall / 2, width, height: tall });
	const tail = (side: 1 | -1) =>
		`M${x + side * r * 0.2} ${y + r * 0.5}l${side * r * 0.5} ${r * 1.9}l${side * r * 0.35} -${r * 0.35}l${side * r * 0.45} ${r * 0.15}L${x + side * r * 0.85} ${y + r * 0.3}z`;
	return [
		createShape(`${id}-ribbon`, 'sign', ribbon + tail(1) + tail(-1)),
		createShape(`${id}-wax`, 'people', scallopedPath(x, y, r)),
		createShape(`${id}-stamp`, 'poster-rule', circlePath(x, y, r * 0.66) + circlePath(x, y, r * 0.3))
	];
}

/** Returns the path data of a circle with a wavy edge. */
function scallopedPath(x: number, y: number, r: number): string {
	const waves = 11;
	const at = (turn: number) => `${x + Math.cos(turn) * r} ${y + Math.sin(turn) * r}`;
	const small = r * 0.3;
	const arcs = Array.from(
		{ length: waves },
		(_, index) => `A${small} ${small} 0 0 1 ${at(((index + 1) * 2 * Math.PI) / waves)}`
	);
	return `M${at(0)}${arcs.join('')}z`;
}

/** Draws a badge on a cord: a bust, and a line for the name. */
function drawBadge(id: string, x: number, y: number, width: number): Shape[] {
	const [wide, tall] = [width * 0.56, width * 0.78];
	const [left, top] = [x - wide / 2, y - tall * 0.42];
	const cord = `M${x - wide * 0.25} ${top}L${x} ${top - tall * 0.75}L${x + wide * 0.25} ${top}`;
	return [
		createShape(`${id}-cord`, 'boxes', cord),
		createShape(`${id}-nail`, 'people', circlePath(x, top - tall * 0.75, width * 0.035)),
		createShape(`${id}-pass`, 'plate', rectPath({ x: left, y: top, width: wide, height: tall })),
		createShape(`${id}-bust`, 'people', bustPath(x, top + tall * 0.4, wide * 0.8)),
		createShape(`${id}-line`, 'boxes', `M${left + wide * 0.2} ${top + tall * 0.87}h${wide * 0.6}`)
	];
}

/** Draws the text of a law, nailed to the door. */
function drawBill(id: string, x: number, y: number, width: number): Shape[] {
	const [wide, tall] = [width * 0.64, width * 0.86];
	const [left, top] = [x - wide / 2, y - tall / 2];
	const lines = [0.42, 0.55, 0.68, 0.81]
		.map((down, index) => `M${left + wide * 0.16} ${top + tall * down}h${wide * (index === 3 ? 0.4 : 0.68)}`)
		.join('');
	return [
		createShape(`${id}-sheet`, 'plate', rectPath({ x: left, y: top, width: wide, height: tall })),
		createShape(
			`${id}-heading`,
			'people',
			rectPath({ x: left + wide * 0.28, y: top + tall * 0.17, width: wide * 0.44, height: tall * 0.1 })
		),
		createShape(`${id}-lines`, 'boxes', lines)
	];
}

/** Draws a clock that runs through a month, in place of the fanlight. */
function drawMonthClock(id: string, x: number, y: number, width: number): Shape[] {
	const r = width * 0.36;
	const spoke = (turn: number, from: number, to: number) => {
		const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
		return `M${x + cos * from} ${y + sin * from}L${x + cos * to} ${y + sin * to}`;
	};
	const ticks = Array.from({ length: DAYS_OF_MONTH }, (_, day) =>
		spoke((day / DAYS_OF_MONTH) * 2 * Math.PI - Math.PI / 2, r * 0.82, r)
	);
	const hand = (20 / DAYS_OF_MONTH) * 2 * Math.PI - Math.PI / 2;
	return [
		createShape(`${id}-dial`, 'plate', circlePath(x, y, r)),
		createShape(`${id}-days`, 'gaze', ticks.join('')),
		createShape(`${id}-hand`, 'curve', spoke(hand, 0, r * 0.66)),
		createShape(`${id}-knob`, 'people', circlePath(x + width * 0.06, y + width * 1.35, width * 0.035))
	];
}

/** Draws an open leaf in front of a dark interior, with a bell and its cord beside the frame. */
function drawOpenLeaf(id: string, leaf: Box): Shape[] {
	const [x, y, width, height] = leaf;
	const foot = y + height;
	const spring = y + width / 2;
	const slant = width * 0.16;
	const edge = x + width * 0.42;
	const open = `M${x} ${spring + slant * 0.2}L${edge} ${spring - slant * 0.4}V${foot - slant}L${x} ${foot}z`;
	const panel = (from: number, to: number) =>
		`M${x + width * 0.08} ${spring + (foot - spring) * from}L${edge - width * 0.07} ${spring + (foot - spring) * from - slant * 0.6}V${spring + (foot - spring) * to - slant * 0.9}L${x + width * 0.08} ${spring + (foot - spring) * to}z`;
	const bellX = x + width * 1.34;
	const bellY = spring + width * 0.1;
	const r = width * 0.14;
	let dark = '';
	for (let at = x + width * 0.06; at < x + width - 0.1; at += Math.max(0.7, width * 0.05)) {
		const up = Math.sqrt(Math.max(0, (width / 2) ** 2 - (x + width / 2 - at) ** 2));
		dark += `M${at} ${spring - up}V${foot}`;
	}
	return [
		createShape(`${id}-inside`, 'door-wall', archPath(leaf)),
		createShape(`${id}-dark`, 'gaze', dark),
		createShape(`${id}-open`, 'plate', open),
		createShape(`${id}-open-panels`, 'boxes', panel(0.1, 0.5) + panel(0.58, 0.92)),
		createShape(
			`${id}-bell`,
			'sign full',
			`M${bellX - r} ${bellY + r}q${r * 0.5} -${r * 0.5} ${r * 0.4} -${r * 1.2}a${r * 0.6} ${r * 0.6} 0 0 1 ${r * 1.2} 0q-${r * 0.1} ${r * 0.7} ${r * 0.4} ${r * 1.2}z`
		),
		createShape(`${id}-cord`, 'boxes', `M${bellX} ${bellY + r}v${height * 0.32}`),
		createShape(`${id}-pull`, 'sign', circlePath(bellX, bellY + r + height * 0.32 + r * 0.4, r * 0.4))
	];
}

/** Draws bricks with staggered joints in place of the leaf. */
function drawBrickWall(id: string, leaf: Box): Shape[] {
	const [x, y, width, height] = leaf;
	const r = width / 2;
	const [brick, course] = [width / 3, Math.max(1.3, width * 0.13)];
	const half = (at: number) => (at >= y + r ? r : Math.sqrt(Math.max(0, r * r - (y + r - at) ** 2)));
	let path = '';
	for (let row = 0, at = y + height; at > y + course * 0.6; row++, at -= course) {
		const top = at - course;
		const [here, above] = [half(at), half(Math.max(y, top))];
		path += `M${x + r - here} ${at}h${2 * here}`;
		for (let joint = x + (row % 2 === 0 ? brick : brick / 2); joint < x + width - 0.1; joint += brick)
			if (Math.abs(joint - x - r) < Math.min(here, above)) path += `M${joint} ${at}V${Math.max(y, top)}`;
	}
	return [createShape(`${id}-leaf`, 'door-wall', archPath(leaf)), createShape(`${id}-bricks`, 'gaze', path)];
}
