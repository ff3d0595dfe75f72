/** Score of the reader’s walk by the software of “Analysing”. */
import { incidentScores, type Detector, type IncidentScore } from './analysis.ts';
import { YOU, type OwnWalk } from './walk.ts';

/** Returns the score of the walk, as a benign scene of the same model; its `score` is undefined if it is not filmed. */
export function scoreOf(
	{ resembles }: OwnWalk,
	seed: number,
	detector: Detector,
	isFilmed: boolean
): IncidentScore {
	const scene = { id: YOU, real: false, resembles };
	return incidentScores([scene], seed, detector, new Set(isFilmed ? [YOU] : []))[0] as IncidentScore;
}
