/** How much of the public ground the cameras of a quarter film, as a range, and what each adds. */
import { publicGrid, type Quarter } from '../area/quarter.ts';
import { isRing, viewCells, type ViewingCamera } from './views.ts';

/** The least and the most that a number may be, as far as the map tells. */
export interface NumberRange {
	readonly least: number;
	readonly most: number;
}

/** What one camera adds, in square metres of public ground. */
export interface CameraGain {
	/** To the cameras before it. */
	readonly inOrder: NumberRange;
	/** To all others: what would be lost without it. */
	readonly asLast: NumberRange;
}

/** What cameras film of a quarter. */
export interface Coverage {
	/** Public ground, in square metres. */
	readonly ground: number;
	/** What is filmed of it, in square metres. At least: the known directions; at most: also every ring in full. */
	readonly filmed: NumberRange;
	/** Of each camera, in the order given. */
	readonly gains: readonly CameraGain[];
}

/**
 * Returns what cameras film of the public ground of a quarter.
 *
 * A camera with a known direction counts with its field of view. One without, one that turns, and a dome count in the upper
 * bound alone, with the whole circle that they could see: they see a part of it at a time. What a camera adds is least if
 * all rings are seen in full, and most if none is.
 */
export function measureCoverage(quarter: Quarter, cameras: readonly ViewingCamera[]): Coverage {
	const views = cameras.map((camera) => viewCells(quarter, camera));
	const rings = cameras.map(isRing);
	const gainOf = (index: number, isCounted: (other: number) => boolean): NumberRange => {
		const own = views[index] ?? new Set<number>();
		const others = views.filter((_, other) => other !== index && isCounted(other));
		const fixed = views.filter((_, other) => other !== index && !rings[other] && isCounted(other));
		return {
			least: rings[index] ? 0 : countWithout(own, others),
			most: countWithout(own, fixed)
		};
	};
	return {
		ground: publicGrid(quarter).area,
		filmed: {
			least: countUnion(views.filter((_, index) => !rings[index])),
			most: countUnion(views)
		},
		gains: cameras.map((_, index) => ({
			inOrder: gainOf(index, (other) => other < index),
			asLast: gainOf(index, () => true)
		}))
	};
}

const countUnion = (views: readonly ReadonlySet<number>[]): number =>
	new Set(views.flatMap((view) => [...view])).size;

/** Returns the number of cells of a view that are in no other. */
function countWithout(view: ReadonlySet<number>, others: readonly ReadonlySet<number>[]): number {
	let count = 0;
	for (const cell of view) if (!others.some((other) => other.has(cell))) count++;
	return count;
}
