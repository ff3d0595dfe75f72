/** What the reading page does before anything of it is painted. */
import type { Lang, Story } from '#lib/narrative/types.ts';
import { stillAddress } from '#lib/player/still-address.ts';
import { AWAKE } from './awake.ts';
import { readingLine } from './line.ts';

/** A step as the early script knows it: by which light it is seen, and where its still lies. */
interface EarlyStep {
	readonly id: string;
	readonly theme: string;
	readonly still: string;
}

/**
 * Until the scenes have arrived, the figure shows the still of the step that stands under the reading line: the first
 * one's picture, which is in the page, belongs to no other. Before that step has arrived itself, the address says which
 * one it is; a place that the address does not name is calm ground. Runs in the browser as it stands, in the head: it
 * may use nothing from outside.
 */
function showStills(lineOf: typeof readingLine, steps: readonly EarlyStep[], awake: string): void {
	const { classList, style } = document.documentElement;
	let asked = 0;
	const show = (step: EarlyStep | undefined): void => {
		const arriving = step !== steps[0];
		classList.toggle('arriving', arriving);
		classList.toggle('arriving-nuit', arriving && step?.theme === 'nuit');
		if (!arriving) return;
		style.setProperty('--still', step ? `url("${new URL(step.still, location.href).href}")` : 'none');
	};
	const look = (): void => {
		asked = 0;
		const there = steps.flatMap((step) => {
			const section = document.getElementById(step.id);
			return section ? [{ step, section }] : [];
		});
		const [first] = there;
		if (!first) return;
		const line = lineOf(first.section);
		show((there.findLast(({ section }) => section.getBoundingClientRect().top <= line) ?? first).step);
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
	const hash = location.hash.slice(1);
	if (hash) show(steps.find(({ id }) => id === hash));
	// All of the page is there. Browsers wait for its scripts before they jump to where the address says.
	const jump = (): void => {
		if (hash && scrollY === 0) document.getElementById(hash)?.scrollIntoView();
		look();
	};
	document.addEventListener('readystatechange', jump, { once: true });
}

/** The script for the reading page of one language. */
export function earlyInReading({ chapters }: Story, lang: Lang): string {
	const steps = chapters.flatMap(({ theme, steps }) =>
		steps.map((step): EarlyStep => ({ id: step.id, theme, still: stillAddress(lang, step, '') }))
	);
	return `(${String(showStills)})(${[String(readingLine), ...[steps, AWAKE].map((value) => JSON.stringify(value))].join()})`;
}
