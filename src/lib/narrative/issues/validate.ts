import { z } from 'zod';
import { quote } from './issue.ts';
import type { Fault, Path, IssueReport } from './issue.ts';
import type { DeepPartial } from '../deep-partial.ts';
import { didYouMean, mostSimilarNames, nearestName } from './suggest.ts';

type SchemaIssue = z.core.$ZodIssue;

/** If a value has more issues than this, a single one is reported instead. */
const MAX_ISSUES = 10_000;

/** A validated value. */
export interface Validated<Schema extends z.ZodType> {
	/** The value as it was written, without its invalid parts; undefined if it is invalid as a whole. */
	readonly valid: DeepPartial<z.input<Schema>> | undefined;
	/** The parsed value, with defaults; undefined unless all of the value is valid. */
	readonly parsed?: z.output<Schema> | undefined;
}

/**
 * Validates a value, reports its issues, and returns it without the invalid parts, so that the rest can be checked. An
 * invalid entry keeps its key, with the value undefined, so that references to its name are not reported too.
 * @param report receives the issues
 * @param reported paths whose issues are already reported: no issue is added there
 */
export function validate<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
	report: IssueReport,
	reported: readonly Path[]
): Validated<Schema> {
	const known = new Set(reported.map((path) => JSON.stringify(path)));
	const isNew = (path: Path) => !known.has(JSON.stringify(path));
	const { parsed, issues } = parse(schema, value);
	if (!issues) {
		report.add([], { found: 'more mistakes than can be listed', expected: 'a story' });
		return { valid: undefined };
	}
	if (issues.length === 0) return { valid: value as DeepPartial<z.input<Schema>>, parsed };
	let isPartMisnamed = false;
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		const path = issue.path as Path;
		const allowed = keysAt(schema, path, valueAt(value, path));
		for (const key of issue.keys.filter((each) => isNew([...path, each]))) {
			const near = nearestName(key, allowed);
			const fault = {
				found: `unknown key ${quote(key)}`,
				expected: formatChoices(allowed, 'key'),
				hint: didYouMean(key, allowed)
			};
			report.add([...path, key], fault, { key: true });
			if (near === undefined) continue;
			// Do not also report the intended key as missing.
			known.add(JSON.stringify([...path, near]));
			isPartMisnamed ||= path.length === 0 && valueAt(value, [near]) === undefined;
		}
	}
	// Everything that refers to the part would be reported too.
	if (isPartMisnamed) return { valid: undefined };
	const remaining: unknown = structuredClone(value);
	for (const issue of issues) {
		if (issue.code === 'unrecognized_keys') continue;
		const path = issue.path as Path;
		if (isNew(path))
			report.add(path, faultOf(issue, valueAt(value, path)), { key: issue.code === 'invalid_key' });
		if (!path.length) return { valid: undefined };
		removeAt(remaining, path);
	}
	return { valid: remaining as DeepPartial<z.input<Schema>> };
}

/** Parses a value; issues are undefined where they are too many to list or nested too deeply for zod. */
function parse<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown
): { readonly parsed?: z.output<Schema> | undefined; readonly issues: readonly SchemaIssue[] | undefined } {
	try {
		const { data, error } = schema.safeParse(value);
		const issues = error?.issues ?? [];
		return {
			parsed: data,
			issues: issues.length > MAX_ISSUES ? undefined : issues.flatMap((issue) => flattenUnion(issue))
		};
	} catch (error) {
		if (error instanceof RangeError) return { issues: undefined };
		throw error;
	}
}

const MAX_LISTED_NAMES = 12;

/**
 * Lists names for a message: `one of a, b, c`. A list of more than {@link MAX_LISTED_NAMES} is replaced by its length
 * and, if {@link nearestName} finds nothing for a hint, the three most similar names.
 * @param what the kind of name, in the singular
 * @param written the unknown name in the file; if absent, no similar names are given
 */
export function formatChoices(names: readonly string[], what = 'name', written?: string): string {
	if (names.length === 0) return `no ${what}, since there is none`;
	if (names.length === 1) return quote(names[0] ?? '');
	if (names.length <= MAX_LISTED_NAMES) return `one of ${names.join(', ')}`;
	const like =
		written === undefined || nearestName(written, names) !== undefined
			? ''
			: `, such as ${mostSimilarNames(written, names).join(', ')}`;
	return `one of the ${names.length} known ${what}s${like}`;
}

/**
 * Returns a hint with the command that lists all names of a kind; undefined if {@link formatChoices} lists them itself.
 * @param what the kind of name, in the singular
 */
export function listCommandHint(names: readonly string[], what: string): string | undefined {
	return names.length > MAX_LISTED_NAMES ? `all of them: npm run story -- --list ${what}s` : undefined;
}

/**
 * Replaces the issue of a union of schemas by those of the member that was probably meant: of the members that accept
 * the kind of value, the one with the fewest issues. Other issues are returned unchanged.
 */
function flattenUnion(issue: SchemaIssue): SchemaIssue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const inside = issue.errors
		.filter((errors) => errors.every(({ path, code }) => path.length || code === 'unrecognized_keys'))
		.sort((a, b) => a.length - b.length)[0];
	return (
		inside?.flatMap((error) => flattenUnion({ ...error, path: [...issue.path, ...error.path] })) ?? [issue]
	);
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

function faultOf(issue: SchemaIssue, value: unknown): Fault {
	const found = describeValue(value);
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(String);
		if (values.includes('true') && typeof value === 'string')
			return { found, expected: 'true, without quotes, or no such line' };
		return { found, expected: formatChoices(values), hint: didYouMean(String(value), values) };
	}
	if (issue.code === 'invalid_key')
		return { found: quote(String(issue.path.at(-1))), expected: issue.issues[0]?.message ?? issue.message };
	if (issue.code !== 'invalid_type') return { found, expected: issue.message };
	// The default message of zod is less specific than `KINDS`.
	const isDefaultMessage = issue.message.startsWith('Invalid input');
	const expected = isDefaultMessage ? (KINDS[issue.expected] ?? issue.expected) : issue.message;
	if (issue.expected === 'string' && typeof value === 'number')
		return { found, expected, hint: 'put it between quotes' };
	if (/^(number|int)$/.test(issue.expected) && typeof value === 'string' && value && !isNaN(Number(value)))
		return { found, expected, hint: 'take the quotes away' };
	return { found, expected };
}

/** Describes a value of the file for a message: `the text “…”`, `nothing`, `a list`. */
export function describeValue(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (typeof value === 'string') return value.trim() ? `the text ${quote(value)}` : 'an empty text';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return Array.isArray(value) ? 'a list' : 'keys with values';
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
				? (inner as Record<string | number, unknown>)[key]
				: undefined,
		value
	);
}

function removeAt(value: unknown, path: Path): void {
	const owner = valueAt(value, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof owner === 'object' && owner !== null && key !== undefined && Object.hasOwn(owner, key))
		(owner as Record<string | number, unknown>)[key] = undefined;
}

interface JsonSchemaNode {
	readonly properties?: Readonly<Record<string, JsonSchemaNode>>;
	readonly additionalProperties?: JsonSchemaNode | boolean;
	readonly items?: JsonSchemaNode;
	readonly anyOf?: readonly JsonSchemaNode[];
	readonly oneOf?: readonly JsonSchemaNode[];
	readonly const?: unknown;
}

/** Returns the keys that the schema allows at a path. Of shapes with a `kind`, only that of the value counts. */
function keysAt(schema: z.ZodType, path: Path, value: unknown): readonly string[] {
	const kind = valueAt(value, ['kind']);
	const variants = (shape: JsonSchemaNode): readonly JsonSchemaNode[] => [
		shape,
		...(shape.anyOf ?? []),
		...(shape.oneOf ?? [])
	];
	let shapes = variants(z.toJSONSchema(schema, { io: 'input' }) as JsonSchemaNode);
	for (const key of path) {
		const next = shapes.flatMap(({ properties = {}, additionalProperties, items }) => {
			if (typeof key === 'number') return items ? [items] : [];
			if (Object.hasOwn(properties, key)) return [properties[key] ?? {}];
			return typeof additionalProperties === 'object' ? [additionalProperties] : [];
		});
		shapes = next.flatMap(variants);
	}
	const isMeant = ({ properties = {} }: JsonSchemaNode) =>
		kind === undefined || properties['kind']?.const === undefined || properties['kind'].const === kind;
	return shapes.filter(isMeant).flatMap(({ properties = {} }) => Object.keys(properties));
}
