import { showStaticView, markHydrated } from '#lib/runtime/page/failure.ts';

/**
 * Hydrates a page. Does nothing if the page lacks the element; any error returns the page to its static view.
 * @param id id of the element to hydrate
 * @param start hydrates the element; if it returns a promise, the page counts as hydrated when that resolves
 */
export async function hydratePage(id: string, start: (target: HTMLElement) => unknown): Promise<void> {
	const target = document.getElementById(id);
	if (!target) return;
	try {
		if (!('popover' in HTMLElement.prototype)) {
			void import('./definitions.ts').then((module) => module.openDefinitionsOnClick());
		}
		await start(target);
		markHydrated();
	} catch (error) {
		showStaticView(error);
	}
}
