/**
 * Names and contents of the service worker's caches: one per language and version, so that no page mixes two versions.
 * Pure functions without browser APIs.
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

/** Returns the name of the cache for a language in the given version of the site. */
export const cacheName = ({ base, version }: Pick<SiteFiles, 'base' | 'version'>, lang: string): string =>
	[PREFIX, base, version, lang].join(' ');

/**
 * Returns the language that a cache holds, by the name of the cache; undefined if the cache belongs to another site.
 */
export function languageOfCache(name: string, { base }: Pick<SiteFiles, 'base'>): string | undefined {
	const [prefix, path, , lang] = name.split(' ');
	return prefix === PREFIX && path === base ? lang : undefined;
}

/** Returns the ids of a site's languages: the folders of the root that have a page. */
export function siteLanguages({ base, pages }: SiteFiles): string[] {
	return pages.flatMap((page) => {
		const [lang = '', more] = page.slice(base.length + 1).split('/');
		return more === '' && lang !== '404' ? [lang] : [];
	});
}

/**
 * Returns the addresses to cache for one language: its pages, data and stills, and the files that all languages share.
 * The pages made for other sites, such as frames, are left out.
 */
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
 * Returns the address at which the story shows a step or chapter, with the same query.
 * @param url address of the step's or chapter's own page; any other gives undefined
 * @param origin origin of the site
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

/**
 * Returns whether a request may be answered from a cache: any on this site, except for frames and for the own pages of
 * steps and chapters.
 * @param origin origin of the site
 */
export function isCacheable(url: URL, { base }: Pick<SiteFiles, 'base'>, origin: string): boolean {
	if (url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return false;
	const [, second = ''] = url.pathname.slice(base.length + 1).split('/');
	return !NOT_CACHED.includes(second);
}
