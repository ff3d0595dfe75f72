import type { Drawn } from '#lib/chart/strokes.ts';
import { STAGES, type Stage } from '../chain/data.ts';
import { sceneFigures } from '../scene-figures.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut, TALL, WIDE } from './layout.ts';

/** What happens in a year to people to whom nothing is reproached. */
export const YEAR = ['minutes', 'alerts', 'matches'] as const;
export type Happens = (typeof YEAR)[number];

/** What the model says, and how far our guesses may be off. */
export interface Reckoned {
	readonly what: Happens;
	readonly low: number;
	readonly value: number;
	readonly high: number;
}

export interface BystandersView {
	readonly frame: Frame;
	/** Real events to begin with, and those that are left after each link. */
	readonly events: number;
	readonly stages: readonly { readonly stage: Stage; readonly left: number }[];
	readonly year: readonly Reckoned[];
	readonly wide: Drawn;
	readonly tall: Drawn;
}

const FIGURES: Readonly<Record<Happens, string>> = {
	minutes: 'year.filmed-minutes',
	alerts: 'year.false-alerts',
	matches: 'year.false-matches'
};

/** The chain once more, and beside each link a year of those to whom nothing is reproached. */
export function view(_state: unknown, world: World, choices: Choices): BystandersView {
	const figure = sceneFigures(world, choices);
	const shown = {
		events: figure('chain.events'),
		stages: STAGES.map((stage) => ({ stage, left: figure(`chain.${stage}`) })),
		year: YEAR.map((what): Reckoned => {
			const name = FIGURES[what];
			return { what, low: figure(`${name}-low`), value: figure(name), high: figure(`${name}-high`) };
		})
	};
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		...shown,
		wide: layOut(shown, WIDE, world),
		tall: layOut(shown, TALL, world)
	};
}
