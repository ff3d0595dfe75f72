import { bust } from '#lib/chart/bust.ts';
import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { place, type Tray } from '../confusion-tree/trays.ts';

/** Marks by what they are, one path each. */
export interface Marks {
	readonly right: string;
	readonly false: string;
	readonly missed: string;
	/** Those on the list, filled, and the two rings around each. */
	readonly listed: string;
	readonly rings: string;
	/** Those who are not. */
	readonly innocent: string;
}

/** Shares of the pitch. */
const FRAME = 0.76;
const MISSED = 0.43;
const OUTER = 0.34;
const INNER = 0.27;
const LISTED = 0.36;
const BUST = 0.5;
/** How far a frame that stands for several shows its next one. */
const BEHIND = 0.11;

/** Frames and rings of three trays. Who is in them is left out where marks get smaller than `least`. */
export function fill(
	{ missed, right, wrong }: Readonly<Record<'missed' | 'right' | 'wrong', Tray>>,
	top: number,
	least: number,
	pile: number
): Marks {
	const { pitch } = right;
	const [none, some, all] = [points(missed, top), points(right, top), points(wrong, top)];
	const legible = pitch >= least;
	const each = (at: readonly Point[], mark: (x: number, y: number) => string) =>
		at.map(([x, y]) => mark(x, y)).join('');
	const listed = legible ? [...none, ...some] : [];
	return {
		right: each(some, (x, y) => square(x, y, pitch * FRAME)),
		false: each(all, (x, y) => square(x, y, pitch * FRAME) + (pile > 1 ? behind(pitch) : '')),
		missed: each(none, (x, y) => ring(x, y, pitch * MISSED)),
		listed: each(listed, (x, y) => bust(x, y, pitch * LISTED)),
		rings: each(listed, (x, y) => ring(x, y, pitch * INNER) + ring(x, y, pitch * OUTER)),
		innocent: legible ? each(all, (x, y) => bust(x, y, pitch * BUST)) : ''
	};
}

type Point = readonly [x: number, y: number];

const points = (tray: Tray, top: number): Point[] =>
	Array.from({ length: tray.count }, (_, index) => place(tray, top, index));

/** Two edges of one more frame, above and to the right of where a frame has just been closed. */
function behind(pitch: number): string {
	const [shift, side] = [round(pitch * BEHIND), round(pitch * FRAME)];
	return `m${shift}-${shift}h${side}v${side}`;
}
