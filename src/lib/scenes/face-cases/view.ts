import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { factsOf, type Facts } from './facts.ts';
import { layOut, type FaceCasesLayout } from './layout.ts';
import { TALL, WIDE } from './sizes.ts';

export interface FaceCasesView {
	readonly frame: Frame;
	readonly facts: Facts;
	readonly wide: FaceCasesLayout;
	readonly tall: FaceCasesLayout;
}

/** The story’s list `files`: gates that never opened, a test in the street, and a drawer opened every day. */
export function view(world: World): FaceCasesView {
	const facts = factsOf(world);
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		facts,
		wide: layOut(facts, WIDE, world),
		tall: layOut(facts, TALL, world)
	};
}
