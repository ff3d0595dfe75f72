import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { streetGrid } from '../cameras/coverage.ts';
import type { District } from '../district/district.ts';
import {
	bestPlaces,
	RANDOM_PLACEMENT_SEED,
	PLACEMENT_DENSITY,
	columnMedians,
	MAX_CAMERAS,
	randomCoverageShares
} from '../cameras/placement.ts';
import { packDistrict } from '../district/packed-district.ts';
import { readDistrict, readOutlooks } from '../district/topology.ts';

const FILE = 'data/district.topojson';
const MODEL = resolve('src/lib/model/district/district.ts');
const PACKED = resolve('src/lib/model/district/packed-district.ts');
const DISTRICT = 'virtual:district';
const CHANCES = 'virtual:chances';
const TOPOLOGY = 'virtual:topology';
const OUTLOOKS = 'virtual:outlooks';
const MODULES = [DISTRICT, CHANCES, TOPOLOGY, OUTLOOKS];

/** Image widths in pixels that a story may offer to the reader. */
const WIDTHS = [1920, 3840];
/** Fields of view in degrees that a story may offer to the reader. */
const ANGLES = [40, 90];

/**
 * Returns the Vite plugin for the data of the district. `virtual:district` has the district and the best places for
 * cameras, which are too slow to compute in the browser; `virtual:chances` has the coverage by random cameras, for
 * sentences; `virtual:topology` is the file itself, for the engraving at build; `virtual:outlooks` has the names of the
 * streets that walls face, for the camera placement by the reader.
 */
export function districtPlugin(): Plugin {
	const path = resolve(FILE);
	return {
		name: 'district',
		resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : undefined),
		load(id) {
			if (!MODULES.some((name) => id === `\0${name}`)) return undefined;
			this.addWatchFile(path);
			const text = readFileSync(path, 'utf8');
			if (id === `\0${TOPOLOGY}`) return `export const topology = ${text};`;
			if (id === `\0${OUTLOOKS}`)
				return `export const outlooks = ${JSON.stringify(readOutlooks(JSON.parse(text) as Topology))};`;
			const { best, chances, district } = moduleSources(text);
			return id === `\0${CHANCES}` ? chances : `${district}\n${best}`;
		}
	};
}

/** Folder that keeps results which take seconds to compute, because three builds and every test run use them. */
const CACHE_FOLDER = 'node_modules/.cache/district';
const MODEL_FOLDER = 'src/lib/model';

type Computed = ReturnType<typeof compute>;

/**
 * Returns the results that are slow to compute, for the text of the district file, from the cache if possible. The
 * cache key covers the file and all models.
 */
export function computeDistrictData(text: string): Computed {
	const hash = createHash('sha256').update(text);
	for (const name of readdirSync(MODEL_FOLDER, { recursive: true, encoding: 'utf8' }).sort())
		if (/^[^.]+\.ts$/.test(name)) hash.update(readFileSync(join(MODEL_FOLDER, name)));
	const file = join(CACHE_FOLDER, `${hash.digest('hex')}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Computed;
	const results = compute(JSON.parse(text) as Topology);
	mkdirSync(CACHE_FOLDER, { recursive: true });
	// Renaming is atomic, so a parallel build never reads a partial file.
	writeFileSync(`${file}.${process.pid}`, JSON.stringify(results));
	renameSync(`${file}.${process.pid}`, file);
	return results;
}

/** Returns the source text of the virtual modules. */
function moduleSources(text: string) {
	const { best, chances, packed } = computeDistrictData(text);
	return {
		district:
			`import { unpackDistrict } from ${JSON.stringify(PACKED)};\n` +
			`export const district = unpackDistrict(${JSON.stringify(packed)});`,
		chances: `export const chances = ${JSON.stringify(chances, shorten)};`,
		// Positions are computed in the browser, as for the reader's cameras, so that both are identical.
		best:
			`import { cameraAt } from ${JSON.stringify(MODEL)};\n` +
			`export const best = ${JSON.stringify(best)}.map((one) => ({ ...cameraAt(district, one.placement), ...one }));`
	};
}

/** Computes the packed district, the best places and the coverage by random cameras. */
function compute(topology: Topology) {
	const plan = readDistrict(topology);
	const grid = streetGrid(plan);
	const placed = bestPlaces(plan);
	const optics = WIDTHS.flatMap((width) => ANGLES.map((angle) => ({ width, angle })));
	return {
		packed: packDistrict(rounded(plan)),
		best: placed.map(({ placement, gain }) => ({ placement, gain })),
		chances: optics.map((lens) => ({
			...lens,
			shares: [
				0,
				...columnMedians(
					randomCoverageShares(grid, plan, MAX_CAMERAS, lens, PLACEMENT_DENSITY, RANDOM_PLACEMENT_SEED)
				)
			]
		}))
	};
}

const rounded = (plan: District): District => JSON.parse(JSON.stringify(plan, shorten)) as District;

/** Rounds to centimetres, or to hundredths of a per cent, to keep the modules small. */
const shorten = (_key: string, value: unknown): unknown =>
	typeof value === 'number' ? Number(value.toFixed(Math.abs(value) < 1 ? 4 : 2)) : value;
