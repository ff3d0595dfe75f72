import type { Drawn } from '#lib/chart/strokes.ts';
import type { Glyph } from '../glyphs.ts';
import { camerasKept } from '../optics.ts';
import { sceneFigures } from '../scene-figures.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World, WorldSetting } from '../world.ts';
import { layOut, TALL, WIDE } from './layout.ts';

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
}

export interface SettingsView {
	readonly frame: Frame;
	readonly links: readonly Setting[];
	/** How many other settings of the chain the reader has moved. */
	readonly besides: number;
	readonly wide: Drawn;
	readonly tall: Drawn;
}

const EMBLEMS: Readonly<Record<Link, Glyph>> = {
	cameras: 'camera',
	threshold: 'alert',
	operators: 'person',
	list: 'list'
};

const HUNDRED = 100;

/** The reader's setting of each chapter on one chain, and what each of them gives, as the sentences count it. */
export function view(_state: unknown, world: World, choices: Choices): SettingsView {
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
		return {
			link,
			emblem: EMBLEMS[link],
			value: values[link],
			whose: own === 'placed' || isMoved(link) ? own : 'ours',
			range: world.settingRange(link),
			...gives[link],
			filmed,
			alerts
		};
	});
	const besides = Object.values(BESIDES).flat().filter(isMoved).length;
	const shown = { links, besides };
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		...shown,
		wide: layOut(shown, WIDE, world),
		tall: layOut(shown, TALL, world)
	};
}
