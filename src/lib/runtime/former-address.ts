/**
 * An address with the ids that steps have by now in place of those that they had before.
 * @param moved former ids with those of today
 * @param address from its query on: `?route=old,other#old`
 */
export function moveOn(address: string, moved: Readonly<Record<string, string>>): string {
	const now = (id: string): string => (Object.hasOwn(moved, id) ? (moved[id] ?? id) : id);
	return address.replace(
		/([?&](?:route|step)=|#)([\w,-]+)/g,
		(_, start: string, ids: string) => start + ids.split(',').map(now).join(',')
	);
}

/** Leads a page that was opened by an address of before to where it is by now, before anything reads the address. */
export function followMoves(moved: Readonly<Record<string, string>>): void {
	const { search, hash } = location;
	const address = moveOn(search + hash, moved);
	if (address === search + hash) return;
	try {
		history.replaceState(history.state, '', location.pathname + address);
	} catch {
		// A frame without an origin may not: it opens at its beginning.
	}
}
