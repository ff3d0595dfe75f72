import { showStaticView } from '#lib/runtime/page/failure.ts';
import type { Islands } from './islands.ts';
import type { Reader } from '../reader.svelte.ts';

/** Delay after which islands hydrate without any input: a screen reader may read on without causing an event. */
const HYDRATE_DELAY_MS = 5000;

/** Events that show that the reader goes on. */
const READER_EVENTS = ['scroll', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Hydrates the bar and the interactive parts of all cards, from the reader's first input or after a delay (see `Islands`).
 * An island that the reader clicks or focuses is hydrated at once, and the click is repeated. If the components fail to
 * load, the page falls back to its static view.
 */
export function hydrateParts(reader: Reader): void {
	const { steps } = reader.data;
	/** The steps whose cards are not hydrated yet, by index; −1 stands for the bar. */
	const pending = new Set([-1, ...steps.keys()]);
	let islands: Promise<Islands> | undefined;
	let begun = false;
	setTimeout(begin, HYDRATE_DELAY_MS);

	/** Loads the components, and calls a function with them. */
	function load(onLoad: (loaded: Islands) => void): void {
		islands ??= import('./islands.ts').then((module) => new module.Islands(reader, pending));
		islands.then(onLoad, showStaticView);
	}

	function begin(): void {
		if (begun) return;
		begun = true;
		load((loaded) => loaded.hydrateNext());
	}

	/** Hydrates the island that contains an element. Returns whether it was pending. */
	function hydrateIsland(element: Element | null, onHydrated?: () => void): boolean {
		const island = element?.closest('.parts, .row');
		const section = island?.closest('.step');
		const index = steps.findIndex(({ id }) => id === section?.id);
		if (!island || !pending.has(index)) return false;
		load((loaded) => {
			loaded.hydrateCard(index);
			onHydrated?.();
		});
		return true;
	}

	/** Hydrates the card that contains the target of the address's hash. */
	const hydrateTarget = (): void =>
		void (location.hash && hydrateIsland(document.getElementById(location.hash.slice(1))));

	function hydrateTouched(event: Event): void {
		const { target, type } = event;
		// The menu opens and closes without script.
		if (!(target instanceof Element) || target.closest('.menu')) return;
		const isClick = type === 'click';
		const repeat = () => isClick && target.closest<HTMLElement>('a, button, label, input')?.click();
		if (!hydrateIsland(target, repeat) || !isClick) return;
		event.preventDefault();
		event.stopPropagation();
	}

	if (scrollY > 0 || location.hash) begin();
	for (const sign of READER_EVENTS) addEventListener(sign, begin, { passive: true, once: true });
	hydrateTarget();
	addEventListener('hashchange', hydrateTarget);
	addEventListener('focusin', hydrateTouched, true);
	addEventListener('click', hydrateTouched, true);
}
