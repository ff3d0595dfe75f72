import { isMistaken, rate } from '#lib/model/figures-recognising.ts';
import { matcherOver } from '#lib/model/settings.ts';
import { wholeAlerts, type Matcher } from '#lib/model/recognition.ts';
import type { StateOf } from '#lib/narrative/parameters.ts';
import type { Settings } from '#lib/narrative/types.ts';
import { camerasKept } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

/** Whole people: who passes, who of them is on the list, and what becomes of them. */
export interface Sums {
	readonly crowd: number;
	readonly list: number;
	/** Threshold as shown. */
	readonly match: number;
	readonly wanted: number;
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	/** Neither wanted nor flagged. */
	readonly ignored: number;
	/** Faces among which one is wrongly flagged. */
	readonly oneIn: number;
	/** Whether she whom an entry resembles is among those who are. */
	readonly named: boolean;
}

export interface CrowdView {
	/** Whether anybody is flagged yet. */
	readonly resolved: boolean;
	readonly sums: Sums;
	/** Innocent people flagged, by the length of the list. */
	readonly byList: readonly { readonly list: number; readonly wrong: number }[];
}

type State = StateOf<typeof parameters>;

const LISTS = [1_000, 10_000, 100_000, 1_000_000];

/** A crowd in front of the reader's list, or of the story's own before and after the guess. */
export function data(state: State, world: World, choices: Choices): CrowdView {
	const { settings } = choices;
	const guess = state.show === 'guess';
	const chosen: Settings = guess ? { ...measuredIn(settings), ...pick(state) } : settings;
	const { match = 55 } = chosen;
	const cameras = guess ? Infinity : camerasKept(world, choices).length;
	const matcher = matcherOver(cameras, chosen);
	const oneIn = Math.round(1 / rate({ settings: chosen }));
	const named = cameras > 0 && isMistaken({ ...world, settings: chosen });
	return {
		resolved: !guess || (settings['guess-false'] ?? -1) !== -1,
		sums: { ...sumsOf(matcher), match, oneIn, named },
		byList: LISTS.map((list) => ({ list, wrong: wholeAlerts({ ...matcher, list }).false }))
	};
}

/** What the reader cannot change: the measurement that the model goes through. */
const measuredIn = (settings: Settings): Settings =>
	Object.fromEntries(Object.entries(settings).filter(([id]) => id.startsWith('measured-')));

const pick = ({ list, crowd, wanted, match }: State) => ({ list, crowd, wanted, match });

function sumsOf(matcher: Matcher): Omit<Sums, 'match' | 'oneIn' | 'named'> {
	const { crowd, list, wanted } = matcher;
	const { true: right, false: wrong } = wholeAlerts(matcher);
	return {
		crowd,
		list,
		wanted,
		right,
		wrong,
		missed: wanted - right,
		ignored: crowd - wanted - wrong
	};
}
