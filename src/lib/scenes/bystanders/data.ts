import { STAGES, type Stage } from '../chain/data.ts';
import { sceneFigures } from '../scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** What happens in a year to people to whom nothing is reproached. */
const YEAR = ['minutes', 'alerts', 'matches'] as const;
export type Happens = (typeof YEAR)[number];

/** What the model says, and how far our guesses may be off. */
export interface Reckoned {
	readonly what: Happens;
	readonly low: number;
	readonly value: number;
	readonly high: number;
}

export interface Bystanders {
	/** Real events to begin with, and those that are left after each link. */
	readonly events: number;
	readonly stages: readonly { readonly stage: Stage; readonly left: number }[];
	readonly year: readonly Reckoned[];
}

const FIGURES: Readonly<Record<Happens, string>> = {
	minutes: 'year.filmed-minutes',
	alerts: 'year.false-alerts',
	matches: 'year.false-matches'
};

/** The chain once more, and beside each link a year of those to whom nothing is reproached. */
export function data(_state: unknown, world: World, choices: Choices): Bystanders {
	const figure = sceneFigures(world, choices);
	return {
		events: figure('chain.events'),
		stages: STAGES.map((stage) => ({ stage, left: figure(`chain.${stage}`) })),
		year: YEAR.map((what): Reckoned => {
			const name = FIGURES[what];
			return { what, low: figure(`${name}-low`), value: figure(name), high: figure(`${name}-high`) };
		})
	};
}
