/** Tables of “Seeing”, “Analysing” and “Supervising”. */
import { alertThreshold, expectAlerts, countOutcomes } from '#lib/model/alerts/detector.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { filmedArea } from '#lib/model/figures/figures-seeing.ts';
import { deskFromSettings, detectorFromSettings, watchFromSettings } from '#lib/model/parameters.ts';
import { requiredDensities } from '#lib/model/cameras/density-standard.ts';
import {
	alertsPerHour,
	queueOutcome,
	detectionProbability,
	eventsReached
} from '#lib/model/alerts/supervision.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import {
	decimalCell,
	integerCell,
	percentCell,
	includeValue,
	type Cell,
	type ModelInputs,
	type ModelTable
} from './cells.ts';

const CAMERAS = [1, 4, 8, 12, 16, 24];
const THRESHOLDS = [40, 50, 55, 60, 64, 70, 80];
const WATCHERS = [0, 1, 2, 4, 8];

const ownThreshold = (settings: Settings): number => detectorFromSettings(settings).threshold;

/** Table of coverage by the number of cameras, with the gain from the last camera in m². */
export const coverageTable: ModelTable = {
	name: 'seeing',
	head: ['cameras', 'filmed', 'identified', 'gain'],
	rows: coverageRows
};

/** Table of true and false alerts, precision and correctly judged scenes in a day, by the threshold of the detector. */
export const detectionTable: ModelTable = {
	name: 'analysing',
	head: ['threshold', 'true', 'false', 'precision', 'right'],
	currentValue: ownThreshold,
	rows: (_, settings) => thresholds(settings).map((threshold) => detectionCells({ ...settings, threshold }))
};

/** Table of the probability that an event of 60 s, or of 180 s, is noticed, by the number of watchers. */
export const watchingTable: ModelTable = {
	name: 'looking',
	head: ['watchers', 'short', 'long'],
	rows: (_, settings) =>
		WATCHERS.map((watchers) => {
			const seen = (seconds: number) =>
				percentCell(detectionProbability(watchFromSettings({ ...settings, watchers }, seconds)));
			return [integerCell(watchers), seen(60), seen(180)];
		})
};

/**
 * Table of alerts per hour, the share of them that is lost, and the events reached, by the threshold of the detector.
 */
export const queueTable: ModelTable = {
	name: 'answering',
	head: ['threshold', 'per-hour', 'lost', 'reached'],
	currentValue: ownThreshold,
	rows: (_, settings) => thresholds(settings).map((threshold) => answeringCells({ ...settings, threshold }))
};

const thresholds = (settings: Settings): number[] => includeValue(THRESHOLDS, ownThreshold(settings));

function coverageRows({ district, best }: ModelInputs, settings: Settings): Cell[][] {
	const { lens = 90, sensor = 1920 } = settings;
	const grid = streetGrid(district);
	const { detect, identify } = requiredDensities(settings);
	const seen = { grid, district, optics: { width: sensor, angle: lens } };
	const filmedBy = (cameras: number, density: number) => filmedArea(seen, best.slice(0, cameras), density);
	return CAMERAS.map((cameras) => {
		const street = filmedBy(cameras, detect);
		return [
			integerCell(cameras),
			percentCell(street / grid.area, 1),
			percentCell(filmedBy(cameras, identify) / grid.area, 2),
			integerCell(street - filmedBy(cameras - 1, detect))
		];
	});
}

function detectionCells(settings: Settings): Cell[] {
	const detector = detectorFromSettings(settings);
	const whole = countOutcomes(detector);
	const expected = expectAlerts(alertThreshold(detector.threshold), detector);
	return [
		integerCell(detector.threshold),
		decimalCell(expected.true),
		integerCell(whole.false),
		percentCell(expected.precision),
		integerCell(whole.true + whole.ignored)
	];
}

function answeringCells(settings: Settings): Cell[] {
	const detector = detectorFromSettings(settings);
	const desk = deskFromSettings(settings);
	const { alerts } = expectAlerts(alertThreshold(detector.threshold), detector);
	const perHour = alertsPerHour(alerts, desk.streams, desk.peak);
	return [
		integerCell(detector.threshold),
		decimalCell(perHour),
		percentCell(queueOutcome({ ...desk, perHour }).lost),
		decimalCell(eventsReached(detector, desk))
	];
}
