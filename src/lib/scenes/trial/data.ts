import type { World } from '../world.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';

export interface Use {
	readonly id: string;
	readonly name: string;
	readonly what?: string;
	readonly verdict: Verdict;
	/** False alerts among so many, where somebody counted them. */
	readonly false?: number;
	readonly all?: number;
}

/** Alerts that false ones are counted in, where nothing else is said. */
const COUNTED_IN = 100;

/** The uses of the story’s list `trial`, from the best verdict to none; one whose alerts were counted is the last of its kind. */
export function data(_state: unknown, world: World): readonly Use[] {
	return world
		.records('trial')
		.map(({ id, name, kind, what, value, high = COUNTED_IN }) => ({
			id,
			name,
			verdict: VERDICTS.find((verdict) => verdict === kind) ?? 'unknown',
			...(what === undefined ? {} : { what }),
			...(value === undefined ? {} : { false: value, all: high })
		}))
		.sort((a, b) => rank(a) - rank(b));
}

const rank = ({ verdict, all }: Pick<Use, 'verdict' | 'all'>): number =>
	VERDICTS.indexOf(verdict) + (all === undefined ? 0 : 0.5);
