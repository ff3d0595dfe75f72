/** Reads what stands between the numbers of a plan from paper: a compass point, and the letter of a building. */

/** Compass points in full, in French and English. */
const POINT_NAMES = /NORD|NORTH|SUD|SOUTH|OUEST|WEST|EST|EAST/g;
/** Words between the parts of a camera, without accents. */
const FILLERS = new Set([
	...['ET', 'AND', 'PUIS', 'THEN', 'VERS', 'TOWARDS', 'LOOKING', 'REGARDE', 'LE', 'THE', 'M', 'CAMERA'],
	...['BATIMENT', 'BUILDING', 'METRE', 'METRES', 'METER', 'METERS', 'DIRECTION', 'CAMERAS']
]);
/** What separates words. */
const SEPARATORS = /[\s,;:.|/()'’"«»“”–—_-]+/u;

/** What ends a camera, before a letter that nothing but spaces parts from the next number: `, E `. */
const NEXT_CAMERA = /^[^A-Z]*[,;\n][^A-Z]*[A-Z][^,;\n]*$/;

/** Names of the district, and where a part of a text stands. */
export interface LettersPlace {
	readonly isPoint: (letters: string) => boolean;
	readonly isBuilding: (letter: string) => boolean;
	/** Whether there is a number before, whose direction the part begins with. */
	readonly isAfterNumber: boolean;
	/** Whether there is a number after, whose building the part ends with. */
	readonly isBeforeNumber: boolean;
}

/** The direction of the camera before, the building of the camera after, and the words that are neither. */
export interface SpokenLetters {
	readonly point: string;
	readonly building: string;
	readonly rest: string;
}

/** Splits what stands between two numbers, in capitals and without accents. What is missing is empty. */
export function splitLetters(part: string, place: LettersPlace): SpokenLetters {
	const { isPoint, isBuilding, isAfterNumber, isBeforeNumber } = place;
	const written = part.split(SEPARATORS).filter(Boolean);
	const words = written
		.filter((word) => !FILLERS.has(word) || isBuilding(word))
		.map((word) => word.replace(POINT_NAMES, (name) => name.charAt(0)));
	// Where no building is named, a single letter before the number is meant as one, even if it may stand for “metre”.
	const only = isBeforeNumber && written.at(-1)?.length === 1 ? (written.at(-1) ?? '') : '';
	if (FILLERS.has(only) && !isBuilding(only) && (words.length === 0 || isPoint(words.join(''))))
		words.push(only);
	const letters = words.join('');
	const [before, last] = [letters.slice(0, -1), letters.slice(-1)];
	const split = (point: string, building: string, rest: readonly string[] = []) => ({
		point,
		building,
		rest: rest.join(' ')
	});
	const isBoth = isAfterNumber && isBeforeNumber && isPoint(before);
	// “NE” is one point, or N and building E: between two numbers, there should be a building.
	if (isBoth && isBuilding(last)) return split(before, last);
	// In “C 120, E 70” the letter is the building of the next camera: the one before has no direction.
	if (isAfterNumber && isBeforeNumber && isBuilding(letters) && NEXT_CAMERA.test(part))
		return split('', letters);
	if (isAfterNumber && isPoint(letters)) return split(letters, '');
	if (isBeforeNumber && letters.length === 1) return split('', letters);
	if (isBoth) return split(before, last);
	const [first = ''] = words;
	const point = isAfterNumber && isPoint(first) ? first : '';
	const others = point ? words.slice(1) : words;
	const building = isBeforeNumber && others.at(-1)?.length === 1 ? (others.at(-1) ?? '') : '';
	return split(point, building, building ? others.slice(0, -1) : others);
}
