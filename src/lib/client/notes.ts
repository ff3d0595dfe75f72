import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import Notes from '#lib/presenting/Notes.svelte';
import type { DeckData } from '#lib/presenting/data.ts';

/** Wakes the presenter's window up. */
const target = document.getElementById('notes');
if (target) {
	const [story, deck] = await Promise.all([fetch('../../story.json'), fetch('../deck.json')]);
	const data = (await story.json()) as PlayerData;
	hydrate(Notes, { target, props: { data, deck: (await deck.json()) as DeckData, prose: undefined } });
}
