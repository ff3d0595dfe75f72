/** What the reading page does before anything of it is painted. */
import { ANSWERS } from '#lib/runtime/marks.ts';
import { AWAKE } from './awake.ts';
import { EARLY_FOR_FOLDS } from './fold.ts';
import { FOLDED } from './folded.ts';
import type { TurnFrame } from './first-turn.ts';
import { landingOf } from './line.ts';
import { EARLY_FOR_ROUTES } from './route.ts';

/**
 * Until the scenes have arrived, the figure shows the still of the step whose picture is whole (see `turns.ts`): the first
 * one's picture, which is in the page, belongs to no other. Before that step has arrived itself, the address says which
 * one it is; a place that the address does not name is calm ground. The menu, which comes before the figure, knows every
 * step, its chapter's light, and where its still lies if it must not give an answer away. Runs in the browser as it
 * stands, in the head: it may use nothing from outside.
 */
function showStills(landing: typeof landingOf, awake: string, folded: string, answers: string): void {
	const { classList, style, lang } = document.documentElement;
	const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.chapters a')];
	let asked = 0;
	/** Whether it has been said that the picture answers a scroll. */
	let answered = false;
	const show = (link: HTMLAnchorElement | undefined): void => {
		const still = link ? (link.dataset['still'] ?? `../stills/${lang}/${link.hash.slice(1)}.svg`) : '';
		const arriving = link !== links()[0];
		classList.toggle('arriving', arriving);
		classList.toggle('arriving-nuit', arriving && Boolean(link?.closest('[data-theme=nuit]')));
		style.setProperty('--still', still ? `url("${new URL(still, location.href).href}")` : 'none');
	};
	/** The first change follows the scroll in frames that came with the picture. */
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const turn = (p: number): void => {
		const svg = document.querySelector<SVGElement>('[data-frames]');
		const frames = JSON.parse(svg?.dataset['frames'] ?? '[]') as readonly TurnFrame[];
		const place = (frames.length - 1) * Math.min(1, Math.max(0, p));
		const [a, b] = [frames[Math.floor(place)], frames[Math.ceil(place)]];
		if (!svg || !a || !b || still) return;
		const [x, y, scale, leaving] = a.map((value, i) => value + ((b[i] ?? value) - value) * (place % 1));
		svg.querySelector('g')?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
		for (const part of svg.querySelectorAll('g g, text')) part.setAttribute('opacity', String(leaving));
	};
	const look = (): void => {
		asked = 0;
		const there = links().flatMap((link) => {
			const section = document.getElementById(link.hash.slice(1));
			return section && !section.closest(folded) ? [{ link, section }] : [];
		});
		const [first] = there;
		if (!first) return;
		const low = landing(first.section);
		const topOf = ({ section }: (typeof there)[number]) => section.getBoundingClientRect().top;
		const wholeAt = ({ link }: (typeof there)[number]) =>
			Math.max(innerHeight * (link.dataset['turn'] === 'long' ? 0.5 : 0.75), low);
		// From the top, as far as the reader has come: what lies below may not have been laid out.
		const next = there.findIndex((each, i) => i > 0 && topOf(each) > wholeAt(each));
		show((there.at(next < 0 ? next : next - 1) ?? first).link);
		const [, second] = there;
		if (!second) return;
		turn((innerHeight - topOf(second)) / (innerHeight - wholeAt(second)));
		if (answered || document.readyState === 'loading') return;
		answered = true;
		performance.mark(answers);
	};
	const ask = (): void => {
		asked ||= requestAnimationFrame(look);
	};
	const events = ['scroll', 'resize', 'hashchange'];
	for (const event of events) addEventListener(event, ask);
	addEventListener(
		awake,
		() => {
			for (const event of events) removeEventListener(event, ask);
			cancelAnimationFrame(asked);
			classList.remove('arriving', 'arriving-nuit');
			style.removeProperty('--still');
		},
		{ once: true }
	);
	const { hash } = location;
	const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	classList.toggle('at-top', !hash && opened?.type === 'navigate');
	// What is clicked may lead down the page: all of it must be there.
	addEventListener('click', () => classList.remove('at-top'), true);
	const begin = (): void => {
		if (document.querySelector('.stage')) show(links().find((link) => link.hash === hash));
		else requestAnimationFrame(begin);
	};
	if (hash) {
		classList.add('arriving');
		requestAnimationFrame(begin);
	}
	// All of the page is there. Browsers wait for its scripts before they jump to where the address says.
	const jump = (): void => {
		if (hash && scrollY === 0) document.getElementById(hash.slice(1))?.scrollIntoView();
		look();
	};
	document.addEventListener('readystatechange', jump, { once: true });
}

/** The script for the reading page. */
export const EARLY_IN_READING = `${EARLY_FOR_ROUTES}${EARLY_FOR_FOLDS}(${String(showStills)})(${String(landingOf)},${JSON.stringify(AWAKE)},${JSON.stringify(FOLDED)},${JSON.stringify(ANSWERS)})`;
