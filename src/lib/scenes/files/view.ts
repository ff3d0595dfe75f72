import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { factsOf, type Facts } from './facts.ts';
import { layOut, type FilesLayout } from './layout.ts';
import { TALL, WIDE } from './sizes.ts';

export interface FilesView {
	readonly frame: Frame;
	readonly facts: Facts;
	readonly wide: FilesLayout;
	readonly tall: FilesLayout;
}

/** The story’s list `files`: gates that never opened, a test in the street, and a drawer opened every day. */
export function view(world: World): FilesView {
	const facts = factsOf(world);
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		facts,
		wide: layOut(facts, WIDE, world),
		tall: layOut(facts, TALL, world)
	};
}
