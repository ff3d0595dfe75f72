/** Score that the software of “Analysing” gives to the reader’s walk. */
import { scoreIncidents, type Detector, type IncidentScore } from '../alerts/detector.ts';
import { READER_ID, type ReaderWalk } from './reader-walk.ts';

/**
 * Returns the detector’s result for the reader’s walk, which counts as a benign scene. Its `score` is undefined if no
 * camera films the walk.
 */
export function scoreWalk(
	{ resembles }: ReaderWalk,
	seed: number,
	detector: Detector,
	isFilmed: boolean
): IncidentScore {
	const scene = { id: READER_ID, real: false, resembles };
	return scoreIncidents([scene], seed, detector, new Set(isFilmed ? [READER_ID] : []))[0] as IncidentScore;
}
