/** Cables from the sources of data to the wall of a control room: plugged in, or cut short in front of it. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { rectPath } from '#lib/chart/path.ts';

/** A cable, from its source to the outer face of the wall, in units. */
export interface Cable {
	readonly id: string;
	readonly from: number;
	readonly y: number;
	readonly wall: number;
	/** Share of the way to the wall, 0 to 1: at 1 it is plugged in. */
	readonly reach: number;
	/** Depth to which its end may hang, in units. */
	readonly drop: number;
}

/** Share of its way after which a cable ends that is only announced. */
export const HOPED_REACH = 0.42;

/** Half the height of a plug, as a share of the depth to which a cable may hang, and at most, in units. */
const [PLUG_SHARE, MAX_PLUG] = [0.22, 3];

/** Draws a cable with its plug: horizontal at the wall, or hanging. */
export function drawCable({ id, from, y, wall, reach, drop }: Cable): Shape[] {
	const half = Math.min(MAX_PLUG, drop * PLUG_SHARE);
	const [long, prong] = [half * 2.4, half * 1.2];
	if (reach >= 1) {
		const end = wall - long - prong;
		return [
			createShape(
				`${id}-cable`,
				'outline',
				`M${from} ${y}C${from + (end - from) * 0.4} ${y + drop * 0.3} ${from + (end - from) * 0.6} ${y + drop * 0.3} ${end} ${y}`
			),
			createShape(`${id}-plug`, 'points', rectPath({ x: end, y: y - half, width: long, height: 2 * half })),
			createShape(
				`${id}-prongs`,
				'gaze',
				`M${end + long} ${y - half * 0.5}h${prong}M${end + long} ${y + half * 0.5}h${prong}`
			)
		];
	}
	const end = from + Math.max(half * 2, (wall - from) * Math.max(0.14, reach) - half);
	const foot = y + drop * 0.55 * (1 - reach * 0.5);
	return [
		createShape(
			`${id}-cable`,
			'hair',
			`M${from} ${y}C${from + (end - from) * 0.7} ${y - drop * 0.05} ${end} ${y} ${end} ${foot - long * 0.6}`
		),
		createShape(
			`${id}-plug`,
			'sign',
			rectPath({ x: end - half, y: foot - long * 0.6, width: 2 * half, height: long })
		),
		createShape(
			`${id}-prongs`,
			'gaze',
			`M${end - half * 0.5} ${foot + long * 0.4}v${prong}M${end + half * 0.5} ${foot + long * 0.4}v${prong}`
		)
	];
}
