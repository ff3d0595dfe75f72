import type { ChainSign } from '../shared/chain-signs.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import { figuresForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World, WorldSetting } from '../world.ts';

/** Settings of the chain, one for each chapter, in order. */
export const CHAIN_SETTINGS = ['cameras', 'threshold', 'operators', 'list'] as const;
/** Id of a chain setting. */
export type ChainSettingId = (typeof CHAIN_SETTINGS)[number];

/** Other settings on which the outcome of each chain setting depends. */
const RELATED_SETTINGS: Readonly<Record<ChainSettingId, readonly string[]>> = {
	cameras: ['lens', 'sensor'],
	threshold: ['use'],
	operators: ['base', 'streams', 'handling', 'patience', 'peak'],
	list: ['match', 'crowd']
};

/** A setting of the chain with its outcome. */
export interface ChainSetting {
	readonly link: ChainSettingId;
	readonly emblem: ChainSign;
	readonly value: number;
	/** `yours`: chosen by the reader; `placed`: cameras placed by the reader; `ours`: the default. */
	readonly origin: 'yours' | 'placed' | 'ours';
	/** Default and limits of the value. */
	readonly range: WorldSetting;
	/** Outcome: how many are filmed, flagged or lost; for the list, how many people are wrongly matched. */
	readonly gives: number;
	/** What the outcome is out of: 100, or for the list the size of the crowd. */
	readonly of: number;
	/** Whether there is any camera. */
	readonly isFilmed: boolean;
	/** Whether the software raises any alert. */
	readonly hasAlerts: boolean;
	/**
	 * Outcomes over the range of the value, all other settings unchanged. Empty for cameras that the reader
	 * placed.
	 */
	readonly curve: readonly CurvePoint[];
}

/** A value of a setting and its outcome, out of {@link ChainSetting.of}. */
export interface CurvePoint {
	readonly value: number;
	readonly gives: number;
	/** Only for the threshold: share of alerts that no operator answers at this value, in percent. */
	readonly lost?: number;
}

/** The settings of the chain with their outcomes. */
export interface SettingsView {
	readonly links: readonly ChainSetting[];
	/** Number of other settings that the outcomes depend on and that the reader changed. */
	readonly changedRelatedCount: number;
}

const EMBLEMS: Readonly<Record<ChainSettingId, ChainSign>> = {
	cameras: 'camera',
	threshold: 'alert',
	operators: 'person',
	list: 'list'
};

const HUNDRED = 100;

/** Returns the setting of each chapter with its outcome, rounded as in the text. */
export function data(_state: unknown, world: World, choices: Choices): SettingsView {
	const figure = figuresForChoices(world, choices);
	const { placement, settings } = choices;
	const isMoved = (id: string) =>
		settings[id] !== undefined && settings[id] !== world.settingRange(id).default;
	const outOfHundred = (share: number) => ({ gives: Math.round(HUNDRED * share), of: HUNDRED });
	const alerts = figure('chain.flags') > 0;
	const gives: Readonly<Record<ChainSettingId, Pick<ChainSetting, 'gives' | 'of'>>> = {
		cameras: outOfHundred(figure('chain.filmed-share')),
		threshold: outOfHundred(figure('chain.flagged-share')),
		operators: outOfHundred(figure('chain.lost-share')),
		list: { gives: figure('faces.false'), of: figure('faces.crowd') }
	};
	const filmed = chosenCameras(world, choices).length > 0;
	const values: Readonly<Record<ChainSettingId, number>> = {
		cameras: chosenCameras(world, choices).length,
		threshold: figure('analysis.threshold'),
		operators: figure('answering.operators'),
		list: figure('faces.list')
	};
	const links = CHAIN_SETTINGS.map((link): ChainSetting => {
		const own = link === 'cameras' && placement.length > 0 ? 'placed' : 'yours';
		return {
			link,
			emblem: EMBLEMS[link],
			value: values[link],
			origin: own === 'placed' || isMoved(link) ? own : 'ours',
			range: world.settingRange(link),
			...gives[link],
			isFilmed: filmed,
			hasAlerts: alerts,
			curve: own === 'placed' ? [] : computeCurve(link, world, choices)
		};
	});
	const besides = Object.values(RELATED_SETTINGS).flat().filter(isMoved).length;
	return { links, changedRelatedCount: besides };
}

/** The figure that each setting leads to. That of the list is a number of people, the others are shares. */
const FIGURE_IDS: Readonly<Record<ChainSettingId, string>> = {
	cameras: 'chain.filmed-share',
	threshold: 'chain.flagged-share',
	operators: 'chain.lost-share',
	list: 'faces.false'
};

/**
 * Intervals at which curves are computed; for the list, which has a logarithmic scale, values per power of
 * ten.
 */
const CURVE_STEPS = { cameras: 2, threshold: 2, tenfold: 12 };

/** Returns the outcome of each value of a setting, all other settings unchanged. */
function computeCurve(link: ChainSettingId, world: World, choices: Choices): CurvePoint[] {
	const values = curveValues(link, world.settingRange(link), choices.settings[link]);
	return values.map((value) => {
		const figure = figuresForChoices(world, { ...choices, settings: { ...choices.settings, [link]: value } });
		const gives = figure(FIGURE_IDS[link]);
		if (link === 'list') return { value, gives };
		const lost = link === 'threshold' && { lost: HUNDRED * figure('chain.lost-share') };
		return { value, gives: HUNDRED * gives, ...lost };
	});
}

/**
 * Returns the values of a setting at which its curve is computed, in ascending order.
 * @param own the reader’s value
 */
function curveValues(
	link: ChainSettingId,
	{ min, max, default: usual }: WorldSetting,
	own = usual
): number[] {
	if (link === 'list') {
		const count = Math.round(Math.log10(max / min) * CURVE_STEPS.tenfold);
		return Array.from({ length: count + 1 }, (_, index) =>
			Math.round(min * 10 ** (index / CURVE_STEPS.tenfold))
		);
	}
	const step = link === 'operators' ? 1 : CURVE_STEPS[link];
	const values = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
	// The reader's own point must be on the curve, and so must the value before the highest threshold, where
	// the curve drops.
	const more = link === 'threshold' ? [own, max - 1] : [own];
	return [...new Set([...values, ...more])].toSorted((a, b) => a - b);
}
