/**
 * The characters of a code that people read out, copy and type. There are 31, a prime number, so that one check character
 * finds every single wrong character and every exchange of two characters.
 */

/** The characters, by their value. Their number is prime. */
export const CODE_CHARACTERS = '0123456789ABCDEFGHJKMNPQRTUVWXY';
/** Letters that are not used because they look like a digit, and the digit that each is read as. */
export const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', S: '5', Z: '2' };
/** Number of characters of a code, the last of which checks the others. */
export const CODE_LENGTH = 20;
/** Number of characters of a group in the written code. */
export const GROUP_LENGTH = 4;

const BASE = CODE_CHARACTERS.length;

/** Why a text is not a code. */
export type CodeFault =
	/** It has too few or too many characters. */
	| { readonly kind: 'length'; readonly count: number }
	/** It has a character that codes do not use. */
	| { readonly kind: 'character'; readonly character: string }
	/** The check character does not agree with the others, or no plan has this number. */
	| { readonly kind: 'check' };

/**
 * Returns a number as the characters of a code, with the check character.
 * @param value from 0 to less than 31¹⁹
 * @throws RangeError if the value is out of range
 */
export function writeCharacters(value: bigint): string {
	const digits: number[] = [];
	let rest = value;
	for (let place = 0; place < CODE_LENGTH - 1; place++) {
		digits.unshift(Number(rest % BigInt(BASE)));
		rest /= BigInt(BASE);
	}
	if (value < 0n || rest > 0n) throw new RangeError(`${value} does not fit into a code`);
	// The weighted sum of all characters is a multiple of 31. The weight of the last one, 20, is undone by its inverse.
	const check = (-weightedSum(digits) * INVERSE_OF_LAST_WEIGHT) % BASE;
	return [...digits, (check + BASE) % BASE].map((digit) => CODE_CHARACTERS[digit]).join('');
}

/** The number by which 20, the weight of the check character, gives 1 more than a multiple of 31. */
const INVERSE_OF_LAST_WEIGHT = 14;

/**
 * Returns the sum of values, each times its place from 1, modulo 31. No weight is a multiple of 31 and no two are equal, so
 * the sum changes with every single value, and with every exchange of two different ones.
 */
const weightedSum = (values: readonly number[]): number =>
	values.reduce((sum, value, place) => sum + value * (place + 1), 0) % BASE;

/**
 * Returns the characters of a code as it should be typed: without case, spaces and dashes, and with a digit for each letter
 * that looks like one.
 */
export const normalizeCode = (text: string): string =>
	text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Pd}\p{Cf}._·]/gu, '')
		.replace(/[ILOSZ]/g, (letter) => LOOKALIKES[letter] ?? letter);

/** Returns the number that a text stands for, or why it is no code. */
export function readCharacters(text: string): bigint | CodeFault {
	const characters = [...normalizeCode(text)];
	const unknown = characters.find((character) => !CODE_CHARACTERS.includes(character));
	if (unknown !== undefined) return { kind: 'character', character: unknown };
	if (characters.length !== CODE_LENGTH) return { kind: 'length', count: characters.length };
	const values = characters.map((character) => CODE_CHARACTERS.indexOf(character));
	if (weightedSum(values) !== 0) return { kind: 'check' };
	return values.slice(0, -1).reduce((sum, value) => sum * BigInt(BASE) + BigInt(value), 0n);
}

/** Returns a code in groups of four characters: `7KQ2-0M4B-…`. */
export const groupCode = (code: string, separator = '-'): string =>
	(code.match(new RegExp(`.{1,${GROUP_LENGTH}}`, 'g')) ?? []).join(separator);
