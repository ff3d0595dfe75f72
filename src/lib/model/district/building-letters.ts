import type { District } from './district.ts';
import type { Point } from '../maths/geometry.ts';

/** The letter by which a class names a building, on paper and on the wall. */
export interface BuildingLetter {
	/** The letter, which is the id of the building. */
	readonly text: string;
	/** Middle of the smallest box around the building, in metres. */
	readonly at: Point;
}

/** Returns the letter of each building of a district. */
export const buildingLetters = ({ buildings }: District): BuildingLetter[] =>
	buildings.map(({ id, ring }) => ({
		text: id,
		at: [middleOf(ring.map(([x]) => x)), middleOf(ring.map(([, y]) => y))]
	}));

/** Returns the middle of a range of metres, to a tenth. */
const middleOf = (values: readonly number[]): number =>
	Math.round((Math.min(...values) + Math.max(...values)) * 5) / 10;
