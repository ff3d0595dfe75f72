import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { build, defineConfig, mergeConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { districtPlugin } from './src/lib/model/plugins/district-plugin.ts';
import { europePlugin } from './src/lib/model/plugins/europe-plugin.ts';
import { imagesPlugin, PAGE_SCRIPTS } from './src/lib/images-plugin.ts';
import { outlinesPlugin } from './src/lib/outlines-plugin.ts';
import { shownScenesPlugin } from './src/lib/shown-scenes-plugin.ts';
import { compileTargets } from './src/lib/site/browsers.ts';

/**
 * Modules that packages import, and what they get instead. scrollama reads the scroll position at each scroll event for a
 * direction that is not used here, with a listener that cannot be removed and costs more than the rest of a scroll; its
 * debugging code is dead weight. Scales here map numbers to numbers, and Intl formats their ticks: without the
 * interpolation of colours and D3's own number format, pictures load 7 kB less.
 */
const REPLACED_MODULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'scrollama/src': {
		'./scroll':
			'export const direction = undefined;\nexport const setupScroll = () => {};\nexport const onScroll = () => {};',
		'./debug': 'export const update = () => {};'
	},
	// The library of videos reads and writes files in Node only; the empty module that Vite puts in their place would bring its
	// helpers for CommonJS into the first chapter.
	mediabunny: { './node.js': 'export const fs = undefined;' },
	// Only the studio uses the geometry of the globe. With the copy that all share, every picture would load the exact sums for it.
	'd3-geo': { 'd3-array': readFileSync('node_modules/d3-array/dist/d3-array.mjs', 'utf8') },
	'd3-scale': {
		'd3-interpolate': `const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
export { interpolateNumber, interpolateNumber as interpolate };
export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
export const piecewise = undefined;`,
		'd3-format': `export const [format, formatPrefix, formatSpecifier, precisionFixed, precisionPrefix, precisionRound] = [];`
	}
};
const replaceModules: Plugin = {
	name: 'replace-modules',
	enforce: 'pre',
	resolveId(source, importer = '') {
		const name = Object.keys(REPLACED_MODULES).find((each) => importer.includes(`/node_modules/${each}/`));
		return name && source in (REPLACED_MODULES[name] ?? {}) ? `\0replaced:${name}:${source}` : undefined;
	},
	load(id) {
		const [, name = '', source = ''] = id.split(':');
		return id.startsWith('\0replaced:') ? REPLACED_MODULES[name]?.[source] : undefined;
	}
};

/** Settings of Terser, which makes scripts smaller than Vite's own minifier. */
const TERSER_OPTIONS = { module: true, ecma: 2020, compress: { passes: 3 } } as const;

/** Suffix of imports that give a script as text, bundled with what it imports, for the head of a page. */
const SCRIPT_SUFFIX = '?script';
const inlineScripts: Plugin = {
	name: 'inline-scripts',
	enforce: 'pre',
	async load(id) {
		if (!id.endsWith(SCRIPT_SUFFIX)) return undefined;
		const input = id.slice(0, -SCRIPT_SUFFIX.length);
		const result = await build({
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			build: {
				target: compileTargets(),
				write: false,
				minify: 'terser',
				terserOptions: TERSER_OPTIONS,
				rolldownOptions: { input, output: { format: 'iife' }, checks: { bundlerTimings: false } }
			}
		});
		const { code, moduleIds } = (result as Rolldown.RolldownOutput).output[0];
		for (const file of moduleIds) this.addWatchFile(file);
		return `export default ${JSON.stringify(code)};`;
	}
};

/** Settings shared by the site, the scripts of its pages, the copy for disk, and `npm run dev`. */
export const sharedConfig = {
	plugins: [
		replaceModules,
		inlineScripts,
		districtPlugin(),
		outlinesPlugin(),
		imagesPlugin(),
		europePlugin(),
		shownScenesPlugin()
	],
	// scrollama's modules instead of its bundle for old browsers, which includes a loader.
	resolve: { alias: { scrollama: 'scrollama/index.js' } },
	optimizeDeps: { exclude: ['scrollama'] },
	ssr: { noExternal: ['scrollama'] },
	// Timings of plugins and sizes of server chunks are of no use here.
	build: {
		target: compileTargets(),
		cssTarget: compileTargets(),
		chunkSizeWarningLimit: 10_000,
		rolldownOptions: { checks: { bundlerTimings: false } }
	}
} satisfies UserConfig;

/** Modules that only one kind of page uses. */
const isPageSpecific = (id: string): boolean =>
	/lib\/(client\/(?!shared\/(load-data|hydrate-page|open-details-for-print))|pages\/(read|embed)\/)/.test(id);

/** Modules that pictures share. */
const OF_PICTURES = /lib\/(chart\/(?!style\/)(?!.*\?raw$)|scenes\/(shared\/)?[^/]+$)/;
/** Those for portraits, control rooms, lines of plots, legends, waffles, counts and pictures of records: the first chapter, which shows the place and its people, does without. */
const OF_LATER_PICTURES =
	/d3-(path|shape)|lib\/(chart\/(layout\/(counts|legend|path-marks|turn-drawing|units)|people\/(face|heads|portraits)|plan\/map-outline|marks\/(dots|hatch)|text\/shorten-question)|scenes\/(build-up|define-picture-scene|shared\/(box-layout|chain-signs|control-room|dates|fields-of-view|first-(cells|items)|format-value|hatched|interpolate-drawn|note-size|operator|own-guess|passer-ids|question-mark|round-plot|split-at-arrow)))/;

type Info = { readonly isEntry: boolean; readonly importers: readonly string[] } | null;

/**
 * Whether a module is loaded with the first view of the story: its script imports it, directly or indirectly.
 */
function isInFirstView(id: string, infoOf: (id: string) => Info, visited = new Set<string>()): boolean {
	const info = infoOf(id);
	if (!info || visited.has(id)) return false;
	visited.add(id);
	if (info.isEntry) return id.endsWith('client/reading.ts');
	return info.importers.some((importer) => isInFirstView(importer, infoOf, visited));
}

/**
 * Replaces Vite's preload helper, which also preloads scripts, passes nonces and reports errors. Here scripts bring
 * only style sheets, and the helper is in the first script of every reader: Vite's own would add half a kilobyte to it.
 */
const PRELOAD_HELPER = `const known = {};
const add = (href) => new Promise((done, lost) => {
	const link = document.createElement('link');
	const onerror = () => lost(Error('Unable to preload ' + href));
	Object.assign(link, { rel: 'stylesheet', href, onload: done, onerror });
	document.head.append(link);
});
export const __vitePreload = (load, sheets = [], from) =>
	Promise.all(sheets.map((sheet) => (known[sheet] ??= add(new URL(sheet, from).href)))).then(load);`;
const styleLoader: Plugin = {
	name: 'style-loader',
	enforce: 'pre',
	load: (id) => (id === '\0vite/preload-helper.js' ? PRELOAD_HELPER : undefined)
};

/** Names of the scripts of the first chapter, which every reader loads: there, the hint would cost more than it saves. */
const FIRST_SCRIPTS =
	/^(shared|scrollama|scene-loaders|islands|enliven|beside|small|rail|rolldown-runtime|drawing|text-updater|residents|four-views|detection|incidents|yours|data|cameras|strip|building-letters)$/;

/**
 * Lets browsers compile all functions of a script beside the main thread while it loads, by a comment that they know. Otherwise
 * each is compiled on the main thread when it is first called, and a scene's first picture calls nearly all of them at once.
 */
const compileHints: Plugin = {
	name: 'compile-hints',
	generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle))
			if (chunk.type === 'chunk' && !chunk.isEntry && !FIRST_SCRIPTS.test(chunk.name))
				chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
	}
};

/**
 * The scripts of the pages. SvelteKit renders the pages, which ship without its client router: they are
 * documents, links between them are plain links, and no scroll positions are stored. One small script for each
 * kind of page hydrates its interactive parts; `src/lib/client/scripts.ts` adds it to the pages.
 */
const pageScripts = {
	plugins: [styleLoader, compileHints],
	define: { 'import.meta.env.DISK': 'false' },
	build: {
		outDir: PAGE_SCRIPTS,
		manifest: 'manifest.json',
		// Terser first, then Vite's own minifier: together they save every reader 3 % of the first script.
		minify: 'terser',
		terserOptions: TERSER_OPTIONS,
		rolldownOptions: {
			input: Object.fromEntries(
				[
					'reading',
					'method',
					'present',
					'notes',
					'plan',
					'quarter',
					'print',
					'embed',
					'studio',
					'routes',
					'keep'
				].map((name) => [name, `src/lib/client/${name}.ts`])
			),
			output: {
				minify: true,
				// Scripts contain the names of all scene chunks, so every character of a hash costs bytes.
				chunkFileNames: 'assets/[name]-[hash:7].js',
				// Two files for the first view: the page's own, and the code that later scenes share with
				// it. On a slow network a request costs more than the bytes it saves.
				codeSplitting: {
					groups: [
						{
							debugName: 'shared',
							name: (id, graph) =>
								isPageSpecific(id) || !isInFirstView(id, (module) => graph.getModuleInfo(module))
									? null
									: 'shared'
						},
						// Modules that are too small for separate requests.
						{
							name: 'small',
							test: /lib\/(i18n\/(counted-word|sentences)|model\/district\/(facades|hit-test)|pages\/read\/navigation\/focus-heading|pages\/read\/precompute|runtime\/(address\/(routes|shared-address)|page\/focus-in-view)|ui\/add-stage-layer)\.ts$/
						},
						{
							name: 'slides',
							test: /lib\/(runtime\/(address\/breaks|page\/published-address)|model\/(plan-code\/code-characters|round\/round-seed)|pages\/present\/(boards\/(ClassNumber|class-boards\.svelte)|keys\/(focus|key-bindings)|player\/after-frame))\.(ts|svelte)$/
						},
						// One file for the code that all pictures share, for the same reason; it is
						// loaded with the first picture.
						{
							name: 'drawing',
							test: (id: string) => OF_PICTURES.test(id) && !OF_LATER_PICTURES.test(id),
							minShareCount: 2
						},
						{ name: 'later', test: OF_LATER_PICTURES, minShareCount: 2 },
						// What is beside a picture, in stories, slides and frames alike.
						{
							name: 'beside',
							test: /lib\/ui\/(activity|ActivitySlot|Controls|SceneError|ShareResult|guess\/GuessBars|placement\/OwnCameras|set-text)\.(svelte|ts)$/
						},
						{ name: 'rail', test: /lib\/runtime\/rail\/(rail|follow-rail\.svelte)\.ts$/ },
						{ name: 'scales', test: /node_modules\/(d3-|internmap)/, minShareCount: 2 }
					]
				}
			}
		}
	}
} satisfies UserConfig;

/**
 * The scripts of all pages for a copy of the site that is opened from disk: browsers block modules there, so
 * they are one script and one style sheet. `scripts/disk.mjs` adds them to the copy.
 */
const diskScripts = {
	define: { 'import.meta.env.DISK': 'true' },
	build: {
		outDir: 'node_modules/.cache/disk',
		cssCodeSplit: false,
		rolldownOptions: {
			input: { disk: 'src/lib/client/disk.ts' },
			// Only Vite's style sheet loader reads `import.meta`, and the copy has a single style sheet in the
			// page.
			transform: { define: { 'import.meta': '{}' } },
			output: {
				format: 'iife',
				codeSplitting: false,
				entryFileNames: 'disk.js',
				assetFileNames: 'disk[extname]'
			}
		}
	}
} satisfies UserConfig;

const scripts = {
	plugins: [svelte()],
	base: './',
	publicDir: false,
	build: { emptyOutDir: true, modulePreload: false }
} satisfies UserConfig;

/** Builds the browser scripts: those of the pages, or with `--mode disk` those of the copy for a memory stick. */
export default defineConfig(({ mode }) =>
	mergeConfig(mergeConfig(sharedConfig, scripts), mode === 'disk' ? diskScripts : pageScripts)
);
