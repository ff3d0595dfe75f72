import { hydrate } from 'svelte';
import type { PlanPageData } from '#lib/pages/plan/plan-data.ts';
import PlanPage from '#lib/pages/plan/PlanPage.svelte';
import { loadData } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Hydrates the page of a plan. */
void hydratePage('plan-page', async (target) => {
	const data = await loadData<PlanPageData>('plan.json');
	hydrate(PlanPage, { target, props: { data, prose: undefined } });
});
