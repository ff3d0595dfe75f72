/** What the readers of files return: features with the tags that the models use, in degrees, and nothing else. */
import type { Feature, Geometry, Position } from 'geojson';

/** Tags of a feature, as in OpenStreetMap. */
export type Tags = Readonly<Record<string, string>>;

/** A feature with the tags that {@link keepTags} leaves. */
export type TaggedFeature = Feature<Geometry, Tags>;

/** The content of a file. */
export interface SourceMap {
	/** Who made the data, which decides what is printed below the plan. */
	readonly origin: 'osm' | 'cadastre' | 'bd-topo' | 'list' | 'unknown';
	/** Longitude and latitude in degrees. */
	readonly features: readonly TaggedFeature[];
	/** Day of the data, such as `2026-11-30`; undefined if the file does not say it. */
	readonly date: string | undefined;
	/** What was done to a list of cameras; undefined for any other file. */
	readonly list?: ListNotes;
}

/** What was done to a list of cameras. */
export interface ListNotes {
	/** Number of lines without coordinates. */
	readonly skipped: number;
	/** Whether its latitudes were in the column of longitudes. */
	readonly isExchanged: boolean;
	/** Statuses that were not understood, so that their cameras count as if they were there. */
	readonly statuses?: readonly string[];
}

/**
 * Reasons for which a file is not taken. Each is also the end of the key of a word, `quarter.fault-…`, with the same
 * blanks.
 */
export type FaultCode =
	| 'empty'
	| 'large'
	| 'not-text'
	| 'not-gzip'
	| 'xml'
	| 'json'
	| 'unknown'
	| 'nodes'
	| 'coordinates'
	| 'no-buildings'
	| 'columns'
	| 'buildings'
	| 'window'
	| 'saved';

/** A file that cannot be read, or a window that is too large, with a reason that a person understands. */
export class QuarterFault extends Error {
	readonly code: FaultCode;
	/** Values for the blanks of the sentence. */
	readonly values: Readonly<Record<string, string>>;

	constructor(code: FaultCode, values: Readonly<Record<string, string>> = {}) {
		super(`${code} ${JSON.stringify(values)}`);
		this.code = code;
		this.values = values;
	}
}

/** Largest size of a file, unpacked, in bytes. */
export const MAX_BYTES = 20_000_000;
/** Largest number of points in a file. */
export const MAX_POINTS = 500_000;

/**
 * Tags that are kept. All others are dropped on reading, so that nothing keeps the names of operators, the contacts of
 * owners, or the accounts of the volunteers who drew the map.
 */
const KEPT_TAGS = new Set([
	...['building', 'location', 'layer', 'area', 'type'],
	...['highway', 'service', 'width', 'lanes', 'sidewalk', 'tunnel', 'indoor', 'access', 'foot', 'place'],
	...['leisure', 'landuse', 'natural', 'waterway', 'water', 'railway'],
	...['man_made', 'surveillance', 'surveillance:type', 'camera:type', 'camera:direction', 'direction'],
	...['surveillance:zone', 'disused', 'abandoned', 'proposed', 'planned', 'camera:mount', 'level']
]);

/** Tags of streets only: a name of a building or a camera may be that of a person. */
const KEPT_TAGS_OF_STREETS = new Set(['name']);

/**
 * Returns the tags of a feature that the models use, as texts.
 * @param values properties from a file, of any type
 */
export function keepTags(values: Readonly<Record<string, unknown>>): Tags {
	const isStreet = typeof values['highway'] === 'string' || typeof values['place'] === 'string';
	const kept = Object.entries(values).flatMap(([key, value]) => {
		if (!KEPT_TAGS.has(key) && !(isStreet && KEPT_TAGS_OF_STREETS.has(key))) return [];
		return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [];
	});
	return Object.fromEntries(kept);
}

/** Returns whether a value is an object with properties, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the day of a time, such as `2026-11-30`; undefined for a text that is no time. */
export const dayOf = (time: unknown): string | undefined =>
	typeof time === 'string' ? /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0] : undefined;

/**
 * Returns a position if it is longitude and latitude in degrees.
 * @throws QuarterFault if it is not
 */
export function checkDegrees(position: Position): Position {
	const [x = NaN, y = NaN] = position;
	if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return position;
	throw new QuarterFault('coordinates');
}

/** Returns maps of the same place as one, such as buildings from one file and cameras from another. */
export function mergeMaps(maps: readonly SourceMap[]): SourceMap {
	const origins = [...new Set(maps.map(({ origin }) => origin))];
	return {
		origin: origins.find((origin) => origin !== 'list' && origin !== 'unknown') ?? origins[0] ?? 'unknown',
		features: maps.flatMap(({ features }) => features),
		date: maps.find(({ date }) => date !== undefined)?.date
	};
}
