import { MAX_SCORE, scoreScenes, type SceneScore } from '#lib/model/alerts/detector.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { detectorFromSettings } from '#lib/model/parameters.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import type { Choices } from '../scene.ts';
import { draftOf, isAnswered, NO_GUESS } from '../shared/guess.ts';
import { data as scores } from '../scores/data.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import type { ScoreHistogramState } from './story.ts';

/** Scenes of one kind, by score and outcome. */
export interface SceneKind {
	/** Number of scenes. */
	readonly count: number;
	/** Number of scenes that raise an alert. */
	readonly alerts: number;
	/** Number of scenes in each band of `BAND_POINTS` displayed points. The last band includes 100. */
	readonly bands: readonly number[];
	/** In ascending order of score. Empty without cameras. */
	readonly points: readonly ScenePoint[];
}

/** A scene in the histogram: its position on the scale of scores, and whether it raises an alert. */
export interface ScenePoint {
	readonly id: number;
	/** Displayed score, from 0 to 100. */
	readonly score: number;
	readonly isAlert: boolean;
	/** Whether it is drawn as a real event: before the guess, none is. */
	readonly isReal: boolean;
	/** Whether it is an incident of the scenario, which other pictures show too. */
	readonly isIncident: boolean;
}

/** The scenes by kind, and the threshold. */
export interface ScoreHistogramView {
	readonly threshold: number;
	/** Whether real events are distinguished. If not, all scenes are among the ordinary ones. */
	readonly isResolved: boolean;
	/** Number of alerts that the reader takes for right, while guessing. */
	readonly draft: number;
	readonly real: SceneKind;
	readonly ordinary: SceneKind;
}

/** Displayed points per band of the table, and number of bands. */
const [BAND_POINTS, BAND_COUNT] = [10, 10];

/**
 * Returns the scores of the thousand scenes, real events separate from ordinary scenes, and the reader’s threshold; in a
 * step with an open guess, all scenes together, and the threshold of the step. Without cameras, no scene has a score.
 */
export function data(state: ScoreHistogramState, world: World, choices: Choices): ScoreHistogramView {
	const isResolved = state.answer === 'shown' || isAnswered(choices.settings, 'guess-alerts');
	const { threshold, events, separation } = detectorFromSettings(
		isResolved ? choices.settings : statedSettings(state)
	);
	const isFilmed = !isResolved || chosenCameras(world, choices).length > 0;
	const scenes = rankScenes(world.seed, events, separation);
	const incidents = new Set(scores({}, world, choices).scenes.map(({ daySceneId }) => daySceneId));
	const kind = (isReal: boolean): SceneKind => {
		const all = scenes.filter(({ real }) => (isResolved && real) === isReal);
		return { count: all.length, ...groupByScore(isFilmed ? all : [], threshold, incidents, isReal) };
	};
	const draft = isResolved ? NO_GUESS : (draftOf(choices.settings, 'guess-alerts') ?? NO_GUESS);
	return { threshold, isResolved, draft, real: kind(true), ordinary: kind(false) };
}

const statedSettings = ({ threshold, use, base }: ScoreHistogramState): Settings => ({
	threshold,
	use,
	base
});

/**
 * Returns the scenes of a day in ascending order of score. Memoized: moving the threshold does not change
 * them.
 */
const rankScenes = memoize((seed: number, events: number, separation: number): readonly SceneScore[] =>
	scoreScenes(seed, events, separation).toSorted((a, b) => a.exact - b.exact)
);

function groupByScore(
	scenes: readonly SceneScore[],
	threshold: number,
	incidents: ReadonlySet<number | null>,
	isReal: boolean
): Omit<SceneKind, 'count'> {
	const bands = Array.from({ length: BAND_COUNT }, () => 0);
	for (const { score } of scenes) {
		const band = Math.min(BAND_COUNT - 1, Math.floor(score / BAND_POINTS));
		bands[band] = (bands[band] ?? 0) + 1;
	}
	const points = scenes.map(({ id, score }): ScenePoint => {
		return { id, score, isAlert: score > threshold, isReal, isIncident: incidents.has(id) };
	});
	return { alerts: points.filter(({ isAlert }) => isAlert).length, bands, points };
}

/** Returns a row for each band of scores, then a row for each side of the threshold. */
export function table({ real, ordinary, threshold, isResolved }: ScoreHistogramView, world: World) {
	const bands = ordinary.bands.map((count, band) => {
		const [low, high] = [
			band * BAND_POINTS,
			band === BAND_COUNT - 1 ? MAX_SCORE : (band + 1) * BAND_POINTS - 1
		];
		return {
			name: world.fill('score-histogram.band', {
				low: formatCount(world, low),
				high: formatCount(world, high)
			}),
			ordinary: count,
			real: real.bands[band] ?? 0
		};
	});
	const sides = [
		{ name: world.word('score-histogram.row-alerts'), ordinary: ordinary.alerts, real: real.alerts },
		{
			name: world.word('score-histogram.row-quiet'),
			ordinary: ordinary.count - ordinary.alerts,
			real: real.count - real.alerts
		}
	];
	return tableOf(
		world,
		'score-histogram',
		[...bands, ...sides],
		{
			score: ({ name }) => name,
			...(isResolved
				? {
						ordinary: (row) => formatCount(world, row.ordinary),
						real: (row) => formatCount(world, row.real)
					}
				: { scenes: (row) => formatCount(world, row.ordinary) })
		},
		{ threshold: formatCount(world, threshold) }
	);
}
