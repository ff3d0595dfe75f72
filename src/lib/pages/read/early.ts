/**
 * What the reading page does before its script arrives. An inline script in the head calls these functions before the
 * first paint (`client/early/reading.ts`), in this order: those that show or open steps come before the one that measures
 * where they are.
 */
import { INTERACTIVE_MARK } from '#lib/runtime/page/performance-marks.ts';
import type { TransitionMoment } from './first-transition.ts';
import {
	measureCards,
	measureWindow,
	transitionAt,
	transitionSpans,
	type TransitionSpan
} from './scroll/transitions.ts';

/** Name of the event on the window from which on the stage of the reading page draws scenes, in place of stills. */
export const HYDRATED_EVENT = 'awake';

/**
 * Shows only the steps of the route that the address names (`?route=essential`), if the opening offers that route, and
 * numbers them. Its name is stored in `data-route` of the root element, because the address is later written from there. A link to a step
 * outside the route shows the whole story again.
 */
export function followRoute(): void {
	const { dataset } = document.documentElement;
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
	const name = new URLSearchParams(location.search).get('route');
	const target = () => (location.hash ? document.getElementById(location.hash.slice(1)) : null);
	const isTargetShown = (): boolean => target()?.closest('[hidden]') === null;
	/** The place of each step in the whole story, as the server wrote it. */
	const places = new Map<Element, string>();
	const show = (offer: HTMLElement | undefined): void => {
		const steps = offer?.dataset['steps']?.split(' ');
		for (const step of all('.step')) {
			const index = steps?.indexOf(step.id) ?? 0;
			step.hidden = index < 0;
			const place = step.querySelector('.machine');
			if (!place) continue;
			const own = places.get(place) ?? place.textContent;
			places.set(place, own);
			place.textContent = offer?.dataset['place']?.replace('{step}', String(index + 1)) ?? own;
		}
		for (const part of all('.field, .chapter')) part.hidden = !part.querySelector('.step:not([hidden])');
		for (const note of all('.on-route')) note.hidden = !steps;
		if (steps && name) dataset['route'] = name;
		else delete dataset['route'];
	};
	const showNamedRoute = (): void => {
		const offers = all('.lengths a');
		const offer = offers.find((each) => each.dataset['route'] === name);
		show(offer);
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
 * Opens the collapsed section (“Go deeper” steps, a description) that contains the step in the address, which older
 * browsers do not do by themselves. Stores in the history state which sections are open, and opens them again after a
 * reload, before the browser restores the scroll position.
 */
export function openSections(): void {
	const sections = () => [...document.querySelectorAll<HTMLDetailsElement>('.field, .describe')];
	const openTarget = (): void => {
		const { hash } = location;
		if (!hash) return;
		const step = document.getElementById(hash.slice(1));
		const section = sections().find((each) => !each.open && each.contains(step));
		if (!section) return;
		section.open = true;
		step?.scrollIntoView();
	};
	const saveState = (): void => {
		history.replaceState(
			sections().map(({ open }) => open),
			''
		);
	};
	document.addEventListener(
		'readystatechange',
		() => {
			const saved = (history.state ?? []) as readonly boolean[];
			// If the browser restored the scroll position already, sections opened above it must not move it.
			const y = scrollY;
			sections().forEach((section, index) => (section.open ||= saved[index] ?? false));
			scrollTo(0, y);
			openTarget();
			// Captured, because the event does not bubble. Events of other elements do no harm.
			addEventListener('toggle', saveState, true);
		},
		{ once: true }
	);
	addEventListener('hashchange', () => {
		openTarget();
		saveState();
	});
}

/**
 * Shows the still of the current step in the stage until the scenes are loaded. Before the step's own HTML has arrived,
 * its id comes from the address; without one the stage is blank. Theme and still of each step are read from the menu, which comes before the stage in the document.
 */
export function showStills(): void {
	const { classList, style, lang } = document.documentElement;
	const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.chapters a')];
	let frameRequest = 0;
	/** Whether the performance mark is set. */
	let isMarked = false;
	const show = (link: HTMLAnchorElement | undefined): void => {
		const still = link ? (link.dataset['still'] ?? `../stills/${lang}/${link.hash.slice(1)}.svg`) : '';
		const arriving = link !== links()[0];
		classList.toggle('arriving', arriving);
		classList.toggle('arriving-nuit', arriving && Boolean(link?.closest('[data-theme=nuit]')));
		style.setProperty('--still', still ? `url("${new URL(still, location.href).href}")` : 'none');
	};
	const update = (): void => {
		frameRequest = 0;
		const steps = links().flatMap((link) => {
			const section = document.getElementById(link.hash.slice(1));
			return section ? [{ link, section }] : [];
		});
		const start = steps.find(({ section }) => !section.matches('.full'));
		if (!start) return;
		const spans: TransitionSpan[] = [];
		for (const span of transitionSpans(
			measureCards(steps.map(({ section }) => section)),
			measureWindow(start.section)
		)) {
			spans.push(span);
			if (span.from > scrollY && spans.length > 1) break;
		}
		const [first, second] = spans;
		if (!first) return;
		const { from, to, progress } = transitionAt(spans, scrollY);
		const current = spans.find(({ keyframe }) => keyframe === (progress < 1 ? from : to));
		show(steps[current?.step ?? 0]?.link);
		if (!second) return;
		// The moments are those of the transition into another step.
		const stepOf = (keyframe: number) => spans.find((span) => span.keyframe === keyframe)?.step;
		showFirstTransition(stepOf(to) === first.step ? 0 : stepOf(from) === first.step ? progress : 1);
		if (isMarked || document.readyState === 'loading') return;
		isMarked = true;
		performance.mark(INTERACTIVE_MARK);
	};
	const requestUpdate = (): void => {
		frameRequest ||= requestAnimationFrame(update);
	};
	const events = ['scroll', 'resize', 'hashchange'];
	for (const event of events) addEventListener(event, requestUpdate);
	addEventListener(
		HYDRATED_EVENT,
		() => {
			for (const event of events) removeEventListener(event, requestUpdate);
			cancelAnimationFrame(frameRequest);
			classList.remove('arriving', 'arriving-nuit');
			style.removeProperty('--still');
		},
		{ once: true }
	);
	const { hash } = location;
	const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	classList.toggle('at-top', !hash && opened?.type === 'navigate');
	// A click may jump down the page, so all of it must be laid out.
	addEventListener('click', () => classList.remove('at-top'), true);
	const begin = (): void => {
		if (document.querySelector('.stage')) show(links().find((link) => link.hash === hash));
		else requestAnimationFrame(begin);
	};
	if (hash) {
		classList.add('arriving');
		requestAnimationFrame(begin);
	}
	// The whole document is parsed. Browsers would wait for the scripts before they jump to the hash.
	const jump = (): void => {
		if (hash && scrollY === 0) document.getElementById(hash.slice(1))?.scrollIntoView();
		update();
	};
	document.addEventListener('readystatechange', jump, { once: true });
}

/**
 * Moves the first picture to a moment of the transition into the second, by moments that the server wrote into it.
 * Does nothing if the reader prefers reduced motion.
 * @param progress 0 to 1
 */
function showFirstTransition(progress: number): void {
	const svg = document.querySelector<SVGElement>('[data-frames]');
	const frames = JSON.parse(svg?.dataset['frames'] ?? '[]') as readonly TransitionMoment[];
	const place = (frames.length - 1) * progress;
	const [a, b] = [frames[Math.floor(place)], frames[Math.ceil(place)]];
	if (!svg || !a || !b || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	const [x, y, scale, leaving] = a.map((value, i) => value + ((b[i] ?? value) - value) * (place % 1));
	svg.querySelector('g')?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
	for (const part of svg.querySelectorAll('g g, text')) part.setAttribute('opacity', String(leaving));
}
