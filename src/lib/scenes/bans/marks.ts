import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import { yearsOf, yearsThrough } from '../dates.ts';
import { questionMark } from '../question-mark.ts';
import type { WorldRecord } from '../world.ts';
import type { Axis } from './axis.ts';
import type { Lane } from './lanes.ts';

/** Looks of marks, in the order in which they are drawn. */
const LOOKS = ['later', 'hollow', 'dotted', 'full', 'open'] as const;
type Look = (typeof LOOKS)[number];
/** Path data by look. */
export type Marks = Partial<Record<Look, string>>;

const STYLES: Readonly<Record<Look, string>> = {
	later: 'sign later',
	hollow: 'sign',
	dotted: 'sign dotted',
	full: 'sign full',
	open: 'sign open'
};

/** Length of an arrow, in halves of its height. */
const TIP = 1.2;

/** Every look as one shape. */
export function strokesOf(marks: readonly Marks[], id = ''): Stroke[] {
	return LOOKS.flatMap((look) => {
		const d = marks.map((own) => own[look] ?? '').join('');
		return d === '' ? [] : [stroke(`${id}${look}`, STYLES[look], d)];
	});
}

/** The mark of an item on its row, and how far it reaches to either side. */
export interface Placed {
	readonly marks: Marks;
	readonly left: number;
	readonly right: number;
}

/**
 * A refusal is a barred ring; use after the fact two triangles that wind back; a ban taken back a hollow bar that ends
 * in an arrow. Of the rule, what holds is full, what is put off hollow, what is to come grey. Where nobody checked
 * what followed, a dotted bar stays open, with a question mark.
 * @param r half the height of a sign
 */
export function markOf(
	item: WorldRecord,
	lane: Lane,
	axis: Axis,
	asOf: string,
	y: number,
	r: number
): Placed {
	const from = axis.place(yearsOf(item.when ?? asOf));
	const now = axis.place(yearsOf(asOf));
	const to = item.until === undefined ? now : axis.place(yearsThrough(item.until));
	switch (lane) {
		case 'no':
		case 'after': {
			const sign = lane === 'no' ? barred(from, y, r, 'hollow') : { full: rewind(from, y, r) };
			const placed = { marks: sign, left: from - r, right: from + r };
			return item.status === 'unsettled' ? doubted(placed, now, y, r) : placed;
		}
		case 'back': {
			const look = item.status === 'dropped' ? 'dotted' : 'hollow';
			const tip = Math.max(to, from + 2 * r);
			const sign = barred(from, y, r, look);
			const band = bar(from + r, tip, y, r * 0.5);
			const marks = { ...sign, [look]: (sign[look] ?? '') + band, full: arrow(tip, y, r) };
			return { marks, left: from - r, right: tip + r * TIP };
		}
		case 'rule': {
			const high = r * 1.5;
			const end = axis.place(axis.last) - high * TIP;
			const late = item.status === 'postponed' ? to : now;
			const marks = {
				[item.status === 'postponed' ? 'hollow' : 'full']: bar(from, late, y, r),
				later: bar(late, end, y, r) + arrow(end, y, high)
			};
			return { marks, left: from, right: end + high * TIP };
		}
	}
}

/** Decided, and then? Dotted from the sign to the date at which the law is told, and open there. */
function doubted({ marks, left, right }: Placed, now: number, y: number, r: number): Placed {
	const end = Math.max(now, right + 2 * r);
	const half = r * 0.5;
	const dotted = `M${round(end)} ${round(y - half)}H${round(right)}V${round(y + half)}H${round(end)}`;
	const asked = questionMark(end + r * 1.2, y, r * 1.8);
	return { marks: { ...marks, dotted, open: (marks.open ?? '') + asked }, left, right: end + r * 2 };
}

const bar = (from: number, to: number, y: number, half: number): string =>
	`M${round(from)} ${round(y - half)}H${round(to)}V${round(y + half)}H${round(from)}z`;

/** A barred ring. */
function barred(x: number, y: number, r: number, look: 'hollow' | 'dotted'): Marks {
	const half = round(r * 0.7);
	return {
		[look]: ring(x, y, r),
		open: `M${round(x - half)} ${round(y + half)}L${round(x + half)} ${round(y - half)}`
	};
}

/** Two triangles that point back. */
const rewind = (x: number, y: number, r: number): string =>
	[x, x + r]
		.map((base) => `M${round(base - r)} ${round(y)}L${round(base)} ${round(y - r)}V${round(y + r)}z`)
		.join('');

/** A triangle that points on. */
const arrow = (x: number, y: number, r: number): string =>
	`M${round(x)} ${round(y - r)}L${round(x + r * TIP)} ${round(y)}L${round(x)} ${round(y + r)}z`;

/** The sign of a lane, from its left edge. */
export function signOf(lane: Lane, left: number, y: number, r: number): Marks {
	switch (lane) {
		case 'no':
			return barred(left + r, y, r, 'hollow');
		case 'after':
			return { full: rewind(left + r, y, r) };
		case 'back': {
			const small = r * 0.75;
			const sign = barred(left + small, y, small, 'hollow');
			const tip = left + small * 3;
			return {
				...sign,
				hollow: (sign.hollow ?? '') + bar(left + small * 2, tip, y, small * 0.5),
				full: arrow(tip, y, small)
			};
		}
		case 'rule': {
			const [half, tip] = [r * 0.55, left + r * 1.6];
			return {
				full: bar(left, left + r, y, half),
				later: bar(left + r, tip, y, half) + arrow(tip, y, r * 0.85)
			};
		}
	}
}
