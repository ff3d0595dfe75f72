import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { integer } from '../plural.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { evenWidth, paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { hatch } from '#lib/chart/hatch.ts';
import { ringsOf } from '#lib/chart/outline.ts';
import { CODES, type Label } from './labels.ts';
import { nameOf, ringAround, SMALL, swatch } from './layout.ts';
import { count, countriesOf, LOOKS, type Country, type Look } from './looks.ts';
import type { EuropeLayout, EuropeView, Seat } from './view.ts';

/** What must be seen of the map, in kilometres: from Portugal to Cyprus, from Lapland to Malta. */
const SHOWN = { left: -1790, right: 2290, top: -2080, bottom: 1860 };
/** West of Norway and north of Ireland there is sea, which the first lines may use. */
const SEA = { right: -330, bottom: -700 };
const MARGIN = 7;
/** Width that the key needs beside the map. */
const COLUMN = 142;
const CODE = 10;
/** Letters of title, words and counts where the key has little room, and how much larger they may be where it has more. */
const [TITLE, TEXT, NUMBER] = [12.3, 10.3, 19];
const LARGER = 1.22;
/** Between two strokes of the key, in kilometres, as the strokes of a narrow page have it. */
const GAP = 56;

/** Codes of countries that have no room for theirs, on the sea or on land that is not counted. */
const BESIDE: Readonly<Record<string, Label>> = {
	cy: { at: [2105, 1370], anchor: 'middle' },
	dk: { at: [-150, -560], anchor: 'end' },
	ee: { at: [1090, -870], anchor: 'start' },
	gr: { at: [900, 1480], anchor: 'end' },
	lt: { at: [1085, -425], anchor: 'start' },
	lv: { at: [1135, -650], anchor: 'start' },
	mt: { at: [480, 1740], anchor: 'start' },
	nl: { at: [-370, -230], anchor: 'end' },
	pt: { at: [-1650, 1010], anchor: 'end' }
};

/** The map as high as the room, and to its left what the looks mean, how many have each, and what none of it says. */
const slide: SlideLayout<EuropeView, EuropeLayout> = (view, viewport, world) => {
	const countries = countriesOf(world);
	const map = seatIn(viewport);
	const column = map.x + SHOWN.left * map.scale - MARGIN;
	const words = wordsOf(countries, map, column - MARGIN, world);
	return {
		map,
		strokes: view.tall.strokes,
		rings: countries.map(({ outline }) => ringAround(outline, (CODE * SMALL) / map.scale)).join(''),
		leaders: '',
		spots: '',
		...words,
		lines: [...words.lines, ...codes(countries, map)]
	};
};

export default slide;

/** To the right, as large as height allows or, in narrow rooms, the key beside it. */
function seatIn({ width, height }: Viewport): Seat {
	const [wide, high] = [SHOWN.right - SHOWN.left, SHOWN.bottom - SHOWN.top];
	const scale = Math.min((height - MARGIN) / high, (width - COLUMN - MARGIN) / wide);
	return {
		x: round(width - SHOWN.right * scale),
		y: round((height - high * scale) / 2 - SHOWN.top * scale),
		scale: Math.round(scale * 1e4) / 1e4
	};
}

/** Codes inside countries that have room for two letters of this size, or beside them where that is known to be free. */
function codes(countries: readonly Country[], map: Seat): TextLine[] {
	const studied = countries.filter(({ look }) => look !== 'outside');
	return studied.flatMap((country) => {
		const inside = CODES[country.code];
		const label = inside && !inside.leader && holds(country, inside, map) ? inside : BESIDE[country.code];
		return label
			? nameOf(country, { label: CODE, labels: { [country.code]: label }, map, named: false })
			: [];
	});
}

/** Whether the corners of a code, set around a point, lie inside its country. */
function holds({ code, outline }: Country, { at: [x, y] }: Label, { scale }: Seat): boolean {
	const half = (textWidth(code.toUpperCase(), CODE) * 0.46) / scale;
	const tall = (CODE * 0.34) / scale;
	const rings = ringsOf(outline);
	return [x - half, x, x + half].every((px) =>
		[y - tall, y + tall].every((py) => rings.filter((ring) => contains(ring, px, py)).length % 2 === 1)
	);
}

const contains = (ring: readonly (readonly [number, number])[], x: number, y: number): boolean =>
	ring.filter(([ax, ay], index) => {
		const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
		return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
	}).length %
		2 ===
	1;

/** Title and source over the sea, then the key with its counts, then what an empty country does not say. */
function wordsOf(countries: readonly Country[], map: Seat, column: number, world: World) {
	const when = world.records('europe')[0]?.when;
	const [sea, end] = [map.x + SEA.right * map.scale - MARGIN, map.y + SEA.bottom * map.scale];
	const larger = Math.max(1, Math.min(LARGER, column / COLUMN));
	const text = TEXT * larger;
	let y = MARGIN - TITLE * 0.35;
	const lines: TextLine[] = [];
	const add = (id: string, words: string, size: number, style: string) => {
		const set = (width: number) =>
			paragraph(id, words, {
				x: MARGIN,
				y: y + size * 1.2,
				size,
				width: evenWidth(words, size, width),
				style
			});
		const broad = set(sea);
		const said = y + (broad.length + 0.4) * size * 1.2 < end ? broad : set(column);
		lines.push(...said);
		y += said.length * size * 1.2;
	};
	const title = world.fill('europe.title', { date: when === undefined ? '' : writeDate(world.locale, when) });
	add('title', title, TITLE, 'chart-title halo');
	y += TEXT * 0.15;
	add('source', world.word('europe.source'), TEXT, 'soft haloed');
	const key = { uses: '', expected: '', unlisted: '', outside: '' } as Record<Look, string>;
	y += text * 0.5;
	for (const look of LOOKS.filter((one) => count(countries, one) > 0)) {
		y += look === 'outside' ? text * 1.75 : text * 1.95;
		key[look] = swatch(MARGIN, y - text * 0.78, text);
		lines.push(...entry(countries, look, y, NUMBER * larger, text, world));
	}
	y += text * 0.6;
	add('note', world.word('europe.note'), text, 'strong haloed');
	return { lines, key, keyStrokes: key.expected === '' ? '' : hatch(key.expected, GAP * map.scale, 0.1) };
}

/** Counts under one another, right-aligned as in a sum, and what each of them is. */
function entry(
	countries: readonly Country[],
	look: Look,
	y: number,
	number: number,
	text: number,
	world: World
): TextLine[] {
	const written = (one: Look) => integer(world, count(countries, one));
	const right = MARGIN + text * 2 + Math.max(...LOOKS.map((one) => textWidth(written(one), number)));
	const said = { x: round(right + text * 0.6), y: round(y), size: text };
	const label = world.word(`europe.${look}`);
	if (look === 'outside') return paragraph(look, label, { ...said, style: 'soft' });
	return [
		...paragraph(`${look}-count`, written(look), {
			x: round(right),
			y: round(y + number * 0.1),
			size: number,
			anchor: 'end',
			style: 'figure-number'
		}),
		...paragraph(look, label, { ...said, style: 'strong' })
	];
}
