/** A step of a frame: its id, its number from 1, and the number of steps. */
export interface ReachedStep {
	readonly step: string;
	readonly index: number;
	readonly steps: number;
}

/**
 * Creates a function that tells the host which step the reader has reached, each step once, and once that she has
 * reached the last one. For hosts that ask for it by `?events=1`. The messages contain no personal data: neither times
 * nor choices.
 * @param say sends a message to the host
 * @param first id of the first step shown, which is not reported
 */
export function createStepReporter(
	say: (message: unknown) => void,
	first: string
): (reached: ReachedStep) => void {
	const reported = new Set([first]);
	let ended = false;
	return ({ step, index, steps }) => {
		if (!reported.has(step)) say({ type: 'explainer:step', step, index, steps });
		reported.add(step);
		if (index === steps && !ended) {
			ended = true;
			say({ type: 'explainer:end' });
		}
	};
}
