/** Numbers with their units, as one language measures in kilometres and another in miles. */

/** An amount in the unit that all of its kind are compared in. */
export interface Measure {
	readonly kind: string;
	readonly amount: number;
	/** How far from it the same amount may be when it is written in another unit, and rounded. */
	readonly slack: number;
	/** As it is written, by what the number is multiplied; measures in one unit are compared digit by digit. */
	readonly unit: number;
	/** The unit as it is written, with what stands before it. */
	readonly said: string;
}

/** Units by kind, each with how much it is of the one that its kind is compared in. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	length: {
		'mm|millimètres?|millimetres?|millimeters?': 0.001,
		'cm|centimètres?|centimetres?|centimeters?': 0.01,
		'm|mètres?|metres?|meters?': 1,
		'km|kilomètres?|kilometres?|kilometers?': 1000,
		'inch(?:es)?|pouces?': 0.0254,
		'ft|foot|feet|pieds?': 0.3048,
		'yards?|yd': 0.9144,
		'miles?|mi': 1609.344
	},
	mass: {
		'g|grammes?|grams?': 0.001,
		'kg|kilos?|kilogrammes?|kilograms?': 1,
		'tonnes?|t': 1000,
		'lb|lbs|pounds?|livres?': 0.4536,
		'oz|ounces?|onces?': 0.02835
	},
	area: {
		'm²|mètres carrés|square metres|square meters': 1,
		'km²|kilomètres carrés|square kilometres|square kilometers': 1e6,
		'ha|hectares?': 1e4,
		'acres?': 4046.9,
		'sq ft|square feet|pieds carrés': 0.0929,
		'square miles?|milles? carrés?': 2.59e6
	},
	volume: {
		'l|litres?|liters?': 1,
		'm³|mètres cubes|cubic metres|cubic meters': 1000,
		'gallons?': 3.785,
		'pints?|pintes?': 0.4732
	},
	speed: {
		'km/h|kilomètres à l’heure|kilometres an hour|kilometers an hour': 1,
		'mph|miles an hour|miles per hour': 1.609344
	}
};
const KNOWN = Object.entries(UNITS).flatMap(([kind, units]) =>
	Object.entries(units).map(([names, unit]) => ({ kind, unit, form: follows(names) }))
);
/** How far a rounded conversion may be off, beside half of the last digit: 100 miles are 160 km. */
const ROUNDED = 0.03;
const FREEZING = 32;

const SCALES: readonly (readonly [form: RegExp, scale: number])[] = [
	[follows('mille|thousand'), 1e3],
	[follows('millions?'), 1e6],
	[follows('milliards?|billions?'), 1e9]
];

/** A word right after a number, with a space or a hyphen between. */
function follows(names: string): RegExp {
	return new RegExp(`^[\\s\\u00a0\\u202f-]{0,2}(?:${names})(?![\\p{L}\\p{Nd}²³/’])`, 'iu');
}

/** What the word after a number multiplies it by: “1.5 million” is 1,500,000. */
export const scaleOf = (after: string): number => SCALES.find(([form]) => form.test(after))?.[1] ?? 1;

/**
 * The measure that a number and the unit after it make; nothing where no unit follows.
 * @param number digits with a point for decimals
 * @param after what stands after it
 */
export function measureOf(number: string, after: string): Measure | undefined {
	const value = Number(number);
	const half = 0.5 / 10 ** (number.split('.')[1]?.length ?? 0);
	const [said = '', degrees] = /^[\s\u00a0\u202f]?°\s?([CF])(?!\p{L})/u.exec(after) ?? [];
	const heat = { kind: 'temperature', said };
	if (degrees === 'C') return { ...heat, amount: value, slack: half, unit: 1 };
	if (degrees === 'F') return { ...heat, amount: (value - FREEZING) / 1.8, slack: half / 1.8, unit: 1 / 1.8 };
	for (const { kind, unit, form } of KNOWN) {
		const found = form.exec(after);
		if (!found) continue;
		const slack = Math.max(half, value * ROUNDED) * unit;
		return { kind, amount: value * unit, slack, unit, said: found[0] };
	}
	return undefined;
}

/** Whether one measure is what another one comes to in its own unit. */
export const isSame = (one: Measure, other: Measure): boolean =>
	one.kind === other.kind &&
	one.unit !== other.unit &&
	Math.abs(one.amount - other.amount) <= Math.max(one.slack, other.slack);
