import type { Turn } from '#lib/runtime/playhead.svelte.ts';
import { report } from '#lib/runtime/failure.ts';
import { FOLDED } from './folded.ts';
import { landingOf } from './line.ts';
import { spans, turnAt, type Span } from './turns.ts';

/** Milliseconds that the page must stand still for scrolling to count as over; whoever skims is looked at as often. */
const SETTLED = 120;
/** Pixels a second above which nobody reads: the figure then says which chapter passes, and draws nothing. */
const SKIMMING = 1400;
/** Pixels a second below which she who skimmed reads again: a late frame is no rest. */
const READING = 700;
/** Milliseconds over which speed is measured: a single late frame, or the click of a wheel, is no haste. */
const MEASURED = 150;
/** Milliseconds after which haste is no flick any more. */
const LASTS = 400;
/** A phone's address bar changes the window's height by less than this. */
const ADDRESS_BAR = 130;

/** What we use of scrollama 3.2, whose own types are wrong (the method `offset`). */
interface Wake {
	setup(options: { step: HTMLElement[]; offset: number }): Wake;
	onStepEnter(wake: () => void): Wake;
	resize(): Wake;
	destroy(): void;
}

export interface ScrollHandlers {
	/** The picture that belongs to where the page stands. */
	onTurn(turn: Turn): void;
	/** The page goes by too fast to follow a change of picture, and has for a while, at a step, by index. */
	onSkim(step: number): void;
	/** The steps that are there to be scrolled to have been measured, by index: those in a closed fold are not. */
	onMeasure(steps: readonly number[]): void;
	/** Scrolling has begun or come to rest. */
	onScrolling(scrolling: boolean): void;
}

/** A step on the page. */
export interface ScrolledStep {
	readonly section: HTMLElement;
	readonly long: boolean;
}

/**
 * Watches where the page stands. scrollama says when a chapter comes near, whose cards are then measured anew; which
 * picture belongs to a place comes from geometry (`turns.ts`), so that jumps, reloads and resizes give the same as slow
 * scrolling. While the page scrolls no layout is read.
 * @returns a function that stops watching
 */
export function watchScroll(steps: readonly ScrolledStep[], handlers: ScrollHandlers): () => void {
	let times: readonly Span[] = [];
	let [width, height] = [0, 0];
	let [lastY, lastTime] = [scrollY, 0];
	/** Pixels a millisecond, lately. */
	let speed = 0;
	let skims = false;
	let skimsFrom = 0;
	let scrolls = false;
	/** Chapters have changed their size, or come near, while nobody could read. */
	let stale = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let scroller: Wake | undefined;
	let stopped = false;
	const [first] = steps;
	const chapters = [
		...new Set(steps.flatMap(({ section }) => section.closest<HTMLElement>('.chapter') ?? []))
	];

	/** Measures all steps. The window's height is the one it had when its width changed last: address bars come and go. */
	function measure(): void {
		stale = false;
		if (innerWidth !== width || Math.abs(innerHeight - height) > ADDRESS_BAR)
			[width, height] = [innerWidth, innerHeight];
		const top = scrollY;
		const cards = steps.flatMap(({ section, long }, step) =>
			section.closest(FOLDED) ? [] : [{ step, top: section.getBoundingClientRect().top + top, long }]
		);
		times = spans(cards, { height, landing: first ? landingOf(first.section) : 0 });
		show(top);
		handlers.onMeasure(cards.map(({ step }) => step));
	}

	function show(y: number): void {
		const turn = turnAt(times, y);
		if (!skims) handlers.onTurn(turn);
		else if (lastTime - skimsFrom > LASTS) handlers.onSkim(turn.to);
	}

	/** What comes near while the page flies by is measured once for all, with the next look. */
	function measureSoon(): void {
		if (skims) stale = true;
		else measure();
	}

	/** Whoever skims is looked at now and then; whoever reads, with each of her moves. */
	function setSkimming(skimming: boolean): void {
		if (skims === skimming) return;
		skims = skimming;
		if (skims) removeEventListener('scroll', move);
		else addEventListener('scroll', move, { passive: true });
	}

	function move(): void {
		const now = performance.now();
		const y = scrollY;
		if (!scrolls) {
			// The first step may be a jump, which is no haste.
			scrolls = true;
			[lastY, lastTime, speed] = [y, now, 0];
			handlers.onScrolling(true);
		}
		const passed = now - lastTime;
		speed += (Math.abs(y - lastY) - speed * passed) / Math.max(MEASURED, passed);
		[lastY, lastTime] = [y, now];
		if (!skims) skimsFrom = now;
		setSkimming(speed * 1000 > (skims ? READING : SKIMMING));
		timer ??= setTimeout(check, SETTLED);
		if (stale) measure();
		else show(y);
	}

	/** Has the page moved since the last look? Where it stands still, its picture is found for good. */
	function check(): void {
		timer = undefined;
		// A busy page hears of a scroll late.
		if (scrollY !== lastY) return move();
		const rest = SETTLED - (performance.now() - lastTime);
		if (rest > 0) {
			timer = setTimeout(check, rest);
			return;
		}
		scrolls = false;
		setSkimming(false);
		handlers.onScrolling(false);
		measure();
	}

	/** Comes with the first scroll: before it nothing comes nearer. */
	async function wake(): Promise<void> {
		const { default: scrollama } = await import('scrollama');
		if (stopped) return;
		scroller = (scrollama() as unknown as Wake).setup({ step: chapters, offset: 1 }).onStepEnter(measureSoon);
	}
	addEventListener('scroll', () => void wake().catch(report), { passive: true, once: true });

	const observer = new ResizeObserver(measureSoon);
	for (const chapter of chapters) observer.observe(chapter);
	const resize = (): void => {
		scroller?.resize();
		measure();
	};
	addEventListener('scroll', move, { passive: true });
	addEventListener('resize', resize);
	addEventListener('hashchange', measure);

	return () => {
		clearTimeout(timer);
		observer.disconnect();
		removeEventListener('scroll', move);
		removeEventListener('resize', resize);
		removeEventListener('hashchange', measure);
		stopped = true;
		scroller?.destroy();
	};
}
