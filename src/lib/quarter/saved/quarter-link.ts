/**
 * The link that carries what a reader set: her cameras, her walk, and her day. It is the fragment of an address, which no
 * browser sends to a server, and it never carries the map: who opens it needs the file too.
 */
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Quarter } from '../area/quarter.ts';
import { MAX_HEIGHT, MAX_WIDTH } from '../area/window-limits.ts';
import { MAX_LETTERS, MAX_OWN_CAMERAS, type OwnCamera } from './own-camera.ts';

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
	readonly own: readonly OwnCamera[];
	readonly day: Day;
	/** Start and end of the walk; undefined if none was measured. */
	readonly ends: readonly [Point, Point] | undefined;
}

/** Largest number of passers-by that is taken: those of the busiest station. */
export const MAX_PASSERS_BY = 1_000_000;
/** Bounds of the settings of a day. */
export const DAY_BOUNDS = {
	threshold: { min: 0, max: 100, step: 1 },
	operators: { min: 0, max: 4, step: 1 }
} as const;

/** Returns the mark of a quarter’s frame: its size and turn, and how many buildings and cameras its map has. */
export const frameMark = ({ width, height, turn = 0, buildingCount, cameras }: Quarter): string =>
	`${width}x${height}-${buildingCount}-${cameras.length}${turn === 0 ? '' : `-${turn}`}`;

/** Returns the fragment of a link, without `#`. Positions are rounded to a decimetre, directions to a degree. */
export function writeLink({ frame, own, day, ends }: QuarterLink): string {
	const { passersBy, threshold, operators } = day;
	const parameters = new URLSearchParams({
		frame,
		own: own
			.map(({ at, mount, heading, number }) =>
				[mount[0], ...round(at), Math.round(heading), number ?? []].flat().join()
			)
			.join(';'),
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
	const [x1, y1, x2, y2] = readNumbers(given.get('walk') ?? '');
	const [start, end] = [toPoint(x1, y1), toPoint(x2, y2)];
	return {
		frame,
		own: own.flatMap((camera) => camera ?? []),
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
	const mount = (['wall', 'pole'] as const).find(([first]) => first === sign);
	const [x, y, heading, number] = readNumbers(numbers.join());
	const at = toPoint(x, y);
	return mount && at && heading !== undefined && heading >= 0 && heading < 360
		? { at, mount, heading, ...(isLetter(number) && { number }) }
		: undefined;
}

const isLetter = (number: number | undefined): boolean =>
	number !== undefined && Number.isInteger(number) && number >= 0 && number <= MAX_LETTERS;

/** Returns numbers that commas separate; of anything else, an empty list. */
function readNumbers(text: string): number[] {
	const numbers = text.split(',').map((part) => (part === '' ? NaN : Number(part)));
	return numbers.every(Number.isFinite) ? numbers : [];
}

/** Returns a point of a plan, however large; undefined outside all. */
function toPoint(x: number | undefined, y: number | undefined): Point | undefined {
	if (x === undefined || y === undefined) return undefined;
	return x >= 0 && y >= 0 && x <= MAX_WIDTH && y <= MAX_HEIGHT ? [x, y] : undefined;
}

function readCount(text: string | null, min: number, max: number): number | undefined {
	const count = Number(text ?? NaN);
	return Number.isInteger(count) && count >= min && count <= max ? count : undefined;
}

function readLever(given: URLSearchParams, key: keyof typeof DAY_BOUNDS): number | undefined {
	return readCount(given.get(key), DAY_BOUNDS[key].min, DAY_BOUNDS[key].max);
}
