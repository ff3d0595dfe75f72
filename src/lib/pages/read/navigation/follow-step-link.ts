import { focusHeading } from './focus-heading.ts';
import type { Reader } from '../reader.svelte.ts';

/** Follows a link in the text to a step and moves the focus to it. “Next step” links skip steps outside the current route. */
export function followStepLink(link: HTMLAnchorElement, reader: Reader): void {
	if (link.matches('.onward')) {
		const { steps } = reader.data;
		const here = steps.findIndex(({ id }) => id === link.closest('.step')?.id);
		link.hash = steps[reader.neighbourOf(here, 1)]?.id ?? '';
	}
	location.assign(link.href);
	focusHeading(link);
}
