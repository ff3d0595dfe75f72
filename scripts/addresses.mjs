/**
 * `node scripts/addresses.mjs`, after a build that will be published: adds its new addresses to
 * data/published-addresses.txt. Other pages link to them, so no address is ever removed from the list, and a
 * test checks each in the build.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ADDRESS_LIST = 'data/published-addresses.txt';
const LIST_HEADER = [
	'# Addresses that have been published, from the root of the site; {lang} is each language of the story.',
	'# Each leads somewhere for ever. Written by `node scripts/addresses.mjs`, which only ever adds.'
];

/**
 * Files that are not listed: those that pages load, those that hosts read, compressed variants, and versions of frames,
 * which last as long as the publisher keeps them.
 */
const NOT_LINKED =
	/^([._]|fonts\/|v\/|404\.html|service-worker|icon)|\.(br|gz)$|(?<!narrative)\.json$|(?<!embed|embed\/\d+)\.js$/;

/**
 * Returns the addresses on the list.
 * @returns {string[]}
 */
export const publishedAddresses = () =>
	readFileSync(ADDRESS_LIST, 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'));

/**
 * Returns the addresses of a built site, with `{lang}` for its languages.
 * @param {string} build
 * @returns {string[]}
 */
export function addressesIn(build) {
	const { languages, chapters } = JSON.parse(readFileSync(path.join(build, 'narrative.json'), 'utf8'));
	const ids = languages.map(({ id }) => id);
	const files = readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.filter((file) => /^oembed\/.*\.(json|xml)$/.test(file) || !NOT_LINKED.test(file))
		.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
	const named = files.map((file) => file.replace(new RegExp(`(^|/)(${ids.join('|')})(?=/)`), '$1{lang}'));
	const places = chapters.flatMap(({ id, was = [], steps }) => [
		...[id, ...was].map((each) => `chapter-${each}`),
		...steps.flatMap((step) => [step.id, ...(step.was ?? []).map((each) => each.split('/').at(-1))])
	]);
	const inPages = places.flatMap((place) => [
		`{lang}/#${place}`,
		...(place.startsWith('chapter-') ? [] : [`{lang}/text/#${place}`, `{lang}/present/#${place}`])
	]);
	return [...new Set([...named, ...inPages])].sort();
}

/**
 * Whether a built site has an address: its file, and with a hash also the element in it.
 * @param {string} build
 * @param {string} address without `{lang}`
 */
export function hasAddress(build, address) {
	const [file = '', place] = address.split('#');
	const at = path.join(build, file === '' || file.endsWith('/') ? `${file}index.html` : file);
	if (!existsSync(at)) return false;
	if (place === undefined) return true;
	// Slides are rendered in the browser; their data contains each step, also under its former ids.
	const content = file.endsWith('/present/') ? path.join(build, file, '../story.json') : at;
	const text = readFileSync(content, 'utf8');
	return [`id="${place}"`, `id=${place}>`, `id=${place} `, `"id":"${place}"`, `"${place}":`].some((form) =>
		text.includes(form)
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const before = existsSync(ADDRESS_LIST) ? publishedAddresses() : [];
	const all = [...new Set([...before, ...addressesIn('build')])].sort();
	writeFileSync(ADDRESS_LIST, [...LIST_HEADER, ...all, ''].join('\n'));
	console.log(`${ADDRESS_LIST}: ${all.length - before.length} more, ${all.length} in all.`);
}
