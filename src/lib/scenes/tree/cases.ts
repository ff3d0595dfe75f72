/** The cases of a test by outcome, and as marks with their scores below. */
import type { Drawing, MarkFrame } from '#lib/chart/drawing.ts';
import { evenColumnCounts, type Unit, type UnitGrid } from '#lib/chart/layout/units.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import { scoreScenes, type Detector, type SceneScore } from '#lib/model/alerts/detector.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';

/** Outcomes of a case, alerts first, in the order of pictures and tables. */
export const OUTCOMES = ['right', 'false', 'missed', 'ignored'] as const;
/** One of the four outcomes. */
export type Outcome = (typeof OUTCOMES)[number];

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

/** A case: whether there is something to detect, its score if it has one, and its outcome if it is known. */
export interface Case {
	readonly id: number | string;
	readonly real: boolean;
	readonly score?: number;
	readonly outcome?: Outcome;
}

const FRAMES: Readonly<Partial<Record<Outcome, MarkFrame>>> = {
	right: 'right',
	false: 'false',
	missed: 'missed'
};

/**
 * Returns a case as a unit of a unit chart. Its core shows whether the event is real, its frame the outcome. Without an
 * outcome, it is an unopened alert.
 */
export function caseUnit({ id, real, outcome }: Case): Unit {
	if (!outcome) return { id: String(id), core: 'none', frame: 'unopened' };
	const frame = FRAMES[outcome];
	return { id: String(id), core: real ? 'real' : 'ordinary', ...(frame && { frame }) };
}

/** Minimum pitch of marks with scores below them, and of others, in units. */
const [MIN_SCORED_PITCH, MIN_PITCH] = [LABEL_SIZE * 2.4, LABEL_SIZE * 1.2];
/** Ratio of row height to pitch, with scores below the marks and without. */
const [SCORED_RATIO, UNSCORED_RATIO] = [1.45, 1.1];

/** Returns the options of a unit chart of cases in even rows, with their scores below the marks if they have any. */
export function caseOptions(kind: string, cases: readonly Case[], maxPitch: number, world: World) {
	const hasScores = cases.some(({ score }) => score !== undefined);
	const decorate = ({ pitch, groups: [group] }: UnitGrid): Partial<Drawing> => ({
		texts:
			pitch < MIN_SCORED_PITCH
				? []
				: cases.flatMap(({ id, score }, index) => {
						if (score === undefined) return [];
						const [x = 0, y = 0] = group?.centreOf(index) ?? [];
						const line = { size: LABEL_SIZE, anchor: 'middle', style: 'machine' } as const;
						const bottom = y + pitch / 2 + LABEL_SIZE;
						return { id: `${kind}-${id}`, text: formatCount(world, score), x, y: bottom, ...line };
					})
	});
	return {
		maxPitch,
		minPitch: hasScores ? MIN_SCORED_PITCH : MIN_PITCH,
		rowRatio: hasScores ? SCORED_RATIO : UNSCORED_RATIO,
		columnCounts: evenColumnCounts(cases.length),
		decorate
	};
}
