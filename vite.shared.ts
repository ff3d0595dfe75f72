import type { Plugin, UserConfig } from 'vite';
import { europe } from './src/lib/model/europe-plugin.ts';
import { outlines } from './src/lib/outlines-plugin.ts';
import { district } from './src/lib/model/plugin.ts';

/**
 * scrollama asks the window where it stands on every scroll event, to know a direction that nobody here asks for;
 * that listener cannot be taken off again and costs more than all the rest of a scroll. Its lines for debugging
 * would only weigh.
 */
const QUIET: Readonly<Record<string, string>> = {
	'./scroll':
		'export const direction = undefined;\nexport const setupScroll = () => {};\nexport const onScroll = () => {};',
	'./debug': 'export const update = () => {};'
};
const quietScrollama: Plugin = {
	name: 'quiet-scrollama',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source in QUIET && importer?.includes('/scrollama/src/') ? `\0quiet${source}` : undefined,
	load: (id) => (id.startsWith('\0quiet') ? QUIET[id.slice('\0quiet'.length)] : undefined)
};

/** What site, scripts of its pages and copy for a disk are built with alike, and what `npm run dev` runs. */
export const shared = {
	plugins: [quietScrollama, district(), outlines(), europe()],
	// scrollama's modules, not its bundle for old browsers, which brings a loader along.
	resolve: { alias: { scrollama: 'scrollama/index.js' } },
	optimizeDeps: { exclude: ['scrollama'] },
	ssr: { noExternal: ['scrollama'] },
	// How long each plugin took, and how large what no browser is sent, is of no use to whoever builds the site.
	build: { chunkSizeWarningLimit: 10_000, rolldownOptions: { checks: { bundlerTimings: false } } }
} satisfies UserConfig;

/** What the script of a page is built with, besides. */
export const script = {
	base: './',
	publicDir: false,
	build: { target: 'es2022', emptyOutDir: true, modulePreload: false }
} satisfies UserConfig;
