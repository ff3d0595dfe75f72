import { mount } from 'svelte';
import Studio from '#lib/pages/embed/studio/Studio.svelte';
import { VERSIONS_FILE, type VersionsFile } from '#lib/pages/embed/version/versions-file.ts';
import type { TownData } from '#lib/pages/embed/studio/town/town-data.ts';
import type { StudioData } from '#lib/pages/embed/studio/studio-data.ts';
import { PLACEHOLDER_SITE } from '#lib/pages/embed/studio/cms-files.ts';
import type { PlayerData } from '#lib/runtime/data.ts';
import { loadData } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/**
 * Mounts the studio on the page on embedding. Until then the page has the code of every chapter. The address may name
 * the part to embed and settings, `?part=cameras-twelve&lens=40`, or after its # everything that was chosen before.
 */
void hydratePage('studio', async (target) => {
	const [data, versions] = await Promise.all([
		loadData<StudioData>('studio.json'),
		// A host may serve a build without its versions.
		loadData<VersionsFile>(`../../../${VERSIONS_FILE}`).catch(() => undefined)
	]);
	target.replaceChildren();
	const loadStory = (lang: string) => loadData<PlayerData>(`../../../${lang}/story.json`);
	const loadTownData = () => loadData<TownData>('../../../town.json');
	const query = location.hash.includes('=') ? location.hash.slice(1) : location.search;
	const props = { data, root: '../../../', query, loadStory, loadTownData, versions };
	mount(Studio, { target, props });
	// Replace the placeholder address in configuration files, as the site's address may be unknown at build time.
	const site = data.site || new URL('../../../', location.href).href;
	for (const line of document.querySelectorAll('.recipe .line, blockquote p'))
		line.textContent = line.textContent
			.replaceAll(PLACEHOLDER_SITE, site)
			.replaceAll(new URL(PLACEHOLDER_SITE).host, new URL(site).host);
});
