/** Somebody by name, with a site of their own where they have said which. */
export interface Party {
	readonly name: string;
	readonly url?: string | undefined;
}

/** Where the site stands and who publishes it, as `site.yaml` and the environment say; undefined is what neither says. */
export interface Site {
	/** The host's address, without a slash at its end: `https://example.org`. */
	readonly address?: string | undefined;
	readonly publisher?: Party | undefined;
	/** An e-mail address, or that of a page. */
	readonly contact?: string | undefined;
	/** Where mistakes are to be told: likewise. */
	readonly corrections?: string | undefined;
	/** The legal notice: its address or its words, for all languages or for each. */
	readonly legal?: string | Readonly<Record<string, string>> | undefined;
}

/** Whether it is the address of a page: no e-mail address, and no words. */
export const isPage = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** What a link to somebody leads to: an e-mail address is written to, a page opened. */
export const hrefOf = (reach: string): string => (isPage(reach) ? reach : `mailto:${reach}`);

/**
 * The legal notice for readers of one language: where it has none, the first one there is.
 * @returns its words or address, and its language where that is another than the reader's
 */
export function legalIn({ legal }: Site, lang: string): { text: string; lang?: string } | undefined {
	if (legal === undefined || typeof legal === 'string')
		return legal === undefined ? undefined : { text: legal };
	const own = legal[lang];
	if (own !== undefined) return { text: own };
	const [first] = Object.entries(legal);
	return first && { lang: first[0], text: first[1] };
}

/** What whoever publishes has not said yet, and what the site lacks for it: one sentence each. */
export function missingFrom({ address, publisher, contact, corrections, legal }: Site): string[] {
	return [
		...(address
			? []
			: ['address: no pictures beside shared links, no canonical addresses, no sitemap, no oEmbed']),
		...(publisher ? [] : ['publisher: no page, frame or feed says who publishes this']),
		...(contact ? [] : ['contact: the accessibility statement, which has to, names nobody to write to']),
		...(corrections || contact ? [] : ['corrections: readers who find a mistake are told no address']),
		...(legal ? [] : ['legal: the legal notice that the law of most countries asks of a site'])
	];
}
