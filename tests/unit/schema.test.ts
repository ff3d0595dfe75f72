import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { catalogue } from '#lib/catalogue.ts';
import { narrativeJsonSchema } from '#lib/narrative/schema/json-schema.ts';
import { narrativeFileSchema } from '#lib/narrative/schema/narrative-file.ts';
import { catalogueWithFile, listNames } from '#lib/narrative/catalogue/names.ts';

interface Node {
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly examples?: readonly string[];
	readonly properties?: Readonly<Record<string, Node>>;
	readonly patternProperties?: Readonly<Record<string, Node>>;
	readonly propertyNames?: { readonly pattern?: string };
	readonly additionalProperties?: Node | boolean;
	readonly items?: Node;
	readonly anyOf?: readonly Node[];
	readonly oneOf?: readonly Node[];
	readonly const?: unknown;
	readonly not?: Node;
	readonly allOf?: readonly (Node & { readonly if?: Node; readonly then?: Node; readonly $ref?: string })[];
	readonly definitions?: Readonly<Record<string, { readonly examples?: readonly string[] }>>;
}

const PATH = 'data/narrative.yaml';
const names = listNames(catalogue, PATH);
const schema = JSON.parse(narrativeJsonSchema(catalogueWithFile(catalogue, PATH), names)) as Node;

/** Every node of the schema with its path. */
function* nodes(node: Node | boolean | undefined, path = ''): Generator<[path: string, node: Node]> {
	if (typeof node !== 'object') return;
	yield [path, node];
	for (const [key, each] of Object.entries({ ...node.properties, ...node.patternProperties }))
		yield* nodes(each, `${path}.${key}`);
	yield* nodes(node.additionalProperties, `${path}.*`);
	yield* nodes(node.items, `${path}[]`);
	for (const each of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) yield* nodes(each, path);
	for (const each of node.allOf ?? []) yield* nodes(each.if ? each.then : each, path);
}
const all = [...nodes(schema)];
const at = (path: string) => all.find(([each]) => each === path)?.[1];

it('describes every property, every scene and every parameter', () => {
	const silent = all.flatMap(([path, { properties = {} }]) =>
		Object.entries(properties).flatMap(([key, { description }]) => (description ? [] : [`${path}.${key}`]))
	);
	expect(silent).toEqual([]);
	const [scenes, parameters] = [names.scenes, names.parameters].map((list) =>
		list.filter(([, what]) => !what)
	);
	expect([scenes, parameters]).toEqual([[], []]);
});

it('reads numeric keys as editors do, as no text', () => {
	const refused = all.filter(([, { propertyNames }]) => propertyNames?.pattern?.startsWith('^-?\\d'));
	expect(refused).toEqual([]);
	const [pattern = ''] = Object.keys(at('.settings.*.choices')?.patternProperties ?? {});
	for (const key of ['90', '-1', '0.5']) expect(key).toMatch(new RegExp(pattern));
});

it('reads keys that editors take for booleans or null as no text either', () => {
	const named = all.flatMap(([path, { properties = {} }]) =>
		Object.keys(properties).flatMap((key) => (/^(true|false|null)$/.test(key) ? [`${path}.${key}`] : []))
	);
	expect(named).toEqual([]);
	expect(all.find(([path]) => path.endsWith('.^false$'))?.[1].description).toMatch(/\w/);
});

it('suggests the names of the story, and accepts new ones', () => {
	const offered = (name: string) => schema.definitions?.[name]?.examples;
	expect(offered('source')).toContain('gaz2020');
	expect(offered('source-or-hypothesis')).toContain('hypothesis');
	expect(offered('setting')).toContain('threshold');
	expect(offered('figure-in-braces')).toContain('{coverage.filmed | integer}');
	expect(offered('figure')).toContain('series.investigations.helped');
	expect(offered('person')).toContain('ines');
	expect(at('.chapters[].steps[].controls[]')?.allOf).toEqual([{ $ref: '#/definitions/setting' }]);
	expect(Object.keys(at('.title')?.properties ?? {})).toEqual(['fr', 'en']);
	expect(at('.records.studies.*.kind')?.enum).toContain('gap');
	expect(at('.records.doors.*.kind')?.examples).toContain('purpose');
	expect(at('.chapters[].steps[].state.names')?.items).toEqual({ $ref: '#/definitions/person' });
	// A picture of another story has a different name.
	expect(at('.chapters[].steps[].scene')?.anyOf).toEqual([
		expect.objectContaining({ enum: expect.arrayContaining(['district', 'map']) as unknown }),
		{ type: 'string' }
	]);
	expect(at('.chapters[].steps[].state.frame')?.enum).toContain('whole');
});

const stories = [
	'data/narrative.yaml',
	'stories/example.yaml',
	'stories/charts.yaml',
	'tests/stories/sound.yaml'
];

/** Returns whether a value meets the condition of a node: the values of some properties. */
function meets(value: unknown, { properties = {}, ...wanted }: Node = {}): boolean {
	if (wanted.const !== undefined) return value === wanted.const;
	if (wanted.not) return !meets(value, wanted.not);
	if (wanted.enum) return wanted.enum.includes(String(value));
	return Object.entries(properties).every(([key, inner]) =>
		meets((value as Readonly<Record<string, unknown>> | undefined)?.[key], inner)
	);
}

/** Returns the nodes that hold for a value: the node itself, its alternatives, and what follows from its conditions. */
function holding(node: Node | boolean | undefined, value: unknown): Node[] {
	if (typeof node !== 'object') return [];
	const { anyOf = [], oneOf = [], allOf = [] } = node;
	const then = allOf.flatMap((each) => (!each.if ? [each] : meets(value, each.if) ? [each.then] : []));
	return [node, ...[...anyOf, ...oneOf, ...then].flatMap((each) => holding(each, value))];
}

/** Returns the keys of a value that no node offers by name or pattern, or refuses, by their paths. */
function unknownKeys(value: unknown, nodesOfValue: readonly Node[], path: string): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const offers = nodesOfValue.flatMap(({ properties, patternProperties, additionalProperties, items }) => {
			if (Array.isArray(value)) return [items];
			if (properties && Object.hasOwn(properties, key)) return [properties[key]];
			const matching = Object.entries(patternProperties ?? {}).find(([pattern]) =>
				new RegExp(pattern).test(key)
			);
			return [matching?.[1] ?? additionalProperties];
		});
		// An editor has nothing to offer where any value may stand.
		const offered = offers.filter((each) => typeof each === 'object' && Object.keys(each).length > 0);
		const here = `${path}.${key}`;
		return offered.length === 0
			? [here]
			: unknownKeys(
					inner,
					offered.flatMap((each) => holding(each, inner)),
					here
				);
	});
}

it.each(stories)('knows every key of %s', (path) => {
	const story: unknown = parse(readFileSync(path, 'utf8'));
	expect(unknownKeys(story, holding(schema, story), '')).toEqual([]);
});

it('offers every key that the checker accepts', () => {
	const checked = z.toJSONSchema(narrativeFileSchema, { io: 'input', target: 'draft-7' }) as Node;
	const keys = [...nodes(checked)].flatMap(([path, { properties = {} }]) =>
		Object.keys(properties).map((key) => `${path}.${key}`)
	);
	const offered = new Set(
		all.flatMap(([path, { properties = {} }]) => Object.keys(properties).map((key) => `${path}.${key}`))
	);
	expect(keys.length).toBeGreaterThan(300);
	expect(keys.filter((key) => !offered.has(key))).toEqual([]);
});
