import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import { followMoves } from '#lib/playhead/moved.ts';
import Notes from '#lib/presenting/Notes.svelte';
import type { DeckData } from '#lib/presenting/data.ts';
import { answer } from './answer.ts';

/** Wakes the presenter's window up. */
const target = document.getElementById('notes');
if (target)
	void Promise.all([answer<PlayerData>('../../story.json'), answer<DeckData>('../deck.json')]).then(
		([data, deck]) => {
			followMoves(data.moved);
			hydrate(Notes, { target, props: { data, deck, prose: undefined } });
		}
	);
