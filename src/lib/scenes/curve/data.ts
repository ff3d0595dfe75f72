import { alertThreshold, expectAlerts } from '#lib/model/alerts/detector.ts';
import { readRounds } from '#lib/model/round/round-results.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import { alertsPerHour, queueOutcome, bestThreshold, type AlertDesk } from '#lib/model/alerts/supervision.ts';
import type { Choices } from '../scene.ts';
import { roundPlotData, storyRoundRules, type RoundPlotData } from '../shared/round-plot-data.ts';
import type { World } from '../world.ts';

/** Results at one threshold. */
export interface CurvePoint {
	/** Threshold as it is displayed, 0 to 100. */
	readonly threshold: number;
	/** Number of alerts per hour. */
	readonly perHour: number;
	/** Share of alerts that are not answered in time, 0 to 1. */
	readonly lost: number;
	/** Number of real events that raise an alert. */
	readonly flagged: number;
	/** Number of real events whose alert reaches an operator in time. */
	readonly reached: number;
}

/** Real events that reach an operator, by threshold. */
export interface CurveData {
	/** Real events in a thousand scenes. */
	readonly events: number;
	readonly operators: number;
	/** Mean handling time of an alert, in seconds. */
	readonly handling: number;
	/** Results at the reader’s threshold. */
	readonly own: CurvePoint;
	/** Results at the best threshold; null if no event can reach an operator. */
	readonly best: CurvePoint | null;
	/** Results at each threshold from 0 to 100. */
	readonly points: readonly CurvePoint[];
	/** Results in the table, by ascending threshold. */
	readonly selection: readonly CurvePoint[];
	/** The rounds that the reader has played at the wall; missing if there are none. */
	readonly rounds?: RoundPlotData;
}

/** The highest threshold. */
export const MAX_THRESHOLD = 100;
/** Thresholds in the table besides the reader's. */
const TABLE_THRESHOLDS: readonly number[] = [40, 50, 55, 60, 64, 80];

/** Returns the real events that reach an operator, by threshold, for the reader's detector and control room. */
export function data(_state: unknown, world: World, { settings, ...choices }: Choices): CurveData {
	const rounds = readRounds(choices.rounds);
	const detector = detectorFromSettings(settings);
	const desk = deskFromSettings(settings);
	const points = Array.from({ length: MAX_THRESHOLD + 1 }, (_, threshold) =>
		pointAt({ ...detector, threshold }, desk)
	);
	const top = bestThreshold(detector, desk);
	const own = pointAt(detector, desk);
	return {
		points,
		events: detector.events,
		operators: desk.operators,
		handling: desk.handling,
		own,
		best: top.reached > 0 ? pointAt({ ...detector, threshold: top.threshold }, desk) : null,
		selection: points.filter(({ threshold }) => [...TABLE_THRESHOLDS, own.threshold].includes(threshold)),
		...(rounds.length > 0 && { rounds: roundPlotData(rounds, storyRoundRules(world, settings)) })
	};
}

function pointAt(detector: ReturnType<typeof detectorFromSettings>, desk: AlertDesk): CurvePoint {
	const expected = expectAlerts(alertThreshold(detector.threshold), detector);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	const { lost } = queueOutcome({ ...desk, perHour });
	const { threshold } = detector;
	return { threshold, perHour, lost, flagged: expected.true, reached: expected.true * (1 - lost) };
}
