import { mount } from 'svelte';
import type { Reader } from '../reader.svelte.ts';
import { followLight } from './dusk.svelte.ts';
import { addGuessHandle } from './guess-handle.svelte.ts';
import StreetLife from './StreetLife.svelte';

/**
 * Adds what a page needs only once it is scrolled: the turn to night around the picture, and small movements and the handle
 * of a guess on it.
 */
export function enliven(reader: Reader): void {
	followLight(reader);
	addGuessHandle(reader);
	mount(StreetLife, { target: document.createElement('div'), props: { reader } });
}
