/** A step among those of a frame: its id, its place from 1, and how many there are. */
export interface Reached {
	readonly step: string;
	readonly index: number;
	readonly steps: number;
}

/**
 * Tells the page around the frame which steps have been reached, where that page has asked for it (`?events=1`): each
 * once, and the end. About nobody: there is no name in it, no time, and nothing of what was chosen.
 * @param say sends a message to the host
 * @param first the step on which the frame opens, which nobody had to reach
 */
export function tellReached(say: (message: unknown) => void, first: string): (reached: Reached) => void {
	const told = new Set([first]);
	let ended = false;
	return ({ step, index, steps }) => {
		if (!told.has(step)) say({ type: 'explainer:step', step, index, steps });
		told.add(step);
		if (index === steps && !ended) {
			ended = true;
			say({ type: 'explainer:end' });
		}
	};
}
