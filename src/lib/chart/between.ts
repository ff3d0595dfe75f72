/**
 * The way from one drawing to the next: what is the same thing in both travels, all else cross-fades. Pure: where the page
 * stands is the clock.
 *
 * Where something travels, words and shapes of the old drawing are gone at a quarter, marks move until three quarters, and
 * those of the new drawing come then. Where nothing is the same, one drawing is gone by the middle and the other follows.
 */
import type { Drawing, Ground, Mark } from './drawing.ts';
import type { Mapping } from './plan.ts';

/** Progress at which the old drawing is gone, and at which the new one begins. */
const TRAVELS = [0.25, 0.75] as const;
const FADES = [0.5, 0.5] as const;

/** Slow at both ends, as things that have weight move. */
export const ease = (u: number): number => u * u * (3 - 2 * u);

/** How far something has come that takes a part of the way, 0 … 1. */
export const during = (p: number, from: number, to: number): number =>
	Math.min(1, Math.max(0, (p - from) / (to - from)));

/** A mark on its way. */
export interface PassingMark extends Mark {
	readonly opacity: number;
}

export interface Passage {
	/** Ids of what is on both sides, by the name of its cast. */
	readonly shared: ReadonlySet<string>;
	/** Opacity of what only the old drawing has, and of what only the new one has. */
	leaving(p: number): number;
	arriving(p: number): number;
	/** Every mark of either side: at 0 those of the old drawing, at 1 those of the new one, and no other is seen. */
	marks(p: number): PassingMark[];
}

/** Compares two drawings once; the rest is a function of progress, 0 … 1. */
export function passage(a: Drawing, b: Drawing): Passage {
	const [before, after] = [marksOf(a), marksOf(b)];
	const shared = new Set([...before.keys()].filter((id) => after.has(id)));
	const [gone, begins] = shared.size > 0 || haveOnePlan(a, b) ? TRAVELS : FADES;
	const leaving = (p: number) => 1 - during(p, 0, gone);
	const arriving = (p: number) => during(p, begins, 1);
	return {
		shared,
		leaving,
		arriving,
		marks: (p) => {
			const [out, in_] = [leaving(p), arriving(p)];
			const u = ease(during(p, gone, begins));
			return [
				...[...before].flatMap(([id, mark]): PassingMark[] => {
					const to = after.get(id);
					return to ? [onItsWay(mark, to, u, out, in_)] : out > 0 ? [{ ...mark, opacity: out }] : [];
				}),
				...(in_ > 0
					? [...after].flatMap(([id, mark]) => (before.has(id) ? [] : [{ ...mark, opacity: in_ }]))
					: [])
			];
		}
	};
}

/** Whether a mark is seen nowhere but on its way: where a picture has something that it does not draw as a mark. */
const isBare = ({ core, frame }: Mark): boolean => core === 'none' && frame === undefined;

/** On its way such a mark is a square that nobody has opened yet, or what it will be where that has been missed. */
const shown = (mark: Mark, other: Mark): Mark => ({
	...mark,
	...(isBare(mark) && { frame: other.frame === 'missed' ? 'missed' : 'unopened' })
});

function onItsWay(from: Mark, to: Mark, u: number, out: number, in_: number): PassingMark {
	const [opensAt, endsAt] = [isBare(from) ? 1 - out : 1, isBare(to) ? 1 - in_ : 1];
	return { ...travelled(shown(from, to), shown(to, from), u), opacity: Math.min(opensAt, endsAt) };
}

/** Marks change what they look like when they have arrived, all at once and never in flight. */
const travelled = (from: Mark, to: Mark, u: number): Mark => ({
	...(u < 1 ? from : to),
	x: from.x + (to.x - from.x) * u,
	y: from.y + (to.y - from.y) * u,
	size: from.size + (to.size - from.size) * u
});

const marksOf = ({ casts }: Drawing): Map<string, Mark> =>
	new Map(casts.flatMap(({ of, marks }) => marks.map((mark) => [`${of}:${mark.id}`, mark] as const)));

/** Whether both show the plan: it then pans and zooms as one layer. */
const haveOnePlan = ({ grounds: a = [] }: Drawing, { grounds: b = [] }: Drawing): boolean =>
	a.some(({ id, window }) => !window && b.some((other) => !other.window && other.id === id));

/**
 * Between two pieces of the plan: the zoom is even to the eye, hence along the logarithm of the scale, and the point that
 * both show at the same place stays there.
 */
export function mappingBetween(from: Mapping, to: Mapping, u: number): Mapping {
	const ratio = to.scale / from.scale;
	const scale = from.scale * ratio ** u;
	// Share of the way from one scale to the other: what moves in step with it moves in a straight line.
	const share = Math.abs(ratio - 1) < 1e-6 ? u : (scale - from.scale) / (to.scale - from.scale);
	return { scale, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** How the plan moves between two of its pieces: with the marks. */
export const groundAt = (from: Ground, to: Ground, p: number): Mapping =>
	mappingBetween(from, to, ease(during(p, ...TRAVELS)));
