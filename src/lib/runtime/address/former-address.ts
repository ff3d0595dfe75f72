/**
 * Returns an address with former step ids replaced by the current ones.
 * @param address the part of an address from its query on: `?route=old,other#old`
 * @param moved current ids by former id
 */
export function replaceFormerIds(address: string, moved: Readonly<Record<string, string>>): string {
	const currentId = (id: string): string => (Object.hasOwn(moved, id) ? (moved[id] ?? id) : id);
	return address.replace(
		/([?&](?:route|step)=|#)([\w,-]+)/g,
		(_, start: string, ids: string) => start + ids.split(',').map(currentId).join(',')
	);
}

/**
 * Replaces former step ids in the page's own address. Call it before anything reads the address.
 * @param moved current ids by former id
 */
export function rewriteFormerAddress(moved: Readonly<Record<string, string>>): void {
	const { search, hash } = location;
	const address = replaceFormerIds(search + hash, moved);
	if (address === search + hash) return;
	try {
		history.replaceState(history.state, '', location.pathname + address);
	} catch {
		// A frame with an opaque origin may not change its address: it opens at its beginning.
	}
}
