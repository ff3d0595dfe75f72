import type { TextLine } from '#lib/chart/text-lines.ts';
import { incidentScores } from '#lib/model/analysis.ts';
import { filmedIncidents } from '#lib/model/filmed.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { endsOf } from '#lib/model/walk-ends.ts';
import { ownWalk, sightings, YOU } from '#lib/model/walk.ts';
import { scoreOf } from '#lib/model/walk-score.ts';
import { camerasKept, densities, optics } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut, TALL, WIDE, type Layout, type Place, type Scored } from './layout.ts';
import type { Kind } from './pictograms.ts';
import type { ScoresState } from './state.ts';

export interface ScoredScene extends Scored {
	/** Its number in the twelve minutes, from 1 on; null for the reader's walk, which is no incident. */
	readonly number: number | null;
	readonly kind: Kind;
	readonly real: boolean;
}

export interface ScoresView {
	readonly frame: Frame;
	/** Displayed score above which a scene raises an alert. */
	readonly threshold: number;
	/** In the order of the twelve minutes. */
	readonly scenes: readonly ScoredScene[];
	/** The reader on her own walk, if she has one. */
	readonly you: ScoredScene | null;
	readonly wide: Layout;
	readonly tall: Layout;
}

/** The same on a slide, where its words are lines of their own. */
export interface ScoresSlide extends Pick<Layout, 'points' | 'right' | 'wrong' | 'missed'> {
	/** Pictures, with the side of the square around each. */
	readonly places: readonly (Omit<Place, 'side'> & { readonly size: number })[];
	/** From a score in figures to its point. */
	readonly leads: string;
	readonly axis: string;
	/** The line of the threshold, and the one above the scenes without a score. */
	readonly cut: string;
	readonly rule: string;
	readonly lines: readonly TextLine[];
}

const FRAME: Frame = { wide: WIDE.box, tall: TALL.box, fit: 'contain' };

/** The incidents of the twelve minutes with the scores that the software gives them. */
export function view(_state: ScoresState, world: World, choices: Choices): ScoresView {
	const { incidents } = world.scenario;
	const detector = detectorOf(choices.settings);
	const cameras = camerasKept(world, choices);
	const { detect } = densities(choices);
	const filmed = filmedIncidents(incidents, world.district, cameras, optics(choices), detect);
	const scores = new Map(
		incidentScores(incidents, world.seed, detector, filmed).map((score) => [score.id, score])
	);
	const scenes = incidents.map(({ id, kind, real }, index): ScoredScene => {
		const { alert = false, score = null } = scores.get(id) ?? {};
		const verdict = real ? (alert ? 'right' : 'missed') : alert ? 'wrong' : 'quiet';
		const name = `${index + 1} ${world.word(`scores.name-${kind}`)}`;
		const words = [name, outcome(score, verdict, world)] as const;
		return { id, number: index + 1, kind, real, score, alert, verdict, words };
	});
	const you = yours(world, choices);
	const all = you ? [...scenes, you] : scenes;
	return {
		frame: FRAME,
		threshold: detector.threshold,
		scenes,
		you,
		wide: layOut(all, detector.threshold, WIDE),
		tall: layOut(all, detector.threshold, TALL)
	};
}

/** The reader's own walk as one scene more. */
function yours(world: World, choices: Choices): ScoredScene | null {
	const { district, seed, timeline } = world;
	const walk = ownWalk(district, seed, timeline.duration, endsOf(choices.settings));
	if (!walk) return null;
	const seen = sightings(
		district,
		walk,
		camerasKept(world, choices),
		optics(choices),
		densities(choices).detect
	);
	const isFilmed = seen.some((density) => density > 0);
	const { alert, score = null } = scoreOf(walk, seed, detectorOf(choices.settings), isFilmed);
	const verdict = alert ? 'wrong' : 'quiet';
	const words = [world.word('scores.name-you'), outcome(score, verdict, world)] as const;
	return { id: YOU, number: null, kind: 'you', real: false, score, alert, verdict, words };
}

/** What stands under a scene's name: its score, and what came of it where anything did. */
function outcome(score: number | null, verdict: Scored['verdict'], world: World): string {
	if (score === null) return world.word(`scores.${verdict}`);
	const shown = world.format(score, { type: 'integer' });
	if (verdict === 'quiet') return world.fill('scores.only', { score: shown });
	return world.fill('scores.outcome', { score: shown, verdict: world.word(`scores.${verdict}`) });
}
