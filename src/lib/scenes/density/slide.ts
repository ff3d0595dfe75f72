import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { integer } from '../plural.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { metres, SIDE, type DensityView, type Portrait } from './view.ts';

export interface DensityLayout {
	/** From metres of the plan to the units of the room. */
	readonly plan: string;
	readonly plate: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	/** Where the portraits stand, in their order. */
	readonly places: readonly { readonly x: number; readonly y: number; readonly scale: number }[];
	/** Side of a portrait. */
	readonly side: number;
	readonly lines: readonly TextLine[];
	/** At the passer-by on the plan. */
	readonly here: readonly TextLine[];
}

const MARGIN = 6;
const PAD = 7;
/** Between the two columns of portraits. */
const GUTTER = 11;
const TITLE = 11;
const TEXT = 10;
/** Least width that is left to the plan where distance and density share a line. */
const ROOMY = 130;
/** Metres that are seen around the zones, and at least from side to side. */
const AROUND = 6;
const LEAST = 52;

/** The plan on the left, and the portraits in two rows on a plate at the right. */
const slide: SlideLayout<DensityView, DensityLayout> = (view, viewport, world) => {
	const measures = view.portraits.map((portrait) => measured(portrait, world));
	const joined = measures.map((parts) => [parts.join(' · ')]);
	const oneLine = plateOf(view, joined, viewport, world);
	const roomy = oneLine.plate.x >= ROOMY;
	const { plate, ...portraits } = roomy ? oneLine : plateOf(view, measures, viewport, world);
	const map = mapping(view, { width: plate.x, height: viewport.height });
	return {
		...portraits,
		plate,
		plan: `translate(${map.x.toFixed(1)} ${map.y.toFixed(1)}) scale(${map.scale.toFixed(3)})`,
		here: here(view, map, plate.x, world)
	};
};

/** Distance and density of a portrait, in words. */
const measured = ({ distance, density }: Portrait, world: World): string[] => [
	metres(world, distance),
	`${integer(world, density)} px/m`
];

/** Two by two, as large as the height of the room allows. */
function plateOf(
	{ portraits }: DensityView,
	measures: readonly string[][],
	viewport: Viewport,
	world: World
) {
	const names = portraits.map(({ id }) => world.word(`density.${id}`));
	const height = viewport.height - 2 * MARGIN;
	const rows = measures[0]?.length ?? 0;
	const cell = (height - PAD) / 2;
	const side = cell - PAD - TITLE * 1.2 - rows * TEXT * 1.15;
	const widths = [
		...names.map((name) => textWidth(name, TITLE)),
		...measures.flat().map((text) => textWidth(text, TEXT))
	];
	const column = Math.max(side, ...widths);
	const width = 2 * (column + PAD) + GUTTER;
	const plate = { x: viewport.width - MARGIN - width, y: MARGIN, width, height };
	const corners = portraits.map((_, index) => ({
		x: plate.x + PAD + (index % 2) * (column + GUTTER),
		y: plate.y + PAD + Math.floor(index / 2) * cell
	}));
	const line = (id: string, text: string, x: number, y: number): TextLine => ({
		id,
		text,
		x,
		y,
		size: TEXT,
		anchor: 'start',
		style: ''
	});
	return {
		plate,
		side,
		places: corners.map(({ x, y }) => ({ x, y: y + TITLE * 1.2, scale: side / SIDE })),
		lines: corners.flatMap(({ x, y }, index): TextLine[] => [
			{ ...line(`name-${index}`, names[index] ?? '', x, y + TITLE * 0.85), size: TITLE, style: 'strong' },
			...(measures[index] ?? []).map((text, row) =>
				line(`${row}-${index}`, text, x, y + TITLE * 1.2 + side + TEXT * (1.05 + 1.15 * row))
			)
		])
	};
}

interface Mapping {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** The widest zone in the middle of the room that the plate leaves. */
function mapping({ rings, walker, camera }: DensityView, viewport: Viewport): Mapping {
	const [left, top, width, height] = around([
		[walker.x, walker.y],
		[camera.x, camera.y],
		...rings.flatMap(({ path }) => points(path))
	]);
	const scale = Math.min(viewport.width / width, viewport.height / height);
	return {
		x: viewport.width / 2 - (left + width / 2) * scale,
		y: viewport.height / 2 - (top + height / 2) * scale,
		scale
	};
}

type Point = readonly [x: number, y: number];

const points = (path: string): Point[] =>
	[...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

function around(seen: readonly Point[]): Box {
	const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs) - AROUND, Math.min(...ys) - AROUND];
	const [width, height] = [Math.max(...xs) + AROUND - left, Math.max(...ys) + AROUND - top];
	const wider = Math.max(0, LEAST - width);
	const higher = Math.max(0, LEAST - height);
	return [left - wider / 2, top - higher / 2, width + wider, height + higher];
}

/** The word for where she stands, beside her, if the plan has room for it. */
function here({ walker }: DensityView, { x, y, scale }: Mapping, right: number, world: World): TextLine[] {
	const line: TextLine = {
		id: 'here',
		text: world.word('density.here'),
		x: x + (walker.x + 1.2) * scale,
		y: y + (walker.y - 0.6) * scale,
		size: TITLE,
		anchor: 'start',
		style: 'strong haloed'
	};
	return extent(line).right < right - MARGIN ? [line] : [];
}

export default slide;
