/**
 * Transition between two drawings: marks with the same id in both move, everything else cross-fades. Pure function
 * of progress.
 *
 * When something moves, the texts and shapes of the old drawing are gone at a quarter, marks move until three
 * quarters, then those of the new drawing appear. When nothing is shared, the old drawing is gone by the middle and
 * the new one follows.
 */
import type { Drawing, BaseMap, Mark } from './drawing.ts';
import type { PlanMapping } from './plan/plan.ts';

/** Progress at which the old drawing is gone, and at which the new one begins: with shared marks, and without. */
const MOVING_PHASES = [0.25, 0.75] as const;
const FADING_PHASES = [0.5, 0.5] as const;

/**
 * Returns the eased progress (smoothstep, 3u² − 2u³: slow at both ends).
 * @param u progress, 0 to 1
 */
export const ease = (u: number): number => u * u * (3 - 2 * u);

/**
 * Returns the progress, clamped to 0 to 1, of a phase of a transition.
 * @param p progress of the transition, 0 to 1
 * @param from progress at which the phase begins
 * @param to progress at which it ends
 */
export const phaseProgress = (p: number, from: number, to: number): number =>
	Math.min(1, Math.max(0, (p - from) / (to - from)));

/** A mark during a transition. */
export interface MovingMark extends Mark {
	readonly opacity: number;
}

/** A transition between two drawings. */
export interface DrawingTransition {
	/** Ids of the marks that both drawings have, prefixed with the kind of their series. */
	readonly shared: ReadonlySet<string>;
	/** Opacity of what only the old drawing has, and of what only the new one has. */
	leavingOpacity(p: number): number;
	arrivingOpacity(p: number): number;
	/** All marks of both drawings: at progress 0 only those of the old one show, at 1 only those of the new one. */
	marks(p: number): MovingMark[];
}

/** Returns the transition between two drawings. They are compared once; the rest is a function of progress, 0 to 1. */
export function transitionBetween(a: Drawing, b: Drawing): DrawingTransition {
	const [before, after] = [marksById(a), marksById(b)];
	const shared = new Set([...before.keys()].filter((id) => after.has(id)));
	const [gone, begins] = shared.size > 0 || sharesPlan(a, b) ? MOVING_PHASES : FADING_PHASES;
	const leaving = (p: number) => 1 - phaseProgress(p, 0, gone);
	const arriving = (p: number) => phaseProgress(p, begins, 1);
	return {
		shared,
		leavingOpacity: leaving,
		arrivingOpacity: arriving,
		marks: (p) => {
			const [out, in_] = [leaving(p), arriving(p)];
			const u = ease(phaseProgress(p, gone, begins));
			return [
				...[...before].flatMap(([id, mark]): MovingMark[] => {
					const to = after.get(id);
					return to ? [passingMark(mark, to, u, out, in_)] : out > 0 ? [{ ...mark, opacity: out }] : [];
				}),
				...(in_ > 0
					? [...after].flatMap(([id, mark]) => (before.has(id) ? [] : [{ ...mark, opacity: in_ }]))
					: [])
			];
		}
	};
}

/** Whether a mark is visible only during a transition: for things that the picture does not draw as marks. */
const isInvisible = ({ core, frame }: Mark): boolean => core === 'none' && frame === undefined;

/** During the transition such a mark is an unopened square, or a missed one when the other side has been missed. */
const withVisibleFrame = (mark: Mark, other: Mark): Mark => ({
	...mark,
	...(isInvisible(mark) && { frame: other.frame === 'missed' ? 'missed' : 'unopened' })
});

function passingMark(from: Mark, to: Mark, u: number, out: number, in_: number): MovingMark {
	const [opensAt, endsAt] = [isInvisible(from) ? 1 - out : 1, isInvisible(to) ? 1 - in_ : 1];
	return {
		...interpolateMark(withVisibleFrame(from, to), withVisibleFrame(to, from), u),
		opacity: Math.min(opensAt, endsAt)
	};
}

/** Marks move and grow gradually, but change their look only on arrival. */
const interpolateMark = (from: Mark, to: Mark, u: number): Mark => ({
	...(u < 1 ? from : to),
	x: from.x + (to.x - from.x) * u,
	y: from.y + (to.y - from.y) * u,
	size: from.size + (to.size - from.size) * u
});

const marksById = ({ series }: Drawing): Map<string, Mark> =>
	new Map(series.flatMap(({ kind, marks }) => marks.map((mark) => [`${kind}:${mark.id}`, mark] as const)));

/** Whether both drawings show the plan: it then pans and zooms as one layer. */
const sharesPlan = ({ baseMaps: a = [] }: Drawing, { baseMaps: b = [] }: Drawing): boolean =>
	a.some(({ id, clip }) => !clip && b.some((other) => !other.clip && other.id === id));

/**
 * Interpolates between two mappings. The zoom is even to the eye because the logarithm of the scale is
 * interpolated, and the point that both show at the same place does not move.
 * @param u eased progress, 0 to 1
 */
export function interpolateMapping(from: PlanMapping, to: PlanMapping, u: number): PlanMapping {
	const ratio = to.scale / from.scale;
	const scale = from.scale * ratio ** u;
	// Moving the offset in step with the scale gives straight paths.
	const share = Math.abs(ratio - 1) < 1e-6 ? u : (scale - from.scale) / (to.scale - from.scale);
	return { scale, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/**
 * Returns the mapping of the plan during a transition: it moves together with the marks.
 * @param p progress of the transition, 0 to 1
 */
export const baseMapAt = (from: BaseMap, to: BaseMap, p: number): PlanMapping =>
	interpolateMapping(from, to, ease(phaseProgress(p, ...MOVING_PHASES)));
