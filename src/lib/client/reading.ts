import { hydrate } from 'svelte';
import type { PlayerData } from '#lib/player/data.ts';
import Reading from '#lib/reading/Reading.svelte';

/** Wakes the reading page up. */
const target = document.getElementById('reading');
if (target) {
	const answer = await fetch('story.json');
	const data = (await answer.json()) as PlayerData;
	hydrate(Reading, { target, props: { data, prose: undefined } });
}
