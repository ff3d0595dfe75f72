import { figuresForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Links of the chain after the events, in order. */
export const CHAIN_STAGES = ['filmed', 'flagged', 'reached'] as const;
/** A link of the chain. */
export type Stage = (typeof CHAIN_STAGES)[number];

/** Events that pass a link, and events lost at it. */
export interface StageResult {
	readonly stage: Stage;
	readonly through: number;
	readonly behind: number;
}

/** A measurement from the story: investigations, and those that images helped to solve. */
export interface Measurement {
	readonly label: string;
	readonly total: number;
	readonly helped: number;
}

/** Data of the scene. */
export interface ChainData {
	/** Number of real events at the start. */
	readonly events: number;
	readonly stages: readonly StageResult[];
	readonly measured: Measurement;
}

/** Returns what happens to a hundred real events in the reader's chain, in whole events, as in the sentences. */
export function data(_state: unknown, world: World, choices: Choices): ChainData {
	const figure = figuresForChoices(world, choices);
	const events = figure('chain.events');
	let remaining = events;
	const stages = CHAIN_STAGES.map((stage): StageResult => {
		const through = figure(`chain.${stage}`);
		const behind = remaining - through;
		remaining = through;
		return { stage, through, behind };
	});
	const measured = {
		label: world.series('investigations').label,
		total: world.value('investigations', 'total'),
		helped: world.value('investigations', 'helped')
	};
	return { events, stages, measured };
}
