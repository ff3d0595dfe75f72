import { hydrate } from 'svelte';
import type { QuarterPageData } from '#lib/pages/your-quarter/quarter-data.ts';
import QuarterPage from '#lib/pages/your-quarter/QuarterPage.svelte';
import { loadData } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Hydrates the page on which visitors measure their own streets. */
void hydratePage('quarter-page', async (target) => {
	const data = await loadData<QuarterPageData>('quarter.json');
	hydrate(QuarterPage, { target, props: { data, prose: undefined } });
});
