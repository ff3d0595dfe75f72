/** Address of a page in a version, with the language of the page. The language is letters, digits and hyphens only. */
const VERSIONED = /^([^?#]*\/)v\/[\da-f]{12}\/(([\w-]+)\/[^]*)$/;

/**
 * Returns the address of the same page in the newest version, and its language; undefined if the address is not one of a
 * version.
 * @param href absolute address, with its query and hash
 */
export function newestAddress(href: string): { readonly address: string; readonly lang: string } | undefined {
	const [, site, path, lang] = VERSIONED.exec(href) ?? [];
	if (site === undefined || path === undefined || lang === undefined) return undefined;
	return { address: site + path, lang };
}
