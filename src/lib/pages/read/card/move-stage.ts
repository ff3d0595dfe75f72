/** Section of the current step, if the reader changed settings; otherwise null. */
let current: Element | null = null;

addEventListener('resize', place);

/**
 * Moves the stage into the card of the current step, or back to its own place. In windows too low for a sticky stage,
 * each card shows a still, drawn at the story's own settings; once the reader changes a setting, the stage must stand
 * before the still of the current step. In other windows, the stage stays in its place.
 * @param card section of the current step; null while all settings are the story's own
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
