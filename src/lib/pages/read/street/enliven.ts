import { mount } from 'svelte';
import type { Reader } from '../reader.svelte.ts';
import { releaseFarCards } from '../scroll/far-cards.ts';
import { followLight } from './dusk.svelte.ts';
import StreetLife from './StreetLife.svelte';

/**
 * Adds what a page needs only once it is scrolled: the turn to night around the picture, small movements on it, and the
 * release of cards far away.
 */
export function enliven(reader: Reader): void {
	followLight(reader);
	releaseFarCards();
	mount(StreetLife, { target: document.createElement('div'), props: { reader } });
}
