/**
 * Transition between two drawings: marks with the same id in both move, everything else cross-fades. It is a pure
 * function of progress.
 *
 * If something moves, the texts and shapes of the old drawing are gone at a quarter of the progress, marks move until
 * three quarters, then those of the new drawing appear. If nothing is shared, the old drawing is gone by the middle and
 * the new one follows.
 */
import type { Drawing, BaseMap, Mark } from './drawing.ts';
import type { PlanMapping } from './plan/plan.ts';

/** If something moves: progress at which the old drawing is gone, and at which the new one begins to appear. */
const MOVING_PHASES = [0.25, 0.75] as const;
/** If nothing moves: progress at which the old drawing is gone, and at which the new one begins to appear. */
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

/** A mark at a moment of a transition, when it may be partly transparent. */
export interface MovingMark extends Mark {
	readonly opacity: number;
}

/** A transition between two drawings, as functions of its progress p, 0 to 1. */
export interface DrawingTransition {
	/** Ids of the marks that both drawings have, prefixed with the kind of their series. */
	readonly shared: ReadonlySet<string>;
	/** Returns the opacity of what only the old drawing has, 0 to 1, at a progress. */
	leavingOpacity(p: number): number;
	/** Returns the opacity of what only the new drawing has, 0 to 1, at a progress. */
	arrivingOpacity(p: number): number;
	/**
	 * Returns the marks of both drawings at a progress: at 0 only those of the old drawing are visible, at 1 only those
	 * of the new one.
	 */
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

/**
 * Tests whether a mark is visible only during a transition. It stands for a thing that the picture does not draw as a
 * mark.
 */
const isInvisible = ({ core, frame }: Mark): boolean => core === 'none' && frame === undefined;

/**
 * Returns a mark as it is during a transition. An invisible one gets the frame of an unopened thing, or of a missed one
 * if it is missed in the other drawing.
 */
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

/** Returns a mark between two states. It moves and grows gradually, but changes its look only on arrival. */
const interpolateMark = (from: Mark, to: Mark, u: number): Mark => ({
	...(u < 1 ? from : to),
	x: from.x + (to.x - from.x) * u,
	y: from.y + (to.y - from.y) * u,
	size: from.size + (to.size - from.size) * u
});

const marksById = ({ series }: Drawing): Map<string, Mark> =>
	new Map(series.flatMap(({ kind, marks }) => marks.map((mark) => [`${kind}:${mark.id}`, mark] as const)));

/** Tests whether both drawings show the plan, which then pans and zooms as one layer. */
const sharesPlan = ({ baseMaps: a = [] }: Drawing, { baseMaps: b = [] }: Drawing): boolean =>
	a.some(({ id, clip }) => !clip && b.some((other) => !other.clip && other.id === id));

/**
 * Returns the mapping of the plan between two others. The logarithm of the scale is interpolated, so that the zoom
 * looks even, and the point that both show at the same place does not move.
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
 * Returns the mapping of the plan during a transition, in which it moves together with the marks.
 * @param p progress of the transition, 0 to 1
 */
export const baseMapAt = (from: BaseMap, to: BaseMap, p: number): PlanMapping =>
	interpolateMapping(from, to, ease(phaseProgress(p, ...MOVING_PHASES)));
