import { fallBack, wokeUp } from '#lib/runtime/failure.ts';

/**
 * Wakes a page up, where it is of this kind. Whatever goes wrong on the way leaves the page as it is without script.
 * @param id of the element that is woken
 */
export async function wake(id: string, start: (target: HTMLElement) => unknown): Promise<void> {
	const target = document.getElementById(id);
	if (!target) return;
	try {
		if (!('popover' in HTMLElement.prototype)) {
			void import('./definitions.ts').then((module) => module.openDefinitionsOnClick());
		}
		await start(target);
		wokeUp();
	} catch (error) {
		fallBack(error);
	}
}
