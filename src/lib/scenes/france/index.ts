/** Who tried what, and what became of it: a disc for each project on the map, names in its margins. */
import { block, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { figures, keys } from '#lib/chart/keys.ts';
import { below } from '#lib/chart/divide.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { integer } from '../plural.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { data, FATES, type Fate, type France } from './data.ts';
import { discs, type Disc } from './discs.ts';
import { drawMap } from './map.ts';
import { table } from './table.ts';

/** Rooms with less have no figures above the map, only words. */
const FIGURES = { width: 480, height: 400 };
/** Lower ones have no date: the table has it. */
const DATED = 190;

function layout(shown: France, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const words = stack(headingOf(shown, viewport, whole, world), LABEL * 0.4);
	const rest = below(whole, words.height > 0 ? words.height + LABEL * 0.8 : 0);
	const legend =
		rest.width >= FIGURES.width && rest.height >= FIGURES.height
			? large(shown, rest, world)
			: line(shown, rest, world);
	const map = drawMap(shown.towns, below(rest, legend.height + LABEL), world);
	return together({ texts: words.texts }, map, {
		shapes: discs('key', legend.discs, legend.size),
		texts: legend.texts
	});
}

/** How many, where, and at what date; on a slide, whose band says that, the date alone. */
function headingOf({ projects, towns }: France, viewport: Viewport, whole: Rect, world: World): Block[] {
	const title = world.fill('france.title', {
		projects: integer(world, projects),
		towns: integer(world, towns.length)
	});
	const date = world.fill('france.as-of', { date: writeDate(world.locale, world.lawAsOf) });
	return [
		block('title', viewport.titled ? title : '', whole, { style: 'chart-title', size: TITLE }),
		block('date', whole.height > DATED ? date : '', whole, { style: 'soft' })
	];
}

interface Legend extends Block {
	readonly discs: readonly Disc[];
	readonly size: number;
}

const held = ({ counts }: France): Fate[] => FATES.filter((fate) => counts[fate] > 0);

/** The count of each fate, large, with its name under it: legend and sum in one. */
function large(shown: France, rect: Rect, world: World): Legend {
	const size = COUNT * 0.8;
	const laid = figures(
		held(shown).map((fate) => ({
			id: fate,
			figure: integer(world, shown.counts[fate]),
			name: world.word(`france.${fate}`)
		})),
		rect,
		size
	);
	return { ...laid, discs: laid.spots.map(({ id, ...at }) => ({ ...at, fate: id as Fate })), size };
}

/** The same in a line of words or two. */
function line(shown: France, rect: Rect, world: World): Legend {
	const size = LABEL * 1.1;
	const fates = held(shown);
	const laid = keys(
		fates.map((fate) => ({
			id: fate,
			wordings: [`france.${fate}`, `france.${fate}-short`].map((key) =>
				world.fill('france.key', { label: world.word(key), count: integer(world, shown.counts[fate]) })
			)
		})),
		rect,
		{ mark: size, most: rect.height > 200 ? 2 : 1, between: LABEL }
	);
	return { ...laid, discs: laid.spots.map(({ id, ...at }) => ({ ...at, fate: id as Fate })), size };
}

export default scene({
	data,
	layout,
	table: (_shown, world) => table(world),
	fixed: true
});
