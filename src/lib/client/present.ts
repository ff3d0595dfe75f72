import { hydrate } from 'svelte';
import Deck from '#lib/pages/present/Deck.svelte';
import type { DeckData } from '#lib/pages/present/data.ts';
import { loadData, loadStory } from './load-data.ts';
import { wake } from './wake.ts';

/** Wakes the slides up. */
void wake('present', async (target) => {
	const [data, deck] = await Promise.all([loadStory('../story.json'), loadData<DeckData>('deck.json')]);
	hydrate(Deck, { target, props: { data, deck, prose: undefined } });
});
