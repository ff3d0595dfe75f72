import { z } from 'zod';
import { quote } from './mistakes.ts';
import type { Fault, Path, Report } from './mistakes.ts';
import type { DeepPartial } from './deep-partial.ts';
import { didYouMean, likeliest, nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** Mistakes that somebody may still want to read one by one. */
const MOST = 10_000;

/**
 * Reports what the schema refuses, and takes it out of the value, so that all the rest can still be checked.
 * Keys stay, with nothing behind them: the name exists, and using it elsewhere is no further mistake.
 * @param said paths of which something has been reported already
 */
export function validate<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
	report: Report,
	said: readonly Path[]
): DeepPartial<z.input<Schema>> | undefined {
	const known = new Set(said.map((path) => JSON.stringify(path)));
	const fresh = (path: Path) => !known.has(JSON.stringify(path));
	const issues = issuesOf(schema, value);
	if (!issues) {
		report.add([], { found: 'more mistakes than can be listed', expected: 'a story' });
		return undefined;
	}
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		const path = issue.path as Path;
		const allowed = keysAt(schema, path);
		for (const key of issue.keys.filter((each) => fresh([...path, each]))) {
			const near = nearest(key, allowed);
			const fault = {
				found: `unknown key ${quote(key)}`,
				expected: among(allowed, 'key'),
				hint: didYouMean(key, allowed)
			};
			report.add([...path, key], fault, { key: true });
			// A mistyped key is one mistake, not also a missing one.
			if (near !== undefined) known.add(JSON.stringify([...path, near]));
		}
	}
	const rest: unknown = structuredClone(value);
	for (const issue of issues) {
		if (issue.code === 'unrecognized_keys') continue;
		const path = issue.path as Path;
		if (fresh(path))
			report.add(path, faultOf(issue, lookUp(value, path)), { key: issue.code === 'invalid_key' });
		if (!path.length) return undefined;
		takeOut(rest, path);
	}
	return rest as DeepPartial<z.input<Schema>>;
}

/** @returns what the schema refuses; undefined where that is so much that the library's recursion gives up */
function issuesOf(schema: z.ZodType, value: unknown): Issue[] | undefined {
	try {
		const issues = schema.safeParse(value).error?.issues ?? [];
		return issues.length > MOST ? undefined : issues.flatMap((issue) => meant(issue));
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** As many names as fit into a sentence. */
const FEW = 12;

/**
 * `one of a, b, c`, or how many there are where they are too many to print, with those most like what was written
 * where none is near enough to be meant.
 */
export function among(names: readonly string[], what = 'name', written?: string): string {
	if (names.length === 0) return `no ${what}, since there is none`;
	if (names.length === 1) return quote(names[0] ?? '');
	if (names.length <= FEW) return `one of ${names.join(', ')}`;
	const like =
		written === undefined || nearest(written, names) !== undefined
			? ''
			: `, such as ${likeliest(written, names).join(', ')}`;
	return `one of the ${names.length} known ${what}s${like}`;
}

/** Where all names of a kind can be read, for who was told only some. */
export function listed(names: readonly string[], what: string): string | undefined {
	return names.length > FEW ? `all of them: npm run story -- --list ${what}s` : undefined;
}

/** Of several allowed shapes, the complaints about the one that was meant: those that lie inside the value. */
function meant(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const inside = issue.errors
		.filter((errors) => errors.every(({ path, code }) => path.length || code === 'unrecognized_keys'))
		.sort((a, b) => a.length - b.length)[0];
	return inside?.flatMap((error) => meant({ ...error, path: [...issue.path, ...error.path] })) ?? [issue];
}

const KINDS: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list (lines that begin with “- ”)',
	object: 'keys with values',
	record: 'names with values'
};

function faultOf(issue: Issue, value: unknown): Fault {
	const found = describe(value);
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(String);
		return { found, expected: among(values), hint: didYouMean(String(value), values) };
	}
	if (issue.code === 'invalid_key')
		return { found: quote(String(issue.path.at(-1))), expected: issue.issues[0]?.message ?? issue.message };
	if (issue.code !== 'invalid_type') return { found, expected: issue.message };
	// The library's own sentence says less than ours.
	const own = issue.message.startsWith('Invalid input');
	const expected = own ? (KINDS[issue.expected] ?? issue.expected) : issue.message;
	if (issue.expected === 'string' && typeof value === 'number')
		return { found, expected, hint: 'put it between quotes' };
	if (/^(number|int)$/.test(issue.expected) && typeof value === 'string' && value && !isNaN(Number(value)))
		return { found, expected, hint: 'take the quotes away' };
	return { found, expected };
}

/** Names a value of the file for a message: `the text “…”`, `nothing`, `a list`. */
export function describe(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (typeof value === 'string') return value.trim() ? `the text ${quote(value)}` : 'an empty text';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return Array.isArray(value) ? 'a list' : 'keys with values';
}

function lookUp(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
				? (inner as Record<string | number, unknown>)[key]
				: undefined,
		value
	);
}

function takeOut(value: unknown, path: Path): void {
	const owner = lookUp(value, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof owner === 'object' && owner !== null && key !== undefined && Object.hasOwn(owner, key))
		(owner as Record<string | number, unknown>)[key] = undefined;
}

interface Shape {
	readonly properties?: Readonly<Record<string, Shape>>;
	readonly additionalProperties?: Shape | boolean;
	readonly items?: Shape;
	readonly anyOf?: readonly Shape[];
}

/** The keys that the schema allows at a path. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
	const variants = (shape: Shape): readonly Shape[] => [shape, ...(shape.anyOf ?? [])];
	let shapes = variants(z.toJSONSchema(schema, { io: 'input' }) as Shape);
	for (const key of path) {
		const next = shapes.flatMap(({ properties = {}, additionalProperties, items }) => {
			if (typeof key === 'number') return items ? [items] : [];
			if (Object.hasOwn(properties, key)) return [properties[key] ?? {}];
			return typeof additionalProperties === 'object' ? [additionalProperties] : [];
		});
		shapes = next.flatMap(variants);
	}
	return shapes.flatMap(({ properties = {} }) => Object.keys(properties));
}
