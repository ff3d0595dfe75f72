import { hydrate } from 'svelte';
import type { FrameData } from '#lib/embedding/data.ts';
import Embed from '#lib/embedding/Embed.svelte';
import { followMoves } from '#lib/playhead/moved.ts';

/** Wakes a frame up. Its data stand in the page: a frame may have an origin of its own, and ask as little as it can. */
const target = document.getElementById('embed');
const source = document.getElementById('frame-data')?.textContent;
if (target && source) {
	const data = JSON.parse(source) as FrameData;
	followMoves(data.moved);
	hydrate(Embed, { target, props: { data, prose: undefined } });
}
