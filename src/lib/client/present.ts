import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import Deck from '#lib/presenting/Deck.svelte';
import type { DeckData } from '#lib/presenting/data.ts';

/** Wakes the slides up. */
const target = document.getElementById('present');
if (target) {
	const [story, deck] = await Promise.all([fetch('../story.json'), fetch('deck.json')]);
	const data = (await story.json()) as PlayerData;
	hydrate(Deck, { target, props: { data, deck: (await deck.json()) as DeckData, prose: undefined } });
}
