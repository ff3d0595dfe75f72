import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { World } from '../world.ts';
import type { Count, Task } from './tasks.ts';
import { amountOf, yearsOf } from './words.ts';

/** Measures that all tickets of a slide share. */
export interface Stub {
	/** Tickets of a kind of work at most. */
	readonly most: number;
	readonly height: number;
	/** Height of the part over the fold. */
	readonly face: number;
	/** Size of the number. */
	readonly number: number;
}

/** A ticket in its place; `fold` is the height at which it could be torn. */
export interface Slip extends Stub {
	readonly task: Task;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly fold: number;
}

export const TEXT = 10;
export const PAD = 4;
/** Height of a line of words with the paper over and under it. */
export const FACE = 11.4;
const LEADING = 1.2;
const NOTCH = 1.6;
/** Least room before years. */
const BEFORE = 6;

/** Room that a ticket's words want, and that they want with its years on whichever line is shorter. */
export function widthsOf(task: Task, size: number, world: World): [bare: number, dated: number] {
	const { name, count } = task;
	const amount = count && told(count, world);
	const foot = amount
		? textWidth(`${amount.number} `, size) + textWidth(amount.unit, TEXT)
		: textWidth(world.word('day.unknown'), TEXT);
	const head = textWidth(name, TEXT);
	const years = yearsOf(task, world);
	const bare = Math.max(head, foot);
	return [bare, years ? Math.max(bare, Math.min(head, foot) + BEFORE + textWidth(years, TEXT)) : bare];
}

/** The number and its unit, in as few words as there are. */
function told(count: Count, world: World): { number: string; unit: string } {
	const amount = amountOf(count, world);
	return count.unit === 'between' && count.high === 1
		? { ...amount, unit: world.word('day.between-short') }
		: amount;
}

/** The largest size of a ticket's number that leaves room for its unit. */
export function largestIn({ count }: Task, width: number, world: World): number {
	if (!count) return Infinity;
	const { number, unit } = told(count, world);
	return (width - 2 * PAD - textWidth(unit, TEXT)) / textWidth(`${number} `, 1);
}

export const linesOf = ({ name }: Task, width: number): string[] => wrap(name, TEXT, width - 2 * PAD);

/** A ticket with a notch at both ends of its fold. */
export function punched({ x, y, width, height, fold }: Slip): string {
	const above = round(fold - y - NOTCH);
	const below = round(y + height - fold - NOTCH);
	const notch = (sign: '' | '-') => `a${NOTCH} ${NOTCH} 0 0 0 0 ${sign}${2 * NOTCH}`;
	return `M${round(x)} ${round(y)}h${round(width)}v${above}${notch('')}v${below}h-${round(width)}v-${below}${notch('-')}z`;
}

/** A ticket without a number has no fold. */
export const blank = ({ x, y, width, height }: Slip): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;

/** What is told; under the fold the number, what it counts. When that was stands where there is room. */
export function lettering(slip: Slip, world: World): TextLine[] {
	const { task, x, y, width, height, fold, number } = slip;
	const left = x + PAD;
	const line = { x: left, anchor: 'start' } as const;
	const name = stacked(
		linesOf(task, width),
		{ ...line, id: `name-${task.id}`, y: y + FACE * 0.5 + TEXT * 0.36, size: TEXT, style: '' },
		LEADING
	);
	const middle = (fold + y + height) / 2;
	const base = middle + (task.count ? number : TEXT) * 0.36;
	const amount = task.count && told(task.count, world);
	const unit = amount ? amount.unit : world.word('day.unknown');
	const start = amount ? left + textWidth(`${amount.number} `, number) : left;
	const years = yearsOf(task, world);
	const free = x + width - PAD - textWidth(years, TEXT) - BEFORE;
	const [above] = name;
	const level =
		start + textWidth(unit, TEXT) <= free
			? base
			: above && name.length === 1 && left + textWidth(above.text, TEXT) <= free
				? above.y
				: undefined;
	const small = { y: base, size: TEXT } as const;
	return [
		...name,
		...(amount
			? [
					{
						...line,
						id: `number-${task.id}`,
						text: amount.number,
						y: base,
						size: number,
						style: 'figure-number'
					}
				]
			: []),
		{ ...line, ...small, id: `unit-${task.id}`, text: unit, x: start, style: amount ? '' : 'soft' },
		...(years && level !== undefined
			? [
					{
						y: level,
						size: TEXT,
						id: `years-${task.id}`,
						text: years,
						x: x + width - PAD,
						anchor: 'end',
						style: 'soft'
					} as const
				]
			: [])
	];
}
