import type { Glyph } from '../glyphs.ts';
import { camerasKept } from '../cameras-in-force.ts';
import { sceneFigures } from '../scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World, WorldSetting } from '../world.ts';

/** The settings on the chain, one of each chapter, in its order. */
export const LINKS = ['cameras', 'threshold', 'operators', 'list'] as const;
export type Link = (typeof LINKS)[number];

/** The other settings on which what follows from a link depends as well. */
const BESIDES: Readonly<Record<Link, readonly string[]>> = {
	cameras: ['lens', 'sensor'],
	threshold: ['use'],
	operators: ['base', 'streams', 'handling', 'patience', 'peak'],
	list: ['match', 'crowd']
};

/** One setting of the chain, and what follows from it. */
export interface Setting {
	readonly link: Link;
	readonly emblem: Glyph;
	readonly value: number;
	/** Whether the reader chose it, hung the cameras up herself, or left it as it was. */
	readonly whose: 'yours' | 'placed' | 'ours';
	/** Where the story leaves it, and its ends. */
	readonly range: WorldSetting;
	/** So many `of` a hundred: filmed, flagged, lost; or of a crowd: wrongly taken for somebody on the list. */
	readonly gives: number;
	readonly of: number;
	/** Whether any camera films, and whether the software raises an alert at all. */
	readonly filmed: boolean;
	readonly alerts: boolean;
	/** What would follow from other values, all else left as it is; none where the reader hung up cameras herself. */
	readonly curve: readonly Outcome[];
}

/** What follows from a value, of as many as {@link Setting.of}. */
export interface Outcome {
	readonly value: number;
	readonly gives: number;
	/** Of the threshold: alerts of a hundred that nobody answers then. */
	readonly lost?: number;
}

export interface SettingsView {
	readonly links: readonly Setting[];
	/** How many other settings of the chain the reader has moved. */
	readonly besides: number;
}

const EMBLEMS: Readonly<Record<Link, Glyph>> = {
	cameras: 'camera',
	threshold: 'alert',
	operators: 'person',
	list: 'list'
};

const HUNDRED = 100;

/** The reader's setting of each chapter on one chain, and what each of them gives, as the sentences count it. */
export function data(_state: unknown, world: World, choices: Choices): SettingsView {
	const figure = sceneFigures(world, choices);
	const { placement, settings } = choices;
	const isMoved = (id: string) =>
		settings[id] !== undefined && settings[id] !== world.settingRange(id).default;
	const hundredth = (share: number) => ({ gives: Math.round(HUNDRED * share), of: HUNDRED });
	const alerts = figure('chain.flags') > 0;
	const gives: Readonly<Record<Link, Pick<Setting, 'gives' | 'of'>>> = {
		cameras: hundredth(figure('chain.filmed-share')),
		threshold: hundredth(figure('chain.flagged-share')),
		operators: hundredth(figure('chain.lost-share')),
		list: { gives: figure('faces.false'), of: figure('faces.crowd') }
	};
	const filmed = camerasKept(world, choices).length > 0;
	const values: Readonly<Record<Link, number>> = {
		cameras: camerasKept(world, choices).length,
		threshold: figure('analysis.threshold'),
		operators: figure('answering.operators'),
		list: figure('faces.list')
	};
	const links = LINKS.map((link): Setting => {
		const own = link === 'cameras' && placement.length > 0 ? 'placed' : 'yours';
		return keptAlike({
			link,
			emblem: EMBLEMS[link],
			value: values[link],
			whose: own === 'placed' || isMoved(link) ? own : 'ours',
			range: world.settingRange(link),
			...gives[link],
			filmed,
			alerts,
			curve: own === 'placed' ? [] : curveOf(link, world, choices)
		});
	});
	const besides = Object.values(BESIDES).flat().filter(isMoved).length;
	return { links, besides };
}

const latest = new Map<Link, { readonly key: string; readonly setting: Setting }>();

/** The setting as it was last, where nothing of it is new: whatever draws it need not draw it again. */
function keptAlike(setting: Setting): Setting {
	const key = JSON.stringify(setting);
	const last = latest.get(setting.link);
	if (last?.key === key) return last.setting;
	latest.set(setting.link, { key, setting });
	return setting;
}

/** The figure that follows from each setting, and what it is a share of; those of the list are people. */
const FIGURES: Readonly<Record<Link, string>> = {
	cameras: 'chain.filmed-share',
	threshold: 'chain.flagged-share',
	operators: 'chain.lost-share',
	list: 'faces.false'
};

/** Values at which curves are reckoned: all where there are few; of the list, which grows tenfold, as many to each power. */
const STEPS = { cameras: 2, threshold: 2, tenfold: 12 };

/** What follows from each value of a setting. */
function curveOf(link: Link, world: World, choices: Choices): Outcome[] {
	const values = valuesOf(link, world.settingRange(link), choices.settings[link]);
	return values.map((value) => {
		const figure = sceneFigures(world, { ...choices, settings: { ...choices.settings, [link]: value } });
		const gives = figure(FIGURES[link]);
		if (link === 'list') return { value, gives };
		const lost = link === 'threshold' && { lost: HUNDRED * figure('chain.lost-share') };
		return { value, gives: HUNDRED * gives, ...lost };
	});
}

function valuesOf(link: Link, { min, max, default: usual }: WorldSetting, own = usual): number[] {
	if (link === 'list') {
		const count = Math.round(Math.log10(max / min) * STEPS.tenfold);
		return Array.from({ length: count + 1 }, (_, index) => Math.round(min * 10 ** (index / STEPS.tenfold)));
	}
	const step = link === 'operators' ? 1 : STEPS[link];
	const values = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
	// The reader’s own point lies on its curve; before its strictest end that of the threshold falls down.
	const more = link === 'threshold' ? [own, max - 1] : [own];
	return [...new Set([...values, ...more])].toSorted((a, b) => a - b);
}
