import { round } from '#lib/chart/path.ts';
import { yearsOf, yearsThrough } from '../dates.ts';
import { questionMark } from '../question-mark.ts';
import type { WorldRecord } from '../world.ts';
import type { Axis } from './axis.ts';
import type { LawLayout } from './view.ts';

interface Row {
	readonly item: WorldRecord;
	readonly y: number;
}
type Marks = Pick<
	LawLayout,
	'inForce' | 'toCome' | 'ended' | 'struck' | 'crosses' | 'unsettled' | 'doubt' | 'rulings' | 'opinions'
>;

/** Half a diamond’s height, in heights of a bar. */
export const RADIUS = 0.72;

/** What holds is solid, what ended hollow, what was struck down crossed, what nobody knows dotted and open. */
export function drawMarks(rows: readonly Row[], axis: Axis, bar: number, asOf: string): Marks {
	const marks = {
		inForce: '',
		toCome: '',
		ended: '',
		struck: '',
		crosses: '',
		unsettled: '',
		doubt: '',
		rulings: '',
		opinions: ''
	};
	const now = axis.place(yearsOf(asOf));
	for (const { item, y } of rows) {
		const from = axis.place(yearsOf(item.when ?? asOf));
		const to = item.until === undefined ? undefined : axis.place(yearsThrough(item.until));
		const box = (left: number, right: number) => `M${left} ${round(y - bar / 2)}H${right}v${bar}H${left}z`;
		switch (item.status) {
			case 'in-force':
				marks.inForce += box(from, Math.min(now, to ?? now)) + (to === undefined ? arrow(now, y, bar) : '');
				if (to !== undefined && to > now) marks.toCome += box(now, to);
				break;
			case 'ended':
				marks.ended += box(from, to ?? now);
				break;
			case 'struck':
				marks.struck += box(from, to ?? from);
				marks.crosses += cross(to ?? from, y, bar * 0.75);
				break;
			case 'unsettled': {
				const end = to ?? axis.place(axis.last);
				marks.unsettled += `M${end} ${round(y - bar / 2)}H${from}v${bar}H${end}`;
				marks.doubt += questionMark(end + bar * 0.8, y, bar * 1.4);
				break;
			}
			default:
				marks[item.kind === 'ruling' ? 'rulings' : 'opinions'] += diamond(from, y, bar * RADIUS);
		}
	}
	return marks;
}

/** It holds on, for as long as nothing is said. */
const arrow = (x: number, y: number, bar: number): string =>
	`M${x} ${round(y - bar * 0.85)}l${bar} ${round(bar * 0.85)}l-${bar} ${round(bar * 0.85)}z`;

const cross = (x: number, y: number, r: number): string =>
	`M${round(x - r)} ${round(y - r)}L${round(x + r)} ${round(y + r)}M${round(x + r)} ${round(y - r)}L${round(x - r)} ${round(y + r)}`;

/** A decision is a moment, not a span. */
export const diamond = (x: number, y: number, r: number): string =>
	`M${x} ${round(y - r)}L${round(x + r)} ${y}L${x} ${round(y + r)}L${round(x - r)} ${y}z`;
