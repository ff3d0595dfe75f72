import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import Deck from '#lib/presenting/Deck.svelte';
import type { DeckData } from '#lib/presenting/data.ts';
import { answer } from './answer.ts';
import { wake } from './wake.ts';

/** Wakes the slides up. */
void wake('present', async (target) => {
	const [data, deck] = await Promise.all([
		answer<PlayerData>('../story.json'),
		answer<DeckData>('deck.json')
	]);
	if (data.moved) (await import('#lib/playhead/moved.ts')).followMoves(data.moved);
	hydrate(Deck, { target, props: { data, deck, prose: undefined } });
});
