/** Time after a round in which keys are ignored, in ms; the space bar, which opens alert after alert, comes later than others. */
const [IGNORED_MS, IGNORED_SPACE_MS] = [1500, 2500];

/**
 * Ignores the keys that were meant for the wall and arrive after a round: they would start another one, or leave its
 * result. The time counts from the end of the round, as somebody who presses “next” again and again means the next slide.
 * Tab, and keys with Ctrl, Alt or Meta, always count.
 * @returns a function that lets all keys count at once
 */
export function ignoreKeys(): () => void {
	const end = performance.now();
	function stop(): void {
		for (const type of TYPES) removeEventListener(type, onKey, { capture: true });
	}
	function onKey(event: KeyboardEvent): void {
		const passed = performance.now() - end;
		if (passed >= IGNORED_SPACE_MS) return stop();
		if (event.key === 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
		if (passed >= IGNORED_MS && event.key !== ' ') return;
		event.preventDefault();
		event.stopImmediatePropagation();
	}
	for (const type of TYPES) addEventListener(type, onKey, { capture: true });
	return stop;
}

/** Browsers press a button with the space bar when it is released. */
const TYPES = ['keydown', 'keyup'] as const;
