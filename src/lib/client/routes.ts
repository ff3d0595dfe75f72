import { mount } from 'svelte';
import type { RouteMakerData } from '#lib/pages/print/routes/route-maker-types.ts';
import { keepFocusInView } from '#lib/runtime/page/focus-in-view.ts';
import RouteMaker from '#lib/pages/print/routes/RouteMaker.svelte';
import { redirectFormerIds } from './shared/redirect-former-ids.ts';
import { loadData } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Mounts the route maker on the teacher's page, opened if the address names a route. */
void hydratePage('route-maker', async (target) => {
	const data = await loadData<RouteMakerData>('route.json');
	await redirectFormerIds(data);
	keepFocusInView();
	target.replaceChildren();
	mount(RouteMaker, { target, props: { data } });
	const section = target.closest('details');
	if (!section || !new URLSearchParams(location.search).has('route')) return;
	section.open = true;
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	// On a reload or a return in the history, the browser restores the scroll position.
	if (entry?.type === 'navigate' && !location.hash) section.scrollIntoView({ behavior: 'instant' });
});
