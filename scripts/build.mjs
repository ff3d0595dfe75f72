/** `npm run build`: checks the story and builds the site into `build/`; says what is done as it is done. */
import { install } from './install.mjs';
import { fail, run } from './process.mjs';

const WITHOUT_ORIGIN =
	'SITE_ORIGIN is not set (as in SITE_ORIGIN=https://example.org npm run build): no pictures beside shared links, canonical addresses, sitemap or oEmbed answers, and the page on embedding offers neither an address for WordPress nor a provider for Drupal.';

const WITHOUT_CONTACT =
	'SITE_CONTACT is not set (as in SITE_CONTACT=us@example.org npm run build): the accessibility statement names nobody to write to, which whoever publishes the site owes its readers.';

/** Runs a script of Node's, and says what it made and how long that took; ends the build where it fails. */
async function stage(title, ...args) {
	const began = performance.now();
	const { code } = await run(process.execPath, args);
	if (code !== 0) fail(`The build stopped: “${title}” failed.`, code);
	console.log(`✓ ${title.padEnd(40)} ${((performance.now() - began) / 1000).toFixed(0).padStart(3)} s`);
}

const vite = (title, ...args) =>
	stage(title, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args);

await install();
await stage('the story is sound', 'scripts/story.mjs', '--quiet');
await vite('what moves in its pages', '--config', 'vite.client.config.ts');
await Promise.all([
	vite('what moves on a memory stick', '--config', 'vite.disk.config.ts'),
	vite('pages, pictures, slides, frames, sheets')
]);
await stage('the archive for a memory stick', 'scripts/disk.mjs');
if (!process.env.SITE_ORIGIN) console.log(WITHOUT_ORIGIN);
if (!process.env.SITE_CONTACT) console.log(WITHOUT_CONTACT);
