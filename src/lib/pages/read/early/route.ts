/** Routes on the reading page: only the steps of the route are shown. */

/**
 * Shows only the steps of the route that the address names (`?route=essential`), if the opening offers that route. Its
 * name is stored in `data-route` of the root element, because the address is later written from there. A link to a step
 * outside the route shows the whole story again. The function is inlined into the head as source text, so it may use
 * nothing from outside.
 */
function followRoute(): void {
	const { dataset } = document.documentElement;
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
	const name = new URLSearchParams(location.search).get('route');
	const target = () => (location.hash ? document.getElementById(location.hash.slice(1)) : null);
	const isTargetShown = (): boolean => target()?.closest('[hidden]') === null;
	const show = (steps: readonly string[] | undefined): void => {
		for (const step of all('.step')) step.hidden = steps?.includes(step.id) === false;
		for (const part of all('.field, .chapter')) part.hidden = !part.querySelector('.step:not([hidden])');
		for (const note of all('.on-route')) note.hidden = !steps;
		if (steps && name) dataset['route'] = name;
		else delete dataset['route'];
	};
	const showNamedRoute = (): void => {
		const offers = all('.lengths a');
		const offer = offers.find((each) => each.dataset['route'] === name);
		show(offer?.dataset['steps']?.split(' '));
		if (location.hash && !isTargetShown()) show(undefined);
		const current = 'route' in dataset ? offer : offers[0];
		for (const each of offers)
			if (each === current) each.setAttribute('aria-current', 'true');
			else each.removeAttribute('aria-current');
		// On a route, the link to the whole story must leave the route instead of jumping to the first step.
		if ('route' in dataset) offers[0]?.setAttribute('href', './');
	};
	if (!name) return;
	document.addEventListener('readystatechange', showNamedRoute, { once: true });
	addEventListener('hashchange', () => {
		if (isTargetShown()) return;
		show(undefined);
		target()?.scrollIntoView();
	});
}

/**
 * Inline script of the reading page that shows a route. It must run before any script that measures where steps are.
 */
export const ROUTE_SCRIPT = `(${String(followRoute)})();`;
