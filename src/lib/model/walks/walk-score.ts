/** Score of the reader’s walk by the software of “Analysing”. */
import { scoreIncidents, type Detector, type IncidentScore } from '../alerts/detector.ts';
import { READER_ID, type ReaderWalk } from './reader-walk.ts';

/** Returns the score of the walk, as a benign scene of the same model; its `score` is undefined if it is not filmed. */
export function scoreWalk(
	{ resembles }: ReaderWalk,
	seed: number,
	detector: Detector,
	isFilmed: boolean
): IncidentScore {
	const scene = { id: READER_ID, real: false, resembles };
	return scoreIncidents([scene], seed, detector, new Set(isFilmed ? [READER_ID] : []))[0] as IncidentScore;
}
