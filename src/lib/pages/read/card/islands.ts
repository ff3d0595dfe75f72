/** The components of the reading page that are hydrated after the stage, in one file to load. */
export { default as Bar } from '../navigation/Bar.svelte';
export { default as CardParts } from './CardParts.svelte';
