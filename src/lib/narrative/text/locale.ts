/** Returns whether `Intl` accepts a text as one locale. */
export function isLocale(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}
