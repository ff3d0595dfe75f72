/** Leads whoever comes by an address from before to where it is by now; what that takes is fetched for them alone. */
export async function followMoved({ moved = {} }: { readonly moved?: Readonly<Record<string, string>> }) {
	const { href } = location;
	if (Object.keys(moved).some((id) => href.includes(id)))
		(await import('#lib/runtime/former-address.ts')).followMoves(moved);
}
