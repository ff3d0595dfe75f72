/** What the software of “Analysing” makes of the reader's own walk. */
import { incidentScores, type Detector, type IncidentScore } from './analysis.ts';
import { YOU, type OwnWalk } from './walk.ts';

/** Her score, by the same model as everybody's: that of a benign scene; none where no camera films her. */
export function scoreOf(
	{ resembles }: OwnWalk,
	seed: number,
	detector: Detector,
	isFilmed: boolean
): IncidentScore {
	const scene = { id: YOU, real: false, resembles };
	return incidentScores([scene], seed, detector, new Set(isFilmed ? [YOU] : []))[0] as IncidentScore;
}
