/** The cases of a test as marks. */
import type { MarkFrame } from '#lib/chart/drawing.ts';
import type { Unit } from '#lib/chart/layout/units.ts';
import type { Outcome } from '../shared/outcomes.ts';

/** A case, with its outcome. */
export interface Case {
	readonly id: string;
	readonly outcome: Outcome;
}

const FRAMES: Readonly<Partial<Record<Outcome, MarkFrame>>> = {
	right: 'right',
	false: 'false',
	missed: 'missed'
};

/** Returns a case as a unit of a unit chart. Its core shows whether there was something to detect, its frame the outcome. */
export function caseUnit({ id, outcome }: Case): Unit {
	const frame = FRAMES[outcome];
	const isReal = outcome === 'right' || outcome === 'missed';
	return { id, core: isReal ? 'real' : 'ordinary', ...(frame && { frame }) };
}
