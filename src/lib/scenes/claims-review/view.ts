import type { Drawn } from '#lib/chart/strokes.ts';
import { halves } from '../arrow.ts';
import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';
import { layOut, TALL, WIDE } from './layout.ts';

export interface Claim {
	readonly id: string;
	/** What the thread said and what is known, each in a few words. */
	readonly then: string;
	readonly now: string;
	readonly verdict: Verdict;
}

export interface ClaimsReviewView {
	readonly frame: Frame;
	/** In the order of the thread. */
	readonly claims: readonly Claim[];
	readonly wide: Drawn;
	readonly tall: Drawn;
}

/** The story’s list `thennow` as a ledger: a claim a row, its verdict as a sign in one of four columns. */
export function view(world: World): ClaimsReviewView {
	const claims = world.records('thennow').map(({ id, kind, name }): Claim => {
		const [then, now] = halves(name);
		return { id, then, now, verdict: VERDICTS.find((verdict) => verdict === kind) ?? 'open' };
	});
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		claims,
		wide: layOut(claims, WIDE, world),
		tall: layOut(claims, TALL, world)
	};
}
