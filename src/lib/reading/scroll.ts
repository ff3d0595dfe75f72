import scrollama from 'scrollama';
import { locate, type StepBox } from '#lib/playhead/locate.ts';

/** The eye reads at this share of the window's height. */
const READING_LINE = 0.6;
/** Milliseconds without a scroll event after which scrolling counts as over. */
const SETTLED = 120;
/** Pixels a second above which nobody reads: pictures then change less often, and without a show. */
const SKIMMING = 1400;
/** Least milliseconds between two pictures while the reader skims. */
const BETWEEN_PICTURES = 700;
/** A phone's address bar changes the window's height by less than this. */
const ADDRESS_BAR = 130;

/** What we use of scrollama 3.2, whose own types are wrong (pixel offsets, the method `offset`). */
interface Wake {
	setup(options: { step: HTMLElement[]; offset: string }): Wake;
	onStepEnter(wake: () => void): Wake;
	onStepExit(wake: () => void): Wake;
	offset(pixels: string): Wake;
	resize(): Wake;
	destroy(): void;
}

export interface ScrollHandlers {
	/** A step has come into focus. `skimming`: too fast to follow a change of picture. */
	onStep(index: number, skimming: boolean): void;
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
	let [lastY, lastTime, speed, lastPicture] = [scrollY, 0, 0, 0];
	let settle: ReturnType<typeof setTimeout> | undefined;
	let scrolling = false;

	const wake = scrollama() as unknown as Wake;

	function measure(): void {
		const heightChanged = Math.abs(innerHeight - height) > ADDRESS_BAR;
		if (innerWidth !== width || heightChanged) {
			[width, height] = [innerWidth, innerHeight];
			line = Math.round(height * READING_LINE);
			wake.offset(`${line}px`).resize();
		}
		const top = scrollY;
		boxes = steps.map((step) => {
			const box = step.getBoundingClientRect();
			return { top: box.top + top, bottom: box.bottom + top };
		});
		look();
	}

	/** Finds the step under the line and says so, unless the reader skims and just had a picture. */
	function look(): void {
		const index = locate(boxes, scrollY + line, current);
		if (index === current) return;
		const skimming = scrolling && speed > SKIMMING;
		const now = performance.now();
		if (skimming && now - lastPicture < BETWEEN_PICTURES) return;
		lastPicture = now;
		current = index;
		handlers.onStep(index, skimming);
	}

	function rest(): void {
		scrolling = false;
		speed = 0;
		handlers.onScrolling(false);
		look();
	}

	/** Runs on every scroll event, hence three assignments and a timer. */
	function onScroll(event: Event): void {
		const y = scrollY;
		const time = event.timeStamp;
		speed = (Math.abs(y - lastY) / Math.max(1, time - lastTime)) * 1000;
		[lastY, lastTime] = [y, time];
		if (!scrolling) {
			scrolling = true;
			handlers.onScrolling(true);
		}
		clearTimeout(settle);
		settle = setTimeout(rest, SETTLED);
	}

	wake
		.setup({ step: [...steps], offset: `${Math.round(innerHeight * READING_LINE)}px` })
		.onStepEnter(look)
		.onStepExit(look);
	const observer = new ResizeObserver(measure);
	for (const step of steps) observer.observe(step);
	addEventListener('scroll', onScroll, { passive: true });
	addEventListener('resize', measure);
	addEventListener('hashchange', look);

	return () => {
		clearTimeout(settle);
		observer.disconnect();
		removeEventListener('scroll', onScroll);
		removeEventListener('resize', measure);
		removeEventListener('hashchange', look);
		wake.destroy();
	};
}
