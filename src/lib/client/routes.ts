import { mount } from 'svelte';
import type { RouteData } from '#lib/pages/print/routes/data.ts';
import RouteMaker from '#lib/pages/print/routes/RouteMaker.svelte';
import { followMoved } from './follow-moved.ts';
import { loadData } from './load-data.ts';
import { wake } from './wake.ts';

/** Wakes the part of the teacher's page where a route is made. An address that names one opens it there. */
void wake('route-maker', async (target) => {
	const data = await loadData<RouteData>('route.json');
	await followMoved(data);
	target.replaceChildren();
	mount(RouteMaker, { target, props: { data } });
	const fold = target.closest('details');
	if (!fold || !new URLSearchParams(location.search).has('route')) return;
	fold.open = true;
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	// A reload, or the way back, leads where somebody was.
	if (entry?.type === 'navigate' && !location.hash) fold.scrollIntoView({ behavior: 'instant' });
});
