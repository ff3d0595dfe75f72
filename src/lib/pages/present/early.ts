/** What the slides do before their script has come. */
import { ANSWERS } from '#lib/runtime/marks.ts';

/**
 * A key leads on and back: the words of each slide and its still are in the page, and the address says which one is seen
 * (see `without-script.css`). Where the class is to guess first, the script is waited for. Runs in the browser as it
 * stands, in the head: it may use nothing from outside.
 */
function turnEarly(answers: string): void {
	const slides = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.deck .slide')];
	/** Ids of the slides of the route that the address names: one of those on the cover, or one of its own. */
	const route = (): string[] => {
		const name = new URLSearchParams(location.search).get('route') ?? '';
		const ready = document.querySelector<HTMLElement>(`.routes [value="${CSS.escape(name)}"]`);
		const ids = slides().map(({ id }) => id);
		const own = ready
			? (ready.dataset['steps'] ?? '').split(' ').map((index) => ids[Number(index)] ?? '')
			: name.split(',');
		return own.filter((id) => ids.includes(id));
	};
	const turn = (event: KeyboardEvent): void => {
		if (document.querySelector('.deck.awake')) return removeEventListener('keydown', turn);
		const on = /^(ArrowRight|ArrowDown|PageDown|Enter| )$/.test(event.key);
		const back = /^(ArrowLeft|ArrowUp|PageUp)$/.test(event.key);
		const taken = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
		if (!(on || back) || taken || (event.target as Element).closest('input, a')) return;
		const shown = document.querySelector<HTMLElement>('.slide:target');
		if (on && shown?.querySelector('.counted')) return;
		const ids = route();
		const next = shown ? ids[ids.indexOf(shown.id) + (on ? 1 : -1)] : on ? ids[0] : undefined;
		event.preventDefault();
		if (next === undefined) return;
		document.documentElement.classList.add('turned');
		location.replace(`#${next}`);
	};
	addEventListener('keydown', turn);
	document.addEventListener('readystatechange', () => performance.mark(answers), { once: true });
}

/** The script for the slides. */
export const EARLY_ON_SLIDES = `(${String(turnEarly)})(${JSON.stringify(ANSWERS)});`;
