/** Drawn faces and their distances, as the method page describes them. */
import { h, PhiInverse } from './draws.ts';
import { constant, method } from './published.ts';

const { parameters, effects, lookalikeOf } = method.lists;
const { seed } = method;

const bell = (hash: number): number => PhiInverse((hash + 0.5) / 2 ** 32);
const within = (x: number): number => Math.min(1, Math.max(0, x));
const unit = (vector: readonly number[]): number[] => {
	const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
	return vector.map((value) => value / length);
};
const direction = (n: number, from: number, ...keys: readonly string[]): number[] =>
	unit(Array.from({ length: n }, (_, i) => bell(h(from, ...keys, i))));

const numbers = constant('numbers');
/** Columns of M. */
const columns = parameters.reduce<number[][]>((before, parameter) => {
	let column = direction(numbers, 0, 'matrix', parameter);
	for (const other of before) {
		const along = other.reduce((sum, value, i) => sum + value * (column[i] as number), 0);
		column = column.map((value, i) => value - along * (other[i] as number));
	}
	return [...before, unit(column)];
}, []);

const person = (id: string): number[] =>
	parameters.map((name) => within(0.5 + constant('deviation') * bell(h(seed, 'face', id, name))));

/** The face of a name on the list, from 1 on. */
function listed(entry: number): number[] {
	if (entry !== constant('lookalike')) return person(`entry-${entry}`);
	const off = direction(parameters.length, seed, 'lookalike');
	return person(lookalikeOf).map((x, i) =>
		within(x + constant('deviation') * constant('resemblance') * (off[i] as number))
	);
}

type Conditions = Readonly<Record<string, number>>;

/** v: the sixteen numbers of a photograph. */
function photograph(face: readonly number[], conditions: Conditions, photo: number): number[] {
	const x = [...face];
	const b = Array.from({ length: numbers }, () => 0);
	for (const [condition, { towards, noise }] of Object.entries(effects)) {
		const bad = (conditions[condition] ?? 0) / constant('worst');
		for (const [name, end, share] of towards) {
			const i = parameters.indexOf(name);
			x[i] = (x[i] as number) + (end - (x[i] as number)) * share * bad;
		}
		const shift = direction(numbers, photo, 'noise', condition);
		for (let i = 0; i < numbers; i++) b[i] = (b[i] as number) + noise * bad * (shift[i] as number);
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
const her = photograph(person(lookalikeOf), {}, 0);
const seen = photograph(person(lookalikeOf), chosen, h(seed, 'photo', lookalikeOf));

/** From her own photograph on file, and from that of the woman who resembles her. */
export const fromHerself = distance(seen, her);
export const fromLookalike = distance(seen, photograph(listed(constant('lookalike')), {}, 0));

/** From her photograph on file to that of somebody else. */
export const fromStranger = (id: string): number => distance(photograph(person(id), {}, 0), her);

/** The r that lets two strangers be confused as often as a rate says. */
export function radius(rate: number): number {
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
