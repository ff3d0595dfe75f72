import type { Transition } from '#lib/runtime/playhead.svelte.ts';
import { logError } from '#lib/runtime/page/failure.ts';
import {
	measureCards,
	measureWindow,
	stickyTop,
	transitionAt,
	transitionSpans,
	type TransitionSpan
} from './transitions.ts';

/** Time without movement after which scrolling counts as over; also the interval of checks while the reader skims. */
const SETTLE_MS = 120;
/** Scroll speed, in pixels per second, above which the stage shows the chapter's name instead of pictures. */
const SKIM_SPEED = 1400;
/** Scroll speed, in pixels per second, below which pictures return. Lower than `SKIM_SPEED` for hysteresis. */
const READ_SPEED = 700;
/** Time over which the speed is averaged, so that a late frame or one click of a wheel does not count as fast. */
const SPEED_WINDOW_MS = 150;
/** Time of fast scrolling before the chapter's name is shown: a single flick is shorter. */
const SKIM_DELAY_MS = 400;
/** Smallest change of height, in pixels, that counts as a resize: a phone's address bar changes it by less. */
const MIN_RESIZE = 130;

/** The part of scrollama 3.2 used here. Its own types are wrong about `offset`. */
interface Scrollama {
	setup(options: { step: HTMLElement[]; offset: number }): Scrollama;
	onStepEnter(callback: () => void): Scrollama;
	resize(): Scrollama;
}

/** Callbacks of `watchScroll`. */
export interface ScrollHandlers {
	/** Called with the transition at the current scroll position. */
	onTransition(turn: Transition): void;
	/**
	 * Called in place of `onTransition` while the reader skims (scrolls fast for a while), with the index of the
	 * keyframe there.
	 */
	onSkim(keyframe: number): void;
	/** Called after each measurement of the page, with the indexes of the steps that are shown. */
	onMeasure(steps: readonly number[]): void;
	/** Called when scrolling starts and when it ends. */
	onScrolling(scrolling: boolean): void;
}

/**
 * Watches the scroll position and reports the transition there. It depends on the position alone (`transitions.ts`), so
 * that jumps, reloads and resizes give the same as slow scrolling. The steps are measured when scrolling ends, when the
 * page changes its size and when a chapter comes near (by scrollama), but not at each scroll event.
 * It watches for as long as the document lives.
 * @param sections the sections of all steps, in order
 */
export function watchScroll(sections: readonly HTMLElement[], handlers: ScrollHandlers): void {
	let spans: readonly TransitionSpan[] = [];
	let [width, height] = [0, 0];
	let [lastY, lastTime] = [scrollY, 0];
	/** Average scroll speed in pixels per millisecond. */
	let speed = 0;
	let isSkimming = false;
	let skimStart = 0;
	let isScrolling = false;
	/** Whether a measurement was postponed because the reader skims. */
	let stale = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The animation frame that will show the scroll position; 0 without any. */
	let frame = 0;
	let scroller: Scrollama | undefined;
	const first = sections.find((section) => !section.matches('.full'));
	const chapters = [
		...new Set(sections.flatMap((section) => section.closest<HTMLElement>('.chapter') ?? []))
	];

	/** Measures all steps. Small changes of the window's height are ignored, as address bars come and go. */
	function measure(): void {
		stale = false;
		if (innerWidth !== width || Math.abs(innerHeight - height) > MIN_RESIZE)
			[width, height] = [innerWidth, innerHeight];
		if (!first) return;
		const metrics = measureWindow(first, height);
		const cards = [...measureCards(sections)];
		spans = [...transitionSpans(cards, metrics)];
		for (const card of cards)
			if (card.keyframes > 1) setStickyTop(sections[card.step], stickyTop(card, metrics));
		show(scrollY);
		handlers.onMeasure(cards.map(({ step }) => step));
	}

	function show(y: number): void {
		const turn = transitionAt(spans, y);
		if (!isSkimming) handlers.onTransition(turn);
		else if (lastTime - skimStart > SKIM_DELAY_MS) handlers.onSkim(turn.to);
	}

	/**
	 * Shows the scroll position in the frame that the browser is about to draw, not in the event itself: Firefox warns of
	 * styles that are set while a page scrolls.
	 */
	function showInFrame(): void {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			show(scrollY);
		});
	}

	/** Measures now, or at the next scroll event if the reader skims. */
	function measureSoon(): void {
		if (isSkimming) stale = true;
		else measure();
	}

	/** While the reader skims, the position is checked by a timer instead of at each scroll event. */
	function setSkimming(skimming: boolean): void {
		isSkimming = skimming;
		// Adding or removing it again has no effect.
		if (skimming) removeEventListener('scroll', move);
		else addEventListener('scroll', move, { passive: true });
	}

	function move(): void {
		const now = performance.now();
		const y = scrollY;
		if (!isScrolling) {
			// The first movement may be a jump, which must not count as speed.
			isScrolling = true;
			[lastY, lastTime, speed] = [y, now, 0];
			handlers.onScrolling(true);
		}
		const passed = now - lastTime;
		speed += (Math.abs(y - lastY) - speed * passed) / Math.max(SPEED_WINDOW_MS, passed);
		[lastY, lastTime] = [y, now];
		if (!isSkimming) skimStart = now;
		setSkimming(speed * 1000 > (isSkimming ? READ_SPEED : SKIM_SPEED));
		timer ??= setTimeout(check, SETTLE_MS);
		if (stale) measure();
		else showInFrame();
	}

	/** Checks whether the page has come to rest, and measures again if so. */
	function check(): void {
		timer = undefined;
		// On a busy page the scroll event comes late.
		if (scrollY !== lastY) return move();
		const rest = SETTLE_MS - (performance.now() - lastTime);
		if (rest > 0) {
			timer = setTimeout(check, rest);
			return;
		}
		isScrolling = false;
		setSkimming(false);
		handlers.onScrolling(false);
		measure();
	}

	/** Lazy-loads scrollama at the first scroll event. */
	async function loadScrollama(): Promise<void> {
		const module = await import('scrollama');
		scroller = (module.default() as unknown as Scrollama)
			.setup({ step: chapters, offset: 1 })
			.onStepEnter(measureSoon);
	}
	addEventListener('scroll', () => void loadScrollama().catch(logError), { passive: true, once: true });

	const observer = new ResizeObserver(measureSoon);
	for (const chapter of chapters) observer.observe(chapter);
	const resize = (): void => {
		scroller?.resize();
		measure();
	};
	addEventListener('scroll', move, { passive: true });
	addEventListener('resize', resize);
	addEventListener('hashchange', measure);
}

/**
 * Sets where the words of a step stick, in pixels from the top of the window. On the words themselves: a section has up to
 * a hundred elements, all of which would inherit it and be styled again.
 */
function setStickyTop(section: HTMLElement | undefined, top: number): void {
	for (const { style } of section?.querySelectorAll<HTMLElement>('.card, .words') ?? [])
		style.setProperty('--sticky-top', `${top}px`);
}
