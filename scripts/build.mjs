/** `npm run build`: checks the story and builds the site into `build/`; says what is done as it is done. */
import { install } from './install.mjs';
import { fail, run } from './process.mjs';
import { summary } from './summary.mjs';

/** Vite looks into our settings for what a later Vite may refuse, and says on a slow machine how long that took. */
const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** Runs a script of Node's, and says what it made and how long that took; ends the build where it fails. */
async function stage(title, ...args) {
	const began = performance.now();
	// SvelteKit tells whoever builds what it does, and to run what nobody here needs.
	const { code } = await run(process.execPath, args, { quiet: true, env });
	if (code !== 0) fail(`The build stopped: “${title}” failed.`, code);
	console.log(`✓ ${title.padEnd(40)} ${((performance.now() - began) / 1000).toFixed(0).padStart(3)} s`);
}

const vite = (title, ...args) =>
	stage(title, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args);

await install();
// What reads site.yaml is written in TypeScript, and needs what has just been installed.
const { tsImport } = await import('tsx/esm/api');
const { readSite } = await tsImport('../src/lib/site/read.ts', import.meta.url);
const { missingFrom } = await tsImport('../src/lib/site/site.ts', import.meta.url);
const { site, mistakes } = readSite();
if (mistakes.length > 0) fail(mistakes.join('\n'));
await stage('the story is sound', 'scripts/story.mjs', '--quiet');
await vite('what moves in its pages', '--config', 'vite.client.config.ts');
await Promise.all([
	vite('what moves on a memory stick', '--config', 'vite.disk.config.ts'),
	vite('pages, pictures, slides, frames, sheets')
]);
await stage('the archive for a memory stick', 'scripts/disk.mjs');
console.log(summary({ missing: missingFrom(site), base: process.env.BASE_PATH, address: site.address }));
