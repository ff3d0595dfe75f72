import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogueWithFile, listNames } from '../catalogue/names.ts';
import type { Names } from '../catalogue/names.ts';
import type { SceneParameter } from '../catalogue/parameters.ts';
import { DEFAULT_NARRATIVE_PATH } from '../read/read-story.ts';
import { narrativeFileSchema } from './narrative-file.ts';

type Json = Record<string, unknown>;

/** Path of the JSON Schema, which the first line of a story names for editors. */
const JSON_SCHEMA_PATH = 'data/narrative.schema.json';

/**
 * Kinds of names that the schema lists, by the noun phrase of their reference. If a kind is `closed`, only the listed
 * names are valid; otherwise, they are suggestions.
 */
const NAME_SOURCES: Readonly<Record<string, { readonly kind: keyof Names; readonly closed?: true }>> = {
	// A step may also name a picture of the story.
	'a scene': { kind: 'scenes' },
	'a place': { kind: 'places', closed: true },
	'a play': { kind: 'plays', closed: true },
	'a figure': { kind: 'figures' },
	'a figure in braces': { kind: 'figures' },
	'a source': { kind: 'sources' },
	'a source, or hypothesis': { kind: 'sources' },
	'a setting': { kind: 'settings' },
	'a person': { kind: 'people' },
	'a step': { kind: 'steps' }
};

/**
 * Returns the JSON Schema of the narrative file, for completion, descriptions and validation in editors. Names that
 * the code defines (scenes and their parameters, places, plays) come from the catalogue and are required; those of the
 * story (sources, settings, people, steps) are only suggested.
 * @param names names that a story may use
 * @returns text of a JSON Schema draft 7, which YAML editors support best
 */
export function narrativeJsonSchema(catalogue: Catalogue, names: Names = listNames(catalogue)): string {
	const schema = z.toJSONSchema(narrativeFileSchema, {
		io: 'input',
		target: 'draft-7',
		override: ({ jsonSchema: node, path }) => {
			if (path.join('.').endsWith('.pictures')) listWords(node, catalogue);
			insertNames(node, names);
			specifyKeys(node, names);
			// The parameters in the state of a step depend on its scene.
			if (node.properties && Object.hasOwn(node.properties, 'state')) node.allOf = stateSchemas(catalogue);
			if (path.join('.') === 'properties.records') node.properties = listSchemas(catalogue, node);
		}
	});
	return `${JSON.stringify({ ...schema, definitions: suggestions(names) }, null, '\t')}\n`;
}

/**
 * Writes the JSON Schema, with the names of the shipped story, unless the file already has this content.
 * @param path path of the story that is checked; for any but the shipped one, an existing schema is kept
 */
export function writeJsonSchema(catalogue: Catalogue, path = DEFAULT_NARRATIVE_PATH): void {
	if (resolve(path) !== resolve(DEFAULT_NARRATIVE_PATH) && existsSync(JSON_SCHEMA_PATH)) return;
	const schema = narrativeJsonSchema(
		catalogueWithFile(catalogue, DEFAULT_NARRATIVE_PATH),
		listNames(catalogue, DEFAULT_NARRATIVE_PATH)
	);
	const written = existsSync(JSON_SCHEMA_PATH) && readFileSync(JSON_SCHEMA_PATH, 'utf8');
	if (written !== schema) writeFileSync(JSON_SCHEMA_PATH, schema);
}

/** Lists the words of each scene, with their descriptions, under the `pictures` of a chapter. */
function listWords(node: Json, { pictureWords = {}, describe, sceneReads = {} }: Catalogue): void {
	const any = node['additionalProperties'] as { properties?: { draws: Json } };
	// zod calls `override` twice for a node with a default.
	if (!any.properties) return;
	const { draws } = any.properties;
	const described = Object.entries(pictureWords).map(([scene, words]) => {
		const descriptions = Object.entries(words).map(
			([name, { what, fallback }]) =>
				[name, { description: fallback === undefined ? what : `${what}; may be left out` }] as const
		);
		const own = sceneReads[scene]?.drawsKeys ? ([['draws', draws]] as const) : [];
		const properties = only([...own, ...descriptions.filter(([name]) => !name.includes('*'))]);
		return [scene, { description: describe?.(scene), ...properties }] as const;
	});
	node['allOf'] = [{ additionalProperties: any }];
	delete node['propertyNames'];
	// A key that is not a scene is a named picture, which needs `draws`, and has the words of the scene that it names.
	const named = described.flatMap(([scene, { properties }]) =>
		sceneReads[scene]?.drawsKeys
			? [{ if: { properties: { draws: { properties: { scene: { const: scene } } } } }, then: { properties } }]
			: []
	);
	Object.assign(node, only(described), { additionalProperties: { required: ['draws'], allOf: named } });
}

/** A key that YAML editors do not read as a string, so they would refuse it as a property name. */
const NON_STRING_KEY = /^(?:true|false|null)$/;

/** Returns the schema of an object with these keys and no others. */
function only(
	entries: readonly (readonly [key: string, schema: unknown])[]
): Json & { readonly properties: Json } {
	const texts = entries.filter(([key]) => !NON_STRING_KEY.test(key));
	const others = entries.filter(([key]) => NON_STRING_KEY.test(key));
	return {
		type: 'object',
		additionalProperties: false,
		properties: Object.fromEntries<unknown>(texts),
		...(others.length > 0 && {
			patternProperties: Object.fromEntries<unknown>(others.map(([key, schema]) => [`^${key}$`, schema]))
		})
	};
}

/** A node of the JSON Schema that zod generates. */
type SchemaNode = Parameters<
	NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>
>[0]['jsonSchema'];

function insertNames(node: SchemaNode, names: Names): void {
	const what = node['names'];
	delete node['names'];
	if (typeof what !== 'string') return;
	const { kind, closed } = NAME_SOURCES[what] ?? {};
	if (!kind) return;
	const described = { enum: names[kind].map(([name]) => name) };
	// A keyword of VS Code and others: descriptions of the values.
	const descriptions = names[kind].map(([, words]) => words ?? '');
	if (descriptions.some(Boolean)) Object.assign(described, { enumDescriptions: descriptions });
	if (closed) Object.assign(node, described);
	else if (kind === 'scenes') node.anyOf = [described, { type: 'string' }];
	else node.allOf = [{ $ref: `#/definitions/${idOf(what)}` }];
}

/** Returns the id of a definition: `a source, or hypothesis` → `source-or-hypothesis`. */
const idOf = (what: string): string => what.replace(/^an? /, '').replace(/\W+/g, '-');

/** Returns one definition for each kind of suggested name. */
function suggestions(names: Names): Record<string, Json> {
	const open = Object.entries(NAME_SOURCES).filter(([, { kind, closed }]) => !closed && kind !== 'scenes');
	return Object.fromEntries(
		open.map(([what, { kind }]) => {
			const known = names[kind].map(([name]) => (what.endsWith('in braces') ? `{${name} | integer}` : name));
			return [idOf(what), { examples: what.endsWith('hypothesis') ? ['hypothesis', ...known] : known }];
		})
	);
}

/**
 * Turns numeric keys into pattern properties, since YAML editors read `90:` as a number and refuse it as a property
 * name. Suggests the codes of the languages as keys of texts.
 */
function specifyKeys(node: SchemaNode, { languages }: Names): void {
	const keys = node.propertyNames;
	if (typeof keys !== 'object' || typeof keys.pattern !== 'string') return;
	if (keys.pattern.startsWith('^-?\\d')) {
		node.patternProperties = { [keys.pattern]: node.additionalProperties ?? {} };
		node.additionalProperties = false;
		delete node.propertyNames;
		return;
	}
	const text = node.additionalProperties;
	if (typeof text !== 'object' || text.type !== 'string' || !keys.pattern.startsWith('^[a-z]{2,3}')) return;
	node.properties = Object.fromEntries(
		languages.map(([code, name = code]) => [code, { ...text, description: `The words in ${name}.` }])
	);
}

/**
 * Returns the schemas of the lists of records that scenes draw. An item may only have a kind and a status that the
 * scene knows; for a scene that draws any data, these are only suggested.
 */
function listSchemas(
	{ sceneReads = {} }: Catalogue,
	{ additionalProperties: items }: SchemaNode
): Record<string, SchemaNode> {
	const lists = Object.values(sceneReads).flatMap(({ drawsKeys, records = {} }) =>
		Object.entries(records).map(([list, words]) => ({ list, ...words, key: drawsKeys ? 'examples' : 'enum' }))
	);
	return Object.fromEntries(
		lists.map(({ list, kinds, statuses, key }) => {
			const node = structuredClone(items) as SchemaNode;
			const item = node.additionalProperties as SchemaNode;
			const { kind, status } = item.properties ?? {};
			if (typeof kind === 'object' && kinds.length > 0) Object.assign(kind, { [key]: kinds });
			if (typeof status === 'object' && statuses.length > 0) Object.assign(status, { [key]: statuses });
			return [list, { ...node, description: `Items of the list “${list}”, by id.` }];
		})
	);
}

function stateSchemas(catalogue: Catalogue): Json[] {
	const { scenes, describe } = catalogue;
	const each = Object.entries(scenes).map(([scene, parameters]) => {
		const state = {
			description: describe?.(scene),
			additionalProperties: false,
			properties: Object.fromEntries(
				Object.entries(parameters)
					.filter(([, { type }]) => type !== 'picture')
					.map(([name, parameter]) => [
						name,
						{ description: describe?.(scene, name), ...parameterSchema(parameter) }
					])
			)
		};
		return {
			if: { properties: { scene: { const: scene } }, required: ['scene'] },
			then: { properties: { state, keyframes: { description: describe?.(scene), items: state } } }
		};
	});
	return [...each, ownPictureSchema(catalogue)];
}

/** Returns the schema of a step with a picture of the story’s own: its state may have what any scene for any data has. */
function ownPictureSchema({ scenes, sceneReads = {}, describe }: Catalogue): Json {
	const general = Object.entries(scenes).filter(([scene]) => sceneReads[scene]?.drawsKeys);
	const properties: Record<string, Json> = {};
	for (const [scene, parameters] of general)
		for (const [name, parameter] of Object.entries(parameters))
			if (parameter.type !== 'picture')
				properties[name] ??= { description: `${scene}: ${describe?.(scene, name) ?? ''}` };
	const description = 'What the scene of the picture shows of it.';
	const state = { description, properties };
	return {
		if: { properties: { scene: { not: { enum: Object.keys(scenes) } } }, required: ['scene'] },
		then: { properties: { state, keyframes: { description, items: state } } }
	};
}

function parameterSchema(parameter: SceneParameter): Json {
	switch (parameter.type) {
		case 'time':
			return { type: 'string', pattern: '^\\d{1,2}:\\d{2}(:\\d{2})?$', default: parameter.default };
		case 'number':
			return {
				type: 'number',
				minimum: parameter.min,
				maximum: parameter.max,
				default: parameter.default
			};
		case 'choice':
			return { enum: parameter.of, default: parameter.default };
		case 'picture':
			return {};
		case 'people':
			return { type: 'array', items: { $ref: '#/definitions/person' }, default: parameter.default };
	}
}
