/** A route for readers: of the whole page, its steps alone are shown. */

/**
 * Takes the route that the address names, `?route=essential`: one of those that the opening offers. Its name stands at the
 * root of the page while it is walked, and whoever writes the address keeps it there. A link to a step beside it leads out
 * of it, to the whole. Runs in the head as it stands: it may use nothing from outside.
 */
function takeRoute(): void {
	const { dataset } = document.documentElement;
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
	const name = new URLSearchParams(location.search).get('route');
	const target = () => (location.hash ? document.getElementById(location.hash.slice(1)) : null);
	const leads = (): boolean => target()?.closest('[hidden]') === null;
	const show = (steps: readonly string[] | undefined): void => {
		for (const step of all('.step')) step.hidden = steps?.includes(step.id) === false;
		for (const part of all('.field, .chapter')) part.hidden = !part.querySelector('.step:not([hidden])');
		for (const told of all('.on-route')) told.hidden = !steps;
		if (steps && name) dataset['route'] = name;
		else delete dataset['route'];
	};
	const take = (): void => {
		const offers = all('.lengths a');
		const offer = offers.find((each) => each.dataset['route'] === name);
		show(offer?.dataset['steps']?.split(' '));
		if (location.hash && !leads()) show(undefined);
		const current = 'route' in dataset ? offer : offers[0];
		for (const each of offers)
			if (each === current) each.setAttribute('aria-current', 'true');
			else each.removeAttribute('aria-current');
		// From the whole, its link leads down to the first step; from here, to the whole.
		if ('route' in dataset) offers[0]?.setAttribute('href', './');
	};
	if (!name) return;
	document.addEventListener('readystatechange', take, { once: true });
	addEventListener('hashchange', () => {
		if (leads()) return;
		show(undefined);
		target()?.scrollIntoView();
	});
}

/** The script for the reading page. It comes before whatever asks where a step lies. */
export const EARLY_FOR_ROUTES = `(${String(takeRoute)})();`;
