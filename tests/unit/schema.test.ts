import { expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { narrativeJsonSchema } from '#lib/narrative/schema/json-schema.ts';
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
	readonly allOf?: readonly { readonly then?: Node; readonly $ref?: string }[];
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
	for (const each of node.anyOf ?? []) yield* nodes(each, path);
	for (const { then } of node.allOf ?? []) yield* nodes(then, path);
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
