import type { Settings } from '#lib/narrative/types.ts';

/** As much of a setting as it takes to keep a value in its bounds. */
export interface Bounds {
	readonly id: string;
	readonly default: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Only these values, where there is a choice. */
	readonly choices?: readonly { readonly value: number }[];
}

/** All settings at the values that the story gives them. */
export function defaults(specs: readonly Bounds[]): Settings {
	return Object.fromEntries(specs.map((spec) => [spec.id, spec.default]));
}

/**
 * The nearest value that a setting allows.
 * @param value anything; what is no number gives the default
 */
export function allowed(spec: Bounds, value: number): number {
	if (!Number.isFinite(value)) return spec.default;
	if (spec.choices) return spec.choices.some((choice) => choice.value === value) ? value : spec.default;
	const bounded = Math.min(spec.max, Math.max(spec.min, value));
	const steps = Math.round((bounded - spec.min) / spec.step);
	return Math.min(spec.max, Number((spec.min + steps * spec.step).toFixed(6)));
}
