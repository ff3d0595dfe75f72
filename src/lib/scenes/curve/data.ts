import { cutOf, expectation } from '#lib/model/analysis.ts';
import { deskOf, detectorOf } from '#lib/model/settings.ts';
import { alertsPerHour, answering, best, type Desk } from '#lib/model/supervision.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

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

export interface CurveView {
	/** Real events of a thousand scenes. */
	readonly events: number;
	readonly operators: number;
	/** Mean seconds to handle an alert. */
	readonly handling: number;
	/** At the reader's own threshold, and at the best; none where no event can be reached. */
	readonly own: Point;
	readonly best: Point | null;
	/** One for each threshold, 0 … 100. */
	readonly points: readonly Point[];
	/** A selection for the table, by ascending threshold. */
	readonly selection: readonly Point[];
}

export const STRICTEST = 100;
/** Thresholds that the table shows whatever the reader's own. */
const SHOWN: readonly number[] = [40, 50, 55, 60, 64, 80];

/** Real events that reach a human, by threshold, for the reader's detector and desk. */
export function data(_state: unknown, _world: World, { settings }: Choices): CurveView {
	const detector = detectorOf(settings);
	const desk = deskOf(settings);
	const points = Array.from({ length: STRICTEST + 1 }, (_, threshold) =>
		pointAt({ ...detector, threshold }, desk)
	);
	const top = best(detector, desk);
	const own = pointAt(detector, desk);
	return {
		points,
		events: detector.events,
		operators: desk.operators,
		handling: desk.handling,
		own,
		best: top.reached > 0 ? pointAt({ ...detector, threshold: top.threshold }, desk) : null,
		selection: points.filter(({ threshold }) => [...SHOWN, own.threshold].includes(threshold))
	};
}

function pointAt(detector: ReturnType<typeof detectorOf>, desk: Desk): Point {
	const expected = expectation(cutOf(detector.threshold), detector);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	const { lost } = answering({ ...desk, perHour });
	const { threshold } = detector;
	return { threshold, perHour, lost, flagged: expected.true, reached: expected.true * (1 - lost) };
}
