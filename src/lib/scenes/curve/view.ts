import type { TextLine } from '#lib/chart/text-lines.ts';
import { cutOf, expectation } from '#lib/model/analysis.ts';
import { deskOf, detectorOf } from '#lib/model/settings.ts';
import { alertsPerHour, answering, best, type Desk } from '#lib/model/supervision.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut } from './layout.ts';
import { TALL, WIDE } from './measures.ts';
import type { CurveState } from './state.ts';

/** What a threshold leads to. */
export interface Point {
	/** Displayed score. */
	readonly threshold: number;
	readonly perHour: number;
	/** Share of the alerts that nobody answers in time, 0 … 1. */
	readonly lost: number;
	/** Real events that raise an alert, and those of them that reach a human. */
	readonly flagged: number;
	readonly reached: number;
}

export interface CurveLayout {
	/** Grid, axis, and the strokes between the two curves: alerts that are lost. */
	readonly grid: string;
	readonly axis: string;
	readonly lost: string;
	readonly flagged: string;
	readonly reached: string;
	/** The reader's own point, its line down to the handle, and the handle. */
	readonly own: string;
	readonly ownLine: string;
	readonly handle: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	/** The best point and the line up to its words; empty where nothing is reached. */
	readonly best: string;
	readonly bestLine: string;
	readonly lines: readonly TextLine[];
}

export interface CurveView {
	readonly frame: Frame;
	/** Real events of a thousand scenes. */
	readonly events: number;
	readonly operators: number;
	/** Mean seconds to handle an alert. */
	readonly handling: number;
	/** At the reader's own threshold, and at the best; none where no event can be reached. */
	readonly own: Point;
	readonly best: Point | null;
	/** A selection for the table, by ascending threshold. */
	readonly selection: readonly Point[];
	readonly plot: Plot;
	readonly wide: CurveLayout;
	readonly tall: CurveLayout;
}

/** What the layout draws. */
export interface Plot extends Pick<CurveView, 'events' | 'operators' | 'handling' | 'own' | 'best'> {
	/** One for each threshold, 0 … 100. */
	readonly points: readonly Point[];
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };
const STRICTEST = 100;
/** Thresholds that the table shows whatever the reader's own. */
const SHOWN: readonly number[] = [40, 50, 55, 60, 64, 80];

/** Real events that reach a human, by threshold, for the reader's detector and desk. */
export function view(_state: CurveState, world: World, { settings }: Choices): CurveView {
	const detector = detectorOf(settings);
	const desk = deskOf(settings);
	const points = Array.from({ length: STRICTEST + 1 }, (_, threshold) =>
		pointAt({ ...detector, threshold }, desk)
	);
	const top = best(detector, desk);
	const own = pointAt(detector, desk);
	const plot: Plot = {
		points,
		events: detector.events,
		operators: desk.operators,
		handling: desk.handling,
		own,
		best: top.reached > 0 ? pointAt({ ...detector, threshold: top.threshold }, desk) : null
	};
	const { events, operators, handling } = plot;
	return {
		frame: FRAME,
		events,
		operators,
		handling,
		own,
		best: plot.best,
		selection: points.filter(({ threshold }) => [...SHOWN, own.threshold].includes(threshold)),
		plot,
		wide: layOut(WIDE, plot, world),
		tall: layOut(TALL, plot, world)
	};
}

function pointAt(detector: ReturnType<typeof detectorOf>, desk: Desk): Point {
	const expected = expectation(cutOf(detector.threshold), detector);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	const { lost } = answering({ ...desk, perHour });
	const { threshold } = detector;
	return { threshold, perHour, lost, flagged: expected.true, reached: expected.true * (1 - lost) };
}
