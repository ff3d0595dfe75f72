import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { KINDS, type Task } from './tasks.ts';
import { drawMarks, pitchFor, type Marks, type Strip } from './marks.ts';
import { amountOf, titleOf } from './words.ts';

export interface DayLayout extends Marks {
	readonly lines: readonly TextLine[];
	/** Tickets, those without a number, and where a ticket could be torn. */
	readonly tickets: string;
	readonly blanks: string;
	readonly folds: string;
}

/** Sizes of one layout, those of type among them. */
export interface Sizes {
	readonly box: Box;
	readonly title: number;
	readonly heading: number;
	readonly text: number;
	readonly number: number;
	/** Between two tickets. */
	readonly gap: number;
	/** Inside a ticket. */
	readonly pad: number;
}

export const MARGIN = 4;
/** From line to line, in font sizes. */
export const LEADING = 1.2;
export const NOTCH = 1;

/** A ticket in its place. */
export interface Slip {
	readonly task: Task;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Three columns of tickets, one size for all: what is told, the number, and the number in marks. */
export function inColumns(tasks: readonly Task[], sizes: Sizes, world: World): DayLayout {
	const [, , width, height] = sizes.box;
	const head = heading(sizes, world);
	const key = legend(sizes, world);
	const column = (width - 2 * MARGIN - (KINDS.length - 1) * sizes.gap) / KINDS.length;
	const columns = KINDS.map((kind, index) => ({
		x: MARGIN + index * (column + sizes.gap),
		tasks: tasks.filter((task) => task.kind === kind),
		name: wrap(world.word(`day.${kind}`), sizes.heading, column)
	}));
	const names = Math.max(...columns.map(({ name }) => name.length));
	const top = head.bottom + names * sizes.heading * LEADING + sizes.text * 0.6;
	const most = Math.max(1, ...columns.map((each) => each.tasks.length));
	const each = (height - key.height - top - (most - 1) * sizes.gap) / most;
	const slips = columns.flatMap(({ x, tasks: own }) =>
		own.map((task, index): Slip => ({
			task,
			x,
			y: top + index * (each + sizes.gap),
			width: column,
			height: each
		}))
	);
	const pitch = pitchFor(slips.map((slip) => ({ count: slip.task.count, ...stripOf(slip, sizes) })));
	const marks = [...slips.map((slip) => drawMarks(slip.task.count, stripOf(slip, sizes), pitch)), key.marks];
	const join = (name: keyof Marks) => marks.map((mark) => mark[name]).join('');
	const known = slips.filter(({ task }) => task.count);
	return {
		lines: [
			...head.lines,
			...columns.flatMap(({ name, x }, index) =>
				stacked(
					name,
					{
						id: `column-${index}`,
						x,
						y: head.bottom + sizes.heading + (names - name.length) * sizes.heading * LEADING,
						size: sizes.heading,
						anchor: 'start',
						style: 'strong'
					},
					LEADING
				)
			),
			...slips.flatMap((slip) => lettering(slip, sizes, world)),
			...key.lines
		],
		tickets: known.map(ticket(sizes)).join(''),
		blanks: slips
			.filter(({ task }) => !task.count)
			.map(ticket(sizes))
			.join(''),
		folds: known
			.map(
				(slip) => `M${round(slip.x + NOTCH)} ${round(foldOf(slip, sizes))}h${round(slip.width - 2 * NOTCH)}`
			)
			.join(''),
		solid: join('solid'),
		hollow: join('hollow'),
		unsure: join('unsure')
	};
}

/** Height of the part of a ticket that holds the marks. */
const stub = ({ height }: Slip): number => height * 0.3;
const foldOf = (slip: Slip, _sizes: Sizes): number => slip.y + slip.height - stub(slip);

function stripOf(slip: Slip, sizes: Sizes): Strip {
	const { x, width } = slip;
	const inside = sizes.pad * 0.55;
	return {
		x: x + sizes.pad,
		y: foldOf(slip, sizes) + inside,
		width: width - 2 * sizes.pad,
		height: stub(slip) - 2 * inside
	};
}

/** A ticket with a notch at both ends of its fold. */
const ticket = (sizes: Sizes) => (slip: Slip) => {
	const { x, y, width, height, task } = slip;
	if (!task.count) return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
	const above = round(foldOf(slip, sizes) - y - NOTCH);
	const below = round(height - above - 2 * NOTCH);
	const notch = (sign: '' | '-') => `a${NOTCH} ${NOTCH} 0 0 0 0 ${sign}${2 * NOTCH}`;
	return `M${round(x)} ${round(y)}h${round(width)}v${above}${notch('')}v${below}h-${round(width)}v-${below}${notch('-')}z`;
};

export function heading({ title, text, box }: Sizes, world: World) {
	const line = { x: MARGIN, anchor: 'start' } as const;
	const note = wrap(world.word('day.note'), text, box[2] - 2 * MARGIN);
	const y = title * 1.25;
	return {
		lines: [
			{ ...line, id: 'title', text: world.word('day.title'), y, size: title, style: 'chart-title' },
			...stacked(note, { ...line, id: 'note', y: y + text * 1.6, size: text, style: 'soft' }, LEADING)
		],
		bottom: y + text * (1.6 + LEADING * (note.length - 1)) + text * 0.9
	};
}

/** What is told, and the number with its unit beside or below it. */
function lettering(slip: Slip, sizes: Sizes, world: World): TextLine[] {
	const { task, y, width } = slip;
	const { text, number, pad } = sizes;
	const line = { x: slip.x + pad, anchor: 'start' } as const;
	const room = width - 2 * pad;
	const name = stacked(
		wrap(titleOf(task, world), text, room),
		{ ...line, id: `name-${task.id}`, y: y + pad + text * 0.75, size: text, style: '' },
		LEADING
	);
	if (!task.count) {
		const foot = y + slip.height - pad - text * 0.2;
		const unknown = wrap(world.word('day.unknown'), text, room);
		const first = foot - (unknown.length - 1) * text * LEADING;
		return [
			...name,
			...stacked(unknown, { ...line, id: `none-${task.id}`, y: first, size: text, style: 'soft' }, LEADING)
		];
	}
	const amount = amountOf(task.count, world);
	const beside = textWidth(`${amount.number} `, number) + textWidth(amount.unit, text) <= room;
	const foot = foldOf(slip, sizes) - pad * 0.7;
	const base = beside ? foot : foot - text * LEADING;
	return [
		...name,
		{ ...line, id: `number-${task.id}`, text: amount.number, y: base, size: number, style: 'figure-number' },
		{
			...line,
			id: `unit-${task.id}`,
			text: amount.unit,
			x: beside ? line.x + textWidth(`${amount.number} `, number) : line.x,
			y: foot,
			size: text,
			style: ''
		}
	];
}

/** What a mark stands for, along the foot. */
export function legend({ box, text }: Sizes, world: World) {
	const y = box[3] - text * 0.6;
	const [side, middle] = [text * 0.55, y - text * 0.33];
	const first = { x: MARGIN + text, text: world.word('day.daily') };
	const second = { x: first.x + textWidth(first.text, text) + 2.4 * text, text: world.word('day.at-once') };
	const line = { y, size: text, anchor: 'start', style: 'soft' } as const;
	return {
		lines: [
			{ ...line, ...first, id: 'daily' },
			{ ...line, ...second, id: 'at-once' }
		],
		marks: {
			solid: square(first.x - text * 0.65, middle, side),
			hollow: square(second.x - text * 0.65, middle, side),
			unsure: ''
		},
		height: text * 2.3
	};
}
