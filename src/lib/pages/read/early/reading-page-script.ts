/** Inline script of the reading page, which runs before the first paint. */
import { INTERACTIVE_MARK } from '#lib/runtime/page/performance-marks.ts';
import { HYDRATED_EVENT } from './hydrated-event.ts';
import { COLLAPSED_SECTIONS_SCRIPT } from './collapsed-sections.ts';
import { NOT_SHOWN } from '../scroll/not-shown.ts';
import type { TransitionKeyframe } from './first-transition.ts';
import { landingOffset } from '../scroll/landing-offset.ts';
import { ROUTE_SCRIPT } from './route.ts';

/**
 * Shows the still of the current step in the stage until the scenes are loaded. Before the step's own HTML has arrived,
 * its id comes from the address; without one the stage is blank. Theme and still of each step are read from the menu,
 * which comes before the stage in the document. The function is inlined as source text, so it may use nothing from
 * outside.
 * @param landing the function `landingOffset`
 * @param awake name of the event after which the stage needs no stills any more
 * @param folded selector of elements that are not shown, such as collapsed sections
 * @param answers name of the performance mark for the first response to scrolling
 */
function showStills(landing: typeof landingOffset, awake: string, folded: string, answers: string): void {
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
	/** The first transition follows the scroll position by keyframes that the server wrote into the picture. */
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const showTransition = (p: number): void => {
		const svg = document.querySelector<SVGElement>('[data-frames]');
		const frames = JSON.parse(svg?.dataset['frames'] ?? '[]') as readonly TransitionKeyframe[];
		const place = (frames.length - 1) * Math.min(1, Math.max(0, p));
		const [a, b] = [frames[Math.floor(place)], frames[Math.ceil(place)]];
		if (!svg || !a || !b || still) return;
		const [x, y, scale, leaving] = a.map((value, i) => value + ((b[i] ?? value) - value) * (place % 1));
		svg.querySelector('g')?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
		for (const part of svg.querySelectorAll('g g, text')) part.setAttribute('opacity', String(leaving));
	};
	const update = (): void => {
		frameRequest = 0;
		const visibleSteps = links().flatMap((link) => {
			const section = document.getElementById(link.hash.slice(1));
			return section && !section.closest(folded) ? [{ link, section }] : [];
		});
		const [first] = visibleSteps;
		if (!first) return;
		const low = landing(first.section);
		const topOf = ({ section }: (typeof visibleSteps)[number]) => section.getBoundingClientRect().top;
		const wholeAt = ({ link }: (typeof visibleSteps)[number]) =>
			Math.max(innerHeight * (link.dataset['turn'] === 'long' ? 0.5 : 0.75), low);
		// Search from the top and stop at the current step: what is below may not be laid out yet.
		const next = visibleSteps.findIndex((each, i) => i > 0 && topOf(each) > wholeAt(each));
		show((visibleSteps.at(next < 0 ? next : next - 1) ?? first).link);
		const [, second] = visibleSteps;
		if (!second) return;
		showTransition((innerHeight - topOf(second)) / (innerHeight - wholeAt(second)));
		if (isMarked || document.readyState === 'loading') return;
		isMarked = true;
		performance.mark(answers);
	};
	const requestUpdate = (): void => {
		frameRequest ||= requestAnimationFrame(update);
	};
	const events = ['scroll', 'resize', 'hashchange'];
	for (const event of events) addEventListener(event, requestUpdate);
	addEventListener(
		awake,
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

/** The inline scripts that only the reading page has, in the order in which they must run. */
export const READING_PAGE_SCRIPT = `${ROUTE_SCRIPT}${COLLAPSED_SECTIONS_SCRIPT}(${String(showStills)})(${String(landingOffset)},${JSON.stringify(HYDRATED_EVENT)},${JSON.stringify(NOT_SHOWN)},${JSON.stringify(INTERACTIVE_MARK)})`;
