import { detectorFromSettings, detectorForCameras } from '#lib/model/parameters.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Choices } from '../scene.ts';
import type { Case } from './marks.ts';
import { OUTCOMES, sortByOutcome, type Outcome } from './sort.ts';

/** Cases of a test by outcome. */
export interface OutcomeTree {
	/** Kind of the mark series. */
	readonly of: string;
	/** Score above which the reader’s detector raises an alert; undefined if the cases come from a series. */
	readonly threshold?: number;
	/** Cases with a mark, by outcome. */
	readonly byOutcome: Readonly<Record<Outcome, readonly Case[]>>;
	/** Numbers of cases by outcome. A mark may stand for several cases. */
	readonly counts: Readonly<Record<Outcome, number>>;
}

/**
 * Returns the outcomes of the cases of a picture. They come from its series, which has a value for each
 * outcome, or without a series from the reader’s detector on a thousand scenes.
 */
export function data(_state: unknown, world: PictureWorld, choices: Choices): OutcomeTree {
	const { series: [id] = [], each = 1 } = world.definition;
	if (id !== undefined) {
		const counts = mapOutcomes((outcome) => world.value(id, outcome));
		const sorted = mapOutcomes((outcome) =>
			Array.from({ length: Math.round(counts[outcome] / each) }, (_, index): Case => {
				const real = outcome === 'right' || outcome === 'missed';
				return { id: `${id}-${outcome}-${index}`, real };
			})
		);
		return { of: id, byOutcome: sorted, counts };
	}
	const detector = detectorForCameras(chosenCameras(world, choices).length, choices.settings);
	const sorted = sortByOutcome(world.seed, detector);
	return {
		of: 'scenes',
		threshold: detectorFromSettings(choices.settings).threshold,
		byOutcome: sorted,
		counts: mapOutcomes((outcome) => sorted[outcome].length)
	};
}

const mapOutcomes = <T>(make: (outcome: Outcome) => T): Record<Outcome, T> =>
	Object.fromEntries(OUTCOMES.map((outcome) => [outcome, make(outcome)])) as Record<Outcome, T>;
