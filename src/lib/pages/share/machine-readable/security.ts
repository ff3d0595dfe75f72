import { contactHref, type Site } from '#lib/site/site.ts';

/**
 * Returns the file `/.well-known/security.txt` (RFC 9116), which says whom to tell of a vulnerability; undefined unless the
 * site names its address and a contact, both by https or e-mail, as the standard requires.
 * @param languages languages in which a report is understood
 * @param today the file expires a year after the first day of this month, so builds of one month are equal
 */
export function renderSecurityTxt(
	{ address, contact }: Site,
	root: string,
	languages: readonly string[],
	today: Date
): string | undefined {
	if (!address?.startsWith('https://') || !contact) return undefined;
	const reach = contactHref(contact);
	if (reach.startsWith('http:')) return undefined;
	const expires = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), 1));
	return [
		`Contact: ${reach}`,
		`Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${root}.well-known/security.txt`,
		''
	].join('\n');
}
