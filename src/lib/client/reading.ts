import { hydrate } from 'svelte';
import { keepForLater } from '#lib/offline/keep.ts';
import type { PlayerData } from '#lib/player/data.ts';
import Reading from '#lib/reading/Reading.svelte';
import { answer } from './answer.ts';

/** Wakes the reading page up. */
const target = document.getElementById('reading');
if (target) {
	void answer<PlayerData>('story.json').then((data) => {
		hydrate(Reading, { target, props: { data, prose: undefined } });
		keepForLater('../', data.lang);
	});
}
