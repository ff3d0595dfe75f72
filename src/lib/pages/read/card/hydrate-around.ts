import { hydrate, mount } from 'svelte';
import GuessList from '#lib/ui/guess/GuessList.svelte';
import { railAttachment } from '#lib/runtime/rail/follow-rail.svelte.ts';
import Bar from '../navigation/Bar.svelte';
import type { Reader } from '../reader.svelte.ts';
import { followReader } from './follow-reader.svelte.ts';

/**
 * Hydrates what is around the cards: the bar with its rail, the live region, and the list of guesses.
 * @param target the row of the bar
 */
export function hydrateAround(reader: Reader, target: HTMLElement): void {
	hydrate(Bar, { target, props: { reader, menu: undefined } });
	railAttachment(reader)(target.parentElement ?? target);
	followReader(reader);
	const list = document.querySelector<HTMLElement>('.guesses');
	if (!list) return;
	list.replaceChildren();
	const props = { player: reader, step: list.dataset['step'] ?? '', query: () => reader.query };
	mount(GuessList, { target: list, props });
}
