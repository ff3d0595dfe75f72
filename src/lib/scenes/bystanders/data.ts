import { CHAIN_STAGES, type Stage } from '../chain/data.ts';
import { figuresForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** What happens in a year to people who have done nothing wrong: minutes on film, false alerts and false matches. */
const HAPPENINGS = ['minutes', 'alerts', 'matches'] as const;
/** One of these: minutes on film, false alerts or false matches. */
export type Happening = (typeof HAPPENINGS)[number];

/** A number per year computed by the model, with its range of uncertainty. */
export interface Estimate {
	readonly what: Happening;
	readonly low: number;
	readonly value: number;
	readonly high: number;
}

/**
 * How many real events remain at each stage of the chain, and what happens to people who have done nothing wrong.
 */
export interface BystandersData {
	/** Number of real events at the start of the chain. */
	readonly events: number;
	/** Number of events that remain after each stage of the chain. */
	readonly stages: readonly { readonly stage: Stage; readonly left: number }[];
	readonly estimates: readonly Estimate[];
}

const FIGURES: Readonly<Record<Happening, string>> = {
	minutes: 'year.filmed-minutes',
	alerts: 'year.false-alerts',
	matches: 'year.false-matches'
};

/**
 * Returns how many events remain after each stage of the chain, and what happens in a year to people who have done
 * nothing wrong.
 */
export function data(_state: unknown, world: World, choices: Choices): BystandersData {
	const figure = figuresForChoices(world, choices);
	return {
		events: figure('chain.events'),
		stages: CHAIN_STAGES.map((stage) => ({ stage, left: figure(`chain.${stage}`) })),
		estimates: HAPPENINGS.map((what): Estimate => {
			const name = FIGURES[what];
			return { what, low: figure(`${name}-low`), value: figure(name), high: figure(`${name}-high`) };
		})
	};
}
