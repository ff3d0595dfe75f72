/**
 * The static reference page: the same words in the same type, without scripts, pictures, figures or sticky
 * elements. What the page costs beyond it is the cost of its pictures and its scrolling.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Elements to remove. The policy is removed too, because it names the styles by their hash, and they change.
 */
const REMOVED =
	'meta[http-equiv], script, link[rel="modulepreload"], link[rel="preload"]:not([as="font"]), svg, canvas, img, picture, figure, template';

/** Returns the page's HTML without anything that draws or runs, parsed by the browser itself. */
async function strip(browser, html) {
	const page = await browser.newPage();
	const words = await page.evaluate(
		([text, selector]) => {
			const document = new DOMParser().parseFromString(text, 'text/html');
			for (const element of document.querySelectorAll(selector)) element.remove();
			return `<!doctype html>\n${document.documentElement.outerHTML}`;
		},
		[html, REMOVED]
	);
	await page.close();
	return words.replaceAll(/position:\s*sticky/g, 'position:static');
}

/**
 * Makes the static reference of one page of the built site, in a temporary folder that can be served like it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build folder of the site
 * @param {string} path of the page, e.g. `fr`
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function makeStaticReference(browser, build, path) {
	const folder = await mkdtemp(join(tmpdir(), 'static-twin-'));
	const words = await strip(browser, await readFile(join(build, path, 'index.html'), 'utf8'));
	await cp(build, folder, { recursive: true, filter: (source) => !/index\.html/.test(source) });
	await mkdir(join(folder, path), { recursive: true });
	await writeFile(join(folder, path, 'index.html'), words);
	await writeFile(join(folder, path, 'index.html.br'), brotliCompressSync(words));
	return { folder, remove: () => rm(folder, { recursive: true }) };
}
