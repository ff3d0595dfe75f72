import { z } from 'zod';
import type { Catalogue } from './catalogue.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import type { Parameter } from './parameters.ts';
import { narrativeFile } from './schema.ts';

type Json = Record<string, unknown>;

/** How names are filled in: all that there are, or those that the story has so far, to which it may add. */
const FILLED: Readonly<Record<string, { readonly kind: keyof Names; readonly closed?: true }>> = {
	// A story may give its pictures names.
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
 * The schema as editors read it: completion, descriptions and a first check while typing. Names that the code
 * offers (scenes and their parameters, places, plays) are filled in from the catalogue; those of the story itself
 * (sources, settings, people, steps) are offered, and new ones are no mistake.
 * @param names that a story may use
 * @returns JSON Schema draft 7, the one that editors of YAML know best, ready to be written
 */
export function jsonSchema(catalogue: Catalogue, names: Names = namesOf(catalogue)): string {
	const schema = z.toJSONSchema(narrativeFile, {
		io: 'input',
		target: 'draft-7',
		override: ({ jsonSchema: node, path }) => {
			if (path.join('.').endsWith('.pictures')) describeWords(node, catalogue);
			fillIn(node, names);
			nameKeys(node, names);
			// A step: what its state may say depends on its scene.
			if (node.properties && Object.hasOwn(node.properties, 'state')) node.allOf = statesOf(catalogue);
			if (path.join('.') === 'properties.records') node.properties = listsOf(catalogue, node);
		}
	});
	return `${JSON.stringify({ ...schema, definitions: offers(names) }, null, '\t')}\n`;
}

/** Names the words of each scene, with what each is; what the schema says of one goes for all. */
function describeWords(node: Json, { pictures = {}, describe, needs = {} }: Catalogue): void {
	const any = node['additionalProperties'] as { properties?: { draws: Json } };
	// With a default around it, a node comes twice.
	if (!any.properties) return;
	const { draws } = any.properties;
	const described = Object.entries(pictures).map(([scene, words]) => {
		const said = Object.entries(words).map(
			([name, { what, instead }]) =>
				[name, { description: instead === undefined ? what : `${what}; may be left out` }] as const
		);
		const own = needs[scene]?.takes ? ([['draws', draws]] as const) : [];
		const properties = only([...own, ...said.filter(([name]) => !name.includes('*'))]);
		return [scene, { description: describe?.(scene), ...properties }] as const;
	});
	node['allOf'] = [{ additionalProperties: any }];
	delete node['propertyNames'];
	// A picture with a name of its own is there once the file has been checked with it.
	Object.assign(node, only(described), { additionalProperties: { required: ['draws'] } });
}

/** What editors of YAML read as a key that is no text: as the name of a property they would refuse it. */
const NO_TEXT = /^(?:true|false|null)$/;

/** An object with these keys and no others. */
function only(entries: readonly (readonly [key: string, schema: unknown])[]): Json {
	const texts = entries.filter(([key]) => !NO_TEXT.test(key));
	const others = entries.filter(([key]) => NO_TEXT.test(key));
	return {
		type: 'object',
		additionalProperties: false,
		properties: Object.fromEntries<unknown>(texts),
		...(others.length > 0 && {
			patternProperties: Object.fromEntries<unknown>(others.map(([key, schema]) => [`^${key}$`, schema]))
		})
	};
}

/** Nodes of zod’s JSON schema, as far as they are changed here. */
type Node = Parameters<
	NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>
>[0]['jsonSchema'];

function fillIn(node: Node, names: Names): void {
	const what = node['names'];
	delete node['names'];
	if (typeof what !== 'string') return;
	const { kind, closed } = FILLED[what] ?? {};
	if (!kind) return;
	const described = { enum: names[kind].map(([name]) => name) };
	// Editors that know this keyword show what each name stands for.
	const said = names[kind].map(([, words]) => words ?? '');
	if (said.some(Boolean)) Object.assign(described, { enumDescriptions: said });
	if (closed) Object.assign(node, described);
	else if (kind === 'scenes') node.anyOf = [described, { type: 'string' }];
	else node.allOf = [{ $ref: `#/definitions/${idOf(what)}` }];
}

/** `a source, or hypothesis` → `source-or-hypothesis` */
const idOf = (what: string): string => what.replace(/^an? /, '').replace(/\W+/g, '-');

/** What is offered for each kind of name, once for all the places where it may stand. */
function offers(names: Names): Record<string, Json> {
	const open = Object.entries(FILLED).filter(([, { kind, closed }]) => !closed && kind !== 'scenes');
	return Object.fromEntries(
		open.map(([what, { kind }]) => {
			const known = names[kind].map(([name]) => (what.endsWith('in braces') ? `{${name} | integer}` : name));
			return [idOf(what), { examples: what.endsWith('hypothesis') ? ['hypothesis', ...known] : known }];
		})
	);
}

/**
 * Keys that are numbers are patterns of properties: for editors of YAML, `90:` is a number, and a name that must be text
 * would be refused. Codes of languages are offered.
 */
function nameKeys(node: Node, { languages }: Names): void {
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
 * Lists that scenes draw: their items say kinds and statuses that the scene knows; where it draws any data, those that
 * there are so far are offered.
 */
function listsOf({ needs = {} }: Catalogue, { additionalProperties: items }: Node): Record<string, Node> {
	const lists = Object.values(needs).flatMap(({ takes, records = {} }) =>
		Object.entries(records).map(([list, words]) => ({ list, ...words, key: takes ? 'examples' : 'enum' }))
	);
	return Object.fromEntries(
		lists.map(({ list, kinds, statuses, key }) => {
			const node = structuredClone(items) as Node;
			const item = node.additionalProperties as Node;
			const { kind, status } = item.properties ?? {};
			if (typeof kind === 'object' && kinds.length > 0) Object.assign(kind, { [key]: kinds });
			if (typeof status === 'object' && statuses.length > 0) Object.assign(status, { [key]: statuses });
			return [list, { ...node, description: `Items of the list “${list}”, by id.` }];
		})
	);
}

function statesOf({ scenes, describe }: Catalogue): Json[] {
	return Object.entries(scenes).map(([scene, parameters]) => ({
		if: { properties: { scene: { const: scene } }, required: ['scene'] },
		then: {
			properties: {
				state: {
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
				}
			}
		}
	}));
}

function parameterSchema(parameter: Parameter): Json {
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
