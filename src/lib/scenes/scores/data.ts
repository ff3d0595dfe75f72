import { incidentScores } from '#lib/model/analysis.ts';
import { filmedIncidents } from '#lib/model/filmed.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { endsOf } from '#lib/model/walk-ends.ts';
import { ownWalk, sightings, YOU } from '#lib/model/walk.ts';
import { scoreOf } from '#lib/model/walk-score.ts';
import { camerasKept } from '../cameras-in-force.ts';
import { densities, optics } from '../lens.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { Kind } from '../pictograms.ts';

export interface ScoredScene {
	readonly id: string;
	/** Its number in the twelve minutes, from 1 on; null for the reader's walk, which is no incident. */
	readonly number: number | null;
	readonly kind: Kind;
	readonly real: boolean;
	/** None where no camera films it. */
	readonly score: number | null;
	/** Why it has no score: cameras face it from too far, or have it out of view; null where it has one. */
	readonly unfilmed: 'far' | 'away' | null;
	readonly verdict: 'right' | 'wrong' | 'missed' | 'quiet';
	/** Which of the thousand scenes of the day it is; none where it has no score, or another is that scene already. */
	readonly scene: number | null;
}

/** In other pictures it is one of the scenes of a whole day. */
export const markId = ({ id, scene }: ScoredScene): string => (scene === null ? id : String(scene));

export interface Scores {
	/** Displayed score above which a scene raises an alert. */
	readonly threshold: number;
	/** In the order of the twelve minutes. */
	readonly scenes: readonly ScoredScene[];
	/** The reader on her own walk, if she has one. */
	readonly you: ScoredScene | null;
}

/** Pixels a metre at which nothing is too far: walls and angle alone then hide. */
const ANY = Number.EPSILON;

/** The incidents of the twelve minutes with the scores that the software gives them. */
export function data(_state: unknown, world: World, choices: Choices): Scores {
	const { incidents } = world.scenario;
	const detector = detectorOf(choices.settings);
	const cameras = camerasKept(world, choices);
	const { detect } = densities(choices);
	const seenAt = (density: number) =>
		filmedIncidents(incidents, world.district, cameras, optics(choices), density);
	const filmed = seenAt(detect);
	const inSight = seenAt(ANY);
	const scores = new Map(
		incidentScores(incidents, world.seed, detector, filmed).map((score) => [score.id, score])
	);
	// Where a day has few real events, two of the twelve minutes’ may come to the same scene: the first has it.
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
			unfilmed: filmed.has(id) ? null : inSight.has(id) ? 'far' : 'away',
			verdict,
			scene: scene !== undefined && owners.get(scene) === id ? scene : null
		};
	});
	return { threshold: detector.threshold, scenes, you: yours(world, choices) };
}

/** The reader's own walk as one scene more. */
function yours(world: World, choices: Choices): ScoredScene | null {
	const { district, seed, timeline } = world;
	const walk = ownWalk(district, seed, timeline.duration, endsOf(choices.settings));
	if (!walk) return null;
	const isSeenAt = (density: number) =>
		sightings(district, walk, camerasKept(world, choices), optics(choices), density).some(
			(pixels) => pixels > 0
		);
	const isFilmed = isSeenAt(densities(choices).detect);
	const { alert, score = null } = scoreOf(walk, seed, detectorOf(choices.settings), isFilmed);
	const verdict = alert ? 'wrong' : 'quiet';
	const unfilmed = isFilmed ? null : isSeenAt(ANY) ? 'far' : 'away';
	return { id: YOU, number: null, kind: 'you', real: false, score, unfilmed, verdict, scene: null };
}
