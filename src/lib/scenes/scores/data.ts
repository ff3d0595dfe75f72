import { ease, phaseProgress } from '#lib/chart/transition.ts';
import { scoreIncidents } from '#lib/model/alerts/detector.ts';
import { filmedIncidents } from '#lib/model/cameras/filmed.ts';
import { detectorFromSettings } from '#lib/model/parameters.ts';
import { walkEndsOf } from '#lib/model/walks/walk-ends.ts';
import { readerWalk, filmedDensities, READER_ID } from '#lib/model/walks/reader-walk.ts';
import { scoreWalk } from '#lib/model/walks/walk-score.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import type { Choices, Table } from '../scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import type { ScoresState } from './story.ts';
import type { PictogramKind } from '../shared/pictograms.ts';

/** An incident of the scenario, or the reader's own walk, with its score and outcome. */
export interface ScoredScene {
	readonly id: string;
	/** Number of the incident, from 1; null for the reader's walk, which is not an incident. */
	readonly number: number | null;
	readonly kind: PictogramKind;
	readonly real: boolean;
	/** Null where no camera films the scene. */
	readonly score: number | null;
	/**
	 * Why it has no score: in view of a camera but too far away (`far`), or in view of none (`away`); null if
	 * it has a score.
	 */
	readonly unfilmed: 'far' | 'away' | null;
	/**
	 * `right`, `wrong`: a right or a false alert; `missed`: a real event without an alert; `quiet`: an
	 * ordinary scene without one.
	 */
	readonly verdict: 'right' | 'wrong' | 'missed' | 'quiet';
	/**
	 * Id of the scene of the day with this score; null without a score, or if another incident has that scene
	 * already.
	 */
	readonly daySceneId: number | null;
}

/**
 * Returns the id of the mark of a scene: that of its scene of the day, so that it is the same mark in other
 * pictures, or else its own.
 */
export const markId = ({ id, daySceneId }: ScoredScene): string =>
	daySceneId === null ? id : String(daySceneId);

/** The scored scenes, and the reader's threshold. */
export interface Scores {
	/** Displayed score above which a scene raises an alert. */
	readonly threshold: number;
	/** How far the scenes have gone from large pictures without names to their rows, in percent. */
	readonly named: number;
	/** How far the scenes have moved from beside the axis to their scores, and the line of the threshold has come down, in percent. */
	readonly placed: number;
	readonly cut: number;
	/** In the order of the scenario. */
	readonly scenes: readonly ScoredScene[];
	/** The reader’s own walk; null if the reader chose none. */
	readonly you: ScoredScene | null;
}

/**
 * A threshold in pixels per metre that any distance passes, so that only walls and viewing angle limit the
 * view.
 */
const ANY_DENSITY = Number.EPSILON;

/**
 * Returns the incidents of the scenario and the reader’s own walk, with the scores that the software gives
 * them.
 */
export function data(
	{ named = 100, placed = 100, cut = 100 }: Partial<ScoresState>,
	world: World,
	choices: Choices
): Scores {
	const { incidents } = world.scenario;
	const detector = detectorFromSettings(choices.settings);
	const cameras = chosenCameras(world, choices);
	const { detect } = chosenDensities(choices);
	const filmedAt = (density: number) =>
		filmedIncidents(incidents, world.district, cameras, chosenOptics(choices), density);
	const filmed = filmedAt(detect);
	const inView = filmedAt(ANY_DENSITY);
	const scores = new Map(
		scoreIncidents(incidents, world.seed, detector, filmed).map((score) => [score.id, score])
	);
	// On a day with few real events, two incidents may match the same scene: the first one gets it.
	const owners = new Map([...scores.values()].reverse().map(({ id, scene }) => [scene, id]));
	const scenes = incidents.map(({ id, kind, real }, index): ScoredScene => {
		const { alert = false, score = null, scene } = scores.get(id) ?? {};
		const verdict = real ? (alert ? 'right' : 'missed') : alert ? 'wrong' : 'quiet';
		return {
			id,
			number: index + 1,
			kind,
			real,
			score,
			unfilmed: filmed.has(id) ? null : inView.has(id) ? 'far' : 'away',
			verdict,
			daySceneId: scene !== undefined && owners.get(scene) === id ? scene : null
		};
	});
	return { named, placed, cut, threshold: detector.threshold, scenes, you: scoreOwnWalk(world, choices) };
}

/** Returns the reader’s own walk as an additional scene; null if the reader chose none. */
function scoreOwnWalk(world: World, choices: Choices): ScoredScene | null {
	const { district, seed, timeline } = world;
	const walk = readerWalk(district, seed, timeline.duration, walkEndsOf(choices.settings));
	if (!walk) return null;
	const isSeenAt = (density: number) =>
		filmedDensities(district, walk, chosenCameras(world, choices), chosenOptics(choices), density).some(
			(pixels) => pixels > 0
		);
	const isFilmed = isSeenAt(chosenDensities(choices).detect);
	const { alert, score = null } = scoreWalk(walk, seed, detectorFromSettings(choices.settings), isFilmed);
	const verdict = alert ? 'wrong' : 'quiet';
	const unfilmed = isFilmed ? null : isSeenAt(ANY_DENSITY) ? 'far' : 'away';
	return {
		id: READER_ID,
		number: null,
		kind: 'you',
		real: false,
		score,
		unfilmed,
		verdict,
		daySceneId: null
	};
}

/** Returns the value of the threshold on the axis: between the last score without an alert and the first with one. */
export const thresholdValue = (threshold: number): number => Math.min(100, threshold + 0.5);

/** Returns the threshold whose value on the axis is nearest. */
export const thresholdOfValue = (value: number): number => (value > 99.75 ? 100 : Math.min(99, value - 0.5));

/** Returns how far a scene has moved from beside the axis to its score, 0 to 1. The scenes follow one another by rank. */
export const placedShare = (rank: number, count: number, { placed }: Scores): number =>
	ease(phaseProgress(placed / 100, rank / (count + 1), (rank + 2) / (count + 1)));

/** Returns a scene as it is before the threshold is known: without a verdict. */
export const withoutVerdict = <One extends ScoredScene>(scene: One): One => ({ ...scene, verdict: 'quiet' });

/** Returns the table of the scenes, in the order of the scenario, with the reader’s own walk last if there is one. */
export const table = ({ scenes, you }: Scores, world: World): Table =>
	tableOf(world, 'scores', [...scenes, ...(you ? [you] : [])], {
		number: ({ number }) => (number === null ? '–' : formatCount(world, number)),
		'incidents.head-what': ({ id, number }) => world.word(number === null ? 'walk.title' : `incident.${id}`),
		score: ({ score, unfilmed }) =>
			score === null ? world.word(`scores.none-${unfilmed ?? 'away'}`) : formatCount(world, score),
		'incidents.head-real': ({ real }) => world.word(real ? 'incidents.yes' : 'incidents.no'),
		verdict: ({ verdict }) => world.word(`scores.${verdict}`)
	});
