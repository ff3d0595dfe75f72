/** Query parameter of a link by which a reader shares her settings, guesses or cameras. */
export const SHARED_PARAM = 'shared';

/**
 * Returns the address by which a reader shares a step: that of the step's own page, from which social networks make a
 * card. If the address contains choices, the page redirects to the story, which can show them.
 * @param root absolute address of the story in its language
 * @param step id of the step
 * @param query query of the story's address: the choices, and the route, which is left out
 */
export function shareAddress(root: string, step: string, query: string): string {
	const url = new URL(`step/${step}/`, root);
	const choices = new URLSearchParams(query);
	choices.delete('route');
	if (choices.size > 0) choices.set(SHARED_PARAM, '1');
	url.search = choices.toString();
	return url.href;
}

/**
 * Opens the device's share sheet, or copies the address if the device has none.
 * @param text message to share with the address; if undefined, the address is copied in any case
 * @param written text to copy; by default the address
 * @returns what happened; `kept` if the address could be neither shared nor copied
 */
export async function shareOrCopy(
	address: string,
	text?: string,
	written = address
): Promise<'shared' | 'copied' | 'kept'> {
	const nav: Partial<Navigator> = navigator;
	try {
		if (nav.share && text !== undefined) {
			await nav.share({ title: text, text, url: address });
			return 'shared';
		}
		await navigator.clipboard.writeText(written);
		return 'copied';
	} catch (error) {
		// Closing the share sheet is no failure.
		return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'kept';
	}
}
