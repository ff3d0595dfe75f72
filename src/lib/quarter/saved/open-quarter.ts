/** Opens the file in which a reader keeps a quarter with the cameras that she placed. */
import * as z from 'zod/mini';
import type { Quarter } from '../area/quarter.ts';
import { MAX_HEIGHT, MAX_WIDTH, MIN_SIDE } from '../area/window-limits.ts';
import { OTHER_KINDS } from '../cameras/camera-tags.ts';
import { MAX_WAYS_IN } from '../passers-by/ways-in.ts';
import { QuarterFault } from '../read/source-map.ts';
import { MAX_LETTERS, MAX_OWN_CAMERAS, OWN_KINDS } from './own-camera.ts';
import { FORMAT, VERSION, type SavedQuarter } from './save-quarter.ts';

/** Coordinates farther from the plan than this, in metres, are an error. */
const MAX_METRES = 100_000;
const MAX_LIST = 20_000;

const number = z.number().check(z.minimum(-MAX_METRES), z.maximum(MAX_METRES));
const point = z.tuple([number, number]);
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(MAX_LIST));
const ring = list(point);
const count = z.number().check(z.minimum(0));
const side = (largest: number) => z.int().check(z.minimum(MIN_SIDE), z.maximum(largest));
/** Number of a letter: a plan has had so many cameras at most. */
const letterNumber = z.int().check(z.minimum(0), z.maximum(MAX_LETTERS));
const mount = z.enum(['wall', 'pole']);

const quarterSchema = z.object({
	width: side(MAX_WIDTH),
	height: side(MAX_HEIGHT),
	turn: z.optional(z.number().check(z.minimum(-45), z.maximum(45))),
	blocks: list(z.object({ outline: ring.check(z.minLength(3)), courtyards: list(ring) })).check(
		z.minLength(1)
	),
	streets: list(z.object({ name: z.optional(z.string().check(z.maxLength(200))), line: ring, width: count })),
	areas: list(z.object({ kind: z.enum(['public', 'green', 'water']), rings: list(ring) })),
	hasStreets: z.boolean(),
	cameras: list(
		z.object({
			at: point,
			mount,
			headings: z.array(number).check(z.maxLength(20)),
			ring: z.optional(z.enum(['dome', 'panning', 'unknown'])),
			isPlanned: z.optional(z.literal(true)),
			line: z.optional(z.int().check(z.minimum(1)))
		})
	),
	others: list(z.object({ kind: z.enum(OTHER_KINDS), at: point })),
	entrances: z.optional(z.array(point).check(z.maxLength(MAX_WAYS_IN))),
	buildingCount: count,
	notes: list(
		z.object({
			kind: z.enum([
				...['underground', 'roof', 'small', 'broken', 'mended'],
				...['passage', 'united', 'cut', 'camera-far']
			] as const),
			count
		})
	),
	origin: z.enum(['osm', 'cadastre', 'bd-topo', 'list', 'unknown', 'story']),
	date: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)))
});

const schema = z.object({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	quarter: quarterSchema,
	own: z
		.array(
			z.object({
				at: point,
				mount,
				heading: number,
				kind: z.optional(z.enum(OWN_KINDS)),
				number: z.optional(letterNumber)
			})
		)
		.check(z.maxLength(MAX_OWN_CAMERAS))
});

/** Returns whether a value of a JSON file claims to be a saved quarter. */
export const isSavedQuarter = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && (value as { format?: unknown }).format === FORMAT;

/**
 * Returns the quarter of a file, exactly as it was saved.
 * @param value the value of its JSON
 * @throws QuarterFault if something in it is missing or has the wrong form
 */
export function openQuarter(value: unknown): SavedQuarter {
	const { data } = schema.safeParse(value);
	if (!data) throw new QuarterFault('saved');
	const { own, quarter } = data;
	// Values that are absent from JSON are undefined.
	return { quarter: quarter as Quarter, own };
}
