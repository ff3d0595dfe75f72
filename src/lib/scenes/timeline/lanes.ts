/** Dated records as signs over an axis of years, a lane for each kind, the leading ones named. */
import { AXIS_HEIGHT, axisAcross } from '#lib/chart/axis.ts';
import { block, moved } from '#lib/chart/block.ts';
import { clearLine } from '#lib/chart/clear-line.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { labels, type Named } from '#lib/chart/labels.ts';
import { centred } from '#lib/chart/list.ts';
import { round } from '#lib/chart/path.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below, rows } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { yearsOf, yearsThrough } from '../dates.ts';
import type { PictureWorld } from '../pictured.ts';
import { plural } from '../plural.ts';
import type { WorldRecord } from '../world.ts';
import type { Lanes, Said } from './data.ts';
import { reach, shapesOf, type Placed } from './marks.ts';

/** From here on, what a lane says stands before it; in narrower rooms over it. */
const BESIDE = 400;
const GAP = LABEL * 0.6;

/** Signs of a room: neither specks nor wheels. */
const radiusIn = ({ height }: Rect): number => Math.min(14, Math.max(3.6, height / 40));

export function drawLanes(shown: Lanes, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('timeline.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const head = below(whole, title.height > 0 ? title.height + GAP : 0);
	const beside = whole.width >= BESIDE;
	const large = whole.width >= BESIDE && whole.height >= BESIDE ? TITLE : LABEL;
	const counted = whole.height > 200;
	const names = shown.lanes.map(({ kind }) => world.word(`timeline.kind-${kind}`));
	const words = names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, large) * 1.06);
	const column = beside ? Math.max(...words, whole.width * 0.13) + LABEL : 0;
	const dateRow = LABEL * 1.6;
	const plot = above(
		below({ ...head, x: head.x + column, width: head.width - column }, dateRow),
		AXIS_HEIGHT + (counted ? LABEL * 1.4 : 0)
	);
	const r = radiusIn(plot);
	const x = (years: number) =>
		plot.x + r + ((years - shown.first) / (shown.last - shown.first)) * (plot.width - 2 * r);
	const shares = shown.lanes.map(({ items }) => (beside ? 1 : 1.7) + 0.3 * (items.length - 1));
	const lanes = rows(plot, shares, 0).map((rect, index) => {
		const said = shown.lanes[index] ?? { kind: '', sign: 'full', items: [] };
		const name = block(
			`lane-${said.kind}`,
			names[index] ?? '',
			{ x: whole.x, y: rect.y + GAP * 0.6, width: beside ? column - LABEL : whole.width },
			{ style: 'strong', size: large }
		);
		const room = beside ? rect : below(rect, name.height + GAP * 0.6);
		return {
			rect,
			name: beside ? centred(name, rect, rect.y + GAP * 0.6) : name,
			placed: placedIn(said, room, r, x, shown.asOf)
		};
	});
	const placed = lanes.flatMap((lane) => lane.placed);
	const now = round(x(yearsOf(shown.asOf)));
	const bottom = plot.y + plot.height;
	const line = { left: now - LABEL, right: now + 1, top: plot.y, bottom };
	const said = lanes.map(({ name, placed: own, rect }) =>
		named(
			own,
			{ ...rect, x: whole.x, width: whole.width },
			[...name.texts.map(extent).map((box) => ({ ...box, right: box.right + LABEL })), line],
			world,
			large
		)
	);
	const left = said.reduce((sum, each) => sum + each.left, 0);
	const texts = [...lanes.flatMap(({ name }) => name.texts), ...said.flatMap((each) => each.texts)];
	const years = Array.from({ length: shown.last - shown.first + 1 }, (_, index) => shown.first + index);
	return together(
		{ texts: title.texts },
		axisAcross({
			id: 'years',
			scale: x,
			ticks: years,
			write: String,
			ends: [plot.x, plot.x + plot.width],
			at: bottom
		}),
		{
			shapes: [
				{
					id: 'lanes',
					style: 'hair',
					d: lanes
						.slice(1)
						.map(({ rect }) => clearLine([whole.x, rect.y], [whole.x + whole.width, rect.y], texts))
						.join('')
				},
				{ id: 'now', style: 'curve', d: `M${now} ${round(plot.y - 2)}V${round(bottom)}` },
				...placed.flatMap((each) => shapesOf(each, plot.x + plot.width))
			],
			texts: [
				...texts,
				...dated(now, head, world).texts,
				...moved(
					block(
						'more',
						counted && left > 1 ? plural(world, 'picture.more', left) : '',
						{ ...whole, y: 0 },
						{ style: 'soft', anchor: 'end' }
					),
					0,
					whole.y + whole.height - LABEL
				).texts
			]
		}
	);
}

/** Over its line, as far as the room lets it. */
function dated(now: number, head: Rect, world: PictureWorld) {
	const text = world.fill('timeline.at-date', { date: writeDate(world.locale, world.lawAsOf) });
	const half = textWidth(text, LABEL) / 2;
	const middle = Math.min(now, head.x + head.width - half);
	return block(
		'date',
		text,
		{ x: middle - half - 1, y: head.y, width: 2 * half + 2 },
		{ style: 'soft', anchor: 'middle' }
	);
}

/** Signs of a lane at their dates; those that would touch stand under one another. */
function placedIn(
	{ items, sign }: Said,
	rect: Rect,
	r: number,
	x: (years: number) => number,
	asOf: string
): Placed[] {
	const ends: number[] = [];
	const raw = items.map(({ id, status = 'said', until, when = asOf }) => {
		const mark = {
			id,
			sign,
			status,
			x: x(yearsOf(when)),
			y: 0,
			r,
			...(until === undefined ? {} : { to: Math.max(x(yearsThrough(until)), x(yearsOf(when)) + 2.4 * r) })
		};
		const free = sign === 'onward' ? -1 : ends.findIndex((end) => end + 2 < mark.x - r);
		const row = free === -1 ? ends.length : free;
		ends[row] = reach(mark);
		return { mark, row };
	});
	const pitch = Math.min(rect.height / ends.length, sign === 'onward' ? Infinity : r * 4.2);
	const top = rect.y + (rect.height - pitch * ends.length) / 2;
	return raw.map(({ mark, row }) => ({ ...mark, y: top + (row + 0.5) * pitch }));
}

type Box = ReturnType<typeof extent>;

/** Names of a lane as far as there is room: its leading one in bold before the others. */
function named(
	placed: readonly Placed[],
	lane: Rect,
	taken: readonly Box[],
	world: PictureWorld,
	large: number
) {
	const items = new Map(world.items.map((item) => [item.id, item] as const));
	const rect = { ...lane, y: lane.y + 1, height: lane.height - 2 };
	const boxes = placed.map((each): Box => ({
		left: each.x - each.r,
		right: each.sign === 'onward' ? rect.x + rect.width : reach(each),
		top: each.y - each.r,
		bottom: each.y + each.r
	}));
	const lead = placed.find(({ status }) => status !== 'dropped') ?? placed[0];
	const waves = [
		{ ids: placed.filter((each) => each === lead), style: 'strong haloed', size: large },
		{ ids: placed.filter((each) => each !== lead), style: 'soft haloed', size: large },
		{ ids: placed, style: 'soft haloed', size: LABEL }
	];
	const texts: TextLine[] = [];
	let missing = new Set(placed.map(({ id }) => id));
	for (const { ids, size, style } of waves) {
		const places = ids.filter(({ id }) => missing.has(id));
		const found = labels(
			places.map((each) => placeOf(each, items.get(each.id))),
			rect,
			[...taken, ...boxes, ...texts.map(extent)],
			{ style, size }
		);
		texts.push(...found.texts.map((line) => hung(line, placed)));
		missing = new Set(
			[...missing].filter((id) => found.left.includes(id) || !places.some((each) => each.id === id))
		);
	}
	return { texts, left: missing.size };
}

/** Bold letters are wider than they are measured: before its sign, a name ends where it was to end. */
function hung(line: TextLine, placed: readonly Placed[]): TextLine {
	const { right } = extent(line);
	const before = placed.some(({ id, r, x }) => line.id.startsWith(`${id}-`) && right <= x - r);
	return before ? { ...line, anchor: 'end', x: round(right) } : line;
}

/** A name goes where its mark ends. What stands in brackets may be left out. */
function placeOf(mark: Placed, item: WorldRecord | undefined): Named {
	const name = item?.name ?? '';
	const brief = name.replace(/\s*\([^)]*\)/u, '');
	const right = mark.sign === 'onward' ? mark.x : reach(mark) - mark.r;
	return {
		id: mark.id,
		x: mark.sign === 'onward' ? mark.x : right,
		y: mark.y,
		radius: mark.r,
		wordings: [...new Set([name, brief])]
	};
}
