/** What comes to life on the reading page after the stage, in one file to load. */
import './leave-stage.ts';
import { hydrate, mount } from 'svelte';
import { keepFocusInView } from '#lib/runtime/page/focus-in-view.ts';
import { areDefaultChoices } from '#lib/runtime/address/choices-address.ts';
import { whenIdle } from '#lib/runtime/page/idle.ts';
import CardParts from './CardParts.svelte';
import { hydrateAround } from './hydrate-around.ts';
import type { Reader } from '../reader.svelte.ts';

/** Cards within this many steps hydrate even while the page scrolls; the others retry at this interval. */
const NEAR_STEPS = 2;
const RETRY_INTERVAL_MS = 300;

/**
 * Hydrates what is around the cards when it is created, then the interactive parts of cards: one card at a time when the
 * browser is idle, the nearest to the current step first.
 */
export class Islands {
	readonly #reader: Reader;
	readonly #pending: Set<number>;

	/** @param pending indexes of the steps whose cards are not hydrated yet; −1 stands for the bar */
	constructor(reader: Reader, pending: Set<number>) {
		[this.#reader, this.#pending] = [reader, pending];
		keepFocusInView();
		const bar = document.querySelector<HTMLElement>('.row');
		if (pending.delete(-1) && bar) hydrateAround(reader, bar);
	}

	hydrateCard(index: number): void {
		const reader = this.#reader;
		const step = reader.data.steps[index];
		if (!step || !this.#pending.delete(index)) return;
		const target = document.querySelector(`#${step.id} .parts`);
		if (!target) return;
		// A card without interactive parts may still show that its scene failed to load.
		const begin = target.childElementCount > 0 ? hydrate : mount;
		atServerState(reader, () => begin(CardParts, { target, props: { reader, step, index } }));
		reader.updateTextIn(step);
	}

	hydrateNext(): void {
		const reader = this.#reader;
		const distance = (index: number) => Math.abs(index - reader.playhead.step);
		const [nearest] = [...this.#pending].sort((a, b) => distance(a) - distance(b));
		if (nearest === undefined) return;
		const goOn = () => this.hydrateNext();
		if (reader.isScrolling && distance(nearest) > NEAR_STEPS) {
			setTimeout(goOn, RETRY_INTERVAL_MS);
			return;
		}
		this.hydrateCard(nearest);
		whenIdle(goOn);
	}
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
