/** A hundred passers-by with an umbrella, as they were spotted with so many screens. */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below } from '#lib/chart/divide.ts';
import { area, COUNT, inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { detection, noticedOf } from '#lib/model/supervision.ts';
import type { StateOf } from '#lib/narrative/parameters.ts';
import { integer, plural } from '../plural.ts';
import { scene } from '../drawn.ts';
import type { Choices, Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';
import { ABREAST, HIGH, monitorsPath, umbrellaPath } from './umbrella.ts';

/** Passers-by that each share is shown out of. */
const OUT_OF = 100;

export interface UmbrellasView {
	/** The reader's screens, and how many of a hundred they let one spot. */
	readonly monitors: number;
	readonly spotted: number;
	/** Whether that was measured, or lies between two measurements. */
	readonly measured: boolean;
	/** Of a hundred, for every number of screens up to the most that was measured. */
	readonly all: readonly {
		readonly monitors: number;
		readonly spotted: number;
		readonly measured: boolean;
	}[];
}

/** Of the way from one number of screens to the next, how much a column takes to either side. */
const BROAD = 0.88;
/** Between a column and what frames it. */
const AROUND = 2.5;
/** Rooms so high have little walls of screens under the columns. */
const WALLS = 250;

function data(_state: StateOf<typeof parameters>, _world: World, { settings }: Choices): UmbrellasView {
	const { monitors: own = 1 } = settings;
	const found = noticedOf(settings);
	const seen = (monitors: number) => ({
		monitors,
		spotted: Math.round(detection(monitors, settings) * OUT_OF),
		measured: found.some(([count]) => count === monitors)
	});
	const [least = 1, most = least] = [found[0]?.[0], found.at(-1)?.[0]];
	return { ...seen(own), all: range(least, most + 1).map(seen) };
}

/** The least and the largest number of screens that was measured. */
const endsOf = (all: UmbrellasView['all']) => [all[0]?.monitors ?? 1, all.at(-1)?.monitors ?? 1] as const;

/** Where everything stands. */
interface Plot {
	readonly floor: number;
	readonly ceiling: number;
	/** From one umbrella to the next beside it, and over it. */
	readonly pitch: number;
	readonly high: number;
	readonly abreast: number;
	/** The middle of a column. */
	readonly x: (monitors: number) => number;
	readonly half: number;
}

function layout(view: UmbrellasView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const head = headOf(viewport, whole, world);
	const rest = below(whole, head.height + LABEL);
	const walls = rest.height > WALLS;
	const plot = plotIn(view, rest, walls);
	const own = ownWords(view, plot, rest, world);
	return together(
		{ texts: [...head.texts, ...own.texts] },
		{ shapes: chosen(view, plot) },
		...view.all.flatMap(({ monitors, spotted, measured }) =>
			measured ? [column(monitors, spotted, view, plot, walls, world)] : []
		),
		{ shapes: [{ id: 'axis', style: 'axis', d: axis(view, plot) }] }
	);
}

function headOf({ titled }: Viewport, whole: Rect, world: World): Block {
	return stack(
		[
			block('title', titled ? ['umbrellas.title', 'umbrellas.title-short'].map(world.word) : '', whole, {
				style: 'chart-title',
				size: TITLE,
				most: 1
			}),
			block('source', world.word('umbrellas.source'), whole, { style: 'soft' })
		],
		LABEL * 0.4
	);
}

/** The largest umbrellas of which a hundred stand in each column, between its number and its screens. */
function plotIn({ all }: UmbrellasView, rest: Rect, walls: boolean): Plot {
	const inner = inset(rest, AROUND);
	const [first, last] = endsOf(all);
	const step = inner.width / (last - first + 2 * BROAD);
	const under = LABEL * 1.4 + (walls ? Math.min(step * 1.6, rest.height * 0.14) : 0);
	const over = TITLE * 1.4 + COUNT;
	const height = rest.height - under - over;
	const ways = ABREAST.map((abreast) => {
		const pitch = Math.min((2 * BROAD * step) / abreast, height / (OUT_OF / abreast) / HIGH);
		return { abreast, pitch };
	});
	const { abreast, pitch } = ways.reduce((a, b) => (b.pitch > a.pitch ? b : a));
	const [floor, high] = [rest.y + rest.height - under, height / (OUT_OF / abreast)];
	// Rows may stand further apart than they have to, within reason.
	const loose = Math.min(high, pitch * HIGH * 1.35);
	return {
		floor,
		ceiling: floor - (OUT_OF / abreast) * loose,
		pitch,
		high: loose,
		abreast,
		x: scaleLinear([first, last], [inner.x + BROAD * step, inner.x + inner.width - BROAD * step]),
		half: (abreast * pitch) / 2
	};
}

/** What the reader's screens let one spot, over them as far as it stays whole. */
function ownWords({ monitors, spotted, measured }: UmbrellasView, { x }: Plot, rest: Rect, world: World) {
	const how = measured ? 'measured' : 'between';
	const wordings = [`yours-${how}`, `yours-${how}-short`].map((key) =>
		world.fill(`umbrellas.${key}`, {
			monitors: plural(world, 'umbrellas.axis', monitors),
			seen: integer(world, spotted)
		})
	);
	const size = rest.width > 500 ? TITLE : LABEL;
	const words = block(
		'yours',
		wordings,
		{ ...rest, width: rest.width - 3 * LABEL },
		{ style: 'strong', most: 1, size }
	);
	const wide = words.width * 1.05;
	const left = Math.min(rest.x + rest.width - wide, Math.max(rest.x, x(monitors) - wide / 2));
	return moved(words, left - rest.x, 0);
}

/** A frame around the column of the reader's screens, or a mark where none of that number was measured. */
function chosen({ monitors, spotted, measured }: UmbrellasView, plot: Plot): Shape[] {
	const { x, half, floor, ceiling } = plot;
	const top = ceiling - COUNT * 0.75 - LABEL;
	const middle = round(x(monitors));
	if (measured) {
		const [left, width] = [round(middle - half - AROUND), round(2 * (half + AROUND))];
		const height = round(floor - top);
		return [{ id: 'chosen', style: 'outline', d: `M${left} ${round(top)}h${width}v${height}h-${width}z` }];
	}
	const y = round(floor - (spotted / OUT_OF) * (floor - ceiling));
	return [
		{ id: 'yours-line', style: 'hair', d: `M${middle} ${round(top)}V${round(floor)}` },
		{ id: 'yours-umbrella', style: 'yours', d: umbrellaPath(middle, y + plot.pitch, plot.pitch * 2) }
	];
}

/** A hundred umbrellas, those spotted at the foot; their number over them, and under them the screens. */
function column(
	monitors: number,
	spotted: number,
	view: UmbrellasView,
	{ floor, ceiling, pitch, high, abreast, x: at, half }: Plot,
	walls: boolean,
	world: World
): Drawing {
	const x = at(monitors);
	const paths = Array.from({ length: OUT_OF }, (_, index) =>
		umbrellaPath(
			x + ((index % abreast) - (abreast - 1) / 2) * pitch,
			floor - (Math.floor(index / abreast) + 0.12) * high,
			pitch
		)
	);
	const row = { x: x - half, width: 2 * half };
	const numeral = integer(world, monitors);
	const long = plural(world, 'umbrellas.axis', monitors);
	const name = textWidth(long, LABEL) * 1.05 <= row.width ? long : numeral;
	const number = integer(world, spotted);
	const size = textWidth(number, COUNT) <= row.width ? COUNT : TITLE;
	return together({
		shapes: [
			{ id: `missed-${monitors}`, style: 'umbrella missed', d: paths.slice(spotted).join('') },
			{ id: `spotted-${monitors}`, style: 'umbrella', d: paths.slice(0, spotted).join('') },
			...(walls
				? [
						{
							id: `wall-${monitors}`,
							style: view.monitors === monitors ? 'monitor chosen' : 'monitor',
							d: monitorsPath(monitors, x, floor + LABEL * 1.6, Math.min(2 * half, high * 6))
						}
					]
				: [])
		],
		texts: [
			...block(
				`number-${monitors}`,
				number,
				{ ...row, y: ceiling - size * 0.75 - LABEL * 0.4 },
				{ style: 'figure-number', size, anchor: 'middle' }
			).texts,
			...block(`monitors-${monitors}`, name, { ...row, y: floor + LABEL * 0.4 }, { anchor: 'middle' }).texts
		]
	});
}

/** A line with a tick at every number of screens: longer where it was measured. */
function axis({ all }: UmbrellasView, { x, floor, half }: Plot): string {
	const [first, last] = endsOf(all);
	const ticks = all.map(({ monitors, measured }) =>
		measured ? '' : `M${round(x(monitors))} ${round(floor)}v3`
	);
	return `M${round(x(first) - half)} ${round(floor)}H${round(x(last) + half)}${ticks.join('')}`;
}

/** What was measured, and between the measurements what is read off their line. */
function table({ all }: UmbrellasView, world: World): Table {
	return {
		caption: world.word('umbrellas.caption'),
		head: ['umbrellas.monitors', 'umbrellas.spotted', 'umbrellas.how'].map(world.word),
		rows: all.map(({ monitors, spotted, measured }) => [
			integer(world, monitors),
			integer(world, spotted),
			world.word(measured ? 'umbrellas.measured' : 'umbrellas.between')
		])
	};
}

export default scene({ data, layout, table });
