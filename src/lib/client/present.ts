import { hydrate } from 'svelte';
import Deck from '#lib/pages/present/slides/Deck.svelte';
import type { DeckData } from '#lib/pages/present/data/deck-types.ts';
import { fontsReady } from '#lib/runtime/page/idle.ts';
import { loadData, loadStory } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Longest wait for fonts before the cover is shown without them. */
const FONT_TIMEOUT_MS = 1000;

/** Hydrates the slides. */
void hydratePage('present', async (target) => {
	const [data, deck] = await Promise.all([
		loadStory('../story.json'),
		loadData<DeckData>('deck.json'),
		fontsReady(FONT_TIMEOUT_MS)
	]);
	hydrate(Deck, { target, props: { data, deck, prose: undefined } });
});
