/** One person in front of all that falls to her; apart, numbers that are not to be compared with these. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { NOTHING, together, type Drawing } from '#lib/chart/drawing.ts';
import { keys } from '#lib/chart/keys.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { above, below } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { picturedScene, type PictureWorld } from '../pictured.ts';
import { integer, plural } from '../plural.ts';
import { data, type Ratios } from './data.ts';
import { fitted, rowsIn } from './rows.ts';
import { table } from './table.ts';

/** Smaller marks are specks: fewer rows are then shown. Where there is room, marks are larger before what is apart is named. */
const LEAST = 4.2;
const GOOD = 6.4;

/** Higher rooms set the title apart. */
const HIGH = 300;

/** How much is shown: so many rows, and so many of what is apart. */
interface Shown {
	readonly towns: number;
	readonly asides: number;
	readonly least: number;
}

function layout(ratios: Ratios, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const head = headOf(viewport, whole, world);
	const rest = below(whole, head.height + (viewport.height > HIGH ? 2 : 1) * LABEL);
	const [towns, asides] = [ratios.present.length, ratios.apart.length];
	const ways: Shown[] = [
		...[asides, Math.ceil(asides / 2), 0].map((count) => ({ towns, asides: count, least: GOOD })),
		...Array.from({ length: towns }, (_, less) => ({ towns: towns - less, asides: 0, least: LEAST }))
	];
	const drawn = ways.map((way) => () => shown(ratios, way, rest, world));
	let chosen: { readonly fits: boolean; readonly drawing: Drawing } = { fits: false, drawing: NOTHING };
	for (const draw of drawn) if (!chosen.fits) chosen = draw();
	return together(head.drawing, chosen.drawing);
}

/** What is counted, and behind it or under it what a mark is. */
function headOf({ titled }: Viewport, whole: Rect, world: PictureWorld) {
	const title = block('title', titled === true ? world.word('ratio.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const key = keys([{ id: 'tile', wordings: [world.word('ratio.tile')], style: 'soft' }], whole, {
		mark: LABEL * 0.7
	});
	const used = key.texts[0] ? LABEL * 1.2 + block('', world.word('ratio.tile'), whole).width : 0;
	const beside =
		title.height > 0 && title.texts.length === 1 && title.width * 1.05 + used + 3 * LABEL < whole.width;
	const [dx, dy] = beside
		? [whole.width - used, (title.height - key.height) / 2]
		: [0, title.height > 0 ? title.height + LABEL * 0.3 : 0];
	const [spot] = key.spots;
	const mark = spot ? square(spot.x + dx, spot.y + dy, LABEL * 0.66) : '';
	return {
		height: beside ? title.height : dy + key.height,
		drawing: together({
			shapes: [{ id: 'tile-mark', style: 'core seen', d: mark }],
			texts: [...title.texts, ...moved(key, dx, dy).texts]
		})
	};
}

function shown({ present, apart }: Ratios, { towns, asides, least }: Shown, rest: Rect, world: PictureWorld) {
	const foot = asideOf({ present, apart }, { towns, asides, least }, rest, world);
	const room = above(rest, foot.height > 0 ? foot.height + LABEL * 1.6 : 0);
	const own = present.slice(0, towns);
	const manner = fitted(own, room, world);
	const y = rest.y + rest.height - foot.height;
	const rule = asides > 0 ? `M${round(rest.x)} ${round(y - LABEL * 0.8)}h${round(rest.width)}` : '';
	return {
		fits: manner.pitch >= least,
		drawing: together(rowsIn(own, room, manner, world), {
			shapes: [{ id: 'rule', style: 'hair', d: rule }],
			texts: moved(foot, 0, y - rest.y).texts
		})
	};
}

/** What is not to be compared: numbers without marks, one after the other; and how many are left to the table. */
function asideOf(
	{ present, apart }: Ratios,
	{ towns, asides }: Shown,
	rect: Rect,
	world: PictureWorld
): Block {
	const left = present.length - towns + apart.length - asides;
	const more = block('more', left > 0 ? plural(world, 'picture.more', left) : '', rect, { style: 'soft' });
	if (asides === 0) return more;
	const named = apart
		.slice(0, asides)
		.map(({ each, name }) =>
			world.fill('ratio.apart-one', { name, each: integer(world, each) }).replaceAll(' ', '\u00a0')
		)
		.join(' · ');
	return stack([
		block('caution', world.word('ratio.apart-caution'), rect, { style: 'strong' }),
		block('asides', named, rect, { style: 'soft' }),
		more
	]);
}

export default picturedScene({ data, layout, table, fixed: true });
