/** Screens of a wall that is being put up, step by step; then all of them. */
const STEPS = [1, 4, 9, 16];
/** Milliseconds between two steps. */
const PACE = 170;

/**
 * Puts a wall up: tells at once how many screens hang, then at every step.
 * @returns a function that stops it
 */
export function growth(hang: (screens: number) => void): () => void {
	let step = 0;
	const next = () => {
		hang(STEPS[step] ?? Infinity);
		if (step === STEPS.length) clearInterval(timer);
		step++;
	};
	const timer = setInterval(next, PACE);
	next();
	return () => clearInterval(timer);
}
