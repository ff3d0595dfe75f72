import { z } from 'zod';
import type { Catalogue } from './catalogue.ts';
import type { Parameter } from './parameters.ts';
import { narrativeFile } from './schema.ts';

type Json = Record<string, unknown>;

/**
 * The schema as editors read it: completion, descriptions and a first check while typing. Names that the code
 * offers (scenes and their parameters, places, plays) are filled in from the catalogue.
 * @returns JSON Schema draft 7, the one that editors of YAML know best, ready to be written
 */
export function jsonSchema(catalogue: Catalogue): string {
	const names: Readonly<Record<string, readonly string[]>> = {
		scenes: Object.keys(catalogue.scenes),
		places: catalogue.places,
		plays: catalogue.plays
	};
	const schema = z.toJSONSchema(narrativeFile, {
		io: 'input',
		target: 'draft-7',
		override: ({ jsonSchema: node }) => {
			const kind = node['catalogue'];
			delete node['catalogue'];
			if (kind === 'pictures') describeWords(node, catalogue);
			else if (typeof kind === 'string') node.enum = [...(names[kind] ?? [])];
			// A step: what its state may say depends on its scene.
			if (node.properties && Object.hasOwn(node.properties, 'scene')) node.allOf = statesOf(catalogue);
		}
	});
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

/** Names the words of each scene, with what each is; what the schema says of one goes for all. */
function describeWords(node: Json, { pictures = {} }: Catalogue): void {
	const only = (properties: Json): Json => ({ type: 'object', additionalProperties: false, properties });
	const described = mapValues(pictures, (words) =>
		only(
			mapValues(words, ({ what, instead }) => ({
				description: instead === undefined ? what : `${what}; may be left out`
			}))
		)
	);
	node['allOf'] = [{ additionalProperties: node['additionalProperties'] }];
	delete node['propertyNames'];
	Object.assign(node, only(described));
}

const mapValues = <T>(record: Readonly<Record<string, T>>, map: (value: T) => Json): Json =>
	Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

function statesOf({ scenes }: Catalogue): Json[] {
	return Object.entries(scenes).map(([scene, parameters]) => ({
		if: { properties: { scene: { const: scene } } },
		then: {
			properties: {
				state: {
					additionalProperties: false,
					properties: Object.fromEntries(
						Object.entries(parameters).map(([name, parameter]) => [name, parameterSchema(parameter)])
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
		case 'people':
			return { type: 'array', items: { type: 'string' }, default: parameter.default };
	}
}
