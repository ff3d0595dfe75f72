/**
 * Puts the figure where the picture is looked at. In a window too low for it to stay in sight each card shows its own still,
 * which is of the story's settings: once the reader has others, the figure takes the place of the still of the step in focus.
 * @param card the section of that step, while the reader has settings of her own
 */
export function placeFigure(card: Element | null): void {
	const [home, figure] = ['.story > .figure', '#scene'].map((selector) => document.querySelector(selector));
	const still = card?.querySelector('.enlarge');
	if (!home || !figure) return;
	if (still && getComputedStyle(still).display !== 'none') still.before(figure);
	else if (figure.parentElement !== home) home.prepend(figure);
}
