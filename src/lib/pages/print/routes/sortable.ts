/** Distance from the window edge in px within which dragging scrolls, and the scroll per frame in px. */
const EDGE = 72;
const SCROLL_PER_FRAME = 9;

/**
 * Creates an attachment that lets users sort the items of a list by dragging their handles (`.handle`). While dragging,
 * items move by CSS transforms only. Escape, or a gesture that the browser takes over, cancels.
 * @param drop called when an item is dropped at another position, to change the list; positions count from 0
 */
export const sortable =
	(drop: (from: number, to: number) => void) =>
	(list: HTMLElement): (() => void) => {
		const onDown = (event: PointerEvent): void => {
			const item = (event.target as Element).closest('.handle')?.closest('li');
			if (!item || event.button !== 0) return;
			event.preventDefault();
			drag(list, item, event, drop);
		};
		list.addEventListener('pointerdown', onDown);
		return () => list.removeEventListener('pointerdown', onDown);
	};

function drag(
	list: HTMLElement,
	item: HTMLElement,
	{ clientY, pointerId }: PointerEvent,
	drop: (from: number, to: number) => void
): void {
	const items = [...list.children] as HTMLElement[];
	const middles = items.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight / 2);
	const from = items.indexOf(item);
	const height = item.offsetHeight;
	const begin = clientY + scrollY;
	const ended = new AbortController();
	let [at, to, frame] = [clientY, from, 0];

	function draw(): void {
		const edge = at < EDGE ? -1 : at > innerHeight - EDGE ? 1 : 0;
		if (edge !== 0) scrollBy({ top: edge * SCROLL_PER_FRAME, behavior: 'instant' });
		const offset = at + scrollY - begin;
		const middle = (middles[from] ?? 0) + offset;
		to = middles.filter((other, index) => index !== from && other < middle).length;
		for (const [index, each] of items.entries()) {
			const shift = index > from && index <= to ? -height : index < from && index >= to ? height : 0;
			each.style.transform = `translateY(${index === from ? offset : shift}px)`;
		}
		frame = requestAnimationFrame(draw);
	}

	function end(dropped: boolean): void {
		ended.abort();
		cancelAnimationFrame(frame);
		list.classList.remove('sorting');
		item.classList.remove('dragged');
		for (const each of items) each.style.transform = '';
		if (dropped && to !== from) drop(from, to);
	}

	const { signal } = ended;
	list.classList.add('sorting');
	item.classList.add('dragged');
	list.setPointerCapture(pointerId);
	list.addEventListener('pointermove', (event) => (at = event.clientY), { signal });
	list.addEventListener('pointerup', () => end(true), { signal });
	list.addEventListener('pointercancel', () => end(false), { signal });
	addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
	draw();
}
