import { hydrate } from 'svelte';
import Notes from '#lib/pages/present/Notes.svelte';
import type { DeckData } from '#lib/pages/present/data.ts';
import { loadData, loadStory } from './load-data.ts';
import { hydratePage } from './wake.ts';

/** Hydrates the presenter window. */
void hydratePage('notes', async (target) => {
	const [data, deck] = await Promise.all([loadStory('../../story.json'), loadData<DeckData>('../deck.json')]);
	hydrate(Notes, { target, props: { data, deck, prose: undefined } });
});
