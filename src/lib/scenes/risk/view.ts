import type { Drawn } from '#lib/chart/strokes.ts';
import { ordinaryRange } from '#lib/model/binomial.ts';
import { groupsOf, matcherOver } from '#lib/model/settings.ts';
import { differential, falseByGroup, hiddenTimes, wholeAlerts } from '#lib/model/recognition.ts';
import { camerasKept } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { OUT_OF } from './measures.ts';
import { layOut } from './layout.ts';
import type { RiskState } from './state.ts';

/** So many of A, and so many of B. */
export interface ByGroup {
	readonly a: number;
	readonly b: number;
}

/** Whole people. */
export interface Shared {
	/** How many times more often somebody of B is taken for somebody else. */
	readonly times: number;
	/** Of a hundred passers-by. */
	readonly passers: ByGroup;
	/** Of the false alerts of the reader's crowd, and how many of them chance alone may give to B, nine times in ten. */
	readonly errors: ByGroup;
	/** Not rounded: what each group gets of them on average. */
	readonly mean: ByGroup;
	readonly ordinary: readonly [low: number, high: number];
	/** Up to how many times so few errors would not show. */
	readonly hidden: number;
}

export interface RiskLayout extends Drawn {
	/** Stripes across the shoulders of group B: a tray each, as wide as its people are large. */
	readonly stripes: readonly { readonly id: string; readonly d: string; readonly width: number }[];
}

export interface RiskView {
	readonly frame: Frame;
	readonly shared: Shared;
	readonly wide: RiskLayout;
	readonly tall: RiskLayout;
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };

/** The false alerts of the reader's crowd, dealt to two groups of passers-by. */
export function view(_state: RiskState, world: World, choices: Choices): RiskView {
	const { settings } = choices;
	const groups = groupsOf(settings);
	const { false: count } = wholeAlerts(matcherOver(camerasKept(world, choices).length, settings));
	const shares = differential(groups);
	const ofB = Math.round(groups.share * OUT_OF);
	const shared: Shared = {
		times: groups.times,
		passers: { a: OUT_OF - ofB, b: ofB },
		errors: falseByGroup(count, groups),
		mean: { a: count * shares.a, b: count * shares.b },
		ordinary: ordinaryRange(count, shares.b),
		hidden: hiddenTimes(count, groups.share)
	};
	return { frame: FRAME, shared, wide: layOut(true, shared, world), tall: layOut(false, shared, world) };
}
