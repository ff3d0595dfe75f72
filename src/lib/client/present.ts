import { hydrate } from 'svelte';
import Deck from '#lib/pages/present/Deck.svelte';
import type { DeckData } from '#lib/pages/present/data.ts';
import { letters } from '#lib/runtime/idle.ts';
import { loadData, loadStory } from './load-data.ts';
import { wake } from './wake.ts';

/** Milliseconds that letters may be late before the cover comes without them, and moves when they do. */
const LETTERS_WITHIN = 1000;

/** Wakes the slides up. */
void wake('present', async (target) => {
	const [data, deck] = await Promise.all([
		loadStory('../story.json'),
		loadData<DeckData>('deck.json'),
		letters(LETTERS_WITHIN)
	]);
	hydrate(Deck, { target, props: { data, deck, prose: undefined } });
});
