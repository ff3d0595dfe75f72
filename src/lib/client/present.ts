import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/runtime/data.ts';
import Deck from '#lib/pages/present/Deck.svelte';
import type { DeckData } from '#lib/pages/present/data.ts';
import { loadData } from './load-data.ts';
import { wake } from './wake.ts';

/** Wakes the slides up. */
void wake('present', async (target) => {
	const [data, deck] = await Promise.all([
		loadData<PlayerData>('../story.json'),
		loadData<DeckData>('deck.json')
	]);
	if (data.moved) (await import('#lib/runtime/former-address.ts')).followMoves(data.moved);
	hydrate(Deck, { target, props: { data, deck, prose: undefined } });
});
