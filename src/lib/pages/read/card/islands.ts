/** What comes to life on the reading page after the stage, in one file to load. */
import './leave-stage.ts';
export { default as CardParts } from './CardParts.svelte';
export { hydrateAround } from './hydrate-around.ts';
