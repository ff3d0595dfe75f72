import { focusHeading } from './focus-heading.ts';
import type { Reader } from './reader.svelte.ts';

/** Follows a link of the text to a step, and takes the focus along. The way on passes over what a route leaves out. */
export function leadOn(link: HTMLAnchorElement, reader: Reader): void {
	if (link.matches('.onward')) {
		const { steps } = reader.data;
		const here = steps.findIndex(({ id }) => id === link.closest('.step')?.id);
		link.hash = steps[reader.beside(here, 1)]?.id ?? '';
	}
	location.assign(link.href);
	focusHeading(link);
}
