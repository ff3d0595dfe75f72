import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { streetGrid } from './coverage.ts';
import type { District } from './district.ts';
import { bestPlaces, CHANCE_SEED, DETECT, medians, MOST_CAMERAS, randomShares } from './placement.ts';
import { packDistrict } from './packed-district.ts';
import { readDistrict, readOutlooks } from './topology.ts';

const FILE = 'data/district.topojson';
const MODEL = resolve('src/lib/model/district.ts');
const PACKED = resolve('src/lib/model/packed-district.ts');
const DISTRICT = 'virtual:district';
const CHANCES = 'virtual:chances';
const TOPOLOGY = 'virtual:topology';
const OUTLOOKS = 'virtual:outlooks';
const MODULES = [DISTRICT, CHANCES, TOPOLOGY, OUTLOOKS];

/** The optics that a story may offer its reader. */
const WIDTHS = [1920, 3840];
const ANGLES = [40, 90];

/**
 * Gives the browser the district as plain numbers, with what is too costly to compute there: the best places for
 * cameras, and in `virtual:chances`, for sentences alone, what chance comes to for each number of them.
 * `virtual:topology` is the file itself, for the engraving, which is made at build; `virtual:outlooks`, for whoever hangs
 * cameras, the names of the streets on which walls look.
 */
export function district(): Plugin {
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
			const { best, chances, district } = modules(text);
			return id === `\0${CHANCES}` ? chances : `${district}\n${best}`;
		}
	};
}

/** Where what takes seconds to compute is kept: three builds, and every run of the tests, ask for it. */
const CACHE = 'node_modules/.cache/district';
const MODELS = 'src/lib/model';

type Computed = ReturnType<typeof compute>;

/** What takes seconds, from a file's text. It is computed anew when the file, or any model, is another. */
function computed(text: string): Computed {
	const hash = createHash('sha256').update(text);
	for (const name of readdirSync(MODELS).sort())
		if (/^[^.]+\.ts$/.test(name)) hash.update(readFileSync(join(MODELS, name)));
	const file = join(CACHE, `${hash.digest('hex')}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Computed;
	const made = compute(JSON.parse(text) as Topology);
	mkdirSync(CACHE, { recursive: true });
	// Whoever else builds at this moment finds all of it, or nothing.
	writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
	renameSync(`${file}.${process.pid}`, file);
	return made;
}

/** The modules' text. */
function modules(text: string) {
	const { best, chances, packed } = computed(text);
	return {
		district:
			`import { unpackDistrict } from ${JSON.stringify(PACKED)};\n` +
			`export const district = unpackDistrict(${JSON.stringify(packed)});`,
		chances: `export const chances = ${JSON.stringify(chances, shorten)};`,
		// Where each hangs is reckoned in the browser, as it is for the reader's own cameras: then the two are the same.
		best:
			`import { cameraAt } from ${JSON.stringify(MODEL)};\n` +
			`export const best = ${JSON.stringify(best)}.map((one) => ({ ...cameraAt(district, one.placement), ...one }));`
	};
}

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
			shares: [0, ...medians(randomShares(grid, plan, MOST_CAMERAS, lens, DETECT, CHANCE_SEED))]
		}))
	};
}

const rounded = (plan: District): District => JSON.parse(JSON.stringify(plan, shorten)) as District;

/** Centimetres, and hundredths of a per cent, are more than anybody sees; the rest would only weigh. */
const shorten = (_key: string, value: unknown): unknown =>
	typeof value === 'number' ? Number(value.toFixed(Math.abs(value) < 1 ? 4 : 2)) : value;
