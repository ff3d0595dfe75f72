import { detectorOf, detectorOver } from '#lib/model/settings.ts';
import { camerasKept } from '../cameras-in-force.ts';
import type { PictureWorld } from '../pictured.ts';
import type { Choices } from '../scene.ts';
import type { Case } from './marks.ts';
import { OUTCOMES, sort, type Outcome } from './sort.ts';

export interface Tree {
	/** Whose marks they are. */
	readonly of: string;
	/** The score from which a case of the models raises an alert. */
	readonly threshold?: number;
	/** As many as there are marks, by outcome. */
	readonly sorted: Readonly<Record<Outcome, readonly Case[]>>;
	readonly counts: Readonly<Record<Outcome, number>>;
}

/** The series of a picture, whose values have the names of the outcomes; without one, what the reader’s detector makes of a thousand scenes. */
export function data(_state: unknown, world: PictureWorld, choices: Choices): Tree {
	const { series: [id] = [], each = 1 } = world.own;
	if (id !== undefined) {
		const counts = byOutcome((outcome) => world.value(id, outcome));
		const sorted = byOutcome((outcome) =>
			Array.from({ length: Math.round(counts[outcome] / each) }, (_, index): Case => {
				const real = outcome === 'right' || outcome === 'missed';
				return { id: `${id}-${outcome}-${index}`, real };
			})
		);
		return { of: id, sorted, counts };
	}
	const detector = detectorOver(camerasKept(world, choices).length, choices.settings);
	const sorted = sort(world.seed, detector);
	return {
		of: 'scenes',
		threshold: detectorOf(choices.settings).threshold,
		sorted,
		counts: byOutcome((outcome) => sorted[outcome].length)
	};
}

const byOutcome = <T>(make: (outcome: Outcome) => T): Record<Outcome, T> =>
	Object.fromEntries(OUTCOMES.map((outcome) => [outcome, make(outcome)])) as Record<Outcome, T>;
