/** Numbers with units, to compare languages that measure in kilometres and in miles. */

/** A quantity in a text, such as 5 km, with its amount in the base unit of its kind. */
export interface Measure {
	readonly kind: string;
	readonly amount: number;
	/** Accepted difference, in the base unit, from the same quantity converted to another unit and rounded. */
	readonly tolerance: number;
	/** Factor from the written unit to the base unit, such as 1000 for km. */
	readonly unit: number;
	/** The unit as written, with the space before it. */
	readonly unitText: string;
}

/** Patterns of units by kind, with the factor to the base unit of the kind. */
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
const UNIT_PATTERNS = Object.entries(UNITS).flatMap(([kind, units]) =>
	Object.entries(units).map(([names, unit]) => ({ kind, unit, form: wordAfterNumber(names) }))
);
/** Relative tolerance of rounded conversions: a text may give 160 km for 100 miles, which are 160.9 km. */
const ROUNDING_TOLERANCE = 0.03;
const FREEZING_FAHRENHEIT = 32;

const SCALES: readonly (readonly [form: RegExp, scale: number])[] = [
	[wordAfterNumber('mille|thousand'), 1e3],
	[wordAfterNumber('millions?'), 1e6],
	[wordAfterNumber('milliards?|billions?'), 1e9]
];

/** Returns a pattern of a word right after a number, with an optional space or hyphen between. */
function wordAfterNumber(names: string): RegExp {
	return new RegExp(`^[\\s\\u00a0\\u202f-]{0,2}(?:${names})(?![\\p{L}\\p{Nd}²³/’])`, 'iu');
}

/** Returns the factor of a word such as “million” at the start of the text after a number; 1 if there is none. */
export const scaleAfterNumber = (after: string): number =>
	SCALES.find(([form]) => form.test(after))?.[1] ?? 1;

/**
 * Parses a number with the unit that follows it.
 * @param number digits with a point for decimals
 * @param after the text after the number
 * @returns the measure, or undefined if no unit follows
 */
export function parseMeasure(number: string, after: string): Measure | undefined {
	const value = Number(number);
	const halfDigit = 0.5 / 10 ** (number.split('.')[1]?.length ?? 0);
	const [unitText = '', degrees] = /^[\s\u00a0\u202f]?°\s?([CF])(?!\p{L})/u.exec(after) ?? [];
	const temperature = { kind: 'temperature', unitText };
	if (degrees === 'C') return { ...temperature, amount: value, tolerance: halfDigit, unit: 1 };
	if (degrees === 'F')
		return {
			...temperature,
			amount: (value - FREEZING_FAHRENHEIT) / 1.8,
			tolerance: halfDigit / 1.8,
			unit: 1 / 1.8
		};
	for (const { kind, unit, form } of UNIT_PATTERNS) {
		const found = form.exec(after);
		if (!found) continue;
		const slack = Math.max(halfDigit, value * ROUNDING_TOLERANCE) * unit;
		return { kind, amount: value * unit, tolerance: slack, unit, unitText: found[0] };
	}
	return undefined;
}

/** Returns whether two measures are conversions of each other: same kind, different units, equal within tolerance. */
export const isConversion = (one: Measure, other: Measure): boolean =>
	one.kind === other.kind &&
	one.unit !== other.unit &&
	Math.abs(one.amount - other.amount) <= Math.max(one.tolerance, other.tolerance);
