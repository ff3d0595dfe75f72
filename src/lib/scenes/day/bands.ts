import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { World } from '../world.ts';
import { heading, LEADING, legend, MARGIN, NOTCH, type DayLayout, type Sizes, type Slip } from './layout.ts';
import { drawMarks, pitchFor, type Marks, type Strip } from './marks.ts';
import { KINDS, type Task } from './tasks.ts';
import { amountOf, titleOf } from './words.ts';

/** One ticket below the other, for a narrow figure: what is told and its marks; behind the fold, the number. */
export function inBands(tasks: readonly Task[], sizes: Sizes, world: World): DayLayout {
	const [, , width, height] = sizes.box;
	const head = heading(sizes, world);
	const key = legend(sizes, world);
	const kinds = KINDS.filter((kind) => tasks.some((task) => task.kind === kind));
	const band = sizes.heading * 1.55;
	const spare = height - key.height - head.bottom - kinds.length * band - tasks.length * sizes.gap;
	const each = spare / Math.max(1, tasks.length);
	const lines: TextLine[] = [...head.lines, ...key.lines];
	const slips: Slip[] = [];
	let y = head.bottom;
	for (const kind of kinds) {
		const name = {
			x: MARGIN,
			y: y + band * 0.72,
			size: sizes.heading,
			anchor: 'start',
			style: 'strong'
		} as const;
		lines.push({ ...name, id: `band-${kind}`, text: world.word(`day.${kind}`) });
		y += band;
		for (const task of tasks.filter((candidate) => candidate.kind === kind)) {
			slips.push({ task, x: MARGIN, y, width: width - 2 * MARGIN, height: each });
			y += each + sizes.gap;
		}
	}
	const fold = MARGIN + width - 2 * MARGIN - stubWidth(tasks, sizes, world);
	const strips = slips.map((slip) => stripOf(slip, fold, sizes));
	const pitch = pitchFor(strips.map((strip, index) => ({ ...strip, count: slips[index]?.task.count })));
	const marks = [...slips.map(({ task }, index) => drawMarks(task.count, strips[index], pitch)), key.marks];
	const join = (name: keyof Marks) => marks.map((mark) => mark[name]).join('');
	const known = slips.filter(({ task }) => task.count);
	return {
		lines: [...lines, ...slips.flatMap((slip) => lettering(slip, fold, sizes, world))],
		tickets: known.map((slip) => ticket(slip, fold)).join(''),
		blanks: slips
			.filter(({ task }) => !task.count)
			.map((slip) => ticket(slip, fold))
			.join(''),
		folds: known
			.map((slip) => `M${round(fold)} ${round(slip.y + NOTCH)}v${round(slip.height - 2 * NOTCH)}`)
			.join(''),
		solid: join('solid'),
		hollow: join('hollow'),
		unsure: join('unsure')
	};
}

/** Wide enough for every number with its unit, as long as half the ticket is left. */
function stubWidth(tasks: readonly Task[], sizes: Sizes, world: World): number {
	const widths = tasks.map((task) => (task.count ? widthOf(amountOf(task.count, world), sizes) : 0));
	return Math.min(sizes.box[2] / 2, Math.max(0, ...widths) + 2 * sizes.pad);
}

const widthOf = (amount: { number: string; unit: string }, { number, text }: Sizes): number =>
	textWidth(`${amount.number} `, number) + textWidth(amount.unit, text);

function stripOf({ x, y, height }: Slip, fold: number, { text, pad }: Sizes): Strip {
	const above = pad * 0.7 + text * 1.15;
	return { x: x + pad, y: y + above, width: fold - x - 2 * pad, height: height - above - pad * 0.5 };
}

/** A ticket with a notch above and below its fold; without a number it has none. */
function ticket({ x, y, width, height, task }: Slip, fold: number): string {
	if (!task.count) return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
	const [before, after] = [round(fold - x - NOTCH), round(x + width - fold - NOTCH)];
	const notch = (sign: '' | '-') => `a${NOTCH} ${NOTCH} 0 0 0 ${sign}${2 * NOTCH} 0`;
	return `M${round(x)} ${round(y)}h${before}${notch('')}h${after}v${round(height)}h-${after}${notch('-')}h-${before}z`;
}

function lettering(slip: Slip, fold: number, sizes: Sizes, world: World): TextLine[] {
	const { task, x, y, width, height } = slip;
	const { text, number, pad } = sizes;
	const middle = y + height / 2;
	const room = fold - x - 2 * pad;
	const dated = titleOf(task, world);
	// Where there is no room for its years, the table has them.
	const title = wrap(textWidth(dated, text) <= room ? dated : task.name, text, room);
	const first = task.count ? y + pad * 0.7 + text * 0.8 : middle + text * 0.35;
	const name = {
		id: `name-${task.id}`,
		x: x + pad,
		y: first,
		size: text,
		anchor: 'start',
		style: ''
	} as const;
	const lines = stacked(title, name, LEADING);
	if (!task.count) {
		const unknown = { ...name, id: `none-${task.id}`, text: world.word('day.unknown'), style: 'soft' };
		return [...lines, { ...unknown, x: x + width - pad, anchor: 'end' }];
	}
	const amount = amountOf(task.count, world);
	const line = { y: middle + number * 0.35, anchor: 'start' } as const;
	const start = fold + pad;
	return [
		...lines,
		{ ...line, id: `number-${task.id}`, text: amount.number, x: start, size: number, style: 'figure-number' },
		{
			...line,
			id: `unit-${task.id}`,
			text: amount.unit,
			x: start + textWidth(`${amount.number} `, number),
			size: text,
			style: ''
		}
	];
}
