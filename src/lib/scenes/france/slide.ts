import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { evenWidth, paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { keyOf } from './key.ts';
import { AROUND_PARIS, leader, near, onMap, signsOf } from './layout.ts';
import type { Rect } from './place.ts';
import { townsOf, type Town } from './projects.ts';
import { drawSigns } from './signs.ts';
import { place, type Letters } from './slide-names.ts';
import type { FranceLayout, FranceView, Seat } from './view.ts';

/** Metropolitan France, in kilometres of the map. */
const FRANCE: Rect = { left: -575, top: -518, right: 548, bottom: 557 };
/** South of Brittany and west of this there is sea: room for the window on Paris. */
const BISCAY = { right: -425, top: -60 };
/** West of this, the first lines stand over the Channel. */
const CHANNEL = -140;
const MARGIN = 7;
/** Least room left of the map. */
const ASIDE = 54;
const LETTERS: Letters = { label: 10, sign: 7.2 };
const TITLE = 12.5;

/** Rooms that were laid out: placing signs takes longer than a frame may. */
const drawn = new WeakMap<World, Map<string, FranceLayout>>();

/** Every sign, and names as far as letters for a wall leave room: those of towns with most projects first. */
const slide: SlideLayout<FranceView, FranceLayout> = (_view, viewport, world) => {
	const known = drawn.get(world) ?? new Map<string, FranceLayout>();
	drawn.set(world, known);
	const id = `${viewport.width}×${viewport.height}`;
	const layout = known.get(id) ?? draw(townsOf(world), viewport, world);
	known.set(id, layout);
	return layout;
};

export default slide;

function draw(towns: readonly Town[], viewport: Viewport, world: World): FranceLayout {
	const key = keyAt(towns, viewport, world);
	const map = seatIn(key.left, viewport.height);
	const shown = onMap(AROUND_PARIS, map);
	const window = windowIn(map, viewport.height);
	const inset = insetIn(window);
	const heading = headingOver(towns, map, key.left, world);
	const caption = captionOf(window, world);
	const sheet: Rect = { left: 2, top: 2, right: key.left, bottom: viewport.height - 2 };
	const outside = place(
		towns.filter((town) => !near(town)),
		map,
		sheet,
		[{ ...window, top: window.top - LETTERS.label * 1.5 }, ...heading.map(rectOf)],
		LETTERS,
		{ name: world.word('france.inset'), rect: shown }
	);
	const inside = place(towns.filter(near), inset, shrink(window, 1), [], LETTERS);
	const placed = [...outside.placed, ...inside.placed];
	const signs = placed.flatMap((one) => signsOf(one, towns, LETTERS.sign));
	return {
		map,
		inset,
		window,
		shown,
		signs: drawSigns([...signs, ...key.signs], LETTERS.sign),
		leaders: placed.map(leader).join(''),
		spots: placed
			.filter((one) => !one.near)
			.map(({ tag }) => ring(tag.x, tag.y, LETTERS.sign * 0.2))
			.join(''),
		lines: [...heading, ...caption, ...outside.lines, ...inside.lines, ...key.lines],
		plates: [{ left: key.left, top: 0, right: viewport.width, bottom: viewport.height }]
	};
}

/** How many, where, and at what date: over the Channel, or over all of France where that lies low enough. */
function headingOver(towns: readonly Town[], map: Seat, right: number, world: World): TextLine[] {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const title = world.fill('france.title', {
		projects: number(towns.reduce((sum, town) => sum + town.projects.length, 0)),
		towns: number(towns.length)
	});
	const channel = map.x + CHANNEL * map.scale - MARGIN * 2;
	const y = MARGIN + TITLE * 0.7;
	const above = y < map.y + FRANCE.top * map.scale - 1;
	const first = paragraph('title', title, {
		x: MARGIN,
		y: round(y),
		size: TITLE,
		width: above ? right - 2 * MARGIN : channel,
		style: 'chart-title town'
	});
	const date = world.fill('france.as-of', { date: writeDate(world.locale, world.lawAsOf) });
	return [
		...first,
		...paragraph('date', date, {
			x: MARGIN,
			y: round(y + (first.length - 1) * TITLE * 1.2 + LETTERS.label * 1.3),
			size: LETTERS.label,
			width: evenWidth(date, LETTERS.label, channel),
			style: 'soft town'
		})
	];
}

const captionOf = (window: Rect, world: World): TextLine[] =>
	paragraph('window-caption', world.word('france.inset'), {
		x: window.left,
		y: round(window.top - LETTERS.label * 0.4),
		size: LETTERS.label,
		style: 'town'
	});

/** The key down the right edge. */
function keyAt(towns: readonly Town[], { width, height }: Viewport, world: World) {
	const { label, sign } = LETTERS;
	const at = (left: number) => {
		const kinds = keyOf(towns, world, { label, sign, kinds: [left, 0], statuses: [left, 0] });
		const [first, second] = kinds.plates.map(({ bottom, top }) => bottom - top);
		return { high: (first ?? 0) + (second ?? 0), first: first ?? 0, lines: kinds.lines };
	};
	const { first, high, lines } = at(0);
	const wide = Math.max(...lines.map(({ text, x }) => x + textWidth(text, label)));
	const left = Math.floor(width - MARGIN - wide);
	const gap = Math.max(0, (height - high - MARGIN) / 3);
	const top = gap + label * 1.1;
	const { lines: words, signs } = keyOf(towns, world, {
		label,
		sign,
		kinds: [left, top],
		statuses: [left, top + first + gap]
	});
	return { lines: words, signs, left: left - MARGIN };
}

/** As high as the room, or as wide as the key and a strip of sea leave it; at the foot, so that words stand above. */
function seatIn(right: number, height: number): Seat {
	const [wide, high] = [FRANCE.right - FRANCE.left, FRANCE.bottom - FRANCE.top];
	const scale = Math.min((height - 8) / high, (right - ASIDE) / wide);
	return {
		x: round(right - 3 - FRANCE.right * scale),
		y: round(height - 4 - FRANCE.bottom * scale),
		scale: Math.round(scale * 1e4) / 1e4
	};
}

/** In the corner of the sea, no larger than what it shows and a name beside it need. */
function windowIn(map: Seat, height: number): Rect {
	const right = round(map.x + BISCAY.right * map.scale);
	const bottom = height - MARGIN;
	const wide = right - MARGIN;
	const highest = bottom - (map.y + BISCAY.top * map.scale);
	const top = round(bottom - Math.min(highest, wide * 1.12));
	return { left: MARGIN, top, right, bottom };
}

function insetIn({ bottom, left, right, top }: Rect): Seat {
	const [wide, high] = [AROUND_PARIS.right - AROUND_PARIS.left, AROUND_PARIS.bottom - AROUND_PARIS.top];
	const scale = Math.min((bottom - top - 4) / high, (right - left - 2) / wide);
	// With room to spare, names stand to the right.
	const spare = Math.max(0, right - left - wide * scale) * 0.3;
	return {
		x: round(left + spare - AROUND_PARIS.left * scale),
		y: round((top + bottom) / 2 - ((AROUND_PARIS.top + AROUND_PARIS.bottom) / 2) * scale),
		scale: Math.round(scale * 100) / 100
	};
}

const rectOf = (line: TextLine): Rect => extent(line);

const shrink = ({ bottom, left, right, top }: Rect, by: number): Rect => ({
	left: left + by,
	top: top + by,
	right: right - by,
	bottom: bottom - by
});
