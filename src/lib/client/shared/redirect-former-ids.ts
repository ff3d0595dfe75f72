/** Replaces former step ids in the page's address, if it contains any. The code for it is lazy-loaded. */
export async function redirectFormerIds({
	moved = {}
}: {
	readonly moved?: Readonly<Record<string, string>>;
}) {
	const { href } = location;
	if (Object.keys(moved).some((id) => href.includes(id)))
		(await import('#lib/runtime/address/former-address.ts')).rewriteFormerAddress(moved);
}
