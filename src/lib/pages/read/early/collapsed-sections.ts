/** Collapsed sections of the page: “In the field” steps and descriptions. Links and history open them here. */

/**
 * Opens the collapsed section that contains the step in the address, which older browsers do not do by themselves.
 * Stores in the history state which sections are open, and opens them again after a reload, before the browser restores
 * the scroll position. The function is inlined into the head as source text, so it works without hydration and may use
 * nothing from outside.
 */
function openSections(): void {
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
 * Inline script of the reading page that opens sections. It must run before any script that measures where steps are.
 */
export const COLLAPSED_SECTIONS_SCRIPT = `(${String(openSections)})();`;
