import { block, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { centred } from '#lib/chart/list.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below } from '#lib/chart/divide.ts';
import { inset, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Ticket } from './arrivals.ts';
import type { QueueView } from './data.ts';
import { box, cross, markOf } from './hours.ts';
import { fateOf, hourOf, timeOf } from './words.ts';

const PAD = LABEL * 0.7;
/** Height of a row, and the highest that is no waste. */
const ROW = { least: LABEL * 1.5, most: LABEL * 5 };
/** Rooms with less have none. */
export const LEAST_LOUPE = { width: 150, height: 2 * PAD + 1.6 * LABEL + 3 * ROW.least };
/** Every letter of the machine is as broad as this, in sizes of letters. */
const MACHINE = 0.68;
/** Shortest stroke for a look, and most of the width for a minute: short waits should not look long. */
const SHORTEST = 4;
const MINUTE = 0.25;
/** Rooms with larger letters: so wide, with rows so high. */
const LARGE = { width: 420, row: LABEL * 2.3 };

/** A row of the loupe. */
interface Line {
	readonly ticket: Ticket;
	readonly rect: Rect;
	readonly time: string;
}

/** The alerts of an hour, one under the other: when each arrives, how long it waits, how long somebody looks at it. */
export function drawLoupe(view: QueueView, tickets: readonly Ticket[], rect: Rect, world: World): Drawing {
	const inner = inset(rect, PAD);
	const large = inner.height > 200;
	const head = block('loupe-hour', hourOf(view.opened, world), inner, {
		style: 'strong',
		size: large ? TITLE : LABEL
	});
	const room = below(inner, head.height + LABEL * 0.3);
	const fitting = Math.floor(room.height / ROW.least);
	const shown = tickets.slice(0, tickets.length <= fitting ? fitting : fitting - 1);
	const more = tickets.length - shown.length;
	const pitch = Math.min(ROW.most, room.height / (shown.length + (more > 0 ? 1 : 0)));
	const lines = shown.map((ticket, index): Line => ({
		ticket,
		rect: { ...room, y: room.y + index * pitch, height: pitch },
		time: timeOf(ticket, world)
	}));
	const rest = block(
		'more',
		more > 0 ? plural(world, 'queue.more', more) : '',
		{ ...room, y: 0 },
		{ style: 'soft' }
	);
	const last = { ...room, y: room.y + shown.length * pitch, height: pitch };
	return together(
		{
			shapes: [{ id: 'loupe', style: 'plate', d: box(rect) }],
			texts: [...head.texts, ...centred(rest, last).texts]
		},
		rowsOf(lines, pitch, world)
	);
}

/** Times before marks, and after them, on one scale: the wait as a hairline, the look as a stroke, and in words. */
function rowsOf(lines: readonly Line[], pitch: number, world: World): Drawing {
	const size = round(Math.min(pitch * 0.82, LABEL * 2.8));
	const letters = pitch >= LARGE.row && (lines[0]?.rect.width ?? 0) >= LARGE.width ? TITLE : LABEL;
	const before = Math.max(...lines.map(({ time }) => time.length)) * MACHINE * letters + LABEL * 0.6;
	const after = before + size + LABEL * 0.5;
	const scale = scaleOf(lines, after, letters, world);
	const placed = lines.map((line) => ({ ...line, ...strokesOf(line, after, scale, letters, world) }));
	return together({
		shapes: [
			{ id: 'waits', style: 'axis', d: placed.map(({ wait }) => wait).join('') },
			{ id: 'looks', style: 'curve', d: placed.map(({ look }) => look).join('') },
			{ id: 'loupe-crosses', style: 'boxes', d: placed.map(({ torn }) => torn).join('') }
		],
		casts: [
			{
				of: 'loupe',
				marks: lines.map(({ ticket, rect }) =>
					markOf(ticket, round(rect.x + before + size / 2), round(rect.y + rect.height / 2), size)
				)
			}
		],
		texts: placed.flatMap(({ ticket, rect, time, words }) => [
			...centred(
				block(`time-${ticket.id}`, time, { ...rect, y: 0 }, { style: 'machine', size: letters }),
				rect
			).texts,
			...words.texts
		])
	});
}

/** Units for a minute: as many as leave room for what is said of each alert. */
function scaleOf(lines: readonly Line[], after: number, letters: number, world: World): number {
	const minute = (lines[0]?.rect.width ?? 0) * MINUTE;
	const fitting = (wording: (all: string[]) => string | undefined) =>
		Math.min(
			minute,
			...lines.map(({ ticket, rect }) => {
				const words = textWidth(wording(fateOf(ticket, world)) ?? '', letters) * 1.04 + LABEL;
				return (rect.width - after - words) / Math.max(0.1, ticket.done - ticket.at);
			})
		);
	const long = fitting((all) => all[0]);
	return long >= minute / 5
		? long
		: Math.max(
				0,
				fitting((all) => all.at(-1))
			);
}

function strokesOf({ ticket, rect }: Line, after: number, scale: number, letters: number, world: World) {
	const y = round(rect.y + rect.height / 2);
	const start = rect.x + after;
	const opened = start + (ticket.until - ticket.at) * scale;
	const done = ticket.lost ? opened : Math.max(opened + SHORTEST, start + (ticket.done - ticket.at) * scale);
	const from = done + LABEL * (ticket.lost ? 0.9 : 0.5);
	const free = { x: from, y: 0, width: rect.x + rect.width - from };
	const words = fateOf(ticket, world);
	const fitting = words.find((one) => textWidth(one, letters) * 1.04 <= free.width) ?? '';
	return {
		wait: opened > start + 0.5 ? `M${round(start)} ${y}H${round(opened)}` : '',
		look: ticket.lost ? '' : `M${round(opened)} ${y}H${round(done)}`,
		torn: ticket.lost ? cross(opened + 3, y, 6) : '',
		words: centred(
			block(`fate-${ticket.id}`, fitting, free, {
				style: ticket.lost ? 'strong' : 'soft',
				size: letters,
				most: 1
			}),
			rect
		) satisfies Block
	};
}
