/** The signs of the chain, one for each chapter: camera, alert, person, list. And the chain between them. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { circlePath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { attributePaths, posePaths } from '#lib/chart/people/people-paths.ts';

/** All signs of the chain, in the order of the chapters. */
export const CHAIN_SIGNS = ['camera', 'alert', 'person', 'list'] as const;
/** A sign of the chain. */
export type ChainSign = (typeof CHAIN_SIGNS)[number];

/** Path data of a camera, in metres. */
const CAMERA = 'M-2.1-1.1H.7V1.1H-2.1ZM.7-.7L2.1-1.2V1.2L.7 .7Z';
/** Width of this camera, in metres. */
const CAMERA_WIDTH = 4.2;
/** Height of a standing person, in metres. */
const PERSON_HEIGHT = 2.8;

/** Draws a sign, centred on a point. */
export function chainSignShapes(id: string, kind: ChainSign, x: number, y: number, height: number): Shape[] {
	switch (kind) {
		case 'camera':
			return [place(`${id}-camera`, 'camera', CAMERA, x, y, (height * 1.15) / CAMERA_WIDTH)];
		case 'alert':
			return [
				...personShapes(id, x, y, height * 0.56),
				{ id: `${id}-alert`, style: 'alert-right', d: squarePath(x, y, height * 0.86) }
			];
		case 'person':
			return [
				...personShapes(id, x, y, height),
				place(
					`${id}-headset`,
					'headset',
					`M0 0${attributePaths.headset}`,
					x,
					y + height / 2,
					height / PERSON_HEIGHT
				)
			];
		case 'list':
			return [
				{ id: `${id}-outer`, style: 'strip', d: circlePath(x, y, height / 2) },
				{
					id: `${id}-inner`,
					style: 'on-list',
					d: circlePath(x, y, height / 2 - Math.max(0.8, height * 0.07))
				},
				{ id: `${id}-face`, style: 'boxes', d: face(x, y, height * 0.3) }
			];
	}
}

/** Draws a standing person, centred on a point: unlike the sign of the chain, anybody. */
export function personShapes(id: string, x: number, y: number, height: number): Shape[] {
	return [
		place(`${id}-person`, 'people', `M0 0${posePaths.standing}`, x, y + height / 2, height / PERSON_HEIGHT)
	];
}

function place(id: string, style: string, d: string, x: number, y: number, scale: number): Shape {
	const size = Math.round(scale * 100) / 100;
	return { id, style, d, transform: `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${size})` };
}

/** Returns the path data of a generic face: an oval with eyes, nose and mouth. */
function face(x: number, y: number, r: number): string {
	const at = (dx: number, dy: number) => `${roundToTenth(x + dx * r)} ${roundToTenth(y + dy * r)}`;
	const arc = (dx: number, dy: number) => `${roundToTenth(dx * r)} ${roundToTenth(dy * r)}`;
	return (
		`M${at(-0.75, -0.2)}a${arc(0.75, 0.85)} 0 0 1 ${arc(1.5, 0)}q${arc(0, 1.3)} ${arc(-0.75, 1.3)}q${arc(-0.75, 0)} ${arc(-0.75, -1.3)}z` +
		`M${at(-0.45, -0.15)}h${roundToTenth(r * 0.28)}M${at(0.18, -0.15)}h${roundToTenth(r * 0.28)}` +
		`M${at(0, -0.05)}l${arc(-0.1, 0.4)}h${roundToTenth(r * 0.18)}M${at(-0.28, 0.65)}h${roundToTenth(r * 0.56)}`
	);
}

/** Dimensions of a link in units: length, half its width, and distance to the next link. */
const LINK = { length: 5, half: 1.4, pitch: 7 };

/**
 * Returns the shape of a chain that runs to the right from a point, in which flat links alternate with links seen from
 * the side.
 * @param scale scale of the links
 */
export function chainShape(id: string, x: number, y: number, length: number, scale: number): Shape {
	const [long, half] = [LINK.length * scale, LINK.half * scale];
	const count = Math.max(1, Math.round(length / (LINK.pitch * scale)));
	const starts = Array.from({ length: count }, (_, index) => x + ((index + 0.5) * length) / count - long / 2);
	const arc = `a${half} ${half} 0 0 1 0`;
	const flat = starts.map(
		(start) =>
			`M${start + half} ${y - half}h${long - 2 * half}${arc} ${2 * half}h${2 * half - long}${arc} ${-2 * half}z`
	);
	const ends = [...starts.map((start) => start + half), x + length];
	const onEdge = [x, ...starts.map((start) => start + long - half)].map(
		(start, index) => `M${start} ${y}H${ends[index] ?? 0}`
	);
	return createShape(id, 'boxes', [...onEdge, ...flat].join(''));
}
