import scrollama from 'scrollama';
import { locate, type StepBox } from '#lib/runtime/locate.ts';
import { readingLine } from './line.ts';
/** Milliseconds that the page must stand still for scrolling to count as over. */
const SETTLED = 120;
/** Pixels a second above which nobody reads: pictures then change less often, and without a show. */
const SKIMMING = 1400;
/** Least milliseconds between two pictures while the reader skims. */
const BETWEEN_PICTURES = 3000;
/** A phone's address bar changes the window's height by less than this. */
const ADDRESS_BAR = 130;

/** What we use of scrollama 3.2, whose own types are wrong (pixel offsets, the method `offset`). */
interface Wake {
	setup(options: { step: HTMLElement[]; offset: string }): Wake;
	onStepEnter(wake: (crossing: { readonly index: number }) => void): Wake;
	offset(pixels: string): Wake;
	resize(): Wake;
	destroy(): void;
}

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
	let [scrolls, moved] = [false, false];
	let timer: ReturnType<typeof setTimeout> | undefined;

	const scroller = scrollama() as unknown as Wake;
	const [first] = steps;
	const lineOf = () => (first ? readingLine(first) : 0);

	function measure(): void {
		const heightChanged = Math.abs(innerHeight - height) > ADDRESS_BAR;
		if (innerWidth !== width || heightChanged) {
			[width, height] = [innerWidth, innerHeight];
			line = lineOf();
			scroller.offset(`${line}px`).resize();
		}
		settle();
	}

	/** Finds the step by geometry of this very moment: what stands above it may have grown or shrunk. */
	function settle(): void {
		const top = scrollY;
		boxes = steps.map((step) => {
			const box = step.getBoundingClientRect();
			return { top: box.top + top, bottom: box.bottom + top };
		});
		look(top, false);
	}

	/**
	 * A step has come under the line. How fast the page goes by follows from the border that crossed it, since
	 * asking the page where it stands costs a layout; it is asked only where a picture may follow.
	 */
	function wake({ index }: { readonly index: number }): void {
		const { top = 0, bottom = 0 } = boxes[index] ?? {};
		const now = performance.now();
		const travelled = Math.min(...[top, bottom].map((border) => Math.abs(border - line - wakeY)));
		const skimming = scrolls && (travelled / (now - wakeTime)) * 1000 > SKIMMING;
		[wakeY, wakeTime] = [top - line, now];
		if (skimming) handlers.onSkimming();
		if (!skimming || now - lastPicture > BETWEEN_PICTURES) look(scrollY, skimming);
	}

	/** Finds the step under the line and says so. */
	function look(y: number, skimming: boolean): void {
		const index = locate(boxes, y + line, current);
		if (index === current) return;
		current = index;
		lastPicture = performance.now();
		handlers.onStep(index, skimming);
	}

	/** The next scroll event, and no other, says that the page moves: the ones that follow would only cost. */
	function listen(): void {
		moved = false;
		addEventListener('scroll', move, { passive: true, once: true });
	}

	function move(): void {
		moved = true;
		if (scrolls) return;
		scrolls = true;
		[wakeY, wakeTime] = [scrollY, performance.now()];
		handlers.onScrolling(true);
		timer = setTimeout(check, SETTLED);
	}

	/** Has the page moved since the last look? Where it stands still, the step is found for good. */
	function check(): void {
		if (moved) {
			listen();
			timer = setTimeout(check, SETTLED);
			return;
		}
		scrolls = false;
		handlers.onScrolling(false);
		settle();
	}

	scroller
		.setup({
			step: [...steps],
			offset: `${lineOf()}px`
		})
		.onStepEnter(wake);
	const observer = new ResizeObserver(measure);
	for (const step of steps) observer.observe(step);
	listen();
	addEventListener('resize', measure);
	addEventListener('hashchange', settle);

	return () => {
		clearTimeout(timer);
		observer.disconnect();
		removeEventListener('scroll', move);
		removeEventListener('resize', measure);
		removeEventListener('hashchange', settle);
		scroller.destroy();
	};
}
