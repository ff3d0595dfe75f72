import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { wrap } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { integer } from '../plural.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { World } from '../world.ts';
import { hatch } from '#lib/chart/hatch.ts';
import { ringsOf } from '#lib/chart/outline.ts';
import { count, LOOKS, type Country, type Look } from './looks.ts';
import type { Sizes } from './sizes.ts';
import type { EuropeLayout } from './view.ts';

/** Distance between two lines of words, in sizes of letters. */
const LEADING = 1.22;
/** Half the width of a country that is drawn as a ring too, in sizes of letters. */
export const SMALL = 0.35;

/** Every country in its look, with its name or code; title, source, key and warning over the sea to the west. */
export function layOut(countries: readonly Country[], world: World, sizes: Sizes): EuropeLayout {
	const { gap, label, map } = sizes;
	const words = wordsOf(countries, world, sizes);
	const names = countries.flatMap((country) => nameOf(country, sizes));
	const least = (label * SMALL) / map.scale;
	return {
		map,
		strokes: countries
			.filter(({ look }) => look === 'expected')
			.map(({ outline }) => hatch(outline, gap))
			.join(''),
		rings: countries.map(({ outline }) => ringAround(outline, least)).join(''),
		...leadersOf(countries, sizes),
		...words,
		lines: [...words.lines, ...names]
	};
}

/** A name where it stands: paper on ink, ink on paper. */
export function nameOf(
	{ code, look, name }: Country,
	{ label, labels, map, named }: Pick<Sizes, 'label' | 'labels' | 'map' | 'named'>
): TextLine[] {
	const place = labels[code];
	if (!place) return [];
	const [x, y] = place.at;
	const onInk = look === 'uses' && !place.leader && place.anchor === undefined;
	const soft = look === 'outside' ? ' soft' : '';
	return [
		{
			id: code,
			text: named ? name : code.toUpperCase(),
			x: round(map.x + x * map.scale),
			y: round(map.y + y * map.scale + label * 0.35),
			size: label,
			anchor: place.anchor ?? 'middle',
			style: `chart-label ${onInk ? 'poster-word' : `haloed${soft}`}`
		}
	];
}

/** Lines from a dot in a country to its name. */
function leadersOf(countries: readonly Country[], { label, labels, map }: Sizes) {
	const paths = countries.flatMap(({ code }) => {
		const points = labels[code]?.leader;
		return points
			? [points.map(([x, y]) => [round(map.x + x * map.scale), round(map.y + y * map.scale)])]
			: [];
	});
	return {
		leaders: paths.map((points) => `M${points.map((point) => point.join(' ')).join('L')}`).join(''),
		spots: paths.map(([[x = 0, y = 0] = []]) => ring(x, y, label * 0.16)).join('')
	};
}

/** A ring around what is smaller than any sign. */
export function ringAround(outline: string, least: number): string {
	const corners = ringsOf(outline).flat();
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	return Math.max(right - left, bottom - top) < least
		? ring((left + right) / 2, (top + bottom) / 2, least)
		: '';
}

/** Title, source, key with counts, and what an empty country does not say. */
function wordsOf(countries: readonly Country[], world: World, sizes: Sizes) {
	const { gap, label, map, margin, title, width } = sizes;
	const [left, top, room] = sizes.words;
	const when = world.records('europe')[0]?.when;
	const heading = stacked(
		wrap(
			world.fill('europe.title', { date: when === undefined ? '' : writeDate(world.locale, when) }),
			title,
			width - 2 * margin
		),
		{
			id: 'title',
			x: margin,
			y: margin + title * 0.75,
			size: title,
			anchor: 'start',
			style: 'chart-title halo'
		}
	);
	const text = (id: string, words: string, y: number, style: string, x = left, width = room - (x - left)) =>
		stacked(
			wrap(words, label, width),
			{ id, x: round(x), y: round(y), size: label, anchor: 'start', style: `chart-label ${style}` },
			LEADING
		);
	const source = text('source', world.word('europe.source'), top, 'soft');
	let y = top + (source.length + 0.35) * label * LEADING;
	const key = { uses: '', expected: '', unlisted: '', outside: '' } as Record<Look, string>;
	const lines = [...source];
	for (const look of LOOKS.filter((one) => count(countries, one) > 0)) {
		key[look] = swatch(left, y - label * 0.78, label);
		const said = text(look, keyWords(countries, look, world), y, 'strong', left + label * 2);
		lines.push(...said);
		y += (said.length + 0.25) * label * LEADING;
	}
	const [noteX, noteY, noteRoom] = sizes.note ?? [left, y + label * 0.2, room];
	lines.push(...text('note', world.word('europe.note'), noteY, 'haloed', noteX, noteRoom));
	return {
		lines: [...heading, ...lines],
		key,
		keyStrokes: key.expected === '' ? '' : hatch(key.expected, gap * map.scale, 0.1)
	};
}

/** A box of the key, as tall as the capitals beside it. */
export function swatch(x: number, y: number, label: number): string {
	const [left, right, top, bottom] = [x, x + label * 1.5, y, y + label * 0.9].map(round);
	return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}

const keyWords = (countries: readonly Country[], look: Look, world: World): string =>
	look === 'outside'
		? world.word('europe.outside')
		: world.fill('europe.key', {
				label: world.word(`europe.${look}`),
				count: integer(world, count(countries, look))
			});
