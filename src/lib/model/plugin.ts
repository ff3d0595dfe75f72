import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { coverage, streetGrid } from './coverage.ts';
import { greedy, median, randomCoverage } from './placement.ts';
import { readDistrict } from './topology.ts';

const FILE = 'data/district.topojson';
const DISTRICT = 'virtual:district';
const TOPOLOGY = 'virtual:topology';

/** The optics for which the best places are sought: an HD camera with a right-angled lens. */
const OPTICS = { width: 1920, angle: 90 };
const DETECT = 25;
const MOST_CAMERAS = 24;

/**
 * Gives the browser the district as plain numbers, with what is too costly to compute there: the best places
 * for cameras, and what chance comes to for each number of them. `virtual:topology` is the file
 * itself, for the engraving, which is made at build.
 */
export function district(): Plugin {
	const path = resolve(FILE);
	return {
		name: 'district',
		resolveId: (id) => (id === DISTRICT || id === TOPOLOGY ? `\0${id}` : undefined),
		load(id) {
			if (id !== `\0${DISTRICT}` && id !== `\0${TOPOLOGY}`) return undefined;
			this.addWatchFile(path);
			const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
			if (id === `\0${TOPOLOGY}`) return `export const topology = ${JSON.stringify(topology)};`;
			return Object.entries(compute(topology))
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value, shorten)};`)
				.join('\n');
		}
	};
}

function compute(topology: Topology) {
	const plan = readDistrict(topology);
	const grid = streetGrid(plan);
	const placed = greedy(grid, plan, MOST_CAMERAS, OPTICS, DETECT);
	const cameras = placed.map(({ camera }) => camera);
	const counts = Array.from({ length: MOST_CAMERAS + 1 }, (_, count) => count);
	return {
		district: plan,
		best: placed.map(({ camera, placement, gain }) => ({ ...camera, placement, gain })),
		shares: counts.map((count) => ({
			random: count === 0 ? 0 : median(randomCoverage(grid, plan, count, OPTICS, DETECT, 1, 50)),
			best: coverage(grid, plan, cameras.slice(0, count), OPTICS, DETECT)
		}))
	};
}

/** Centimetres, and hundredths of a per cent, are more than anybody sees; the rest would only weigh. */
const shorten = (key: string, value: unknown): unknown =>
	typeof value === 'number' ? Number(value.toFixed(key === 'random' || key === 'best' ? 4 : 2)) : value;
