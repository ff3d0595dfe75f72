import type { Attachment } from 'svelte/attachments';

/**
 * Returns a Svelte attachment that sets a style property from script, because the content security policy forbids style
 * attributes.
 * @param value undefined removes the property
 */
export const styleProperty =
	(name: string, value: string | undefined): Attachment<HTMLElement | SVGElement> =>
	(element) => {
		if (value === undefined) element.style.removeProperty(name);
		else element.style.setProperty(name, value);
	};
