import { areDefaultChoices } from '#lib/runtime/address/choices-address.ts';
import { hydrate, mount } from 'svelte';
import { showStaticView } from '#lib/runtime/page/failure.ts';
import { whenIdle } from '#lib/runtime/page/idle.ts';
import { hasInteractiveParts } from './has-interactive-parts.ts';
import type CardPartsComponent from './CardParts.svelte';
import type { Reader } from '../reader.svelte.ts';

/** Delay after which cards hydrate without any input: a screen reader may read on without causing an event. */
const HYDRATE_DELAY_MS = 5000;
/** Cards within this many steps hydrate even while the page scrolls; the others retry at this interval. */
const NEAR_STEPS = 2;
const RETRY_INTERVAL_MS = 300;
const retryLater = (work: () => void): (() => void) => {
	const timer = setTimeout(work, RETRY_INTERVAL_MS);
	return () => clearTimeout(timer);
};

/** Events that show that the reader goes on. */
const READER_EVENTS = ['scroll', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Hydrates the interactive parts of all cards, from the reader's first input or after a delay: one card at a time when
 * the browser is idle, the nearest to the current step first. A card that the reader clicks or focuses is hydrated at
 * once, and the click is repeated. If the component fails to load, the page falls back to its static view.
 * @returns a function that stops hydrating
 */
export function hydrateParts(reader: Reader): () => void {
	const { steps } = reader.data;
	const pending = new Set(steps.keys());
	let CardParts: typeof CardPartsComponent | undefined;
	let stop: (() => void) | undefined;
	let begun = false;
	const timer = setTimeout(begin, HYDRATE_DELAY_MS);

	function begin(): void {
		if (begun) return;
		begun = true;
		loadComponent().then(hydrateNext, showStaticView);
	}

	async function loadComponent(): Promise<void> {
		CardParts = (await import('./CardParts.svelte')).default;
	}

	function hydrateCard(index: number): void {
		const step = steps[index];
		const Component = CardParts;
		if (!Component || !step || !pending.delete(index)) return;
		const target = document.querySelector(`#${step.id} .parts`);
		const begin = hasInteractiveParts(step) ? hydrate : mount;
		if (!target) return;
		atServerState(reader, () => begin(Component, { target, props: { reader, step, index } }));
		reader.updateTextIn(step);
	}

	function hydrateNext(): void {
		const here = reader.playhead.step;
		const distance = (index: number) => Math.abs(index - here);
		const [nearest] = [...pending].sort((a, b) => distance(a) - distance(b));
		if (nearest === undefined) return;
		const mustWait = reader.isScrolling && distance(nearest) > NEAR_STEPS;
		if (!mustWait) hydrateCard(nearest);
		stop = mustWait ? retryLater(hydrateNext) : whenIdle(hydrateNext);
	}

	/** Hydrates the card that contains the target of the address's hash. */
	function hydrateTarget(): void {
		const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
		const section = target?.closest('.parts')?.closest('.step');
		const index = section ? steps.findIndex(({ id }) => id === section.id) : -1;
		if (pending.has(index)) loadComponent().then(() => hydrateCard(index), showStaticView);
	}

	function hydrateTouched(event: Event): void {
		const { target, type } = event;
		const section = target instanceof HTMLElement && target.closest('.parts')?.closest('.step');
		const index = section ? steps.findIndex(({ id }) => id === section.id) : -1;
		if (!section || !pending.has(index)) return;
		if (type === 'click') {
			event.preventDefault();
			event.stopPropagation();
		}
		loadComponent().then(() => {
			hydrateCard(index);
			if (type === 'click') target.click();
		}, showStaticView);
	}

	if (scrollY > 0 || location.hash) begin();
	for (const sign of READER_EVENTS) addEventListener(sign, begin, { passive: true, once: true });
	hydrateTarget();
	addEventListener('hashchange', hydrateTarget);
	addEventListener('focusin', hydrateTouched, true);
	addEventListener('click', hydrateTouched, true);
	return () => {
		clearTimeout(timer);
		for (const sign of READER_EVENTS) removeEventListener(sign, begin);
		removeEventListener('hashchange', hydrateTarget);
		removeEventListener('focusin', hydrateTouched, true);
		removeEventListener('click', hydrateTouched, true);
		stop?.();
	};
}

/**
 * Hydrates with the story's own choices, from which the server rendered the cards, then restores the reader's choices
 * and the failed scenes. Hydration would not correct a mismatch.
 */
function atServerState(reader: Reader, hydrateNow: () => void): void {
	const { playhead, failedScenes, data } = reader;
	const { choices } = playhead;
	// Assigning state redraws, even with an equal value.
	if (failedScenes.size === 0 && areDefaultChoices(choices, data.settings)) return hydrateNow();
	[playhead.choices, reader.failedScenes] = [reader.usual, new Set()];
	hydrateNow();
	[playhead.choices, reader.failedScenes] = [choices, failedScenes];
}
