/** What the four systems of the story know of the fall: whether it is filmed, flagged, watched and recognised. */
import { scoreIncidents } from '../alerts/detector.ts';
import { filmedIncidents } from '../cameras/filmed.ts';
import { requiredDensities } from '../cameras/density-standard.ts';
import { detectorFromSettings } from '../parameters.ts';
import { fallVisibility, lastSeenSecond, sightCode } from './fall.ts';
import type { FigureContext } from './figures.ts';
import { supervisingFigures } from './figures-supervising.ts';

/**
 * The possible answers to each question. `until` and `possible` have a time: the last one at which the person was
 * filmed, or could be identified. `far` and `away` say why nothing is flagged: the fall is too far from the nearest
 * camera, or no camera faces it.
 */
export interface FallAnswerKeys {
	readonly filmed: 'yes' | 'until' | 'no';
	readonly flagged: 'yes' | 'no' | 'far' | 'away';
	readonly watched: 'maybe' | 'no';
	readonly recognised: 'possible' | 'no';
}

/** A question about the fall, one per system. */
export type FallQuestion = keyof FallAnswerKeys;
/** The questions in the order of the chain. */
export const FALL_QUESTIONS = [
	'filmed',
	'flagged',
	'watched',
	'recognised'
] as const satisfies FallQuestion[];

/** An answer to a question about the fall. */
export interface FallAnswer {
	readonly key: FallAnswerKeys[FallQuestion];
	/** In seconds after the start, for `until` and `possible`. */
	readonly at?: number;
}

/**
 * Returns the answers about the first fall of the scenario, for the cameras of the chapters after “Seeing” and the
 * reader’s settings. Without a fall, they are those of a fall that no camera sees.
 */
export function fallAnswers(context: FigureContext): Readonly<Record<FallQuestion, FallAnswer>> {
	const { district, kept, optics, scenario, seed, settings } = context;
	const keptContext = { ...context, cameras: kept };
	const { detect, identify } = requiredDensities(settings);
	const visibility = fallVisibility(keptContext);
	const filmedUntil = visibility.filmed ? undefined : lastSeenSecond(keptContext, detect);
	const identifiedAt = lastSeenSecond(keptContext, identify);
	const filmed = filmedIncidents(scenario.incidents, district, kept, optics, detect);
	const scores = scoreIncidents(scenario.incidents, seed, detectorFromSettings(settings), filmed);
	const isFlagged = scores[scenario.incidents.findIndex(({ kind }) => kind === 'fall')]?.alert ?? false;
	// An operator can only watch what is filmed, and then may or may not look.
	const isWatched = visibility.filmed && supervisingFigures['looking.seen'](context) > 0;
	return {
		filmed: visibility.filmed
			? { key: 'yes' }
			: filmedUntil === undefined
				? { key: 'no' }
				: { key: 'until', at: filmedUntil },
		flagged: { key: isFlagged ? 'yes' : (['away', 'no', 'far'] as const)[sightCode(visibility)] },
		watched: { key: isWatched ? 'maybe' : 'no' },
		recognised: identifiedAt === undefined ? { key: 'no' } : { key: 'possible', at: identifiedAt }
	};
}
