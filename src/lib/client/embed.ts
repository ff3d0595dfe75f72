import { hydrate } from 'svelte';
import type { FrameData } from '#lib/pages/embed/frame-data.ts';
import Embed from '#lib/pages/embed/Embed.svelte';
import { isFrameOption } from '#lib/pages/embed/options/options.ts';
import { logError } from '#lib/runtime/page/failure.ts';
import { redirectFormerIds } from './shared/redirect-former-ids.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Loads what shows the words of the host, if the address of the frame may have some, or settings of the host. */
async function loadHostWords() {
	if ([...new URLSearchParams(location.search).keys()].every(isFrameOption)) return undefined;
	try {
		const { showHostWords } = await import('#lib/pages/embed/host/show-host-words.ts');
		return showHostWords;
	} catch (error) {
		logError(error);
		return undefined;
	}
}

/** Hydrates a frame. Its data is in the page: a frame may have an opaque origin, and should make few requests. */
void hydratePage('embed', async (target) => {
	const data = JSON.parse(document.getElementById('frame-data')?.textContent ?? '') as FrameData;
	const [showHostWords] = await Promise.all([loadHostWords(), redirectFormerIds(data)]);
	hydrate(Embed, { target, props: { data, prose: undefined, showHostWords } });
});
