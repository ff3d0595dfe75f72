import { hydrate } from 'svelte';
import type { FrameData } from '#lib/pages/embed/frame-data.ts';
import Embed from '#lib/pages/embed/Embed.svelte';
import { redirectFormerIds } from './shared/redirect-former-ids.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Hydrates a frame. Its data is in the page: a frame may have an opaque origin, and should make few requests. */
void hydratePage('embed', async (target) => {
	const data = JSON.parse(document.getElementById('frame-data')?.textContent ?? '') as FrameData;
	await redirectFormerIds(data);
	hydrate(Embed, { target, props: { data, prose: undefined } });
});
