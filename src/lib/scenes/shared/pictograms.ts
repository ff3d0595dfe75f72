/** Pictograms of the incidents, made of the people and objects of the plan. */
import { crowdPaths } from '#lib/chart/people/crowd-paths.ts';
import type { Walker, StreetObject } from '#lib/model/scenario/timeline.ts';
import type { Incident } from '#lib/narrative/types/scenario.ts';

/** Kind of incident, or the reader's own walk. */
export type PictogramKind = Incident['kind'] | 'you';

const person = (x: number, y: number, pose: Walker['pose'], mark?: Walker['mark']): Walker => ({
	id: '',
	x,
	y,
	pose,
	facing: 0,
	...(mark && { mark })
});
const thing = (kind: StreetObject['kind'], x: number, y: number): StreetObject => ({ id: '', kind, x, y });

interface Pictogram {
	readonly ink: string;
	readonly outlined: string;
	/** Side of the square around it, in metres, centred at 0, 0. */
	readonly side: number;
}

const draw = (figures: readonly Walker[], things: readonly StreetObject[] = [], side = 4.6): Pictogram => ({
	...crowdPaths({ figures, things }),
	side
});

/** Pictograms by kind of incident. */
export const pictograms: Readonly<Record<PictogramKind, Pictogram>> = {
	wait: draw([person(-0.4, 1.4, 'standing', 'satchel')]),
	suitcase: draw([person(-0.9, 1.4, 'standing')], [thing('suitcase', 0.9, 1.4)]),
	crates: draw([person(-1.2, 1.4, 'standing', 'apron')], [thing('crates', 0.7, 1.4)]),
	run: draw([person(-1.3, 1.1, 'walking'), person(0, 1.6, 'walking'), person(1.3, 1.1, 'walking')]),
	fall: draw([person(0, 0.6, 'fallen', 'stick')], [], 5.2),
	rucksack: draw([], [thing('rucksack', 0, 0.5)], 2.4),
	sleep: draw([person(0, 0.6, 'asleep', 'blanket')], [], 5.2),
	pass: draw([person(-1.3, 1.4, 'walking', 'satchel'), person(1.4, 1.4, 'walking')]),
	you: draw([person(0, 2.1, 'walking', 'you')], [], 5.2)
};
