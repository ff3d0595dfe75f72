import { isDefault } from '#lib/runtime/address.ts';
import { hydrate, mount } from 'svelte';
import { fallBack } from '#lib/runtime/failure.ts';
import { whenIdle } from '#lib/runtime/idle.ts';
import { answers } from './answers.ts';
import type CardPartsComponent from './CardParts.svelte';
import type { Reader } from './reader.svelte.ts';

/** Milliseconds after which cards wake even where nobody has done anything: a screen reader may read without a trace. */
const BEGINS_AFTER = 5000;
/** How many steps away a card wakes even while the page scrolls, and how often the others ask whether it rests. */
const NEAR = 2;
const ASKS_EVERY = 300;
const soon = (work: () => void): (() => void) => {
	const timer = setTimeout(work, ASKS_EVERY);
	return () => clearTimeout(timer);
};

/** What shows that somebody reads on. */
const SIGNS = ['scroll', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Wakes what answers in the cards, once somebody reads on: one at a time while nothing else is to be done, the nearest to where the reader is first,
 * and at once where she reaches for one: what she clicked is then done. Where it does not come, the page falls back to what
 * it is without script.
 * @returns a function that stops it
 */
export function wakeParts(reader: Reader): () => void {
	const { steps } = reader.data;
	const asleep = new Set(steps.keys());
	let CardParts: typeof CardPartsComponent | undefined;
	let stop: (() => void) | undefined;
	let begun = false;
	const timer = setTimeout(begin, BEGINS_AFTER);

	function begin(): void {
		if (begun) return;
		begun = true;
		fetchParts().then(wakeNext, fallBack);
	}

	async function fetchParts(): Promise<void> {
		CardParts = (await import('./CardParts.svelte')).default;
	}

	function wake(index: number): void {
		const step = steps[index];
		const Component = CardParts;
		if (!Component || !step || !asleep.delete(index)) return;
		const target = document.querySelector(`#${step.id} .parts`);
		const begin = answers(step) ? hydrate : mount;
		if (!target) return;
		asMade(reader, () => begin(Component, { target, props: { reader, step, index } }));
		reader.followIn(step);
	}

	function wakeNext(): void {
		const here = reader.playhead.step;
		const away = (index: number) => Math.abs(index - here);
		const [nearest] = [...asleep].sort((a, b) => away(a) - away(b));
		if (nearest === undefined) return;
		const waits = reader.scrolls && away(nearest) > NEAR;
		if (!waits) wake(nearest);
		stop = waits ? soon(wakeNext) : whenIdle(wakeNext);
	}

	/** A link leads to something in a card. */
	function followed(): void {
		const section = document.getElementById(location.hash.slice(1))?.closest('.parts')?.closest('.step');
		const index = section ? steps.findIndex(({ id }) => id === section.id) : -1;
		if (asleep.has(index)) fetchParts().then(() => wake(index), fallBack);
	}

	function touched(event: Event): void {
		const { target, type } = event;
		const section = target instanceof HTMLElement && target.closest('.parts')?.closest('.step');
		const index = section ? steps.findIndex(({ id }) => id === section.id) : -1;
		if (!section || !asleep.has(index)) return;
		if (type === 'click') {
			event.preventDefault();
			event.stopPropagation();
		}
		fetchParts().then(() => {
			wake(index);
			if (type === 'click') target.click();
		}, fallBack);
	}

	if (scrollY > 0 || location.hash) begin();
	for (const sign of SIGNS) addEventListener(sign, begin, { passive: true, once: true });
	followed();
	addEventListener('hashchange', followed);
	addEventListener('focusin', touched, true);
	addEventListener('click', touched, true);
	return () => {
		clearTimeout(timer);
		for (const sign of SIGNS) removeEventListener(sign, begin);
		removeEventListener('hashchange', followed);
		removeEventListener('focusin', touched, true);
		removeEventListener('click', touched, true);
		stop?.();
	};
}

/** The server has made cards at the story's own settings: so they wake, and then learn what has been chosen, and lost. */
function asMade(reader: Reader, wake: () => void): void {
	const { playhead, lost, data } = reader;
	const { choices } = playhead;
	// Whatever is set anew is drawn anew.
	if (lost.size === 0 && isDefault(choices, data.settings)) return wake();
	[playhead.choices, reader.lost] = [reader.usual, new Set()];
	wake();
	[playhead.choices, reader.lost] = [choices, lost];
}
