/** What the reading page does before anything of it is painted. */
import { AWAKE } from './awake.ts';
import { EARLY_FOR_FOLDS } from './fold.ts';
import { FOLDED } from './folded.ts';
import { landingOf } from './line.ts';
import { EARLY_FOR_ROUTES } from './route.ts';

/**
 * Until the scenes have arrived, the figure shows the still of the step whose picture is whole (see `turns.ts`): the first
 * one's picture, which is in the page, belongs to no other. Before that step has arrived itself, the address says which
 * one it is; a place that the address does not name is calm ground. The menu, which comes before the figure, knows every
 * step, its chapter's light, and where its still lies if it must not give an answer away. Runs in the browser as it
 * stands, in the head: it may use nothing from outside.
 */
function showStills(landing: typeof landingOf, awake: string, folded: string): void {
	const { classList, style, lang } = document.documentElement;
	const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.chapters a')];
	let asked = 0;
	const show = (link: HTMLAnchorElement | undefined): void => {
		const still = link && (link.dataset['still'] ?? `../stills/${lang}/${link.hash.slice(1)}.svg`);
		const arriving = link !== links()[0];
		classList.toggle('arriving', arriving);
		classList.toggle('arriving-nuit', arriving && Boolean(link?.closest('[data-theme=nuit]')));
		style.setProperty('--still', still ? `url("${new URL(still, location.href).href}")` : 'none');
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
		const isWhole = ({ link, section }: (typeof there)[number]) =>
			section.getBoundingClientRect().top <=
			Math.max(innerHeight * (link.dataset['turn'] === 'long' ? 0.5 : 0.75), low);
		show((there.findLast(isWhole) ?? first).link);
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
export const EARLY_IN_READING = `${EARLY_FOR_ROUTES}${EARLY_FOR_FOLDS}(${String(showStills)})(${String(landingOf)},${JSON.stringify(AWAKE)},${JSON.stringify(FOLDED)})`;
