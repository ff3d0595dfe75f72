/**
 * Transition between two drawings, a pure function of progress. Marks with the same id in both move.
 *
 * If both show the same map, it pans and zooms; the rest of the old drawing is gone at a quarter of the progress, and that
 * of the new one appears from three quarters on. Otherwise a horizontal edge rises through the picture, with the old
 * drawing above it and the new one below: one of them is always visible, and nothing shows through.
 */
import type { Drawing, BaseMap, Mark } from './drawing.ts';
import type { PlanMapping } from './plan/plan.ts';

/** On a map: progress at which the old drawing is gone, and at which the new one begins to appear. */
const MAP_PHASES = [0.25, 0.75] as const;
/** Behind an edge: progress at which marks start and stop to move. */
const WIPE_PHASES = [0.1, 0.9] as const;

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
	/** Whether an edge rises from the bottom to the top, with the old drawing above it and the new one below. */
	readonly isWipe: boolean;
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

/**
 * Returns the transition between two drawings. They are compared once; the rest is a function of progress, 0 to 1.
 * @param height height of the drawings
 */
export function transitionBetween(a: Drawing, b: Drawing, height: number): DrawingTransition {
	const [before, after] = [marksById(a), marksById(b)];
	const shared = new Set([...before.keys()].filter((id) => after.has(id)));
	const isWipe = !sharesMap(a, b);
	const [start, end] = isWipe ? WIPE_PHASES : MAP_PHASES;
	const leaving = (p: number) => (isWipe ? Number(p < 1) : 1 - phaseProgress(p, 0, start));
	const arriving = (p: number) => (isWipe ? Number(p > 0) : phaseProgress(p, end, 1));
	return {
		shared,
		isWipe,
		leavingOpacity: leaving,
		arrivingOpacity: arriving,
		marks: (p) => {
			const [out, in_] = [leaving(p), arriving(p)];
			const u = ease(phaseProgress(p, start, end));
			const edge = height * (1 - p);
			const isSeen = ({ y }: Mark, isNew: boolean) => !isWipe || y >= edge === isNew;
			return [
				...[...before].flatMap(([id, mark]): MovingMark[] => {
					const to = after.get(id);
					if (to) return [passingMark(mark, to, u, isWipe ? 1 - p : out, isWipe ? p : in_)];
					return out > 0 && isSeen(mark, false) ? [{ ...mark, opacity: out }] : [];
				}),
				...[...after].flatMap(([id, mark]) =>
					in_ > 0 && !before.has(id) && isSeen(mark, true) ? [{ ...mark, opacity: in_ }] : []
				)
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

/** Tests whether both drawings show the same map, which then pans and zooms as one layer. */
const sharesMap = ({ baseMaps: a = [] }: Drawing, { baseMaps: b = [] }: Drawing): boolean =>
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
	interpolateMapping(from, to, ease(phaseProgress(p, ...MAP_PHASES)));
