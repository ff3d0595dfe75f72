import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/runtime/data.ts';
import Notes from '#lib/pages/present/Notes.svelte';
import type { DeckData } from '#lib/pages/present/data.ts';
import { loadData } from './load-data.ts';
import { wake } from './wake.ts';

/** Wakes the presenter's window up. */
void wake('notes', async (target) => {
	const [data, deck] = await Promise.all([
		loadData<PlayerData>('../../story.json'),
		loadData<DeckData>('../deck.json')
	]);
	if (data.moved) (await import('#lib/runtime/former-address.ts')).followMoves(data.moved);
	hydrate(Notes, { target, props: { data, deck, prose: undefined } });
});
