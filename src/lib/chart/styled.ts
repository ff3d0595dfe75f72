import type { Attachment } from 'svelte/attachments';

/** Sets a style from script: the policy of our pages lets no attribute do it. */
export const styled =
	(name: string, value: string | undefined): Attachment<HTMLElement> =>
	(element) => {
		if (value === undefined) element.style.removeProperty(name);
		else element.style.setProperty(name, value);
	};
