/** Drawn faces and their distances, as the method page describes them. */
import { hash32, normalQuantile } from './hash-and-normal.ts';
import { requireConstant, method } from './published.ts';

const { parameters, effects, lookalikeOf } = method.lists;
const { seed } = method;

/** Maps a hash to a standard normal number. */
const normal = (hash: number): number => normalQuantile((hash + 0.5) / 2 ** 32);
const clamp = (x: number): number => Math.min(1, Math.max(0, x));
const normalize = (vector: readonly number[]): number[] => {
	const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
	return vector.map((value) => value / length);
};
const randomUnitVector = (n: number, from: number, ...keys: readonly string[]): number[] =>
	normalize(Array.from({ length: n }, (_, i) => normal(hash32(from, ...keys, i))));

const numbers = requireConstant('numbers');
/** Columns of the matrix M. */
const columns = parameters.reduce<number[][]>((before, parameter) => {
	let column = randomUnitVector(numbers, 0, 'matrix', parameter);
	for (const other of before) {
		const along = other.reduce((sum, value, i) => sum + value * (column[i] as number), 0);
		column = column.map((value, i) => value - along * (other[i] as number));
	}
	return [...before, normalize(column)];
}, []);

/** Returns the parameters of a person’s face. */
const person = (id: string): number[] =>
	parameters.map((name) =>
		clamp(0.5 + requireConstant('deviation') * normal(hash32(seed, 'face', id, name)))
	);

/** Returns the face of a gallery entry (from 1). */
function entryFace(entry: number): number[] {
	if (entry !== requireConstant('lookalike')) return person(`entry-${entry}`);
	const off = randomUnitVector(parameters.length, seed, 'lookalike');
	return person(lookalikeOf).map((x, i) =>
		clamp(x + requireConstant('deviation') * requireConstant('resemblance') * (off[i] as number))
	);
}

type Conditions = Readonly<Record<string, number>>;

/** Returns the embedding v of a photo. */
function embed(face: readonly number[], conditions: Conditions, photo: number): number[] {
	const x = [...face];
	const b = Array.from({ length: numbers }, () => 0);
	for (const [condition, { towards, noise }] of Object.entries(effects)) {
		const severity = (conditions[condition] ?? 0) / requireConstant('worst');
		for (const [name, end, share] of towards) {
			const i = parameters.indexOf(name);
			x[i] = (x[i] as number) + (end - (x[i] as number)) * share * severity;
		}
		const shift = randomUnitVector(numbers, photo, 'noise', condition);
		for (let i = 0; i < numbers; i++) b[i] = (b[i] as number) + noise * severity * (shift[i] as number);
	}
	return b.map((shift, row) =>
		columns.reduce((sum, column, i) => sum + 6 * (column[row] as number) * ((x[i] as number) - 0.5), shift)
	);
}

const distance = (v: readonly number[], w: readonly number[]): number =>
	Math.sqrt(v.reduce((sum, value, i) => sum + (value - (w[i] as number)) ** 2, 0));

const chosen = Object.fromEntries(
	['light', 'angle', 'age'].map((name) => [name, method.settings[name] ?? 0])
);
const filePhoto = embed(person(lookalikeOf), {}, 0);
const cameraPhoto = embed(person(lookalikeOf), chosen, hash32(seed, 'photo', lookalikeOf));

/** Distances of her camera photo to her own file photo, and to that of the lookalike. */
export const distanceToHerself = distance(cameraPhoto, filePhoto);
export const distanceToLookalike = distance(
	cameraPhoto,
	embed(entryFace(requireConstant('lookalike')), {}, 0)
);

/** Returns the distance between her file photo and that of another person. */
export const distanceToStranger = (id: string): number => distance(embed(person(id), {}, 0), filePhoto);

/** Returns the radius within which two strangers are at a given rate. */
export function matchingRadius(rate: number): number {
	let [low, high] = [0, 10];
	for (let i = 0; i < 80; i++) {
		const r = (low + high) / 2;
		const y = r ** 2 / 4;
		// 1 − e⁻ʸ Σ yʲ/j!, j = 0 … 5, is what is left of the series from j = 6 on.
		let rest = 0;
		for (let j = 6, term = y ** 6 / 720; j < 80; j++, term *= y / j) rest += term;
		if (Math.exp(-y) * rest < rate) low = r;
		else high = r;
	}
	return low;
}
