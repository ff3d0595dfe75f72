/** The map: countries in their looks, with names in them or, with a hairline, in the margins. */
import { block, moved } from '#lib/chart/block.ts';
import { clearStrokes } from '#lib/chart/clear-line.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { hatch } from '#lib/chart/hatch.ts';
import { centred } from '#lib/chart/list.ts';
import { ring } from '#lib/chart/marks.ts';
import { seated, seatIn, surround, type Aside, type Seat, type Surrounded } from '#lib/chart/outline.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { Country, Look } from './looks.ts';
import { EUROPE, landOf, NEIGHBOURS, roomIn } from './shapes.ts';

/** Names in full, or codes; in the margins where they have no room inside, or not at all. */
interface Way {
	readonly named: boolean;
	readonly aside: boolean;
	/** What it is worth, where a map as large as can be is worth 1. */
	readonly worth: number;
}
const WAYS: readonly Way[] = [
	{ named: true, aside: true, worth: 0.5 },
	{ named: false, aside: true, worth: 0.25 },
	{ named: false, aside: false, worth: 0 }
];
/** What each hairline costs, in the same measure. */
const HAIRLINE = 0.012;
/** No map is smaller than this share of the largest for the sake of names. */
const LEAST = 0.6;
/** Half the width of a country that is drawn as a ring too, and of the dot at the end of a hairline. */
const SMALL = LABEL * 0.3;
const SPOT = 1.3;
/** Between two strokes, in units. */
const STROKES = 4;

export interface Plan {
	readonly placed: Surrounded;
	readonly way: Way;
	readonly aside: readonly Country[];
	/** Size of the map, where one without names is 1. */
	readonly share: number;
}

/** What else stands in the north-west, over the sea. */
export type Corner = Pick<Rect, 'width' | 'height'>;
export const CORNER = 'corner';

/** The best way of drawing the map in a room: what is gained in names costs size, and many hairlines. */
export function planMap(countries: readonly Country[], rect: Rect, corner?: Corner): Plan | undefined {
	const largest = seatIn(rect, EUROPE).scale;
	let best: { readonly plan: Plan; readonly worth: number } | undefined;
	for (const way of WAYS) {
		const found = planned(countries, way, rect, corner);
		if (!found) continue;
		const share = found.placed.seat.scale / largest;
		const worth = share + way.worth - found.aside.length * HAIRLINE;
		if ((share >= LEAST || !way.aside) && (!best || worth > best.worth))
			best = { plan: { ...found, share }, worth };
	}
	return best?.plan;
}

const wordOf = ({ code, name }: Country, named: boolean): string => (named ? name : code.toUpperCase());

/** Where a name stands inside its country, if it has room there. */
const inside = (country: Country, named: boolean, seat: Pick<Seat, 'scale'>) =>
	roomIn(country.code, textWidth(wordOf(country, named), LABEL) + 4, LABEL * 0.9, seat);

/** Who has no room inside depends on the size of the map, and the other way round: a few rounds settle it. */
function planned(
	countries: readonly Country[],
	way: Way,
	rect: Rect,
	corner: Corner | undefined
): Omit<Plan, 'share'> | undefined {
	const { x, y } = EUROPE.box;
	const words: Aside[] = corner ? [{ id: CORNER, side: 'left', x, y, ...corner }] : [];
	let placed = surround(EUROPE, rect, words);
	let aside: readonly Country[] = [];
	for (let turn = 0; turn < 3 && placed && way.aside; turn++) {
		const { seat } = placed;
		aside = countries.filter((country) => country.look !== 'outside' && !inside(country, way.named, seat));
		placed = surround(EUROPE, rect, [...words, ...aside.map((country) => nameBeside(country, way.named))]);
	}
	return placed && { placed, way, aside };
}

function nameBeside(country: Country, named: boolean): Aside {
	const [x, y] = middleOf(country);
	return {
		id: country.code,
		side: x < EUROPE.box.x + EUROPE.box.width * SPLIT ? 'left' : 'right',
		x,
		y,
		width: textWidth(wordOf(country, named), LABEL),
		height: LABEL * 1.25
	};
}

/** Share of the map from whose west names stand to the left. */
const SPLIT = 0.5;

const middleOf = ({ code }: Country): readonly [number, number] => {
	const { places, box } = landOf(code);
	return places[0] ?? [box.x + box.width / 2, box.y + box.height / 2];
};

export function drawMap(countries: readonly Country[], { placed, way, aside }: Plan): Drawing {
	const { seat, rects } = placed;
	const at = ([x, y]: readonly [number, number]) =>
		[seat.x + x * seat.scale, seat.y + y * seat.scale] as const;
	const names = countries.flatMap((country) => {
		const rect = rects.get(country.code);
		const soft = country.look === 'outside' ? 'soft' : '';
		if (rect)
			return centred(
				block(country.code, wordOf(country, way.named), { ...rect, y: 0, width: rect.width + 1 }, {}),
				rect
			).texts;
		const full = way.named ? inside(country, true, seat) : undefined;
		const place = full ?? inside(country, false, seat);
		if (!place) return [];
		const [x, y] = at(place);
		const style = country.look === 'uses' ? 'poster-word' : country.look === 'unlisted' ? 'haloed' : soft;
		const words = block(
			country.code,
			wordOf(country, full !== undefined),
			{ x: 0, y: 0, width: Infinity },
			{ style, anchor: 'start' }
		);
		return moved(words, x - words.width / 2, y - LABEL * 0.375).texts;
	});
	const lines = aside.flatMap((country) => {
		const rect = rects.get(country.code);
		const [x, y] = at(middleOf(country));
		if (!rect) return [];
		const start = x > rect.x ? rect.x + rect.width + 2.5 : rect.x - 2.5;
		return [{ d: `M${round(start)} ${round(rect.y + rect.height / 2)}L${round(x)} ${round(y)}`, x, y }];
	});
	return together(
		{ shapes: looks(countries, seat) },
		{
			shapes: [
				{ id: 'leaders', style: 'axis fine', d: clearStrokes(lines.map(({ d }) => d).join(''), names) },
				{ id: 'spots', style: 'point open', d: lines.map(({ x, y }) => ring(x, y, SPOT)).join('') }
			],
			texts: names
		}
	);
}

/** Ink for those that use it, a tone for those that were expected to, strokes where nobody knows. */
function looks(countries: readonly Country[], seat: Seat): Shape[] {
	const transform = seated(seat);
	const all = (look: Look) =>
		countries
			.filter((country) => country.look === look)
			.map(({ outline }) => outline)
			.join('');
	const strokes = all('unlisted') === '' ? '' : hatch(all('unlisted'), STROKES / seat.scale);
	const small = countries.flatMap(({ code }) => {
		const { box } = landOf(code);
		return Math.max(box.width, box.height) * seat.scale < 2 * SMALL
			? [
					ring(
						seat.x + (box.x + box.width / 2) * seat.scale,
						seat.y + (box.y + box.height / 2) * seat.scale,
						SMALL
					)
				]
			: [];
	});
	return [
		{ id: 'neighbours', style: 'land', d: NEIGHBOURS, transform },
		{ id: 'outside', style: 'abroad', d: all('outside'), transform },
		{ id: 'unlisted', style: 'country listed', d: all('unlisted'), transform },
		{ id: 'strokes', style: 'unseen', d: strokes, transform },
		{ id: 'expected', style: 'country listed', d: all('expected'), transform },
		{ id: 'expected-tone', style: 'tone-1', d: all('expected'), transform },
		{ id: 'uses', style: 'country uses', d: all('uses'), transform },
		{ id: 'small', style: 'axis', d: small.join('') }
	].filter(({ d }) => d !== '');
}
