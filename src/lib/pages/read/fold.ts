/** What is folded in the page: steps from the field, and descriptions. What opens a fold is here; closing it is the reader's. */

/**
 * Opens the fold of a step that the address leads to, or the way back: browsers do so by themselves, except the older ones.
 * Which folds are open stands beside the address: when the page is loaded again they are opened first, since browsers bring
 * a page back to where it was by counting pixels. Runs in the head as it stands, so that it does what it does where the
 * page never wakes up: it may use nothing from outside.
 */
function openFolds(): void {
	const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('.field, .describe')];
	const openHere = (): void => {
		const { hash } = location;
		if (!hash) return;
		const step = document.getElementById(hash.slice(1));
		const fold = folds().find((each) => !each.open && each.contains(step));
		if (!fold) return;
		fold.open = true;
		step?.scrollIntoView();
	};
	const keep = (): void => {
		history.replaceState(
			folds().map(({ open }) => open),
			''
		);
	};
	document.addEventListener(
		'readystatechange',
		() => {
			const kept = (history.state ?? []) as readonly boolean[];
			// Where the browser has brought the page back already, what opens above would push it away.
			const y = scrollY;
			folds().forEach((fold, index) => (fold.open ||= kept[index] ?? false));
			scrollTo(0, y);
			openHere();
			// On its way down: it does not rise. Other things open and close too, and change nothing here.
			addEventListener('toggle', keep, true);
		},
		{ once: true }
	);
	addEventListener('hashchange', () => {
		openHere();
		keep();
	});
}

/** The script for the reading page. It comes before whatever asks where a step lies. */
export const EARLY_FOR_FOLDS = `(${String(openFolds)})();`;
