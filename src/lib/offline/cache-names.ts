/**
 * Names and contents of the service worker's caches: one per language and version, so that no page mixes two versions. Pure
 * functions without browser APIs.
 */

/** All addresses of a build, from the root of the host. */
export interface SiteFiles {
	/** Path of the site on its host, without a trailing slash; often empty. */
	readonly base: string;
	readonly version: string;
	/** Prerendered pages and data files. */
	readonly pages: readonly string[];
	/** Static files: fonts, scripts. */
	readonly files: readonly string[];
}

/** Prefix of all cache names, as other sites on the same host have caches too. */
const PREFIX = 'explainer';

/** Folders of a language that are not cached: they are made for other sites. */
const NOT_CACHED = ['embed', 'step', 'chapter'];

/** Returns the name of the cache for a language in a version. */
export const cacheName = ({ base, version }: Pick<SiteFiles, 'base' | 'version'>, lang: string): string =>
	[PREFIX, base, version, lang].join(' ');

/** Returns the language of one of this site's caches, of any version; undefined for caches of other sites. */
export function languageOfCache(name: string, { base }: Pick<SiteFiles, 'base'>): string | undefined {
	const [prefix, path, , lang] = name.split(' ');
	return prefix === PREFIX && path === base ? lang : undefined;
}

/** Returns the languages of a site. */
export function siteLanguages({ base, pages }: SiteFiles): string[] {
	return pages.flatMap((page) => {
		const [lang = '', more] = page.slice(base.length + 1).split('/');
		return more === '' && lang !== '404' ? [lang] : [];
	});
}

/** Returns the addresses to cache for one language: its pages, data and stills, and the files shared by all languages. */
export function filesToCache(site: SiteFiles, lang: string): string[] {
	const { base, pages, files } = site;
	const own = pages.filter((page) => {
		const [first, second = ''] = page.slice(base.length + 1).split('/');
		if (first === '') return true;
		if (first === 'stills') return second === lang;
		return first === lang && !NOT_CACHED.includes(second);
	});
	const shared = files.filter((file) => /^\/(_client\/assets|fonts)\//.test(file.slice(base.length)));
	return [...own, ...shared];
}

/**
 * Returns the address of a step or chapter in the story, from the address of its own page, with its query.
 * @returns undefined for all other pages
 */
export function storyAddressOf(
	url: URL,
	{ base }: Pick<SiteFiles, 'base'>,
	origin: string
): string | undefined {
	if (url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return undefined;
	const [, lang, kind, id] =
		/^([\w-]+)\/(step|chapter)\/([\w-]+)\/$/.exec(url.pathname.slice(base.length + 1)) ?? [];
	return id && `${origin}${base}/${lang}/${url.search}#${kind === 'chapter' ? 'chapter-' : ''}${id}`;
}

/** Returns whether a request may be answered from a cache. Not for frames, step and chapter pages, which are never cached. */
export function isCacheable(url: URL, { base }: Pick<SiteFiles, 'base'>, origin: string): boolean {
	if (url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return false;
	const [, second = ''] = url.pathname.slice(base.length + 1).split('/');
	return !NOT_CACHED.includes(second);
}
