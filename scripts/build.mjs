/**
 * `npm run build [-- --report]`: checks the story, builds the site into `build/`, prints its progress and what is still missing,
 * and, if asked, what its pages may request.
 */
import { install } from './install.mjs';
import { fail, runProgram } from './process.mjs';

/** Vite warns about settings that a later version may refuse, and about slow machines. */
const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** Runs a Node script, prints its title and duration, and ends the build if it fails. */
async function runStage(title, ...args) {
	const start = performance.now();
	// SvelteKit prints progress and advice that nobody needs here.
	const code = await runProgram(process.execPath, args, { quiet: true, env });
	if (code !== 0) fail(`The build stopped: “${title}” failed.`, code);
	console.log(`✓ ${title.padEnd(40)} ${((performance.now() - start) / 1000).toFixed(0).padStart(3)} s`);
}

/** Prints what the pages may request, and ends the process if that is something of another host. */
async function runReport(address) {
	const { formatReport, reportRequests } = await import('./requests.mjs');
	const report = reportRequests('build', address);
	if (report.faults.length > 0) fail(formatReport(report));
	console.log(`\n${formatReport(report)}`);
}

/** Arguments for the configuration of the browser scripts. */
const SCRIPTS = ['--config', 'vite.client.config.ts'];
const vite = (title, ...args) =>
	runStage(title, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args);

await install();
// The reader of site.yaml is written in TypeScript, and needs the packages that have just been installed.
const { tsImport } = await import('tsx/esm/api');
const { readSite } = await tsImport('../src/lib/site/read-site.ts', import.meta.url);
const { missingEntries } = await tsImport('../src/lib/site/site.ts', import.meta.url);
const { site, mistakes } = readSite();
if (mistakes.length > 0) fail(mistakes.join('\n'));
await runStage('the story is sound', '--import', 'tsx', 'scripts/story.ts', '--quiet');
await vite('the scripts of the pages', ...SCRIPTS);
await Promise.all([
	vite('the scripts of the memory stick’s copy', ...SCRIPTS, '--mode', 'disk'),
	vite('pages, pictures, slides, frames, sheets')
]);
await runStage('the archive for a memory stick', 'scripts/disk.mjs');

const missing = missingEntries(site);
// robots.txt is read only at the root of a host.
if (process.env.BASE_PATH)
	missing.push(
		`robots: only the host’s own /robots.txt is read; name ${site.address ?? ''}${process.env.BASE_PATH}/sitemap.xml there`,
		'security: only the host’s own /.well-known/security.txt is read; copy that of the build there, if it has one'
	);
if (missing.length > 0)
	console.log(`\nStill missing in site.yaml or the environment (README.md):\n\n  ${missing.join('\n  ')}`);
if (process.argv.includes('--report')) await runReport(site.address);
console.log(
	'\nThe site is in build/; build/story.zip is the copy for a memory stick. `npm start` serves it here.'
);
