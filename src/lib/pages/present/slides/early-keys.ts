/** Keyboard control of the slides before their script has loaded. */
import { INTERACTIVE_MARK } from '#lib/runtime/page/performance-marks.ts';

/**
 * Moves between slides by key. The page contains the text and the still of each slide, and the hash of the address
 * selects one (see `without-script.css`), with the class `at-slide` of the page. From a step with a guess, “next” does nothing until the script has loaded.
 */
export function turnEarly(): void {
	const { classList } = document.documentElement;
	const markTarget = () => classList.toggle('at-slide', location.hash.length > 1);
	markTarget();
	addEventListener('hashchange', markTarget);
	const slides = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.deck .slide')];
	/** Ids of the slides on the route in the address: a predefined route of the cover, or a list of step ids. */
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
		classList.add('turned');
		location.replace(`#${next}`);
	};
	addEventListener('keydown', turn);
	document.addEventListener('readystatechange', () => performance.mark(INTERACTIVE_MARK), { once: true });
}
