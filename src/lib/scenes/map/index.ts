/** A disc for each record on its place on the map, by its status; names in the margins. */
import { block, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { figures, keys } from '#lib/chart/keys.ts';
import { below } from '#lib/chart/divide.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { integer } from '../plural.ts';
import { picturedScene, type PictureWorld } from '../pictured.ts';
import { data, type Places } from './data.ts';
import { discs, type Disc } from './discs.ts';
import { drawMap } from './map.ts';
import { table } from './table.ts';

/** Rooms with less have no figures above the map, only words. */
const FIGURES = { width: 480, height: 400 };
/** Lower ones have no date: the table has it. */
const DATED = 190;

function layout(shown: Places, viewport: Viewport, world: PictureWorld): Drawing {
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
function headingOf({ count, towns }: Places, viewport: Viewport, whole: Rect, world: PictureWorld): Block[] {
	const title = world.fill('map.title', {
		count: integer(world, count),
		places: integer(world, towns.length)
	});
	const date = world.fill('map.as-of', { date: writeDate(world.locale, world.lawAsOf) });
	return [
		block('title', viewport.titled ? title : '', whole, { style: 'chart-title', size: TITLE }),
		block('date', whole.height > DATED ? date : '', whole, { style: 'soft' })
	];
}

interface Legend extends Block {
	readonly discs: readonly Disc[];
	readonly size: number;
}

/** The sign of a status, in the legend. */
const discOf =
	({ statuses }: Places) =>
	({ id, ...at }: { readonly id: string; readonly x: number; readonly y: number }): Disc => ({
		...at,
		sign: statuses.find(({ status }) => status === id)?.sign ?? 'full'
	});

/** The count of each status, large, with its name under it: legend and sum in one. */
function large(shown: Places, rect: Rect, world: PictureWorld): Legend {
	const size = COUNT * 0.8;
	const laid = figures(
		shown.statuses.map(({ count, status }) => ({
			id: status,
			figure: integer(world, count),
			name: world.word(`map.status-${status}`)
		})),
		rect,
		size
	);
	return { ...laid, discs: laid.spots.map(discOf(shown)), size };
}

/** The same in a line of words or two. */
function line(shown: Places, rect: Rect, world: PictureWorld): Legend {
	const size = LABEL * 1.1;
	const laid = keys(
		shown.statuses.map(({ count, status }) => ({
			id: status,
			wordings: [`map.status-${status}`, `map.status-${status}-short`].map((key) =>
				world.fill('map.key', { label: world.word(key), count: integer(world, count) })
			)
		})),
		rect,
		{ mark: size, most: rect.height > 200 ? 2 : 1, between: LABEL }
	);
	return { ...laid, discs: laid.spots.map(discOf(shown)), size };
}

export default picturedScene({
	data,
	layout,
	table: (_shown, world) => table(world),
	fixed: true
});
