import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import Reading from '#lib/reading/Reading.svelte';
import { answer } from './answer.ts';

/** Milliseconds that a page has to itself before anything is fetched that reading it does not need. */
const SETTLED = 2000;

/** Wakes the reading page up. */
const target = document.getElementById('reading');
if (target) {
	void answer<PlayerData>('story.json').then((data) => {
		hydrate(Reading, { target, props: { data, prose: undefined } });
		setTimeout(() => void import('./later.ts').then((later) => later.settle(data)), SETTLED);
	});
}
