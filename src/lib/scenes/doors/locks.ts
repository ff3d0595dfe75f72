import { bust } from '#lib/chart/bust.ts';
import { shape, type Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import type { Box } from '#lib/chart/viewport.ts';
import type { Lock } from './data.ts';

/** Returns the path data of an opening with a semicircular arch. */
export function arch([x, y, width, height]: Box): string {
	const r = round(width / 2);
	return `M${round(x)} ${round(y + height)}V${round(y + r)}a${r} ${r} 0 0 1 ${2 * r} 0V${round(y + height)}z`;
}

/** Days of the longest month, as ticks of the clock. */
const DAYS_OF_MONTH = 31;

/** Returns the shapes of the lock of a door, on its leaf. */
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
		`${ring(x, y - r * 1.1, r)}z` +
		`M${round(x - r * 0.35)} ${round(y - r * 0.6)}h${round(r * 0.7)}l${round(r * 0.55)} ${round(r * 2.6)}h-${round(r * 1.8)}z`;
	return [
		shape(
			`${id}-escutcheon`,
			'plate',
			`M${round(x - wide / 2)} ${round(y - tall / 2)}h${round(wide)}v${round(tall)}h-${round(wide)}z`
		),
		shape(`${id}-hole`, 'people', hole)
	];
}

/** Draws a ribbon across both leaves, with a wax seal. */
function drawSeal(id: string, x: number, y: number, width: number): Shape[] {
	const r = width * 0.25;
	const tall = width * 0.17;
	const half = width / 2;
	const ribbon = `M${round(x - half)} ${round(y - tall / 2)}h${round(width)}v${round(tall)}h-${round(width)}z`;
	const tail = (side: 1 | -1) =>
		`M${round(x + side * r * 0.2)} ${round(y + r * 0.5)}l${round(side * r * 0.5)} ${round(r * 1.9)}l${round(side * r * 0.35)} -${round(r * 0.35)}l${round(side * r * 0.45)} ${round(r * 0.15)}L${round(x + side * r * 0.85)} ${round(y + r * 0.3)}z`;
	return [
		shape(`${id}-ribbon`, 'sign', ribbon + tail(1) + tail(-1)),
		shape(`${id}-wax`, 'people', scallopedPath(x, y, r)),
		shape(`${id}-stamp`, 'poster-rule', ring(x, y, r * 0.66) + ring(x, y, r * 0.3))
	];
}

/** Returns the path data of a circle with a wavy edge. */
function scallopedPath(x: number, y: number, r: number): string {
	const waves = 11;
	const at = (turn: number) => `${round(x + Math.cos(turn) * r)} ${round(y + Math.sin(turn) * r)}`;
	const small = round(r * 0.3);
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
		shape(
			`${id}-cord`,
			'boxes',
			`M${round(x - wide * 0.25)} ${round(top)}L${round(x)} ${round(top - tall * 0.75)}L${round(x + wide * 0.25)} ${round(top)}`
		),
		shape(`${id}-nail`, 'people', ring(x, top - tall * 0.75, width * 0.035)),
		shape(
			`${id}-pass`,
			'plate',
			`M${round(left)} ${round(top)}h${round(wide)}v${round(tall)}h-${round(wide)}z`
		),
		shape(`${id}-bust`, 'people', bust(x, top + tall * 0.4, wide * 0.8)),
		shape(
			`${id}-line`,
			'boxes',
			`M${round(left + wide * 0.2)} ${round(top + tall * 0.87)}h${round(wide * 0.6)}`
		)
	];
}

/** Draws a text nailed to the door. */
function drawBill(id: string, x: number, y: number, width: number): Shape[] {
	const [wide, tall] = [width * 0.64, width * 0.86];
	const [left, top] = [x - wide / 2, y - tall / 2];
	const lines = [0.42, 0.55, 0.68, 0.81]
		.map(
			(down, index) =>
				`M${round(left + wide * 0.16)} ${round(top + tall * down)}h${round(wide * (index === 3 ? 0.4 : 0.68))}`
		)
		.join('');
	return [
		shape(
			`${id}-sheet`,
			'plate',
			`M${round(left)} ${round(top)}h${round(wide)}v${round(tall)}h-${round(wide)}z`
		),
		shape(
			`${id}-heading`,
			'people',
			`M${round(left + wide * 0.28)} ${round(top + tall * 0.17)}h${round(wide * 0.44)}v${round(tall * 0.1)}h-${round(wide * 0.44)}z`
		),
		shape(`${id}-lines`, 'boxes', lines)
	];
}

/** Draws a clock that runs through a month, in place of the fanlight. */
function drawMonthClock(id: string, x: number, y: number, width: number): Shape[] {
	const r = width * 0.36;
	const spoke = (turn: number, from: number, to: number) => {
		const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
		return `M${round(x + cos * from)} ${round(y + sin * from)}L${round(x + cos * to)} ${round(y + sin * to)}`;
	};
	const ticks = Array.from({ length: DAYS_OF_MONTH }, (_, day) =>
		spoke((day / DAYS_OF_MONTH) * 2 * Math.PI - Math.PI / 2, r * 0.82, r)
	);
	const hand = (20 / DAYS_OF_MONTH) * 2 * Math.PI - Math.PI / 2;
	return [
		shape(`${id}-dial`, 'plate', ring(x, y, r)),
		shape(`${id}-days`, 'gaze', ticks.join('')),
		shape(`${id}-hand`, 'curve', spoke(hand, 0, r * 0.66)),
		shape(`${id}-knob`, 'people', ring(x + width * 0.06, y + width * 1.35, width * 0.035))
	];
}

/** Draws an open leaf in front of a dark interior, with a bell and its cord beside the frame. */
function drawOpenLeaf(id: string, leaf: Box): Shape[] {
	const [x, y, width, height] = leaf;
	const foot = y + height;
	const spring = y + width / 2;
	const slant = width * 0.16;
	const edge = x + width * 0.42;
	const open = `M${round(x)} ${round(spring + slant * 0.2)}L${round(edge)} ${round(spring - slant * 0.4)}V${round(foot - slant)}L${round(x)} ${round(foot)}z`;
	const panel = (from: number, to: number) =>
		`M${round(x + width * 0.08)} ${round(spring + (foot - spring) * from)}L${round(edge - width * 0.07)} ${round(spring + (foot - spring) * from - slant * 0.6)}V${round(spring + (foot - spring) * to - slant * 0.9)}L${round(x + width * 0.08)} ${round(spring + (foot - spring) * to)}z`;
	const bellX = x + width * 1.34;
	const bellY = spring + width * 0.1;
	const r = width * 0.14;
	let dark = '';
	for (let at = x + width * 0.06; at < x + width - 0.1; at += Math.max(0.7, width * 0.05)) {
		const up = Math.sqrt(Math.max(0, (width / 2) ** 2 - (x + width / 2 - at) ** 2));
		dark += `M${round(at)} ${round(spring - up)}V${round(foot)}`;
	}
	return [
		shape(`${id}-inside`, 'door-wall', arch(leaf)),
		shape(`${id}-dark`, 'gaze', dark),
		shape(`${id}-open`, 'plate', open),
		shape(`${id}-open-panels`, 'boxes', panel(0.1, 0.5) + panel(0.58, 0.92)),
		shape(
			`${id}-bell`,
			'sign full',
			`M${round(bellX - r)} ${round(bellY + r)}q${round(r * 0.5)} -${round(r * 0.5)} ${round(r * 0.4)} -${round(r * 1.2)}a${round(r * 0.6)} ${round(r * 0.6)} 0 0 1 ${round(r * 1.2)} 0q-${round(r * 0.1)} ${round(r * 0.7)} ${round(r * 0.4)} ${round(r * 1.2)}z`
		),
		shape(`${id}-cord`, 'boxes', `M${round(bellX)} ${round(bellY + r)}v${round(height * 0.32)}`),
		shape(`${id}-pull`, 'sign', ring(bellX, bellY + r + height * 0.32 + r * 0.4, r * 0.4))
	];
}

/** Returns the shapes of bricks in place of the leaf, with staggered joints. */
export function wall(id: string, leaf: Box): Shape[] {
	const [x, y, width, height] = leaf;
	const r = width / 2;
	const [brick, course] = [width / 3, Math.max(1.3, width * 0.13)];
	const half = (at: number) => (at >= y + r ? r : Math.sqrt(Math.max(0, r * r - (y + r - at) ** 2)));
	let path = '';
	for (let row = 0, at = y + height; at > y + course * 0.6; row++, at -= course) {
		const top = at - course;
		const [here, above] = [half(at), half(Math.max(y, top))];
		path += `M${round(x + r - here)} ${round(at)}h${round(2 * here)}`;
		for (let joint = x + (row % 2 === 0 ? brick : brick / 2); joint < x + width - 0.1; joint += brick)
			if (Math.abs(joint - x - r) < Math.min(here, above))
				path += `M${round(joint)} ${round(at)}V${round(Math.max(y, top))}`;
	}
	return [shape(`${id}-leaf`, 'door-wall', arch(leaf)), shape(`${id}-bricks`, 'gaze', path)];
}
