import type { Viewport } from '#lib/chart/viewport.ts';

/** Minimum viewport of a picture laid out for slides. On smaller screens, it is laid out as on the reading page. */
const MIN_VIEWPORT: Viewport = { width: 235, height: 190 };

/**
 * Viewport units per em of the slide text: usual and maximum. The more units, the smaller are the labels; more are used
 * if the text leaves little height for the picture.
 */
const UNITS_PER_EM = 10;
const MAX_UNITS_PER_EM = 14;

/**
 * Viewports of the picture on a slide: at full width (`open`), and beside the panel of controls (`panelled`). Undefined
 * where there is too little space; the picture is then laid out as on the reading page.
 */
export interface SlideViewports {
	readonly open: Viewport | undefined;
	readonly panelled: Viewport | undefined;
}

/**
 * Viewports of the picture on a common projector, 1280 × 720, above the rail. The presenter window previews the slides
 * with them.
 */
export const PROJECTOR_VIEWPORTS: SlideViewports = {
	open: { width: 457, height: 190, isProjected: true },
	panelled: { width: 315, height: 190, isProjected: true }
};

/**
 * Measures the viewports of the picture on the slides in this window.
 * @param deck element that has the font size and `--panel-width` of the slides
 * @param stage element that shows the picture
 */
function measureSlideViewports(deck: HTMLElement, stage: HTMLElement): SlideViewports {
	const style = getComputedStyle(deck);
	const fontSize = parseFloat(style.fontSize);
	const { clientWidth, clientHeight } = stage;
	const unit = Math.max(
		fontSize / MAX_UNITS_PER_EM,
		Math.min(fontSize / UNITS_PER_EM, clientHeight / MIN_VIEWPORT.height)
	);
	// Without `@property` support the value is a formula, not a length, and the panelled viewport is undefined.
	const panel = Number(/^([\d.]+)px$/.exec(style.getPropertyValue('--panel-width'))?.[1]);
	return {
		open: atLeastMinimum(clientWidth / unit, clientHeight / unit),
		panelled: atLeastMinimum((clientWidth - panel) / unit, clientHeight / unit)
	};
}

/**
 * Returns a Svelte attachment for the parent of the stage that measures the viewports, and again when the stage changes its size.
 * @param change receives the viewports
 */
export const observeSlideViewports =
	(change: (viewports: SlideViewports) => void) =>
	(main: HTMLElement): (() => void) | undefined => {
		const deck = main.closest<HTMLElement>('.deck');
		const stage = main.querySelector<HTMLElement>('.stage');
		if (!deck || !stage) return undefined;
		const observer = new ResizeObserver(() => change(measureSlideViewports(deck, stage)));
		observer.observe(stage);
		return () => observer.disconnect();
	};

const atLeastMinimum = (width: number, height: number): Viewport | undefined =>
	width >= MIN_VIEWPORT.width && height >= MIN_VIEWPORT.height
		? { width: Math.floor(width), height: Math.floor(height), isProjected: true }
		: undefined;
