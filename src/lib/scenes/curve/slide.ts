import { textWidth } from '#lib/chart/text-width.ts';
import { integer } from '../plural.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut, tenths } from './layout.ts';
import type { Measures } from './measures.ts';
import type { CurveLayout, CurveView } from './view.ts';

const EDGE = 8;
const TITLE = 12.5;
const LABEL = 10;
const RESULT = 17;
const HANDLE = 15;

/** The same hill as wide as the room; what is reached at the reader's threshold stands large at its foot. */
const slide: SlideLayout<CurveView, CurveLayout> = ({ plot }, { width, height }, world) => {
	const first = EDGE + TITLE * 0.75;
	const best = first + LABEL * 2.8;
	const handle = height - EDGE - HANDLE;
	const measures: Measures = {
		margin: EDGE,
		left: EDGE + textWidth(integer(world, plot.events), LABEL) + 3,
		right: width - EDGE - 6,
		top: best + LABEL * 0.8,
		bottom: handle - LABEL - 5,
		title: first,
		best,
		handle: { y: handle, height: HANDLE },
		mark: 4,
		every: 2,
		callout: 80,
		short: true,
		size: { title: TITLE, label: LABEL, result: resultSize(width - EDGE - 6, plot.events, world) }
	};
	return layOut(measures, plot, world);
};

/** As large as leaves room for the longest result on one side of the handle, wherever it stands. */
function resultSize(right: number, events: number, world: World): number {
	const all = tenths(world, events);
	const longest = world.fill('curve.result', { reached: all, events: integer(world, events) });
	const handle =
		[...world.fill('curve.threshold', { threshold: integer(world, 100) })].length * LABEL * 0.62 + 9;
	const side = (right - EDGE - handle) / 2 - LABEL * 0.6;
	return Math.max(LABEL, Math.min(RESULT, side / textWidth(longest, 1)));
}

export default slide;
