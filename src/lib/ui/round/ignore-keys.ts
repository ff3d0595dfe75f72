/** Time after a round in which keys are ignored, and the pause between keys after which they count again, in ms. */
const IGNORED_MS = 3000;
const PAUSE_MS = 1000;
/** That pause for the space bar, which opens alert after alert: some press it every two seconds. */
const SPACE_PAUSE_MS = 2500;

/**
 * Ignores the keys that were meant for the wall and arrive after a round: they would start another one, or leave its
 * result. Keys count again after a few seconds, once none has been pressed for a second, or the space bar for longer. Tab,
 * and keys with Ctrl, Alt or Meta, always count.
 * @returns a function that lets all keys count at once
 */
export function ignoreKeys(): () => void {
	let until = performance.now() + IGNORED_MS;
	function stop(): void {
		for (const type of TYPES) removeEventListener(type, onKey, { capture: true });
	}
	function onKey(event: KeyboardEvent): void {
		const now = performance.now();
		if (now >= until) return stop();
		if (event.key === 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
		until = Math.max(until, now + (event.key === ' ' ? SPACE_PAUSE_MS : PAUSE_MS));
		event.preventDefault();
		event.stopImmediatePropagation();
	}
	for (const type of TYPES) addEventListener(type, onKey, { capture: true });
	return stop;
}

/** Browsers press a button with the space bar when it is released. */
const TYPES = ['keydown', 'keyup'] as const;
