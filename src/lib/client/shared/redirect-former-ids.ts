/**
 * Replaces former step ids in the page's address. The code that does so is loaded only if the address contains one.
 * @param moved current ids by former id; undefined if no step was renamed
 */
export async function redirectFormerIds({
	moved = {}
}: {
	readonly moved?: Readonly<Record<string, string>>;
}) {
	const { href } = location;
	if (Object.keys(moved).some((id) => href.includes(id)))
		(await import('#lib/runtime/address/former-address.ts')).rewriteFormerAddress(moved);
}
