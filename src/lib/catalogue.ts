import { existsSync, readFileSync, statSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import type { Topology } from 'topojson-specification';
import { PAGE_PATHS } from '#lib/edition/addresses/pages.ts';
import { words } from '#lib/i18n/words.ts';
import { figureKind } from '#lib/model/figures/figure-kinds.ts';
import { figureNames, needsScenario } from '#lib/model/figures/figures.ts';
import type { Catalogue } from '#lib/narrative/catalogue/catalogue.ts';

import { parsePictureWords } from '#lib/narrative/catalogue/scene-story.ts';
import type { sceneManifests } from '#lib/scenes/scene-manifests.ts';
import { cameraAt } from '#lib/model/district/district.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { computeDistrictData } from '#lib/model/plugins/district-plugin.ts';
import { readDistrict } from '#lib/model/district/topology.ts';
import { CHARACTERS, FURTHER_CHARACTERS } from '../../scripts/fonts/faces.mjs';
import { findContradictions } from './contradictions.ts';
import { readImageSize } from '#lib/model/plugins/image-size.ts';
import { readAreas } from '#lib/model/plugins/areas-file.ts';
import { landTest } from '#lib/model/maths/map-projection.ts';
import { readOutline } from '#lib/model/plugins/outline-file.ts';

const districtFile = readFileSync('data/district.topojson', 'utf8');
const topology = JSON.parse(districtFile) as Topology;
const idsOf = (layer: string): string[] => {
	const found = topology.objects[layer];
	return found?.type === 'GeometryCollection' ? found.geometries.map(({ id }) => String(id)) : [];
};

/** Returns the district with its best camera positions, which only valid stories need. */
const districtWithCameras = memoize(() => {
	const district = readDistrict(topology);
	const { best } = computeDistrictData(districtFile);
	return { district, cameras: best.map(({ placement }) => cameraAt(district, placement)) };
});

/**
 * Manifests of all scenes. Imported dynamically, because Vite bundles its configuration, with this file, in another
 * folder.
 */
const { sceneManifests: scenes } = (await tsImport('./scenes/scene-manifests.ts', import.meta.url)) as {
	sceneManifests: typeof sceneManifests;
};
const each = <T>(make: (scene: (typeof scenes)[string], name: string) => T): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, make(scene, name)]));

/** Maximum size of an image: readers on a phone load it too. */
const MAX_IMAGE_BYTES = 400_000;

/** Identifies the content of a file. */
const withTime = (path: string): string => `${path} ${statSync(path).mtimeMs}`;

/** Returns what is wrong with an image; empty if it can be shown. */
const findImageFault = memoize(
	(path: string): string => {
		const { size } = statSync(path);
		if (size > MAX_IMAGE_BYTES) return `has ${Math.ceil(size / 1000)} kB`;
		return readImageSize(readFileSync(path)) ? '' : 'is neither PNG nor JPEG';
	},
	{ keyOf: withTime }
);

/** Returns what is wrong with a file of polygons; empty if it can be read. */
const findMapFileFault = memoize(
	(path: string, part: 'outline' | 'areas'): string => {
		try {
			const polygons = part === 'areas' ? readAreas(path) : readOutline(path).coordinates;
			return polygons.length > 0 ? '' : 'has no polygons';
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	},
	{ keyOf: (path, part) => `${part} ${withTime(path)}` }
);

/**
 * Everything that the story file may refer to, such as scenes with their parameters, figures and places, and the checks
 * of it.
 */
export const catalogue: Catalogue = {
	scenes: each(({ parameters }) => parameters),
	figures: figureNames,
	figureKind,
	dependsOnScenario: needsScenario,
	places: idsOf('places'),
	plays: ['placement', 'replay', 'round'],
	pages: PAGE_PATHS,
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
	onOutline: memoize((path) => landTest(readOutline(path)), {
		keyOf: withTime
	}),
	imageFault: (path) => findImageFault(path) || undefined,
	mapFileFault: (path, part) => findMapFileFault(path, part) || undefined,
	areasIn: memoize((path) => readAreas(path).map(({ id }) => id), { keyOf: withTime }),
	describe: (scene, parameter) =>
		parameter === undefined ? scenes[scene]?.what : scenes[scene]?.parameters[parameter]?.what,
	contradictions: memoize((story) => findContradictions(story, districtWithCameras()), {
		keyOf: ({ scenario, settings, seed }) => JSON.stringify([scenario, settings, seed])
	})
};
