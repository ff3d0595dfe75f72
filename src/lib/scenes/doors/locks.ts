import { bustPath } from '#lib/chart/marks/bust.ts';
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Box } from '#lib/chart/viewport.ts';
import type { Lock } from './data.ts';

/** Returns the path data of an opening with a semicircular arch. */
export function archPath([x, y, width, height]: Box): string {
	const r = roundToTenth(width / 2);
	return `M${roundToTenth(x)} ${roundToTenth(y + height)}V${roundToTenth(y + r)}a${r} ${r} 0 0 1 ${2 * r} 0V${roundToTenth(y + height)}z`;
}

/** Days of the longest month, as ticks of the clock. */
const DAYS_OF_MONTH = 31;

/** Draws the lock of a door on its leaf. A walled-up door has none. */
export function drawLock(id: string, lock: Lock, leaf: Box): Shape[] {
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
	const [wide, tall] = [width * 0.42, width * 0.66];
	const r = width * 0.095;
	const hole =
		`${circlePath(x, y - r * 1.1, r)}z` +
		`M${roundToTenth(x - r * 0.35)} ${roundToTenth(y - r * 0.6)}h${roundToTenth(r * 0.7)}l${roundToTenth(r * 0.55)} ${roundToTenth(r * 2.6)}h-${roundToTenth(r * 1.8)}z`;
	return [
		createShape(
			`${id}-escutcheon`,
			'plate',
			`M${roundToTenth(x - wide / 2)} ${roundToTenth(y - tall / 2)}h${roundToTenth(wide)}v${roundToTenth(tall)}h-${roundToTenth(wide)}z`
		),
		createShape(`${id}-hole`, 'people', hole)
	];
}

/** Draws a ribbon across both leaves, with a wax seal. */
function drawSeal(id: string, x: number, y: number, width: number): Shape[] {
	const r = width * 0.25;
	const tall = width * 0.17;
	const half = width / 2;
	const ribbon = `M${roundToTenth(x - half)} ${roundToTenth(y - tall / 2)}h${roundToTenth(width)}v${roundToTenth(tall)}h-${roundToTenth(width)}z`;
	const tail = (side: 1 | -1) =>
		`M${roundToTenth(x + side * r * 0.2)} ${roundToTenth(y + r * 0.5)}l${roundToTenth(side * r * 0.5)} ${roundToTenth(r * 1.9)}l${roundToTenth(side * r * 0.35)} -${roundToTenth(r * 0.35)}l${roundToTenth(side * r * 0.45)} ${roundToTenth(r * 0.15)}L${roundToTenth(x + side * r * 0.85)} ${roundToTenth(y + r * 0.3)}z`;
	return [
		createShape(`${id}-ribbon`, 'sign', ribbon + tail(1) + tail(-1)),
		createShape(`${id}-wax`, 'people', scallopedPath(x, y, r)),
		createShape(`${id}-stamp`, 'poster-rule', circlePath(x, y, r * 0.66) + circlePath(x, y, r * 0.3))
	];
}

/** Returns the path data of a circle with a wavy edge. */
function scallopedPath(x: number, y: number, r: number): string {
	const waves = 11;
	const at = (turn: number) =>
		`${roundToTenth(x + Math.cos(turn) * r)} ${roundToTenth(y + Math.sin(turn) * r)}`;
	const small = roundToTenth(r * 0.3);
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
	return [
		createShape(
			`${id}-cord`,
			'boxes',
			`M${roundToTenth(x - wide * 0.25)} ${roundToTenth(top)}L${roundToTenth(x)} ${roundToTenth(top - tall * 0.75)}L${roundToTenth(x + wide * 0.25)} ${roundToTenth(top)}`
		),
		createShape(`${id}-nail`, 'people', circlePath(x, top - tall * 0.75, width * 0.035)),
		createShape(
			`${id}-pass`,
			'plate',
			`M${roundToTenth(left)} ${roundToTenth(top)}h${roundToTenth(wide)}v${roundToTenth(tall)}h-${roundToTenth(wide)}z`
		),
		createShape(`${id}-bust`, 'people', bustPath(x, top + tall * 0.4, wide * 0.8)),
		createShape(
			`${id}-line`,
			'boxes',
			`M${roundToTenth(left + wide * 0.2)} ${roundToTenth(top + tall * 0.87)}h${roundToTenth(wide * 0.6)}`
		)
	];
}

/** Draws the text of a law, nailed to the door. */
function drawBill(id: string, x: number, y: number, width: number): Shape[] {
	const [wide, tall] = [width * 0.64, width * 0.86];
	const [left, top] = [x - wide / 2, y - tall / 2];
	const lines = [0.42, 0.55, 0.68, 0.81]
		.map(
			(down, index) =>
				`M${roundToTenth(left + wide * 0.16)} ${roundToTenth(top + tall * down)}h${roundToTenth(wide * (index === 3 ? 0.4 : 0.68))}`
		)
		.join('');
	return [
		createShape(
			`${id}-sheet`,
			'plate',
			`M${roundToTenth(left)} ${roundToTenth(top)}h${roundToTenth(wide)}v${roundToTenth(tall)}h-${roundToTenth(wide)}z`
		),
		createShape(
			`${id}-heading`,
			'people',
			`M${roundToTenth(left + wide * 0.28)} ${roundToTenth(top + tall * 0.17)}h${roundToTenth(wide * 0.44)}v${roundToTenth(tall * 0.1)}h-${roundToTenth(wide * 0.44)}z`
		),
		createShape(`${id}-lines`, 'boxes', lines)
	];
}

/** Draws a clock that runs through a month, in place of the fanlight. */
function drawMonthClock(id: string, x: number, y: number, width: number): Shape[] {
	const r = width * 0.36;
	const spoke = (turn: number, from: number, to: number) => {
		const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
		return `M${roundToTenth(x + cos * from)} ${roundToTenth(y + sin * from)}L${roundToTenth(x + cos * to)} ${roundToTenth(y + sin * to)}`;
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
	const open = `M${roundToTenth(x)} ${roundToTenth(spring + slant * 0.2)}L${roundToTenth(edge)} ${roundToTenth(spring - slant * 0.4)}V${roundToTenth(foot - slant)}L${roundToTenth(x)} ${roundToTenth(foot)}z`;
	const panel = (from: number, to: number) =>
		`M${roundToTenth(x + width * 0.08)} ${roundToTenth(spring + (foot - spring) * from)}L${roundToTenth(edge - width * 0.07)} ${roundToTenth(spring + (foot - spring) * from - slant * 0.6)}V${roundToTenth(spring + (foot - spring) * to - slant * 0.9)}L${roundToTenth(x + width * 0.08)} ${roundToTenth(spring + (foot - spring) * to)}z`;
	const bellX = x + width * 1.34;
	const bellY = spring + width * 0.1;
	const r = width * 0.14;
	let dark = '';
	for (let at = x + width * 0.06; at < x + width - 0.1; at += Math.max(0.7, width * 0.05)) {
		const up = Math.sqrt(Math.max(0, (width / 2) ** 2 - (x + width / 2 - at) ** 2));
		dark += `M${roundToTenth(at)} ${roundToTenth(spring - up)}V${roundToTenth(foot)}`;
	}
	return [
		createShape(`${id}-inside`, 'door-wall', archPath(leaf)),
		createShape(`${id}-dark`, 'gaze', dark),
		createShape(`${id}-open`, 'plate', open),
		createShape(`${id}-open-panels`, 'boxes', panel(0.1, 0.5) + panel(0.58, 0.92)),
		createShape(
			`${id}-bell`,
			'sign full',
			`M${roundToTenth(bellX - r)} ${roundToTenth(bellY + r)}q${roundToTenth(r * 0.5)} -${roundToTenth(r * 0.5)} ${roundToTenth(r * 0.4)} -${roundToTenth(r * 1.2)}a${roundToTenth(r * 0.6)} ${roundToTenth(r * 0.6)} 0 0 1 ${roundToTenth(r * 1.2)} 0q-${roundToTenth(r * 0.1)} ${roundToTenth(r * 0.7)} ${roundToTenth(r * 0.4)} ${roundToTenth(r * 1.2)}z`
		),
		createShape(
			`${id}-cord`,
			'boxes',
			`M${roundToTenth(bellX)} ${roundToTenth(bellY + r)}v${roundToTenth(height * 0.32)}`
		),
		createShape(`${id}-pull`, 'sign', circlePath(bellX, bellY + r + height * 0.32 + r * 0.4, r * 0.4))
	];
}

/** Draws bricks with staggered joints in place of the leaf. */
export function drawBrickWall(id: string, leaf: Box): Shape[] {
	const [x, y, width, height] = leaf;
	const r = width / 2;
	const [brick, course] = [width / 3, Math.max(1.3, width * 0.13)];
	const half = (at: number) => (at >= y + r ? r : Math.sqrt(Math.max(0, r * r - (y + r - at) ** 2)));
	let path = '';
	for (let row = 0, at = y + height; at > y + course * 0.6; row++, at -= course) {
		const top = at - course;
		const [here, above] = [half(at), half(Math.max(y, top))];
		path += `M${roundToTenth(x + r - here)} ${roundToTenth(at)}h${roundToTenth(2 * here)}`;
		for (let joint = x + (row % 2 === 0 ? brick : brick / 2); joint < x + width - 0.1; joint += brick)
			if (Math.abs(joint - x - r) < Math.min(here, above))
				path += `M${roundToTenth(joint)} ${roundToTenth(at)}V${roundToTenth(Math.max(y, top))}`;
	}
	return [createShape(`${id}-leaf`, 'door-wall', archPath(leaf)), createShape(`${id}-bricks`, 'gaze', path)];
}
