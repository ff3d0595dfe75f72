import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { europePlugin } from './src/lib/model/plugins/europe-plugin.ts';
import { outlinesPlugin } from './src/lib/outlines-plugin.ts';
import { districtPlugin } from './src/lib/model/plugins/district-plugin.ts';
import { compileTargets } from './src/lib/site/browsers.ts';

/**
 * Disables parts of scrollama: it reads the scroll position at each scroll event for a direction that is not
 * used here, with a listener that cannot be removed and costs more than the rest of a scroll. Its debugging
 * code is dead weight.
 */
const REPLACED_MODULES: Readonly<Record<string, string>> = {
	'./scroll':
		'export const direction = undefined;\nexport const setupScroll = () => {};\nexport const onScroll = () => {};',
	'./debug': 'export const update = () => {};'
};
const quietScrollama: Plugin = {
	name: 'quiet-scrollama',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source in REPLACED_MODULES && importer?.includes('/scrollama/src/') ? `\0quiet${source}` : undefined,
	load: (id) => (id.startsWith('\0quiet') ? REPLACED_MODULES[id.slice('\0quiet'.length)] : undefined)
};

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
			logLevel: 'warn',
			publicDir: false,
			build: {
				target: compileTargets(),
				write: false,
				rolldownOptions: { input, output: { format: 'iife' } }
			}
		});
		const { code, moduleIds } = (result as Rolldown.RolldownOutput).output[0];
		for (const file of moduleIds) this.addWatchFile(file);
		return `export default ${JSON.stringify(code)};`;
	}
};

/** Settings shared by the site, the scripts of its pages, the copy for disk, and `npm run dev`. */
export const sharedConfig = {
	plugins: [quietScrollama, inlineScripts, districtPlugin(), outlinesPlugin(), europePlugin()],
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

/** Additional settings for the scripts of pages. */
export const scriptConfig = {
	base: './',
	publicDir: false,
	build: { emptyOutDir: true, modulePreload: false }
} satisfies UserConfig;
