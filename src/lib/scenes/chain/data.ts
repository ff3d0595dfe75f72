import { figuresForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Stages of the chain, in order: an event may be filmed, flagged by the software, and reached by an operator. */
export const CHAIN_STAGES = ['filmed', 'flagged', 'reached'] as const;
/** A stage of the chain. */
export type Stage = (typeof CHAIN_STAGES)[number];

/** Number of events that pass a stage, and number of those lost there. */
export interface StageResult {
	readonly stage: Stage;
	readonly through: number;
	readonly behind: number;
}

/** A measurement from the story: number of investigations, and of those that images helped to solve. */
export interface Measurement {
	readonly label: string;
	readonly total: number;
	readonly helped: number;
}

/** What becomes of real events at each stage of the chain. */
export interface RemainingEvents {
	/** Number of real events at the start. */
	readonly events: number;
	readonly stages: readonly StageResult[];
}

/** What becomes of events in the chain, and a measurement to compare with. */
export interface ChainData extends RemainingEvents {
	readonly measured: Measurement;
}

/**
 * Returns what happens to a hundred real events in the chain. Events are whole numbers, as in the sentences of the story.
 * @param figure returns a figure for the choices of the reader
 */
export function remainingEvents(figure: (name: string) => number): RemainingEvents {
	const events = figure('chain.events');
	let remaining = events;
	const stages = CHAIN_STAGES.map((stage): StageResult => {
		const through = figure(`chain.${stage}`);
		const behind = remaining - through;
		remaining = through;
		return { stage, through, behind };
	});
	return { events, stages };
}

/** Returns what happens to events in the chain that the reader has set, and a measurement from the story. */
export const data = (_state: unknown, world: World, choices: Choices): ChainData => ({
	...remainingEvents(figuresForChoices(world, choices)),
	measured: {
		label: world.series('investigations').label,
		total: world.value('investigations', 'total'),
		helped: world.value('investigations', 'helped')
	}
});
