import { mount } from 'svelte';
import type { Reader } from '../reader.svelte.ts';
import { followLight } from './dusk.svelte.ts';
import GuessHandle from './GuessHandle.svelte';
import StreetLife from './StreetLife.svelte';

/**
 * Adds what a page needs only once it is scrolled: the turn to night around the picture, and small movements and the handle of a guess on it.
 */
export function enliven(reader: Reader): void {
	followLight(reader);
	for (const Layer of [StreetLife, GuessHandle])
		mount(Layer, { target: document.createElement('div'), props: { reader } });
}
