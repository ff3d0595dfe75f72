import { mount } from 'svelte';
import Maker from '#lib/pages/embed/maker/Maker.svelte';
import type { MakerData } from '#lib/pages/embed/maker/maker-data.ts';
import { PLACEHOLDER_SITE } from '#lib/pages/embed/maker/cms-files.ts';
import { loadData } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Mounts the embed maker on the page on embedding. Until then the page shows the snippet for the whole story. */
void hydratePage('maker', async (target) => {
	const data = await loadData<MakerData>('maker.json');
	target.replaceChildren();
	// The address may name the part to embed: `?part=cameras-twelve`.
	const start = new URLSearchParams(location.search).get('part') ?? 'story';
	mount(Maker, { target, props: { data, root: '../../../', start } });
	// Replace the placeholder address in configuration files, as the site's address may be unknown at build time.
	const site = data.site || new URL('../../../', location.href).href;
	for (const line of document.querySelectorAll('.recipe .line, blockquote p'))
		line.textContent = line.textContent
			.replaceAll(PLACEHOLDER_SITE, site)
			.replaceAll(new URL(PLACEHOLDER_SITE).host, new URL(site).host);
});
