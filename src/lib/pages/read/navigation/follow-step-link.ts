import { focusHeading } from './focus-heading.ts';
import type { Reader } from '../reader.svelte.ts';

/**
 * Follows a link to a step and moves the focus there. A “next step” link leads to the next step that is shown now: it
 * skips those in collapsed sections and those outside the current route.
 */
export function followStepLink(link: HTMLAnchorElement, reader: Reader): void {
	if (link.matches('.onward')) {
		const { steps } = reader.data;
		const here = steps.findIndex(({ id }) => id === link.closest('.step')?.id);
		link.hash = steps[reader.neighbourOf(here, 1)]?.id ?? '';
	}
	location.assign(link.href);
	focusHeading(link);
}
