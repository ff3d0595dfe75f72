import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '../browser/test.ts';
import { languages, shareByLanguage, story } from '../browser/site.ts';
import { findRawKeys } from '../browser/raw-keys.ts';
import { sample } from '../random.ts';
import { words } from '../../src/lib/i18n/words.ts';

/** Every page of the built site, by its path. */
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	// Versions of frames are copies of frames.
	.filter((file) => file.endsWith('.html') && !file.startsWith('v/'))
	.map((file) => file.split('\\').join('/'));

/** CSS that browsers have supported for years but the checker does not know. */
const UNKNOWN_TO_CHECKER =
	/^CSS: (Unknown pseudo-element or pseudo-class “::details-content”|“(vector-effect|paint-order|size-adjust|contain-intrinsic-size|position-area|position-try|r)”: Property “.*” doesn't exist|Unrecognized at-rule “@property”)\.?$/;

interface Finding {
	readonly url?: string;
	readonly message: string;
	readonly extract?: string;
}

/** Pages that exist once for each step or chapter. */
const isOneOfMany = (path: string) => path.split('/').length > 3;
/** The pages to check: pages are alike in every language and for each step, so the languages split them. */
const checked = [
	...pages.filter((path) => !languages.some((lang) => path.startsWith(`${lang}/`))),
	...languages.flatMap((lang) => {
		const own = pages.filter((path) => path.startsWith(`${lang}/`)).sort();
		const alone = own.filter((path) => !isOneOfMany(path));
		return [...shareByLanguage(lang, alone), ...sample(shareByLanguage(lang, own.filter(isOneOfMany)), 12)];
	})
];

test('the Nu HTML checker finds no error in any page', () => {
	const jar = createRequire(import.meta.url)('vnu-jar') as string;
	const how = ['--errors-only', '--no-langdetect', '--skip-non-html', '--format', 'json'];
	// It reports on stderr. A large stack is for deeply nested pages. It runs only for seconds, so Java's
	// optimisations for long runs would double the time.
	const java = ['-Xss8m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
	const { stderr, error } = spawnSync(
		'java',
		[...java, '-jar', jar, ...how, ...checked.map((path) => join('build', path))],
		{
			encoding: 'utf8',
			maxBuffer: 2 ** 30
		}
	);
	if (error) console.warn(`Skipped: the Nu HTML checker needs Java. ${error.message}`);
	test.skip(error !== undefined);
	const { messages } = JSON.parse(stderr) as { readonly messages: readonly Finding[] };
	const found = messages
		.filter(({ message }) => !UNKNOWN_TO_CHECKER.test(message))
		.map(({ url = '', message, extract = '' }) => `${url.split('/build/')[1] ?? url}: ${message} ${extract}`);
	expect(found.slice(0, 20)).toEqual([]);
});

/** The content of a page without hydration. */
interface Read {
	readonly ids: readonly string[];
	readonly addresses: readonly string[];
	/** Controls whose accessible name lacks their visible words. */
	readonly misnamed: readonly string[];
	/** Visible text and accessible name, each once. */
	readonly texts: readonly string[];
}

// One page loads all others; its own policy does not allow their styles.
test.use({ allowed: [/^Applying inline style/] });

test('no page has a dead link, a key instead of a word, or a control whose name differs from its words', async ({
	page
}) => {
	await page.goto('./404.html');
	const read = await page.evaluate(async (paths) => {
		const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
		/** Text of an element without some of its parts: joined, or split by child elements. */
		const without = (element: Element, selector: string, between = '') => {
			const copy = element.cloneNode(true) as Element;
			for (const part of copy.querySelectorAll(selector)) part.remove();
			for (const part of copy.querySelectorAll('*')) {
				part.prepend(between);
				part.append(between);
			}
			const texts = between ? copy.textContent.split(between).map(tidy) : [tidy(copy.textContent)];
			return texts.filter(Boolean).join(between).toLowerCase();
		};
		const answers: Record<string, Read> = {};
		for (const path of paths) {
			const html = await (await fetch(`./${path.replace(/index\.html$/, '')}`)).text();
			const document = new DOMParser().parseFromString(html, 'text/html');
			const all = (selector: string) => [...document.querySelectorAll(selector)];
			const texts = new Set<string>();
			const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walk.nextNode(); node; node = walk.nextNode())
				if (!node.parentElement?.closest('script, style, code, pre, textarea'))
					texts.add(tidy(node.nodeValue));
			for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content'])
				for (const element of all(`[${name}]`)) texts.add(tidy(element.getAttribute(name)));
			answers[path] = {
				ids: all('[id]').map(({ id }) => id),
				addresses: ['href', 'src'].flatMap((name) =>
					all(`:not(use)[${name}]`).map((element) => element.getAttribute(name) ?? '')
				),
				misnamed: all('a[href], button, summary, label').flatMap((control) => {
					const name = (
						tidy(control.getAttribute('aria-label')) || without(control, '[aria-hidden="true"], svg')
					).toLowerCase();
					// Part by part, because long and short forms of a word are never visible together. Signs
					// such as + are no words.
					const copy = without(control, 'svg, .hidden-text, [hidden], input, select, textarea', '\n');
					const unsaid = copy.split('\n').filter((part) => /\p{L}/u.test(part) && !name.includes(part));
					return unsaid.map((seen) => `“${seen}” is called “${name}”`);
				}),
				texts: [...texts]
			};
		}
		return answers;
	}, pages);

	expect(Object.keys(read)).toHaveLength(pages.length);
	const ids = new Map(Object.entries(read).map(([path, found]) => [path, new Set(found.ids)]));
	const dead = Object.entries(read).flatMap(([path, { addresses }]) =>
		[...new Set(addresses)]
			.filter((address) => !isReachable(path, address, ids))
			.map((to) => `${path} → ${to}`)
	);
	expect(dead).toEqual([]);
	const each = (what: (found: Read) => readonly string[]) =>
		Object.entries(read).flatMap(([path, found]) =>
			[...new Set(what(found))].map((text) => `${path}: ${text}`)
		);
	expect(each(({ misnamed }) => misnamed)).toEqual([]);
	expect(each(({ texts }) => findRawKeys(texts, Object.keys(words), Object.keys(story.pictures)))).toEqual(
		[]
	);
});

/** The address where the site would be, at the root of a host. */
const ROOT = new URL(`${process.env['BASE_PATH'] ?? ''}/`, 'http://site');

/** Whether an address in a page leads to a file of the site and, with a hash, to an element in it. */
function isReachable(path: string, address: string, ids: ReadonlyMap<string, ReadonlySet<string>>): boolean {
	const { origin, pathname, hash } = new URL(address, new URL(path, ROOT));
	if (origin !== ROOT.origin) return true;
	if (!pathname.startsWith(ROOT.pathname)) return false;
	const target = decodeURI(pathname.slice(ROOT.pathname.length));
	const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
	const places = ids.get(file);
	return (
		existsSync(join('build', file)) &&
		(hash === '' || !places || places.has(decodeURIComponent(hash.slice(1))))
	);
}
