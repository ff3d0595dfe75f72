import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { streetGrid } from './coverage.ts';
import { greedy, medians, randomShares } from './placement.ts';
import { readDistrict } from './topology.ts';

const FILE = 'data/district.topojson';
const MODEL = resolve('src/lib/model/district.ts');
const DISTRICT = 'virtual:district';
const TOPOLOGY = 'virtual:topology';

/** The optics for which the best places are sought: an HD camera with a right-angled lens. */
const OPTICS = { width: 1920, angle: 90 };
/** The optics that a story may offer its reader. */
const WIDTHS = [1920, 3840];
const ANGLES = [40, 90];
const DETECT = 25;
const MOST_CAMERAS = 24;
const SEED = 1;

/**
 * Gives the browser the district as plain numbers, with what is too costly to compute there: the best places
 * for cameras, and what chance comes to for each number of them. `virtual:topology` is the file itself, for
 * the engraving, which is made at build.
 */
export function district(): Plugin {
	const path = resolve(FILE);
	return {
		name: 'district',
		resolveId: (id) => (id === DISTRICT || id === TOPOLOGY ? `\0${id}` : undefined),
		load(id) {
			if (id !== `\0${DISTRICT}` && id !== `\0${TOPOLOGY}`) return undefined;
			this.addWatchFile(path);
			const text = readFileSync(path, 'utf8');
			return id === `\0${TOPOLOGY}` ? `export const topology = ${text};` : modules(text);
		}
	};
}

/** The module made from a file's text: a build asks for it several times, and it takes seconds. */
const made = new Map<string, string>();

function modules(text: string): string {
	const known = made.get(text);
	if (known !== undefined) return known;
	const { best, ...rest } = compute(JSON.parse(text) as Topology);
	const module = [
		`import { cameraAt } from ${JSON.stringify(MODEL)};`,
		...Object.entries(rest).map(
			([name, value]) => `export const ${name} = ${JSON.stringify(value, shorten)};`
		),
		// Where each hangs is reckoned in the browser, as it is for the reader's own cameras: then the two are the same.
		`export const best = ${JSON.stringify(best)}.map((one) => ({ ...cameraAt(district, one.placement), ...one }));`
	].join('\n');
	made.set(text, module);
	return module;
}

function compute(topology: Topology) {
	const plan = readDistrict(topology);
	const grid = streetGrid(plan);
	const placed = greedy(grid, plan, MOST_CAMERAS, OPTICS, DETECT);
	const optics = WIDTHS.flatMap((width) => ANGLES.map((angle) => ({ width, angle })));
	return {
		district: plan,
		best: placed.map(({ placement, gain }) => ({ placement, gain })),
		chances: optics.map((lens) => ({
			...lens,
			shares: [0, ...medians(randomShares(grid, plan, MOST_CAMERAS, lens, DETECT, SEED))]
		}))
	};
}

/** Centimetres, and hundredths of a per cent, are more than anybody sees; the rest would only weigh. */
const shorten = (_key: string, value: unknown): unknown =>
	typeof value === 'number' ? Number(value.toFixed(Math.abs(value) < 1 ? 4 : 2)) : value;
