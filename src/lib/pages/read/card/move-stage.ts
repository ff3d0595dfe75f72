/** Section of the current step, if the reader changed settings; otherwise null. */
let current: Element | null = null;

addEventListener('resize', place);

/**
 * Moves the stage into a card, or back to its own place. In windows too low for a sticky stage each card shows its own still,
 * drawn at the story's settings; once the reader changes them, the stage covers the still of the current step.
 * @param card section of the current step, or null at the story's own settings
 */
export function moveStage(card: Element | null): void {
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
