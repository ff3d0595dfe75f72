import type { TextLine } from '#lib/chart/text-lines.ts';
import { isMistaken, rate } from '#lib/model/figures-recognising.ts';
import { matcherOver } from '#lib/model/settings.ts';
import { wholeAlerts, type Matcher } from '#lib/model/recognition.ts';
import type { Settings } from '#lib/narrative/types.ts';
import { camerasKept } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import type { Field } from './field.ts';
import type { Marks } from './filling.ts';
import { layOutGuess } from './guess.ts';
import { layOutCrowd } from './layout.ts';
import type { CrowdState } from './state.ts';

/** One way of drawing it. */
export interface Layout {
	readonly lines: readonly TextLine[];
	readonly field: Field;
	readonly marks: Marks;
	/** Branches of the tree, the bracket around the alerts and the tick to Inès. */
	readonly branches: string;
	/** Whether frames are so small that they need finer lines. */
	readonly fine: boolean;
}

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
	/** Whether Inès is among those who are. */
	readonly ines: boolean;
}

export interface CrowdView {
	readonly frame: Frame;
	/** Whether anybody is flagged yet. */
	readonly resolved: boolean;
	readonly sums: Sums;
	/** Innocent people flagged, by the length of the list. */
	readonly byList: readonly { readonly list: number; readonly wrong: number }[];
	readonly wide: Layout;
	readonly tall: Layout;
}

const FRAME: Frame = { wide: [0, 0, 240, 213], tall: [0, 0, 150, 164], fit: 'contain' };
const LISTS = [1_000, 10_000, 100_000, 1_000_000];

/** A crowd in front of the reader's list, or of the story's own before and after the guess. */
export function view(state: CrowdState, world: World, choices: Choices): CrowdView {
	const { settings } = choices;
	const guess = state.show === 'guess';
	const chosen: Settings = guess ? pick(state) : settings;
	const { match = 55 } = chosen;
	const cameras = guess ? Infinity : camerasKept(world, choices).length;
	const matcher = matcherOver(cameras, chosen);
	const oneIn = Math.round(1 / rate({ settings: chosen }));
	const ines = cameras > 0 && isMistaken({ settings: chosen, seed: world.seed });
	const sums = { ...sumsOf(matcher), match, oneIn, ines };
	const resolved = !guess || (settings['guess-false'] ?? -1) !== -1;
	const layOut = resolved ? layOutCrowd : layOutGuess;
	return {
		frame: FRAME,
		resolved,
		sums,
		byList: LISTS.map((list) => ({ list, wrong: wholeAlerts({ ...matcher, list }).false })),
		wide: layOut(true, sums, world),
		tall: layOut(false, sums, world)
	};
}

const pick = ({ list, crowd, wanted, match }: CrowdState) => ({ list, crowd, wanted, match });

function sumsOf(matcher: Matcher): Omit<Sums, 'match' | 'oneIn' | 'ines'> {
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
