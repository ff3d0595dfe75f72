import { scoreScenes, type Detector, type SceneScore } from '#lib/model/alerts/detector.ts';
import type { Outcome } from '../shared/outcomes.ts';

/**
 * Returns the thousand scenes of the models by outcome, those of each in descending order of score. Scenes
 * that keep their outcome when the threshold moves thus keep their order.
 */
export function sortByOutcome(seed: number, { threshold, events, separation }: Detector) {
	const sorted: Record<Outcome, SceneScore[]> = { right: [], false: [], missed: [], ignored: [] };
	for (const scene of [...scoreScenes(seed, events, separation)].sort((a, b) => b.exact - a.exact)) {
		const alert = scene.score > threshold;
		sorted[scene.real ? (alert ? 'right' : 'missed') : alert ? 'false' : 'ignored'].push(scene);
	}
	return sorted;
}
