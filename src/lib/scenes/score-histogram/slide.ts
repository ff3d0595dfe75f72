import { round } from '#lib/chart/path.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import { drawPlot, plateOf, type Measures } from './layout.ts';
import { FIRST, scaleOf } from './scale.ts';
import { besideCounts, stackedCounts } from './slide-counts.ts';
import type { ScoreHistogramLayout, ScoreHistogramView } from './view.ts';

const MARGIN = 7;
const HANDLE = { y: 4, height: 15 };
/** Added on both sides of what the handle says. */
const PADDING = 2;
const SIZE = { count: 17, title: 10.5, label: 10 };
/** Height of the band of real events, and of the numbers and words under the axis. */
const REAL = 29;
const AXIS = 29;
/** In wide rooms words stand beside their number, in narrow ones under it. */
const NARROW = 280;
/** Room on the right of a threshold that is nearly as high as scores go, for a number and its word. */
const LAST_WORDS = { beside: 58, under: 46 };
const NEARLY = 95;

/** The plot of a page in the whole room; its axis has room for words on both sides of any threshold. */
const slide: SlideLayout<ScoreHistogramView, ScoreHistogramLayout> = (view, viewport, world) => {
	const { spots, threshold: value } = view;
	const narrow = viewport.width < NARROW;
	const measures = measuresOf(viewport, narrow);
	const { left, width } = measures;
	const highest = Math.max(0, ...[...spots.real, ...spots.ordinary.slice(-1)].map(({ point }) => point));
	const share = (narrow ? LAST_WORDS.under : LAST_WORDS.beside) / width;
	const scale = scaleOf(highest, left, width, (NEARLY - FIRST * share) / (1 - share));
	const threshold = { value, x: scale.line(value) };
	const close = plateOf(threshold, measures, world);
	const plate = { ...close, x: round(close.x - PADDING), width: round(close.width + 2 * PADDING) };
	const counts = narrow ? stackedCounts : besideCounts;
	return drawPlot({ spots, kinds: view, threshold, scale, measures }, plate, counts, world);
};

function measuresOf({ width, height }: Viewport, narrow: boolean): Measures {
	const head = SIZE.count * 0.75 + 4;
	const words = narrow ? SIZE.label * 1.2 : 0;
	const realCounts = HANDLE.y + HANDLE.height + head;
	const real = { top: realCounts + words + 3, bottom: round(realCounts + words + 3 + REAL) };
	const ordinaryCounts = real.bottom + head;
	return {
		left: MARGIN,
		width: width - 2 * MARGIN,
		handle: HANDLE,
		realCounts,
		real,
		ordinaryCounts,
		ordinary: { top: ordinaryCounts + words + 3, bottom: height - AXIS },
		marks: { real: { largest: 13.5, fine: 4 }, ordinary: { largest: 9, fine: 3 } },
		size: SIZE,
		title: 70,
		words: '-short'
	};
}

export default slide;
