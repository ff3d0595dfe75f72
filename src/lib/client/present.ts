import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import { followMoves } from '#lib/playhead/moved.ts';
import Deck from '#lib/presenting/Deck.svelte';
import type { DeckData } from '#lib/presenting/data.ts';
import { answer } from './answer.ts';

/** Wakes the slides up. */
const target = document.getElementById('present');
if (target)
	void Promise.all([answer<PlayerData>('../story.json'), answer<DeckData>('deck.json')]).then(
		([data, deck]) => {
			followMoves(data.moved);
			hydrate(Deck, { target, props: { data, deck, prose: undefined } });
		}
	);
