import './far-cards.css';

/** Distance from the window, in its heights, from which on the cards of a chapter do not stick. */
const FAR_DISTANCE = '100% 0%';

/**
 * Lets cards stick only in chapters near the window: browsers place every sticky element of a page anew in each frame of a
 * scroll, also those far away. A whole chapter changes at once, so that scrolling seldom causes a layout. Call it once.
 */
export function releaseFarCards(): void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) target.classList.toggle('far', !isIntersecting);
		},
		{ rootMargin: FAR_DISTANCE }
	);
	for (const chapter of document.querySelectorAll('.chapter')) observer.observe(chapter);
}
