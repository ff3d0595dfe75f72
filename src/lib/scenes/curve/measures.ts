/** Measures of one way of drawing the plot; heights of words are those of baselines. */
export interface Measures {
	/** Left edge of words, and of the plot. */
	readonly margin: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly title: number;
	/** Words of the best threshold. */
	readonly best: number;
	readonly handle: { readonly y: number; readonly height: number };
	/** Radius of a marked point. */
	readonly mark: number;
	/** Thresholds from one stroke of lost alerts to the next. */
	readonly every: number;
	/** Widest line of words on the plot. */
	readonly callout: number;
	/** Whether there is room for few words: those of both ways to fail come first, and in short. */
	readonly short: boolean;
	readonly size: { readonly title: number; readonly label: number; readonly result: number };
}

export const WIDE: Measures = {
	margin: 6,
	left: 18,
	right: 234,
	top: 34,
	bottom: 183,
	title: 11,
	best: 27,
	handle: { y: 193, height: 9 },
	mark: 2.4,
	every: 1,
	callout: 46,
	short: false,
	size: { title: 5.4, label: 3.9, result: 7 }
};

export const TALL: Measures = {
	margin: 3,
	left: 13,
	right: 144,
	top: 30,
	bottom: 142,
	title: 7,
	best: 23.5,
	handle: { y: 152, height: 9 },
	mark: 2.6,
	every: 2,
	callout: 34.5,
	short: false,
	size: { title: 5, label: 4.4, result: 6.4 }
};

/** From values to the plane. */
export interface Scale {
	x(threshold: number): number;
	y(events: number): number;
	/** Width of one point of threshold. */
	readonly unit: number;
	/** Numbers of events with a line of the grid, from 0 on. */
	readonly ticks: readonly number[];
}

const TOP = 100;
const STEPS = [1, 2, 5, 10, 20, 50];
const MOST_TICKS = 6;

/** From 0 to all the events there are. */
export function scaleOf({ left, right, top, bottom }: Measures, events: number): Scale {
	const unit = (right - left) / TOP;
	const step = STEPS.find((candidate) => events / candidate < MOST_TICKS) ?? TOP;
	const ticks = Array.from({ length: Math.floor(events / step) + 1 }, (_, index) => index * step);
	return {
		x: (threshold) => left + threshold * unit,
		y: (value) => bottom - (value / Math.max(1, events)) * (bottom - top),
		unit,
		ticks
	};
}
