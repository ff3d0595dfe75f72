import { incidentScores } from '#lib/model/analysis.ts';
import { filmedIncidents } from '#lib/model/filmed.ts';
import { detectorOf } from '#lib/model/levers.ts';
import { camerasKept, densities, optics } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut, TALL, WIDE, type Layout, type Scored } from './layout.ts';
import type { Kind } from './pictograms.ts';
import type { ScoresState } from './state.ts';

export interface ScoredScene extends Scored {
	/** Its number in the twelve minutes, from 1 on. */
	readonly number: number;
	readonly kind: Kind;
	readonly real: boolean;
}

export interface ScoresView {
	readonly frame: Frame;
	/** Displayed score above which a scene raises an alert. */
	readonly threshold: number;
	/** In the order of the twelve minutes. */
	readonly scenes: readonly ScoredScene[];
	readonly wide: Layout;
	readonly tall: Layout;
}

const FRAME: Frame = { wide: WIDE.box, tall: TALL.box, fit: 'contain' };

/** The incidents of the twelve minutes with the scores that the software gives them. */
export function view(_state: ScoresState, world: World, choices: Choices): ScoresView {
	const { incidents } = world.scenario;
	const detector = detectorOf(choices.settings);
	const filmed = filmedIncidents(
		incidents,
		world.district,
		camerasKept(world, choices),
		optics(choices),
		densities(choices).detect
	);
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
	return {
		frame: FRAME,
		threshold: detector.threshold,
		scenes,
		wide: layOut(scenes, detector.threshold, WIDE),
		tall: layOut(scenes, detector.threshold, TALL)
	};
}

/** What stands under a scene's name: its score, and what came of it where anything did. */
function outcome(score: number | null, verdict: Scored['verdict'], world: World): string {
	if (score === null) return world.word(`scores.${verdict}`);
	const shown = world.format(score, { type: 'integer' });
	if (verdict === 'quiet') return world.fill('scores.only', { score: shown });
	return world.fill('scores.outcome', { score: shown, verdict: world.word(`scores.${verdict}`) });
}
