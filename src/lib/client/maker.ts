import { mount } from 'svelte';
import Maker from '#lib/pages/embed/Maker.svelte';
import type { MakerData } from '#lib/pages/embed/maker-data.ts';
import { SOMEWHERE } from '#lib/pages/embed/recipes.ts';
import { loadData } from './load-data.ts';
import { wake } from './wake.ts';

/** Wakes the page on embedding up. What it shows until then is the code for the whole story. */
void wake('maker', async (target) => {
	const data = await loadData<MakerData>('maker.json');
	target.replaceChildren();
	// A link may name what is to be embedded: `?part=cameras-twelve`.
	const start = new URLSearchParams(location.search).get('part') ?? 'story';
	mount(Maker, { target, props: { data, root: '../../../', start } });
	// Files for systems that want one say where the site stands, which only the browser may know.
	const site = data.site || new URL('../../../', location.href).href;
	for (const line of document.querySelectorAll('.recipe .line, blockquote p'))
		line.textContent = line.textContent
			.replaceAll(SOMEWHERE, site)
			.replaceAll(new URL(SOMEWHERE).host, new URL(site).host);
});
