/** Query parameter of a link that shares the sender's settings, guesses or cameras. */
export const SHARED_PARAM = 'shared';

/**
 * Returns the address of a step's own page, from which social networks make a card. It includes the reader's choices; the
 * page then redirects to the story, which can show them.
 * @param root absolute address of the story in its language
 * @param query query of the story's address: the choices and the route. The route is not shared.
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
 * Opens the device's share sheet, or copies the address if there is none.
 * @param text message that goes with the address; without it the address is always copied
 * @param written text to copy, if it is more than the address
 * @returns what happened: `kept` if the address could be neither shared nor copied
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
