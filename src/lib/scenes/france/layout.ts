import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { World } from '../world.ts';
import { keyOf } from './key.ts';
import { leaderOf, placeTags, type Placed, type Rect, type Tag } from './place.ts';
import type { Town } from './projects.ts';
import { drawSigns, type Sign } from './signs.ts';
import type { FranceLayout, Seat, Sizes } from './view.ts';

/** Paris and what is close around it, in kilometres of the map. */
export const AROUND_PARIS: Rect = { left: -64, top: -281, right: -28, bottom: -242 };
/** The tag of the window on the map. */
const PARIS = 'window';
/** Between two signs of a town, and between signs and name, in sizes of a sign. */
export const PITCH = 1.3;
const GAP = 0.6;

export const near = ({ x, y }: Town): boolean =>
	x > AROUND_PARIS.left && x < AROUND_PARIS.right && y > AROUND_PARIS.top && y < AROUND_PARIS.bottom;

/** Every town with its signs and its name, those around Paris in a window of their own. */
export function layOut(towns: readonly Town[], world: World, sizes: Sizes): FranceLayout {
	const { height, label, map, margin, sign, width, window } = sizes;
	const inset = seatIn(window, sizes);
	const shown = onMap(AROUND_PARIS, map);
	const heading = headingOf(towns, world, sizes);
	const key = keyOf(towns, world, sizes);
	const name: Tag = {
		id: PARIS,
		x: (shown.left + shown.right) / 2,
		y: (shown.top + shown.bottom) / 2,
		signs: shown.right - shown.left,
		width: shown.right - shown.left + sign * GAP + textWidth(world.word('france.inset'), label),
		height: Math.max(label * 1.05, shown.right - shown.left)
	};
	const page: Rect = {
		left: margin / 2,
		top: margin / 2,
		right: width - margin / 2,
		bottom: height - margin / 2
	};
	const tags = (some: readonly Town[], seat: Seat) => some.map((town) => tagOf(town, seat, sizes));
	const outside = placeTags(
		[
			...tags(
				towns.filter((town) => !near(town)),
				map
			),
			name
		],
		page,
		[window, heading.rect, ...key.plates]
	);
	const inside = placeTags(tags(towns.filter(near), inset), shrink(window, 0.8), []);
	const placed = [...outside, ...inside];
	const signs = placed.flatMap((one) => signsOf(one, towns, sign));
	return {
		map,
		inset,
		window,
		shown,
		signs: drawSigns([...signs, ...key.signs], sign),
		leaders: placed.map(leader).join(''),
		spots: placed
			.filter((one) => !one.near)
			.map(({ tag }) => (tag.id === PARIS ? '' : ring(tag.x, tag.y, sign * 0.2)))
			.join(''),
		lines: [...heading.lines, ...placed.map((one) => nameOf(one, towns, world, sizes)), ...key.lines],
		plates: key.plates
	};
}

/** The window’s own map: Paris to the left, so that names have room to its right. */
function seatIn({ bottom, left, top }: Rect, { insetScale }: Sizes): Seat {
	const x = left - AROUND_PARIS.left * insetScale;
	const y = (top + bottom) / 2 - ((AROUND_PARIS.top + AROUND_PARIS.bottom) / 2) * insetScale;
	return { x: round(x), y: round(y), scale: insetScale };
}

export const onMap = ({ bottom, left, right, top }: Rect, { scale, x, y }: Seat): Rect => ({
	left: round(x + left * scale),
	right: round(x + right * scale),
	top: round(y + top * scale),
	bottom: round(y + bottom * scale)
});

const shrink = ({ bottom, left, right, top }: Rect, by: number): Rect => ({
	left: left + by,
	top: top + by,
	right: right - by,
	bottom: bottom - by
});

function tagOf({ id, name, projects, x, y }: Town, seat: Seat, { label, sign }: Sizes): Tag {
	const signs = sign * (1 + (projects.length - 1) * PITCH);
	return {
		id,
		x: seat.x + x * seat.scale,
		y: seat.y + y * seat.scale,
		signs,
		width: signs + sign * GAP * 2 + textWidth(name, label),
		height: label * 1.05
	};
}

/** A town’s signs in a row, the first at the end that is nearer to the town. */
export function signsOf({ rect, side, tag }: Placed, towns: readonly Town[], sign: number): Sign[] {
	const projects = towns.find(({ id }) => id === tag.id)?.projects ?? [];
	const y = (rect.top + rect.bottom) / 2;
	const inset = (tag.height - sign) / 2;
	return projects.map(({ kind, status }, index) => {
		const along = inset + sign / 2 + index * sign * PITCH;
		return { kind, status, x: side === 'left' ? rect.left + along : rect.right - along, y };
	});
}

function nameOf(
	{ rect, side, tag }: Placed,
	towns: readonly Town[],
	world: World,
	{ label, sign }: Sizes
): TextLine {
	const name = towns.find(({ id }) => id === tag.id)?.name ?? world.word('france.inset');
	const beyond = tag.signs + sign * GAP + (tag.id === PARIS ? 0 : (tag.height - sign) / 2);
	return {
		id: tag.id,
		text: name,
		x: round(side === 'left' ? rect.left + beyond : rect.right - beyond),
		y: round((rect.top + rect.bottom) / 2 + label * 0.35),
		size: label,
		anchor: side === 'left' ? 'start' : 'end',
		style: 'chart-label town'
	};
}

/** From a town to its signs where they stand off it. */
export function leader(placed: Placed): string {
	const line = placed.tag.id === PARIS ? undefined : leaderOf(placed);
	if (!line) return '';
	const [x1, y1, x2, y2] = line.map(round);
	return `M${x1} ${y1}L${x2} ${y2}`;
}

/** How many, where, and at what date. */
function headingOf(towns: readonly Town[], world: World, { heading, label, margin, title }: Sizes) {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const projects = towns.reduce((sum, town) => sum + town.projects.length, 0);
	const lines: TextLine[] = [];
	let y = margin - title * 0.2;
	const add = (id: string, text: string, size: number, style: string) => {
		wrap(text, size, heading).forEach((part, index) => {
			y += size * 1.15;
			lines.push({ id: `${id}-${index}`, text: part, x: margin, y: round(y), size, anchor: 'start', style });
		});
	};
	add(
		'title',
		world.fill('france.title', { projects: number(projects), towns: number(towns.length) }),
		title,
		'chart-title town'
	);
	y += label * 0.3;
	add(
		'date',
		world.fill('france.as-of', { date: writeDate(world.locale, world.lawAsOf) }),
		label,
		'chart-label soft town'
	);
	const widest = Math.max(...lines.map(({ size, text }) => textWidth(text, size)));
	return { lines, rect: { left: 0, top: 0, right: margin + widest + label * 0.5, bottom: y + label * 0.5 } };
}
