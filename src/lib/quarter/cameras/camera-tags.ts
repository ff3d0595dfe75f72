/** Cameras as OpenStreetMap describes them, and what can be said of their field of view. */
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Tags } from '../read/source-map.ts';

/**
 * A mapped camera that films the outside. Its number is all that names it: whose it is, nobody who reads the plan needs to
 * know.
 */
export interface KnownCamera {
	/** Position in metres, after it was moved in front of a wall. */
	readonly at: Point;
	readonly mount: 'wall' | 'pole';
	/**
	 * Known directions of its views, in degrees: 0 = east, 90 = south. Empty for a camera that turns, sees all around, or
	 * whose direction is unknown.
	 */
	readonly headings: readonly number[];
	/** Why the whole circle around it counts, if it does. */
	readonly ring: 'dome' | 'panning' | 'unknown' | undefined;
	/** Whether it is not there yet. */
	readonly isPlanned?: true | undefined;
	/** Line of the reader’s list that it comes from; undefined for a camera of the map. */
	readonly line?: number | undefined;
}

/** Tag with the line of a camera in the reader’s list, which no map has. */
export const LINE_TAG = 'list:line';

/** Returns the cameras that are there already. */
export const existingCameras = (cameras: readonly KnownCamera[]): KnownCamera[] =>
	cameras.filter(({ isPlanned }) => !isPlanned);

/** Returns the cameras of the map: those that are there already, and that are of no list of the reader. */
export const mappedCameras = (cameras: readonly KnownCamera[]): KnownCamera[] =>
	existingCameras(cameras).filter(({ line }) => line === undefined);

/** Returns the cameras of the reader’s lists, planned ones too. */
export const listedCameras = (cameras: readonly KnownCamera[]): KnownCamera[] =>
	cameras.filter(({ line }) => line !== undefined);

/** Why a device is not counted. */
export const OTHER_KINDS = [
	...['indoor', 'guard', 'plates', 'sound', 'speed'],
	...['inside', 'doorbell', 'off', 'animals', 'unlike']
] as const;

/** A mapped device that is not counted. Each kind is the end of the key of a word, `quarter.device-…`. */
export interface OtherDevice {
	readonly kind: (typeof OTHER_KINDS)[number];
	readonly at: Point;
}

/** What tags say of a device: the views of a camera, or why it is not counted. */
export type DeviceTags =
	| { readonly camera: Pick<KnownCamera, 'headings' | 'ring' | 'isPlanned' | 'line'> }
	| { readonly other: OtherDevice['kind'] };

/**
 * Returns what tags say of a device; undefined if they are those of something else.
 * Source of the tags: OpenStreetMap wiki, `man_made=surveillance`.
 */
export function readDeviceTags(tags: Tags): DeviceTags | undefined {
	if (tags['highway'] === 'speed_camera') return { other: 'speed' };
	if (tags['man_made'] !== 'surveillance') return undefined;
	const other = otherDevice(tags);
	if (other) return { other };
	const type = `${lower(tags, 'camera:type')};${lower(tags, 'surveillance:type')}`;
	const line = tags[LINE_TAG];
	const known = {
		...(IS_PLANNED.some((key) => tags[key] === 'yes') && { isPlanned: true as const }),
		...(line !== undefined && { line: Number(line) })
	};
	if (/dome|panorama/.test(type)) return { camera: { headings: [], ring: 'dome', ...known } };
	if (/panning|ptz/.test(type)) return { camera: { headings: [], ring: 'panning', ...known } };
	const headings = readDirections(tags['camera:direction'] ?? tags['direction'] ?? '');
	return { camera: { headings, ring: headings.length > 0 ? undefined : 'unknown', ...known } };
}

const lower = (tags: Tags, key: string): string => (tags[key] ?? '').toLowerCase();

/** Returns why a device is not counted; undefined for a camera that films the outside. */
function otherDevice(tags: Tags): OtherDevice['kind'] | undefined {
	const surveillance = lower(tags, 'surveillance');
	const kinds = lower(tags, 'surveillance:type');
	if (surveillance === 'no' || IS_OFF.some((key) => tags[key] === 'yes')) return 'off';
	if (kinds.includes('guard')) return 'guard';
	if (/gunshot|sound|acoustic/.test(kinds)) return 'sound';
	if (/\b(alpr|anpr|lpr)\b/.test(kinds)) return 'plates';
	if (!IS_CAMERA.test(kinds)) return 'unlike';
	const isInside = [surveillance, lower(tags, 'location')].includes('indoor');
	if (isInside || tags['indoor'] === 'yes' || tags['location'] === 'underground') return 'indoor';
	if (lower(tags, 'camera:type').includes('doorbell')) return 'doorbell';
	return lower(tags, 'surveillance:zone') === 'nesting_site' ? 'animals' : undefined;
}

/** Values of `surveillance:type` of cameras, as volunteers write them; many write none. */
const IS_CAMERA = /^$|cam|cctv|video|ptz|dome|fixed|panning|traffic|public|outdoor|yes/;
/** Tags of what is still there and works no more. */
const IS_OFF = ['disused', 'abandoned'];
/** Tags of what is not there yet. */
const IS_PLANNED = ['proposed', 'planned'];

const COMPASS = [
	'N',
	'NNE',
	'NE',
	'ENE',
	'E',
	'ESE',
	'SE',
	'SSE',
	'S',
	'SSW',
	'SW',
	'WSW',
	'W',
	'WNW',
	'NW',
	'NNW'
];

/**
 * Returns the directions in a tag, in degrees with 0 = east and 90 = south. The tag has degrees clockwise from the north, or
 * compass points; several are separated by semicolons, and of a range, such as `90-180`, the middle is taken. Returns an
 * empty list if any part cannot be read, or is a whole circle.
 */
export function readDirections(tag: string): number[] {
	const parts = tag.split(';').map((part) => readDirection(part.trim().toUpperCase()));
	return parts.includes(undefined) ? [] : parts.map((north) => ((north ?? 0) + 270) % 360);
}

/** Returns one direction in degrees clockwise from the north; undefined if it cannot be read. */
function readDirection(text: string): number | undefined {
	const point = COMPASS.indexOf(text);
	if (point >= 0) return (point * 360) / COMPASS.length;
	const [, first, last] = /^(-?\d{1,3}(?:\.\d+)?)°?(?:\s*-\s*(\d{1,3}(?:\.\d+)?)°?)?$/.exec(text) ?? [];
	if (first === undefined) return undefined;
	const from = wrap(Number(first));
	if (last === undefined) return from;
	const span = wrap(Number(last) - from);
	return span === 0 ? undefined : wrap(from + span / 2);
}

const wrap = (degrees: number): number => ((degrees % 360) + 360) % 360;
