import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Topology } from 'topojson-specification';
import { pageRoutePaths } from '#lib/edition/addresses/page-route-paths.ts';
import { words } from '#lib/i18n/words.ts';
import { figureNames, needsScenario } from '#lib/model/figures/figures.ts';
import type { Catalogue } from '#lib/narrative/catalogue/catalogue.ts';
import type { SceneParameter } from '#lib/narrative/catalogue/parameters.ts';
import { parsePictureWords } from '#lib/narrative/catalogue/scene-story.ts';
import type { sceneManifests } from '#lib/scenes/scene-manifests.ts';
import { bestPlaces } from '#lib/model/cameras/placement.ts';
import { readDistrict } from '#lib/model/district/topology.ts';
import { CHARACTERS, FURTHER_CHARACTERS } from '../../scripts/fonts/faces.mjs';
import { findContradictions } from './contradictions.ts';
import { landTest, readOutline } from '#lib/model/plugins/outline-file.ts';

const read = (file: string) => JSON.parse(readFileSync(resolve(file), 'utf8')) as Topology;
const topology = read('data/district.topojson');
const idsOf = (layer: string): string[] => {
	const found = topology.objects[layer];
	return found?.type === 'GeometryCollection' ? found.geometries.map(({ id }) => String(id)) : [];
};

/**
 * The district with its best camera positions. Computed when it is first needed: it takes a second, and only valid
 * stories need it.
 */
const districtWithCameras = lazily(() => {
	const district = readDistrict(topology);
	return { district, cameras: bestPlaces(district).map(({ camera }) => camera) };
});

/** Returns a function that computes a value at its first call and memoizes it. */
function lazily<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/**
 * Manifests of all scenes. Imported dynamically, because Vite bundles its configuration, with this file, in another
 * folder.
 */
const { sceneManifests: scenes } = (await tsImport('./scenes/scene-manifests.ts', import.meta.url)) as {
	sceneManifests: typeof sceneManifests;
};
const each = <T>(make: (scene: (typeof scenes)[string], name: string) => T): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, make(scene, name)]));

const turn: SceneParameter = {
	type: 'choice',
	of: ['short', 'long'],
	default: 'short',
	what: 'How long the scroll into this step is: `long` for a set piece, `short` for all others.'
};

/**
 * Everything that the story file may refer to, such as scenes with their parameters, figures and places, and the checks
 * of it.
 */
export const catalogue: Catalogue = {
	scenes: each(({ parameters }) => ({ turn, ...parameters })),
	figures: figureNames,
	dependsOnScenario: needsScenario,
	places: idsOf('places'),
	plays: ['placement', 'replay'],
	pages: pageRoutePaths(),
	models: Object.keys(words).flatMap((key) => /^method\.(\w+)\.limits$/.exec(key)?.[1] ?? []),
	settings: ['cameras', 'lens', 'sensor', 'standard', 'guess-cameras', 'guess-coverage', 'guess-effect'],
	walk: { settings: ['walk-from', 'walk-to'], entrances: idsOf('entrances').length },
	sceneReads: each(({ reads = {} }) => reads),
	pictureWords: each(({ words = {} }) => parsePictureWords(words)),
	sceneByPlay: Object.fromEntries(
		Object.entries(scenes).flatMap(([name, { plays = [] }]) => plays.map((play) => [play, name]))
	),
	words,
	countParameters: ['count', 'tiles', 'crowd', 'list', 'wanted'],
	hasFile: existsSync,
	glyphs: CHARACTERS + FURTHER_CHARACTERS,
	onOutline: (path) => landTest(readOutline(path)),
	describe: (scene, parameter) =>
		parameter === undefined ? scenes[scene]?.what : { turn, ...scenes[scene]?.parameters }[parameter]?.what,
	contradictions: (story) => findContradictions(story, districtWithCameras())
};
