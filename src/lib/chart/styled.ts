import type { Attachment } from 'svelte/attachments';

/**
 * Returns an attachment that sets a style property from script, because the content security policy forbids style
 * attributes.
 */
export const styled =
	(name: string, value: string | undefined): Attachment<HTMLElement> =>
	(element) => {
		if (value === undefined) element.style.removeProperty(name);
		else element.style.setProperty(name, value);
	};
