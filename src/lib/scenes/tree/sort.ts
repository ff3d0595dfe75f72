import { scenesOf, type Detector, type SceneScore } from '#lib/model/analysis.ts';

/** What becomes of a case: alerts first, as pictures and tables have them. */
export const OUTCOMES = ['right', 'false', 'missed', 'ignored'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The thousand scenes of the models, from the highest score to the lowest: a threshold that moves takes scenes from the
 * end of one outcome and leaves all others in their order.
 */
export function sort(seed: number, { threshold, events, separation }: Detector) {
	const sorted: Record<Outcome, SceneScore[]> = { right: [], false: [], missed: [], ignored: [] };
	for (const scene of [...scenesOf(seed, events, separation)].sort((a, b) => b.exact - a.exact)) {
		const alert = scene.score > threshold;
		sorted[scene.real ? (alert ? 'right' : 'missed') : alert ? 'false' : 'ignored'].push(scene);
	}
	return sorted;
}
