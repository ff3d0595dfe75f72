import { shape, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import type { Box } from '#lib/chart/viewport.ts';
import { arch, drawLock, wall } from './locks.ts';
import type { Lock } from './data.ts';

/** Width of the stone frame, as a share of the width of the door. */
const FRAME_SHARE = 0.13;

/** Returns the shapes of an engraved door with its lock, in a stone frame with a round arch, at the bottom of a box. */
export function drawDoor(id: string, lock: Lock, box: Box): Shape[] {
	const [x, y, width, height] = box;
	const frame = width * FRAME_SHARE;
	const leaf: Box = [x + frame, y + frame, width - 2 * frame, height - frame];
	const own = (name: string) => `${id}-${name}`;
	return [
		shape(own('frame'), 'plate', arch(box)),
		shape(own('quoins'), 'gaze', quoinsPath(box, frame)),
		...(lock === 'law' ? drawPediment(id, box) : [shape(own('keystone'), 'sign', keystonePath(box, frame))]),
		...(lock === 'wall'
			? wall(id, leaf)
			: [
					shape(own('leaf'), 'door-leaf', arch(leaf)),
					shape(own('shade'), 'gaze', shadePath(leaf)),
					...(lock === 'bell' ? [] : [shape(own('panels'), 'boxes', panelsPath(leaf, lock === 'clock'))])
				]),
		...drawLock(id, lock, leaf),
		shape(own('step'), 'sign', stepPath(box))
	];
}

/** Returns the joints between the stones of the frame. */
function quoinsPath([x, y, width, height]: Box, frame: number): string {
	const r = width / 2;
	const [left, right] = [round(x), round(x + width - frame)];
	let path = '';
	for (let at = y + height - width * 0.3; at > y + r; at -= width * 0.3)
		path += `M${left} ${round(at)}h${round(frame)}M${right} ${round(at)}h${round(frame)}`;
	for (const turn of [0, 0.22, 0.78, 1]) {
		const [cos, sin] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
		path += `M${round(x + r + cos * (r - frame))} ${round(y + r - sin * (r - frame))}L${round(x + r + cos * r)} ${round(y + r - sin * r)}`;
	}
	return path;
}

function keystonePath([x, y, width]: Box, frame: number): string {
	const middle = x + width / 2;
	const half = width * 0.1;
	return `M${round(middle - half * 1.3)} ${round(y - frame * 0.5)}h${round(half * 2.6)}L${round(middle + half * 0.7)} ${round(y + frame * 1.3)}h-${round(half * 1.4)}z`;
}

/** Draws a gable above the arch: behind this door a law is made. */
function drawPediment(id: string, [x, y, width]: Box): Shape[] {
	const over = width * 0.06;
	const tall = width * 0.27;
	const base = y + width * 0.06;
	const gable = (inset: number) =>
		`M${round(x - over + inset * 2.1)} ${round(base - inset * 0.7)}h${round(width + 2 * over - inset * 4.2)}L${round(x + width / 2)} ${round(base - tall + inset)}z`;
	const beam = `M${round(x - over)} ${round(base)}h${round(width + 2 * over)}v${round(width * 0.07)}h-${round(width + 2 * over)}z`;
	return [
		shape(`${id}-pediment`, 'sign', gable(0) + beam),
		shape(`${id}-tympanum`, 'boxes', gable(width * 0.065))
	];
}

/** Returns the hatching of the shadow that the frame throws on the leaf. */
function shadePath([x, y, width, height]: Box): string {
	const deep = width * 0.15;
	let path = '';
	for (let at = y + width / 2; at < y + height - deep; at += Math.max(0.9, width * 0.055))
		path += `M${round(x)} ${round(at + deep)}l${round(deep)} -${round(deep)}`;
	return path;
}

/** Returns the panels of two leaves, with a fanlight above unless something else is there. */
function panelsPath([x, y, width, height]: Box, isBlind: boolean): string {
	const r = width / 2;
	const middle = x + r;
	const spring = y + r;
	const gap = width * 0.09;
	const side = r - 1.9 * gap;
	const room = height - r - gap;
	let path = `M${round(x)} ${round(spring)}h${round(width)}M${round(middle)} ${round(spring)}V${round(y + height)}`;
	for (const [from, tall] of [
		[0, 0.44],
		[0.47, 0.12],
		[0.62, 0.34]
	] as const)
		for (const left of [x + 1.3 * gap, middle + 0.6 * gap])
			path += `M${round(left)} ${round(spring + gap + from * room)}h${round(side)}v${round(tall * room - gap * 0.4)}h-${round(side)}z`;
	if (isBlind) return path;
	for (const turn of [0.25, 0.5, 0.75]) {
		const [cos, sin] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
		path += `M${round(middle)} ${round(spring)}L${round(middle + cos * r)} ${round(spring - sin * r)}`;
	}
	return path;
}

function stepPath([x, y, width, height]: Box): string {
	const tall = width * 0.09;
	const over = width * 0.08;
	return `M${round(x - over)} ${round(y + height - tall)}h${round(width + 2 * over)}v${round(tall)}h-${round(width + 2 * over)}z`;
}
