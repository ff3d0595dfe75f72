/**
 * Draws a disc for each record at its place on a map, by status, with place names in the margins; or, for kinds with a sign,
 * an object for each record on the shelf of its status.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import { custom, grow, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { definePictureScene, distinctKinds, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { WorldRecord } from '../world.ts';
import { drawMap } from './map.ts';
import { OBJECT_SIGNS, type ObjectSign } from './objects.ts';
import { drawShelves, type Shelves } from './shelves.ts';
import type { MapState } from './story.ts';
import { drawDiscs } from './towns.ts';

/** Filling of a disc, which stands for the status of its record. */
export type StatusSign = 'full' | 'tone' | 'open' | 'crossed' | 'dotted';

/** A place with the signs of all its records. */
export interface Town {
	readonly id: string;
	readonly name: string;
	/** Position, in units of the map. */
	readonly x: number;
	readonly y: number;
	/** Sign of each record of the place, in the order of the legend. */
	readonly statuses: readonly StatusSign[];
}

/** The records of a picture, grouped by place. */
export interface MapPlaces {
	readonly towns: readonly Town[];
	readonly count: number;
	/** Statuses in use, in the order of their signs, with the number of records of each. */
	readonly statuses: readonly {
		readonly status: string;
		readonly sign: StatusSign;
		readonly count: number;
	}[];
	/** The records as objects on shelves, if any of their kinds has a sign. */
	readonly shelves: Shelves | undefined;
}

/**
 * Groups the records of a picture by the name of their place, in the order of the records. Records without a
 * position are left out here; the table has them.
 */
function data({ drawn }: MapState, world: PictureWorld): MapPlaces {
	const { drawnRecords, definition } = world;
	const placed = drawnRecords.filter(({ at, unknown }) => at && unknown === undefined);
	const usedStatuses = new Set(placed.flatMap(({ status }) => status ?? []));
	const order = [...new Set([...Object.keys(definition.signs ?? {}), ...usedStatuses])].filter((status) =>
		usedStatuses.has(status)
	);
	const signOf = (status = ''): StatusSign => (definition.signs?.[status] ?? 'full') as StatusSign;
	const rank = (status = '') => order.indexOf(status);
	const names = [...new Set(placed.map(({ name }) => name))];
	const towns = names.flatMap((name): Town[] => {
		const records = placed.filter((item) => item.name === name);
		const [first] = records;
		if (!first?.at) return [];
		const signs = records
			.toSorted((a, b) => rank(a.status) - rank(b.status))
			.map(({ status }) => signOf(status));
		return [{ id: first.id, name, x: first.at[0], y: first.at[1], statuses: signs }];
	});
	return {
		towns,
		count: placed.length,
		statuses: order.map((status) => ({
			status,
			sign: signOf(status),
			count: placed.filter((item) => item.status === status).length
		})),
		shelves: withTown(shelvesOf(placed, order, drawn, world), world)
	};
}

/** Returns the records as objects on a shelf for each status; undefined if no kind has an object as its sign. */
function shelvesOf(
	placed: readonly WorldRecord[],
	statuses: readonly string[],
	drawn: number,
	world: PictureWorld
): Shelves | undefined {
	const { signs = {} } = world.definition;
	const objectOf = (kind = ''): ObjectSign | undefined => OBJECT_SIGNS.find((sign) => sign === signs[kind]);
	const kinds = distinctKinds(world);
	if (!kinds.some(objectOf)) return undefined;
	return {
		shelves: statuses.map((status) => ({
			status,
			sign: signs[status] as StatusSign,
			objects: placed
				.filter((item) => item.status === status)
				.map(({ id, name, at, kind }) => ({
					id,
					name,
					x: at?.[0] ?? 0,
					y: at?.[1] ?? 0,
					object: objectOf(kind) ?? 'box'
				}))
		})),
		kinds: kinds.map((kind) => ({
			kind,
			object: objectOf(kind) ?? 'box',
			count: placed.filter((item) => item.kind === kind).length
		})),
		places: new Set(placed.map(({ name }) => name)).size,
		drawn
	};
}

/** Returns shelves with the town of an edition: its name, its place, and what is known of its projects. */
function withTown(
	shelves: Shelves | undefined,
	{ drawnRecords, word, fill }: PictureWorld
): Shelves | undefined {
	const own = drawnRecords.filter((record) => record.own);
	const [first] = own;
	if (!shelves || !first) return shelves;
	const statuses = [...new Set(own.flatMap(({ status }) => status ?? []))];
	const counts = statuses.map((status) =>
		fill('map.key', {
			count: String(own.filter((record) => record.status === status).length),
			label: word(`map.status-${status}-short`)
		})
	);
	return {
		...shelves,
		town: {
			name: first.name,
			x: first.at?.[0] ?? 0,
			y: first.at?.[1] ?? 0,
			words: first.unknown ?? counts.join(', '),
			isUnknown: first.unknown !== undefined
		}
	};
}

/**
 * Smallest space in which the legend has large counts, in units. With less, it is one or two lines
 * of words.
 */
const MIN_SIZE_FOR_COUNTS = { width: 480, height: 400 };
/** Height up to which the date is left out, in units. The caption of the table has it too. */
const MIN_HEIGHT_FOR_DATE = 190;
/** Height above which the legend may have two lines, in units. */
const MIN_HEIGHT_FOR_TWO_LINES = 200;
/** Sides of the marks of the legend, in units. */
const [KEY_SIZE, LARGE_KEY_SIZE] = [LABEL_SIZE * 1.1, COUNT_SIZE * 0.8];

function layout(shown: MapPlaces, viewport: Viewport, world: PictureWorld): Drawing {
	const { count, towns, shelves } = shown;
	if (shelves) return drawShelves(shelves, viewport, world);
	const numbers = { count: formatCount(world, count), places: formatCount(world, towns.length) };
	const date = world.fill('map.as-of', { date: formatDate(world.locale, world.lawAsOf) });
	return layOut(
		viewport,
		sized(({ height }) =>
			column(
				{ gap: 'm' },
				column(
					{ gap: 's' },
					title(viewport.showTitle ? world.fill('map.title', numbers) : ''),
					note('date', height > MIN_HEIGHT_FOR_DATE ? date : '')
				),
				grow(
					sized((rest) => {
						const isLarge =
							rest.width >= MIN_SIZE_FOR_COUNTS.width && rest.height >= MIN_SIZE_FOR_COUNTS.height;
						return column(
							{ gap: 'l' },
							isLarge ? largeCounts(shown, world) : keys(shown, rest.height, world),
							grow(custom((rect) => drawMap(towns, rect, world)))
						);
					})
				)
			)
		)
	);
}

/** The disc of a status. */
const statusDisc = ({ status, sign }: MapPlaces['statuses'][number], size: number): Box =>
	symbol(size, (x, y) => ({ shapes: drawDiscs(`key-${status}`, [{ x, y, sign }], size) }));

/** A legend with a large count for each status above its name. */
const largeCounts = ({ statuses }: MapPlaces, world: PictureWorld): Box =>
	row(
		{ gap: 'l' },
		...statuses.map((each) =>
			grow(
				row(
					{ gap: 's' },
					statusDisc(each, LARGE_KEY_SIZE),
					column(
						{ gap: 'none' },
						number(`${each.status}-count`, formatCount(world, each.count)),
						text(each.status, world.word(`map.status-${each.status}`))
					)
				)
			)
		)
	);

/** A legend as one or two lines of words with counts. */
const keys = ({ statuses }: MapPlaces, height: number, world: PictureWorld): Box =>
	legend(
		statuses.map((each) => ({
			id: each.status,
			mark: statusDisc(each, KEY_SIZE),
			wordings: [`map.status-${each.status}`, `map.status-${each.status}-short`].map((key) =>
				world.fill('map.key', { label: world.word(key), count: formatCount(world, each.count) })
			)
		})),
		{ maxLines: height > MIN_HEIGHT_FOR_TWO_LINES ? 2 : 1 }
	);

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
function statusText(record: WorldRecord, world: PictureWorld): string {
	if (record.unknown !== undefined) return record.unknown;
	const { known, status, until } = record;
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
	isStatic: true,
	interpolate: (a: MapState, b: MapState, t) =>
		a.picture === b.picture ? { ...b, drawn: a.drawn + (b.drawn - a.drawn) * t } : undefined
});
