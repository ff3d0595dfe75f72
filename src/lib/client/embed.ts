import { hydrate } from 'svelte';
import type { FrameData } from '#lib/pages/embed/data.ts';
import Embed from '#lib/pages/embed/Embed.svelte';
import { followMoved } from './follow-moved.ts';
import { wake } from './wake.ts';

/** Wakes a frame up. Its data stand in the page: a frame may have an origin of its own, and ask as little as it can. */
void wake('embed', async (target) => {
	const data = JSON.parse(document.getElementById('frame-data')?.textContent ?? '') as FrameData;
	await followMoved(data);
	hydrate(Embed, { target, props: { data, prose: undefined } });
});
