/** Draws a disc for each record at its place on a map, by status, with place names in the margins. */
import { textBlock, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { layOutFigures, layOutLegend } from '#lib/chart/layout/legend.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { WorldRecord } from '../world.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { data, type MapPlaces } from './data.ts';
import { drawDiscs, type Disc } from './discs.ts';
import { drawMap } from './map.ts';

/**
 * Smallest layout box in which the legend has large counts, in units. In a smaller one it is one or two lines
 * of words.
 */
const MIN_SIZE_FOR_COUNTS = { width: 480, height: 400 };
/** Height up to which the date is left out, in units. The caption of the table has it too. */
const MIN_HEIGHT_FOR_DATE = 190;

function layout(shown: MapPlaces, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const words = stackBlocks(layOutHeading(shown, viewport, whole, world), LABEL_SIZE * 0.4);
	const rest = trimTop(whole, words.height > 0 ? words.height + LABEL_SIZE * 0.8 : 0);
	const legend =
		rest.width >= MIN_SIZE_FOR_COUNTS.width && rest.height >= MIN_SIZE_FOR_COUNTS.height
			? layOutCounts(shown, rest, world)
			: layOutKeys(shown, rest, world);
	const map = drawMap(shown.towns, trimTop(rest, legend.height + LABEL_SIZE), world);
	return mergeDrawings({ texts: words.texts }, map, {
		shapes: drawDiscs('key', legend.discs, legend.size),
		texts: legend.texts
	});
}

/** Lays out the title with the counts, and the date. A viewport that shows no title has only the date. */
function layOutHeading(
	{ count, towns }: MapPlaces,
	viewport: Viewport,
	whole: Rect,
	world: PictureWorld
): TextBlock[] {
	const title = world.fill('map.title', {
		count: formatCount(world, count),
		places: formatCount(world, towns.length)
	});
	const date = world.fill('map.as-of', { date: formatDate(world.locale, world.lawAsOf) });
	return [
		textBlock('title', viewport.showTitle ? title : '', whole, { style: 'chart-title', size: TITLE_SIZE }),
		textBlock('date', whole.height > MIN_HEIGHT_FOR_DATE ? date : '', whole, { style: 'soft' })
	];
}

interface Legend extends TextBlock {
	readonly discs: readonly Disc[];
	readonly size: number;
}

/** Returns a function that converts the position of a legend entry to a disc with the sign of its status. */
const legendDisc =
	({ statuses }: MapPlaces) =>
	({ id, ...at }: { readonly id: string; readonly x: number; readonly y: number }): Disc => ({
		...at,
		sign: statuses.find(({ status }) => status === id)?.sign ?? 'full'
	});

/** Lays out the legend with a large count for each status above its name. */
function layOutCounts(shown: MapPlaces, rect: Rect, world: PictureWorld): Legend {
	const size = COUNT_SIZE * 0.8;
	const laid = layOutFigures(
		shown.statuses.map(({ count, status }) => ({
			id: status,
			figure: formatCount(world, count),
			name: world.word(`map.status-${status}`)
		})),
		rect,
		size
	);
	return { ...laid, discs: laid.markCentres.map(legendDisc(shown)), size };
}

/** Lays out the legend as one or two lines of words with counts. */
function layOutKeys(shown: MapPlaces, rect: Rect, world: PictureWorld): Legend {
	const size = LABEL_SIZE * 1.1;
	const laid = layOutLegend(
		shown.statuses.map(({ count, status }) => ({
			id: status,
			wordings: [`map.status-${status}`, `map.status-${status}-short`].map((key) =>
				world.fill('map.key', { label: world.word(key), count: formatCount(world, count) })
			)
		})),
		rect,
		{ mark: size, maxLines: rect.height > 200 ? 2 : 1, gap: LABEL_SIZE }
	);
	return { ...laid, discs: laid.markCentres.map(legendDisc(shown)), size };
}

/**
 * Returns the table of the records, one per row. It has columns for kind and description only if some record
 * has them.
 */
function table(_shown: MapPlaces, world: PictureWorld) {
	const towns = world.drawnRecords;
	const none = world.word('map.none');
	const cells: Record<string, (record: WorldRecord) => string> = {
		town: ({ name }) => name,
		kind: ({ kind }) => (kind === undefined ? none : world.word(`map.kind-${kind}`)),
		what: ({ what = none }) => what,
		when: (record) => dateText(record, world),
		status: (record) => statusText(record, world)
	};
	if (towns.every(({ kind }) => kind === undefined)) delete cells['kind'];
	if (towns.every(({ what }) => what === undefined)) delete cells['what'];
	return tableOf(world, 'map', towns, cells, { date: formatDate(world.locale, world.lawAsOf) });
}

/**
 * Returns the words for the last known status of a record, with the year in which it was known: it may have
 * changed since.
 */
function statusText({ known, status, until }: WorldRecord, world: PictureWorld): string {
	const of = until ?? known;
	if (status === undefined) return world.word('map.none');
	return of === undefined
		? world.word(`map.status-${status}`)
		: world.fill(`map.in-status-${status}`, { year: formatDate(world.locale, of, 'year') });
}

function dateText({ when, until }: WorldRecord, world: PictureWorld): string {
	const [from, to] = [when, until].map((iso) =>
		iso === undefined ? undefined : formatDate(world.locale, iso)
	);
	if (from !== undefined && to !== undefined) {
		return from === to ? from : world.fill('map.span', { from, until: to });
	}
	if (from !== undefined) return world.fill('map.from', { from });
	return to === undefined ? world.word('map.undated') : world.fill('map.until', { until: to });
}

export default definePictureScene({
	data,
	layout,
	table,
	isStatic: true
});
