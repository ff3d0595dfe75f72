/** What each of four settings changes, from one of its ends to the other, and where the reader has put it. */
import { block, moved } from '#lib/chart/block.ts';
import { NOTHING, together, type Drawing } from '#lib/chart/drawing.ts';
import { above, below, cells } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import { plural } from '../plural.ts';
import type { World } from '../world.ts';
import { data, type SettingsView } from './data.ts';
import { LARGE, panel, type Manner } from './panel.ts';
import { table } from './table.ts';

/** Settings beside one another that are tried, and how they are told. */
const ACROSS = [4, 2, 1];
const MANNERS: readonly Manner[] = [
	...[TITLE, LABEL].flatMap((size) =>
		[false, true].flatMap((brief) => [false, true].map((beside) => ({ size, brief, beside })))
	),
	{ size: LABEL, brief: true, beside: true, bare: true }
];
/** What a way is worth in smaller letters, in few words, and with nothing written at its plots. */
const WORTH = { small: 0.9, brief: 0.6, bare: 0.3 };
/** How much wider than high a plot is best. */
const WIDE = 2.2;
/** Where plots would be lower than this, the note is left out. */
const LEAST = 12;
/** Lower rooms have no title. */
const TITLED = 230;

function layout({ besides, links }: SettingsView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const roomy = viewport.titled === true && viewport.height >= TITLED;
	const title = block('title', roomy ? world.word('settings.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const said =
		besides > 0 ? plural(world, 'settings.also', besides) : roomy ? world.word('settings.whose') : '';
	const top = below(whole, title.height > 0 ? title.height + LABEL * 1.4 : 0);
	const tried = (words: string) => {
		const note = block('note', words, whole, { style: 'soft' });
		const rest = above(top, note.height > 0 ? note.height + LABEL : 0);
		const ways = ACROSS.flatMap((across) =>
			MANNERS.map((manner) => board(links, rest, across, manner, world))
		);
		return { note, ...ways.reduce((found, way) => (way.worth > found.worth ? way : found)) };
	};
	// Where there is no room for the note, the settings come first.
	const noted = tried(said);
	const best = noted.worth >= LEAST ? noted : tried('');
	const note = moved(best.note, 0, whole.height - best.note.height);
	return together({ texts: [...title.texts, ...note.texts] }, best.draw());
}

/** All four; `worth` tells how large the smallest of their plots is, and is least where words have no room. */
function board(links: SettingsView['links'], rest: Rect, across: number, manner: Manner, world: World) {
	const gap = Math.min(LABEL * 2.4, rest.width * 0.05);
	const rooms = cells(rest, links.length, across, Math.max(gap, LABEL));
	if (manner.size === TITLE && (rooms[0]?.width ?? 0) < LARGE)
		return { worth: -Infinity, draw: () => NOTHING };
	const told = links.map((link, index) => panel(link, rooms[index] ?? rest, manner, world));
	const panels = told.map(({ place }, index) => {
		const row = Math.floor(index / across) * across;
		return place(Math.max(...told.slice(row, row + across).map(({ head }) => head)));
	});
	const least = Math.min(...panels.map(({ plot }) => Math.min(plot.width / WIDE, plot.height)));
	const { size, brief, bare } = manner;
	const worth =
		least * (size === LABEL ? WORTH.small : 1) * (brief ? WORTH.brief : 1) * (bare ? WORTH.bare : 1);
	return {
		worth: panels.every(({ fits }) => fits) ? worth : least - 10_000,
		draw: () => together(...panels.map((one) => one.draw()))
	};
}

export default scene({ data, layout, table });
