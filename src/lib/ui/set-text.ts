/**
 * Returns an attachment that sets the text of a field, and leaves the cursor where it is if the text is that already.
 * `bind:value` would add code to the script of every page.
 */
export const setText =
	(text: string) =>
	(field: HTMLInputElement | HTMLTextAreaElement): void => {
		if (field.value !== text) field.value = text;
	};
