import { cutOf, expectation, outcomes } from '#lib/model/analysis.ts';
import type { BestCamera } from '#lib/model/computed.ts';
import { count, seenByAny, streetGrid } from '#lib/model/coverage.ts';
import type { District } from '#lib/model/district.ts';
import { deskOf, detectorOf, watchOf } from '#lib/model/levers.ts';
import { densitiesOf } from '#lib/model/standard.ts';
import { alertsPerHour, answering, looking, reached } from '#lib/model/supervision.ts';
import type { FigureFormat, Settings } from '#lib/narrative/types.ts';

/** A number and how it is written. */
export interface Cell {
	readonly value: number;
	readonly format: FigureFormat;
}

/** What one model says under a reader's settings. */
export interface ModelTable {
	/** Name of the model: its words begin with `method.NAME.`. */
	readonly model: string;
	/** Settings that the model reads, in the order of its formulas. */
	readonly settings: readonly string[];
	/** Of those, the ones that may be moved on the page. */
	readonly levers: readonly string[];
	/** Words of the columns. */
	readonly head: readonly string[];
	/** The lines, each beginning with what it is for. */
	rows(ground: Ground, settings: Settings): readonly (readonly Cell[])[];
}

/** Where the cameras hang. */
export interface Ground {
	readonly district: District;
	readonly best: readonly BestCamera[];
}

const integer = (value: number): Cell => ({ value, format: { type: 'integer' } });
const decimal = (value: number): Cell => ({ value, format: { type: 'decimal', digits: 1 } });
const percent = (value: number, digits = 0): Cell => ({ value, format: { type: 'percent', digits } });

const CAMERAS = [1, 4, 8, 12, 16, 24];
const THRESHOLDS = [40, 50, 55, 60, 64, 70, 80];
const WATCHERS = [0, 1, 2, 4, 8];

export const tables: readonly ModelTable[] = [
	{
		model: 'seeing',
		settings: ['cameras', 'lens', 'sensor', 'standard'],
		levers: ['lens', 'sensor', 'standard'],
		head: ['cameras', 'filmed', 'identified', 'gain'],
		rows: seeing
	},
	{
		model: 'analysing',
		settings: ['threshold', 'use', 'base'],
		levers: ['threshold', 'use', 'base'],
		head: ['threshold', 'true', 'false', 'precision', 'right'],
		rows: (_, settings) => withOwn(settings).map((threshold) => sorted({ ...settings, threshold }))
	},
	{
		model: 'looking',
		settings: ['streams', 'watchers', 'dwell', 'monitors', 'flair'],
		levers: ['monitors', 'flair'],
		head: ['watchers', 'short', 'long'],
		rows: (_, settings) =>
			WATCHERS.map((watchers) => {
				const seen = (seconds: number) => percent(looking(watchOf({ ...settings, watchers }, seconds)));
				return [integer(watchers), seen(60), seen(180)];
			})
	},
	{
		model: 'answering',
		settings: ['streams', 'operators', 'handling', 'patience', 'peak'],
		levers: ['operators', 'handling', 'peak'],
		head: ['threshold', 'per-hour', 'lost', 'reached'],
		rows: (_, settings) => withOwn(settings).map((threshold) => answered({ ...settings, threshold }))
	}
];

/** The thresholds of the tables, with the reader's own among them. */
function withOwn(settings: Settings): number[] {
	return [...new Set([...THRESHOLDS, detectorOf(settings).threshold])].sort((a, b) => a - b);
}

function seeing(
	{ district, best }: Ground,
	{ lens = 90, sensor = 1920, standard = 2015 }: Settings
): Cell[][] {
	const grid = streetGrid(district);
	const { detect, identify } = densitiesOf(standard);
	const area = (cameras: number, density: number) =>
		count(seenByAny(grid, district, best.slice(0, cameras), { width: sensor, angle: lens }, density));
	return CAMERAS.map((cameras) => {
		const filmed = area(cameras, detect);
		return [
			integer(cameras),
			percent(filmed / grid.area, 1),
			percent(area(cameras, identify) / grid.area, 2),
			integer(filmed - area(cameras - 1, detect))
		];
	});
}

function sorted(settings: Settings): Cell[] {
	const detector = detectorOf(settings);
	const whole = outcomes(detector);
	const expected = expectation(cutOf(detector.threshold), detector);
	return [
		integer(detector.threshold),
		decimal(expected.true),
		integer(whole.false),
		percent(expected.precision),
		integer(whole.true + whole.ignored)
	];
}

function answered(settings: Settings): Cell[] {
	const detector = detectorOf(settings);
	const desk = deskOf(settings);
	const { alerts } = expectation(cutOf(detector.threshold), detector);
	const perHour = alertsPerHour(alerts, desk.streams, desk.peak);
	return [
		integer(detector.threshold),
		decimal(perHour),
		percent(answering({ ...desk, perHour }).lost),
		decimal(reached(detector, desk))
	];
}
