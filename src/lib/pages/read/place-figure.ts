/** The section of the step in focus, while the reader has settings of her own. */
let current: Element | null = null;

addEventListener('resize', place);

/**
 * Puts the figure where the picture is looked at. In a window too low for it to stay in sight each card shows its own still,
 * which is of the story's settings: once the reader has others, the figure takes the place of the still of the step in focus.
 */
export function placeFigure(card: Element | null): void {
	current = card;
	place();
}

function place(): void {
	const [home, figure] = ['.story > .figure', '#scene'].map((selector) => document.querySelector(selector));
	const still = current?.querySelector('.enlarge');
	if (!home || !figure) return;
	if (still && getComputedStyle(still).display !== 'none') still.before(figure);
	else if (figure.parentElement !== home) home.prepend(figure);
}
