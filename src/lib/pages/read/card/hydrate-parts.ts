import { areDefaultChoices } from '#lib/runtime/address/choices-address.ts';
import { hydrate, mount } from 'svelte';
import { showStaticView } from '#lib/runtime/page/failure.ts';
import { whenIdle } from '#lib/runtime/page/idle.ts';
import type * as Islands from './islands.ts';
import type { Reader } from '../reader.svelte.ts';

/** Delay after which islands hydrate without any input: a screen reader may read on without causing an event. */
const HYDRATE_DELAY_MS = 5000;
/** Cards within this many steps hydrate even while the page scrolls; the others retry at this interval. */
const NEAR_STEPS = 2;
const RETRY_INTERVAL_MS = 300;

/** Events that show that the reader goes on. */
const READER_EVENTS = ['scroll', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Hydrates the bar and the interactive parts of all cards, from the reader's first input or after a delay: one card at a
 * time when the browser is idle, the nearest to the current step first. An island that the reader clicks or focuses is
 * hydrated at once, and the click is repeated. If the components fail to load, the page falls back to its static view.
 */
export function hydrateParts(reader: Reader): void {
	const { steps } = reader.data;
	const pending = new Set(steps.keys());
	let islands: typeof Islands | undefined;
	let isBarPending = true;
	let begun = false;
	setTimeout(begin, HYDRATE_DELAY_MS);

	function begin(): void {
		if (begun) return;
		begun = true;
		loadIslands().then(hydrateNext, showStaticView);
	}

	/** Loads the components, and hydrates what is around the cards. */
	async function loadIslands(): Promise<void> {
		islands = await import('./islands.ts');
		const target = document.querySelector<HTMLElement>('.row');
		if (!isBarPending || !target) return;
		isBarPending = false;
		islands.hydrateAround(reader, target);
	}

	function hydrateCard(index: number): void {
		const step = steps[index];
		const Component = islands?.CardParts;
		if (!Component || !step || !pending.delete(index)) return;
		const target = document.querySelector(`#${step.id} .parts`);
		if (!target) return;
		// A card without interactive parts may still show that its scene failed to load.
		const begin = target.childElementCount > 0 ? hydrate : mount;
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
		if (mustWait) setTimeout(hydrateNext, RETRY_INTERVAL_MS);
		else whenIdle(hydrateNext);
	}

	/** Hydrates the card that contains the target of the address's hash. */
	function hydrateTarget(): void {
		const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
		const section = target?.closest('.parts')?.closest('.step');
		const index = section ? steps.findIndex(({ id }) => id === section.id) : -1;
		if (pending.has(index)) loadIslands().then(() => hydrateCard(index), showStaticView);
	}

	function hydrateTouched(event: Event): void {
		const { target, type } = event;
		if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
		const island = target.closest<HTMLElement>('.parts, .row');
		const section = island?.closest('.step');
		const index = steps.findIndex(({ id }) => id === section?.id);
		const isPending = section ? pending.has(index) : island !== null && isBarPending;
		// The menu opens and closes without script.
		if (!isPending || target.closest('.menu')) return;
		if (type === 'click') {
			event.preventDefault();
			event.stopPropagation();
		}
		loadIslands().then(() => {
			hydrateCard(index);
			if (type === 'click') target.closest<HTMLElement>('a, button, label, input')?.click();
		}, showStaticView);
	}

	if (scrollY > 0 || location.hash) begin();
	for (const sign of READER_EVENTS) addEventListener(sign, begin, { passive: true, once: true });
	hydrateTarget();
	addEventListener('hashchange', hydrateTarget);
	addEventListener('focusin', hydrateTouched, true);
	addEventListener('click', hydrateTouched, true);
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
