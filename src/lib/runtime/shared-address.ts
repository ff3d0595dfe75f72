/** Marks an address by which somebody shows others her own settings, guesses or cameras. */
export const SHARED = 'shared';

/**
 * Address of a step's own page, which networks make a card of. Where its reader has chosen something it goes along, and
 * the page leads on to the story, where it can be seen.
 * @param root address of the story in its language
 * @param query what the address of the story keeps: choices, and the route, which stays with whoever walks it
 */
export function sharedAddress(root: string, step: string, query: string): string {
	const url = new URL(`step/${step}/`, root);
	const choices = new URLSearchParams(query);
	choices.delete('route');
	if (choices.size > 0) choices.set(SHARED, '1');
	url.search = choices.toString();
	return url.href;
}

/**
 * Opens the device's own sheet for sharing, or copies the address where it has none.
 * @param text what is said beside the address on the sheet; without one it is copied in any case
 * @param written what is copied, where it is more than the address
 * @returns how it went: `kept` where nothing may be copied, or the sheet did not open
 */
export async function passOn(
	address: string,
	text?: string,
	written = address
): Promise<'shared' | 'copied' | 'kept'> {
	const device: Partial<Navigator> = navigator;
	try {
		if (device.share && text !== undefined) {
			await device.share({ title: text, text, url: address });
			return 'shared';
		}
		await navigator.clipboard.writeText(written);
		return 'copied';
	} catch (error) {
		// Whoever closes the sheet has changed her mind.
		return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'kept';
	}
}
