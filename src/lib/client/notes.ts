import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import Notes from '#lib/presenting/Notes.svelte';
import type { DeckData } from '#lib/presenting/data.ts';
import { answer } from './answer.ts';
import { wake } from './wake.ts';

/** Wakes the presenter's window up. */
void wake('notes', async (target) => {
	const [data, deck] = await Promise.all([
		answer<PlayerData>('../../story.json'),
		answer<DeckData>('../deck.json')
	]);
	if (data.moved) (await import('#lib/playhead/moved.ts')).followMoves(data.moved);
	hydrate(Notes, { target, props: { data, deck, prose: undefined } });
});
