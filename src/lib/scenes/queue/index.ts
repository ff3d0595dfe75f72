/** A day of alerts, a column an hour, those that nobody opened in time crossed out; a loupe on one of the hours. */
import { AXIS_HEIGHT } from '#lib/chart/axis.ts';
import { block, type Block } from '#lib/chart/block.ts';
import { clearStrokes } from '#lib/chart/clear-line.ts';
import { counts } from '#lib/chart/counts.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { below, columns, rows } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { arrivedIn, data, type QueueView } from './data.ts';
import { drawDay, type DayDrawing } from './hours.ts';
import { drawLoupe, LEAST_LOUPE } from './loupe.ts';
import { table } from './table.ts';
import { average } from './words.ts';

/** Rooms so much wider than high have the loupe beside the day. */
const BROAD = 1.7;
/** Of the room, for the day and for the loupe. */
const BESIDE = [0.56, 0.44];
const UNDER = [0.48, 0.52];
/** Higher rooms say how it is on average. */
const HIGH = 330;

function layout(view: QueueView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const head = headOf(view, viewport, whole, world);
	const rest = below(whole, head.height + LABEL);
	const own = arrivedIn(view.tickets, view.opened);
	const { room, loupe } = divide(rest, own.length > 0);
	const day = drawDay(view, room, loupe !== undefined, world);
	if (!loupe) return together(day.drawing, { texts: head.texts });
	return together(
		{
			shapes: [{ id: 'opening', style: 'hair', d: clearStrokes(opening(day, loupe), day.drawing.texts) }]
		},
		day.drawing,
		drawLoupe(view, own, loupe, world),
		{ texts: head.texts }
	);
}

/** Title, what the day brought, and what hours bring on average. */
function headOf(view: QueueView, viewport: Viewport, whole: Rect, world: World): Block {
	const { all, busy } = view;
	const title = block(
		'title',
		viewport.titled ? world.word(busy ? 'queue.title-busy' : 'queue.title') : '',
		whole,
		{ style: 'chart-title', size: TITLE, most: 1 }
	);
	const from = below(whole, title.height > 0 ? title.height + LABEL * 0.8 : 0);
	const count = (id: string, value: number, style: string) => ({
		id,
		number: integer(world, value),
		names: [plural(world, `queue.${id}`, value)],
		style
	});
	const [total, lost] = [count('alert', all.alerts, ''), count('lost', all.lost, '')];
	const four = [
		total,
		count('right', all.right, 'right-ink'),
		count('wrong', all.alerts - all.right, 'wrong-ink'),
		lost
	];
	// Where there is no room for all four: how many, and how many are lost.
	const shown = all.alerts > 0 ? (counts(four, from, 1) ?? counts([total, lost], from)) : undefined;
	const numbers = shown ?? { texts: [], width: 0, height: 0 };
	const why = all.alerts === 0 || view.operators === 0;
	const note = block(
		'average',
		why || whole.height > HIGH ? average(view, world) : '',
		below(from, numbers.height > 0 ? numbers.height + LABEL * 0.4 : 0),
		{ style: 'soft', most: 1 }
	);
	const last = note.height > 0 ? note.height + LABEL * 0.4 : 0;
	return {
		texts: [...title.texts, ...numbers.texts, ...note.texts],
		width: whole.width,
		height: from.y - whole.y + numbers.height + last
	};
}

/** Room for the day, and for the loupe where there is enough and something to see in it. */
function divide(rest: Rect, filled: boolean): { readonly room: Rect; readonly loupe?: Rect } {
	const broad = rest.width > BROAD * rest.height;
	const [room, loupe] = broad ? columns(rest, BESIDE, LABEL * 2) : rows(rest, UNDER, LABEL * 2);
	const enough = loupe && loupe.height >= LEAST_LOUPE.height && loupe.width >= LEAST_LOUPE.width;
	return filled && room && enough ? { room, loupe } : { room: rest };
}

/** Two hairlines, as on a map's detail: from the hour that is opened to the corners of the loupe. */
function opening({ opened }: DayDrawing, loupe: Rect): string {
	const line = (fromX: number, fromY: number, x: number, y: number) =>
		`M${round(fromX)} ${round(fromY)}L${round(x)} ${round(y)}`;
	const [right, foot] = [opened.x + opened.width, opened.y + opened.height];
	// From under the words of the axis, where the loupe is there.
	const under = foot + AXIS_HEIGHT + LABEL * 0.2;
	return loupe.y >= foot
		? line(opened.x, under, loupe.x, loupe.y) + line(right, under, loupe.x + loupe.width, loupe.y)
		: line(right, opened.y, loupe.x, loupe.y) + line(right, foot, loupe.x, loupe.y + loupe.height);
}

export default scene({ data, layout, table });
