/**
 * The link that carries what a reader set: her cameras, her walk, and her day. It is the fragment of an address, which no
 * browser sends to a server, and it never carries the map: who opens it needs the file too.
 */
import type { Point } from '#lib/model/maths/geometry.ts';
import type { KnownCamera } from '../cameras/camera-tags.ts';
import type { Quarter } from '../area/quarter.ts';
import type { MapWindow } from '../area/window.ts';
import { MARGIN_METRES, MAX_HEIGHT, MAX_WIDTH } from '../area/window-limits.ts';
import { MAX_LETTERS, MAX_OWN_CAMERAS, OWN_KINDS, type OwnCamera } from './own-camera.ts';

/** What a reader says of a day. */
export interface Day {
	/** People who pass on a day; undefined until it is typed. */
	readonly passersBy: number | undefined;
	/** Displayed score above which the software alerts, 0 … 100. */
	readonly threshold: number;
	/** People who answer alerts. */
	readonly operators: number;
}

/** What a link carries. */
export interface QuarterLink {
	/** Tells frames apart without saying where they are. */
	readonly frame: string;
	/** Metres to the east and to the south from the frame that is shown first on the map; undefined if they are not known. */
	readonly shift?: readonly [east: number, south: number] | undefined;
	readonly own: readonly OwnCamera[];
	/** Cameras of the reader’s list, at most {@link MAX_LISTED}; others are left out. */
	readonly listed: readonly KnownCamera[];
	readonly day: Day;
	/** Start and end of the walk; undefined if none was measured. */
	readonly ends: readonly [Point, Point] | undefined;
}

/** Largest number of cameras of a list that a link carries: longer addresses are cut by programs that pass them on. */
export const MAX_LISTED = 60;
/** Farthest that a frame is from the one that is shown first, in metres. */
const MAX_SHIFT = 100_000;

/** Largest number of passers-by that is taken: those of the busiest station. */
export const MAX_PASSERS_BY = 1_000_000;
/** Bounds of the settings of a day. */
export const DAY_BOUNDS = {
	threshold: { min: 0, max: 100, step: 1 },
	operators: { min: 0, max: 4, step: 1 }
} as const;

/** Returns the mark of a quarter’s frame: its size and turn, and how many buildings and cameras its map has without lists. */
export const frameMark = ({ width, height, turn = 0, buildingCount, cameras }: Quarter): string =>
	`${width}x${height}-${buildingCount}-${cameras.filter(({ line }) => line === undefined).length}${turn === 0 ? '' : `-${turn}`}`;

/** Returns the size of the frame of a mark, and whether it is turned; undefined for a mark that is none. */
export function sizeOfMark(frame: string): Pick<MapWindow, 'width' | 'height' | 'isTurned'> | undefined {
	const [, width, height, turn] = /^(\d+)x(\d+)-\d+-\d+(-.+)?$/.exec(frame) ?? [];
	if (width === undefined || height === undefined) return undefined;
	return { width: Number(width), height: Number(height), isTurned: turn !== undefined };
}

/** Returns the fragment of a link, without `#`. Positions are rounded to a decimetre, directions to a degree. */
export function writeLink({ frame, shift, own, listed, day, ends }: QuarterLink): string {
	const { passersBy, threshold, operators } = day;
	const parameters = new URLSearchParams({
		frame,
		...(shift && { shift: shift.map((metres) => Math.round(metres * 100) / 100).join() }),
		own: own
			.map(({ at, mount, heading, kind, number }) =>
				[`${mount[0]}${kind?.[0] ?? ''}`, ...round(at), Math.round(heading) % 360, number ?? []].flat().join()
			)
			.join(';'),
		...(listed.length > 0 && { list: listed.slice(0, MAX_LISTED).map(writeListed).join(';') }),
		...(passersBy !== undefined && { passers: String(passersBy) }),
		threshold: String(threshold),
		operators: String(operators),
		...(ends && { walk: ends.flatMap(round).join() })
	});
	return parameters.toString().replaceAll('%2C', ',').replaceAll('%3B', ';');
}

/** Returns what a fragment carries; undefined if it is none of {@link writeLink}, or was changed to impossible values. */
export function readLink(fragment: string, usual: Day): QuarterLink | undefined {
	const given = new URLSearchParams(fragment);
	const frame = given.get('frame');
	const own = (given.get('own') ?? '').split(';').filter(Boolean).map(readCamera);
	if (!frame || own.length > MAX_OWN_CAMERAS || own.includes(undefined)) return undefined;
	const listed = (given.get('list') ?? '').split(';').filter(Boolean).map(readListed);
	if (listed.length > MAX_LISTED || listed.includes(undefined)) return undefined;
	const [east, south] = readNumbers(given.get('shift') ?? '');
	const isShifted = Math.abs(east ?? NaN) <= MAX_SHIFT && Math.abs(south ?? NaN) <= MAX_SHIFT;
	const [x1, y1, x2, y2] = readNumbers(given.get('walk') ?? '');
	const [start, end] = [toPoint(x1, y1), toPoint(x2, y2)];
	return {
		frame,
		shift: isShifted ? [east ?? 0, south ?? 0] : undefined,
		own: own.flatMap((camera) => camera ?? []),
		listed: listed.flatMap((camera) => camera ?? []),
		day: {
			passersBy: readCount(given.get('passers'), 0, MAX_PASSERS_BY),
			threshold: readLever(given, 'threshold') ?? usual.threshold,
			operators: readLever(given, 'operators') ?? usual.operators
		},
		ends: start && end && [start, end]
	};
}

const round = (at: Point): number[] => at.map((metres) => Math.round(metres * 10) / 10);

function readCamera(text: string): OwnCamera | undefined {
	const [sign, ...numbers] = text.split(',');
	const mount = MOUNTS.find(([first]) => first === sign?.[0]);
	const kind = OWN_KINDS.find(([first]) => first === sign?.[1]);
	const [x, y, heading, number] = readNumbers(numbers.join());
	const at = toPoint(x, y);
	return mount && at && isHeading(heading)
		? { at, mount, heading, ...(kind && { kind }), ...(isLetter(number) && { number }) }
		: undefined;
}

const MOUNTS = ['wall', 'pole'] as const;
const RINGS = ['dome', 'panning', 'unknown'] as const;

/** Returns a camera of a list: mount and kind as letters, `x` if it is planned, its line, its place, and its directions. */
const writeListed = ({ at, mount, ring, isPlanned, headings, line }: KnownCamera): string =>
	[
		`${mount[0]}${ring?.[0] ?? ''}${isPlanned ? 'x' : ''}`,
		line,
		...round(at),
		...headings.map((each) => Math.round(each) % 360)
	].join();

function readListed(text: string): KnownCamera | undefined {
	const [sign = '', ...numbers] = text.split(',');
	const mount = MOUNTS.find(([first]) => first === sign[0]);
	const ring = RINGS.find(([first]) => sign.slice(1).startsWith(first ?? ''));
	const [line, x, y, ...headings] = readNumbers(numbers.join());
	const at = toPoint(x, y, MARGIN_METRES);
	if (!mount || !at || line === undefined || !Number.isInteger(line) || line < 1) return undefined;
	if (!headings.every(isHeading) || (headings.length === 0) !== (ring !== undefined)) return undefined;
	return { at, mount, headings, ring, ...(sign.endsWith('x') && { isPlanned: true as const }), line };
}

const isHeading = (degrees: number | undefined): degrees is number =>
	degrees !== undefined && degrees >= 0 && degrees < 360;

const isLetter = (number: number | undefined): boolean =>
	number !== undefined && Number.isInteger(number) && number >= 0 && number <= MAX_LETTERS;

/** Returns numbers that commas separate; of anything else, an empty list. */
function readNumbers(text: string): number[] {
	const numbers = text.split(',').map((part) => (part === '' ? NaN : Number(part)));
	return numbers.every(Number.isFinite) ? numbers : [];
}

/** Returns a point of a plan, however large, or so many metres around it; undefined outside all. */
function toPoint(x: number | undefined, y: number | undefined, margin = 0): Point | undefined {
	if (x === undefined || y === undefined) return undefined;
	const isWithin = (metres: number, side: number) => metres >= -margin && metres <= side + margin;
	return isWithin(x, MAX_WIDTH) && isWithin(y, MAX_HEIGHT) ? [x, y] : undefined;
}

function readCount(text: string | null, min: number, max: number): number | undefined {
	const count = Number(text ?? NaN);
	return Number.isInteger(count) && count >= min && count <= max ? count : undefined;
}

function readLever(given: URLSearchParams, key: keyof typeof DAY_BOUNDS): number | undefined {
	return readCount(given.get(key), DAY_BOUNDS[key].min, DAY_BOUNDS[key].max);
}
