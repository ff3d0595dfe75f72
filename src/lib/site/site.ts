/** A person or an organisation, with an optional website. */
export interface Publisher {
	readonly name: string;
	readonly url?: string | undefined;
}

/** Address and publisher of the site, from `site.yaml` and the environment; all optional. */
export interface Site {
	/** Address of the host without a trailing slash: `https://example.org`. */
	readonly address?: string | undefined;
	readonly publisher?: Publisher | undefined;
	/** E-mail address, or address of a contact page. */
	readonly contact?: string | undefined;
	/** E-mail address, or address of a page, to report mistakes to. */
	readonly corrections?: string | undefined;
	/** Address or text of the legal notice, for all languages or by language. */
	readonly legal?: string | Readonly<Record<string, string>> | undefined;
}

/** Returns whether a text is the address of a page, rather than an e-mail address or words. */
export const isPageAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/**
 * Returns the `href` for a contact. @param reach address of a page, or an e-mail address, which becomes a `mailto:`
 * link
 */
export const contactHref = (reach: string): string => (isPageAddress(reach) ? reach : `mailto:${reach}`);

/**
 * Returns the legal notice in a language, or else in the first language that has one.
 * @returns text or address, with its language if that is not `lang`; undefined if there is no notice
 */
export function legalNotice({ legal }: Site, lang: string): { text: string; lang?: string } | undefined {
	if (legal === undefined || typeof legal === 'string')
		return legal === undefined ? undefined : { text: legal };
	const own = legal[lang];
	if (own !== undefined) return { text: own };
	const [first] = Object.entries(legal);
	return first && { lang: first[0], text: first[1] };
}

/**
 * Returns one line for each entry of `site.yaml` that is missing: its name, and what the site lacks because of that.
 */
export function missingEntries({ address, publisher, contact, corrections, legal }: Site): string[] {
	return [
		...(address
			? []
			: ['address: no pictures beside shared links, no canonical addresses, no sitemap, no oEmbed']),
		...(publisher ? [] : ['publisher: no page, frame or feed says who publishes this']),
		...(contact ? [] : ['contact: the accessibility statement, which has to, names nobody to write to']),
		...(corrections || contact
			? []
			: ['corrections: readers who find a mistake have no address to write to']),
		...(legal ? [] : ['legal: no legal notice, which the law of most countries requires'])
	];
}
