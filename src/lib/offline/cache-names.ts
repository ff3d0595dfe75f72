/**
 * What a service worker keeps of the site: its own files, one language at a time, each version on a shelf of its
 * own, so that no page ever mixes two. Nothing here knows the browser; the worker hands it what it needs.
 */

/** Everything a build holds, as addresses from the root of the host. */
export interface Site {
	/** Path of the site on its host, without a slash at the end; often empty. */
	readonly base: string;
	readonly version: string;
	/** Pages and answers made at build. */
	readonly pages: readonly string[];
	/** Files that are there as they are: fonts, scripts. */
	readonly files: readonly string[];
}

/** Beginning of every shelf's name; other sites on the same host have shelves too. */
const PREFIX = 'explainer';

/** Parts of a language that make no sense without a network: they are made for other sites. */
const ELSEWHERE = ['embed', 'step', 'chapter'];

/** Name of the shelf for a language of a version. */
export const cacheName = ({ base, version }: Pick<Site, 'base' | 'version'>, lang: string): string =>
	[PREFIX, base, version, lang].join(' ');

/** The language of one of this site's shelves, whatever its version; undefined for the shelves of others. */
export function languageOf(name: string, { base }: Pick<Site, 'base'>): string | undefined {
	const [prefix, path, , lang] = name.split(' ');
	return prefix === PREFIX && path === base ? lang : undefined;
}

/** Languages that a site has pages in. */
export function languagesOf({ base, pages }: Site): string[] {
	return pages.flatMap((page) => {
		const [lang = '', more] = page.slice(base.length + 1).split('/');
		return more === '' && lang !== '404' ? [lang] : [];
	});
}

/** Addresses to be kept for one language: its pages with their answers and stills, and what all languages share. */
export function keptFor(site: Site, lang: string): string[] {
	const { base, pages, files } = site;
	const own = pages.filter((page) => {
		const [first, second = ''] = page.slice(base.length + 1).split('/');
		if (first === '') return true;
		if (first === 'stills') return second === lang;
		return first === lang && !ELSEWHERE.includes(second);
	});
	const shared = files.filter((file) => /^\/(_client\/assets|fonts)\//.test(file.slice(base.length)));
	return [...own, ...shared];
}

/** Address in the story of a step or chapter, from that of its own page, with what it chooses; undefined for all other pages. */
export function readingOf(url: URL, { base }: Pick<Site, 'base'>, origin: string): string | undefined {
	if (url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return undefined;
	const [, lang, kind, id] =
		/^([\w-]+)\/(step|chapter)\/([\w-]+)\/$/.exec(url.pathname.slice(base.length + 1)) ?? [];
	return id && `${origin}${base}/${lang}/${url.search}#${kind === 'chapter' ? 'chapter-' : ''}${id}`;
}

/** Whether a request may be answered from a shelf. Frames of other sites are left alone: nothing is kept for them. */
export function isKept(url: URL, { base }: Pick<Site, 'base'>, origin: string): boolean {
	if (url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return false;
	const [, second = ''] = url.pathname.slice(base.length + 1).split('/');
	return !ELSEWHERE.includes(second);
}
