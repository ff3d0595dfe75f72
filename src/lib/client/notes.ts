import { hydrate } from 'svelte';
import PresenterWindow from '#lib/pages/present/presenter-window/PresenterWindow.svelte';
import type { DeckData } from '#lib/pages/present/data/deck-types.ts';
import { loadData, loadStory } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Hydrates the presenter window. */
void hydratePage('notes', async (target) => {
	const [data, deck] = await Promise.all([loadStory('../../story.json'), loadData<DeckData>('../deck.json')]);
	hydrate(PresenterWindow, { target, props: { data, deck, prose: undefined } });
});
