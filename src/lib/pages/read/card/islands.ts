/** What comes to life on the reading page after the stage, in one file to load. */
import './leave-stage.ts';
export { default as Bar } from '../navigation/Bar.svelte';
export { default as CardParts } from './CardParts.svelte';
export { showAnnouncements } from './show-announcements.svelte.ts';
export { default as GuessList } from '#lib/ui/guess/GuessList.svelte';
export { railAttachment } from '#lib/runtime/rail/follow-rail.svelte.ts';
