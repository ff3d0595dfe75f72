import scrollama from 'scrollama';
import { locate, type StepBox } from '#lib/playhead/locate.ts';

/** The eye reads at this share of the window's height. */
const READING_LINE = 0.6;
/** Milliseconds that the page must stand still for scrolling to count as over. */
const SETTLED = 120;
/** Pixels a second above which nobody reads: pictures then change less often, and without a show. */
const SKIMMING = 1400;
/** Least milliseconds between two pictures while the reader skims. */
const BETWEEN_PICTURES = 2000;
/** Milliseconds within which two crossings are one. */
const SAME_MOMENT = 40;
/** A phone's address bar changes the window's height by less than this. */
const ADDRESS_BAR = 130;

/** What we use of scrollama 3.2, whose own types are wrong (pixel offsets, the method `offset`). */
interface Wake {
	setup(options: { step: HTMLElement[]; offset: string; container: { scrollTop: number } }): Wake;
	onStepEnter(wake: () => void): Wake;
	onStepExit(wake: () => void): Wake;
	offset(pixels: string): Wake;
	resize(): Wake;
	destroy(): void;
}

/**
 * On every scroll event scrollama reads where its container stands, to know a direction that nobody here asks
 * for. From the window that costs a layout each time; from this it costs nothing.
 */
const NO_CONTAINER = { scrollTop: 0 };

export interface ScrollHandlers {
	/** A step has come into focus. `skimming`: too fast to follow a change of picture. */
	onStep(index: number, skimming: boolean): void;
	/** The reader goes by too fast for anything that is still being shown. */
	onSkimming(): void;
	/** Scrolling has begun or come to rest. */
	onScrolling(scrolling: boolean): void;
}

/**
 * Watches which step is read. scrollama only says that something crossed the line; which step that is comes
 * from geometry (`locate`), so that jumps, reloads and resizes give the same answer as slow scrolling.
 * @returns a function that stops watching
 */
export function watchScroll(steps: readonly HTMLElement[], handlers: ScrollHandlers): () => void {
	let boxes: StepBox[] = [];
	let line = 0;
	let current: number | undefined;
	let [width, height] = [0, 0];
	let [wakeY, wakeTime, lastPicture] = [0, 0, 0];
	let resting: ReturnType<typeof setTimeout> | undefined;

	const scroller = scrollama() as unknown as Wake;

	function measure(): void {
		const heightChanged = Math.abs(innerHeight - height) > ADDRESS_BAR;
		if (innerWidth !== width || heightChanged) {
			[width, height] = [innerWidth, innerHeight];
			line = Math.round(height * READING_LINE);
			scroller.offset(`${line}px`).resize();
		}
		const top = scrollY;
		boxes = steps.map((step) => {
			const box = step.getBoundingClientRect();
			return { top: box.top + top, bottom: box.bottom + top };
		});
		settle();
	}

	/**
	 * Something crossed the line. One step leaves as the next one enters: the second of the two crossings has
	 * nothing to tell, and asking where the page stands after the first would cost a layout.
	 */
	function wake(): void {
		const now = performance.now();
		const passed = now - wakeTime;
		if (passed < SAME_MOMENT) return;
		const y = scrollY;
		const pace = (Math.abs(y - wakeY) / passed) * 1000;
		[wakeY, wakeTime] = [y, now];
		const skimming = resting !== undefined && pace > SKIMMING;
		if (skimming) handlers.onSkimming();
		look(y, skimming);
	}

	/** Finds the step under the line and says so, unless the reader skims and just had a picture. */
	function look(y: number, skimming: boolean): void {
		const index = locate(boxes, y + line, current);
		const now = performance.now();
		if (index === current || (skimming && now - lastPicture < BETWEEN_PICTURES)) return;
		lastPicture = now;
		current = index;
		handlers.onStep(index, skimming);
	}

	const settle = () => look(scrollY, false);

	/** Scrolling has begun. One event says so; the ones that follow would only cost. */
	function begin(): void {
		[wakeY, wakeTime] = [scrollY, performance.now()];
		handlers.onScrolling(true);
		rest(scrollY);
	}

	/** Waits until the page stands still; then finds the step for good. */
	function rest(before: number): void {
		resting = setTimeout(() => {
			if (scrollY !== before) {
				rest(scrollY);
				return;
			}
			resting = undefined;
			handlers.onScrolling(false);
			settle();
			listen();
		}, SETTLED);
	}

	function listen(): void {
		addEventListener('scroll', begin, { passive: true, once: true });
	}

	scroller
		.setup({
			step: [...steps],
			offset: `${Math.round(innerHeight * READING_LINE)}px`,
			container: NO_CONTAINER
		})
		.onStepEnter(wake)
		.onStepExit(wake);
	const observer = new ResizeObserver(measure);
	for (const step of steps) observer.observe(step);
	listen();
	addEventListener('resize', measure);
	addEventListener('hashchange', settle);

	return () => {
		clearTimeout(resting);
		observer.disconnect();
		removeEventListener('scroll', begin);
		removeEventListener('resize', measure);
		removeEventListener('hashchange', settle);
		scroller.destroy();
	};
}
