import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { words } from '#lib/i18n/words.ts';
import { figureNames } from '#lib/model/figures.ts';
import type { Catalogue } from '#lib/narrative/catalogue.ts';
import { claims } from '#lib/scenes/claims.ts';
import { needs } from '#lib/scenes/needs.ts';
import { parameters } from '#lib/scenes/parameters.ts';
import { bestPlaces } from '#lib/model/placement.ts';
import { readDistrict } from '#lib/model/topology.ts';
import { CHARACTERS, MORE } from '../../scripts/fonts/faces.mjs';
import { contradictions } from './contradictions.ts';
import { onMap } from './ground.ts';
import { describe } from './scene-descriptions.ts';

const read = (file: string) => JSON.parse(readFileSync(resolve(file), 'utf8')) as Topology;
const topology = read('data/district.topojson');
const idsOf = (layer: string): string[] => {
	const found = topology.objects[layer];
	return found?.type === 'GeometryCollection' ? found.geometries.map(({ id }) => String(id)) : [];
};

/** The district with its best places, which take a second to find: only a sound story is held against them. */
const ground = once(() => {
	const district = readDistrict(topology);
	return { district, cameras: bestPlaces(district).map(({ camera }) => camera) };
});

const france = once(() => onMap(read('data/france.topojson'), 'france'));

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** Everything that a narrative file may refer to: where the story meets scenes, models and interface. */
export const catalogue: Catalogue = {
	scenes: parameters,
	figures: figureNames,
	places: idsOf('places'),
	plays: ['placement', 'replay'],
	settings: ['cameras', 'lens', 'sensor', 'standard', 'guess-cameras', 'guess-coverage', 'guess-effect'],
	walk: { settings: ['walk-from', 'walk-to'], entrances: idsOf('entrances').length },
	needs,
	claims,
	words,
	counts: ['count', 'tiles', 'crowd', 'list', 'wanted'],
	glyphs: CHARACTERS + MORE,
	maps: { towns: (at) => france()(at) },
	describe,
	contradictions: (story) => contradictions(story, ground())
};
