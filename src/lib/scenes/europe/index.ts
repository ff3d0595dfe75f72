/**
 * Draws a map of Europe by the list of a study on which each country appears, with a note on what the lists
 * leave out.
 */
import { range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, empty, fixed, grow, type Box, type Measured } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { dotPath, DOTS_STYLE } from '#lib/chart/marks/dots.ts';
import { LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { COUNTRY_STATUSES, data, statusOf, type CountryStatus, type Europe } from './data.ts';
import { CORNER_ID, drawMap, layOutMap, measureCountry, type MapLayout } from './map.ts';

/** Smallest space with counts above the map. A smaller one has words only. */
const MIN_SIZE_FOR_COUNTS = { width: 420, height: 380 };
/** Shares of the width that are tried for the words over the sea. */
const CORNER_WIDTH_SHARES = [0.44, 0.34, 0.54];
/** Smallest map to accept without trying further variants, as a share of its largest size. */
const GOOD_MAP_SHARE = 0.72;

/** Number of countries that are measured in one piece. */
const COUNTRIES_PER_PIECE = 6;

/** Returns functions that measure the countries, which is half of the layout. */
const prepare = (state: unknown, world: World) => {
	const codes = data(state, world).countries.map(({ code }) => code);
	return range(0, codes.length, COUNTRIES_PER_PIECE).map(
		(start) => () => codes.slice(start, start + COUNTRIES_PER_PIECE).forEach(measureCountry)
	);
};

const layout = (shown: Europe, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 's' },
			title(
				viewport.showTitle
					? ['europe.title', 'europe.title-short'].map((key) =>
							world.fill(key, { date: dateOf(shown, world) })
						)
					: ''
			),
			grow(
				fit(
					atLeast(MIN_SIZE_FOR_COUNTS, textAndMap(shown, world)),
					custom((rect) => mapAroundText(shown, rect, world))
				)
			)
		)
	);

const dateOf = ({ when }: Europe, world: World): string =>
	when === undefined ? '' : formatDate(world.locale, when);

/** The source, the counts, the note and the map, from top to bottom. */
const textAndMap = (shown: Europe, world: World): Box =>
	column(
		{ gap: 'l' },
		sourceBox(world),
		row(
			{ gap: 'l' },
			...countByStatus(shown).map(({ id, count }) =>
				grow(
					row(
						{ gap: 's' },
						swatch(id, COUNT_SWATCH),
						column(
							{ gap: 'none' },
							number(`${id}-count`, formatCount(world, count)),
							text(id, world.word(`europe.${id}`))
						)
					)
				)
			)
		),
		noteBox(world),
		grow(
			custom((rect) => {
				const plan = layOutMap(shown.countries, rect);
				return plan ? drawMap(shown.countries, plan) : {};
			})
		)
	);

/**
 * For small spaces: puts the words over the sea in the north-west, and drops parts that would shrink the map too
 * much.
 */
function mapAroundText(shown: Europe, rect: Rect, world: World): Partial<Drawing> {
	let best: { readonly corner: Measured; readonly plan: MapLayout } | undefined;
	for (const parts of [2, 1, 0])
		for (const share of CORNER_WIDTH_SHARES) {
			// Each variant lays out the map several times.
			if (best && best.plan.share >= GOOD_MAP_SHARE) break;
			const corner = cornerBox(shown, parts, world).measure({ ...rect, width: rect.width * share });
			const plan = layOutMap(shown.countries, rect, corner);
			if (plan && (!best || plan.share > best.plan.share)) best = { corner, plan };
		}
	if (!best) return { overflows: true };
	const { corner, plan } = best;
	const top = plan.placed.rects.get(CORNER_ID)?.y ?? rect.y;
	return mergeDrawings(drawMap(shown.countries, plan), corner.draw(rect.x, top, new Map()));
}

/** The legend, with the note when `parts` is at least 1 and also the source when it is 2. */
const cornerBox = (shown: Europe, parts: number, world: World): Box =>
	column(
		{ gap: 'xs' },
		parts > 1 ? sourceBox(world) : empty,
		...countByStatus(shown).map(({ id, count }) =>
			row(
				{ gap: 's', align: 'middle' },
				swatch(id, LABEL_SWATCH),
				text(
					id,
					world.fill('europe.key', { label: world.word(`europe.${id}`), count: formatCount(world, count) }),
					{ style: 'strong' }
				)
			)
		),
		parts > 0 ? noteBox(world) : empty
	);

const sourceBox = (world: World): Box => note('source', world.word('europe.source'));
const noteBox = (world: World): Box => text('note', world.word('europe.note'));

const countByStatus = ({ countries }: Europe) =>
	COUNTRY_STATUSES.map((id) => ({
		id,
		count: countries.filter(({ status }) => status === id).length
	})).filter(({ count, id }) => count > 0 && id !== 'outside');

/** Sizes of a swatch beside a label and beside a large number, in units. */
const LABEL_SWATCH = { width: LABEL_SIZE * 1.6, height: LABEL_SIZE };
const COUNT_SWATCH = { width: LABEL_SIZE * 2.2, height: LABEL_SIZE * 1.8 };

const STATUS_STYLES: Readonly<Record<CountryStatus, string>> = {
	uses: 'country uses',
	expected: 'country listed',
	unlisted: 'country listed',
	outside: 'abroad'
};

const swatch = (look: CountryStatus, { width, height }: typeof LABEL_SWATCH): Box =>
	fixed({ width, height }, (x, y) => {
		const d = `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
		return {
			shapes: [
				createShape(`key-${look}`, STATUS_STYLES[look], d),
				createShape(`key-${look}-tone`, 'country expected', look === 'expected' ? d : ''),
				createShape(`key-${look}-dots`, DOTS_STYLE, look === 'unlisted' ? dotPath(d, 3) : '')
			]
		};
	});

/** Returns a row for each country, sorted by status and then by name. */
const table = (shown: Europe, world: World) =>
	tableOf(
		world,
		'europe',
		world
			.records('europe')
			.toSorted(
				(a, b) =>
					COUNTRY_STATUSES.indexOf(statusOf(a)) - COUNTRY_STATUSES.indexOf(statusOf(b)) ||
					a.name.localeCompare(b.name, world.lang)
			),
		{
			country: ({ name }) => name,
			code: ({ id }) => id.toUpperCase(),
			list: (record) => world.word(`europe.in-${statusOf(record)}`)
		},
		{ date: dateOf(shown, world) }
	);

export default defineMarkScene({ prepare, data, layout, table, isStatic: true });
