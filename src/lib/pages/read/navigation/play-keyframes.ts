/** Scrolling speed, in pixels per second, at which the keyframes of a step are played. */
const SPEED = 320;

/**
 * Scrolls through the keyframes of the step that a link is in, up to its words, and focuses their heading. Whatever the
 * reader does stops it. Where reduced motion is preferred, it jumps there.
 */
export function playKeyframes(link: Element): void {
	const section = link.closest('.step');
	const [pinned, words] = ['.pinned', '.words'].map((part) => section?.querySelector(part));
	if (!pinned || !words) return;
	const isBeside = getComputedStyle(words).position === 'sticky';
	const end = isBeside
		? pinned.getBoundingClientRect().bottom - innerHeight
		: words.getBoundingClientRect().top - parseFloat(getComputedStyle(words).scrollMarginTop);
	const target = scrollY + end;
	const stopped = new AbortController();
	for (const event of ['wheel', 'pointerdown', 'keydown'])
		addEventListener(event, () => stopped.abort(), { signal: stopped.signal, passive: true });
	const arrive = (): void => {
		stopped.abort();
		scrollTo(0, target);
		words.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
	};
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return arrive();
	let [y, last] = [scrollY, performance.now()];
	const move = (now: number): void => {
		if (stopped.signal.aborted) return;
		y += (SPEED * (now - last)) / 1000;
		last = now;
		if (y >= target) return arrive();
		scrollTo(0, y);
		requestAnimationFrame(move);
	};
	requestAnimationFrame(move);
}
