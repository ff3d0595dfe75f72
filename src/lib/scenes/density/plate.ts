/** The plate with the portraits of the passer-by. */
import { range } from 'd3-array';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { card, fixed, type Box, type Measured } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { text } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { GRADES, type DensityPortrait } from './data.ts';

const UNBOUNDED = { width: Infinity, height: Infinity };
/** Side of a portrait from which names are larger than labels, in units. */
export const LARGE_SIDE = 100;

/** The texts of a portrait, measured: its name, and its distance and density on one line or below one another. */
export interface PortraitTexts {
	readonly name: Measured;
	readonly line: Measured;
	readonly lines: Measured;
}

/** Returns the texts of a portrait. @param size font size of its name, in units */
export function measureTexts(
	{ id, distance, density }: DensityPortrait,
	size: number,
	world: World
): PortraitTexts {
	const [far, fine] = [formatDistance(world, distance), `${formatCount(world, density)} px/m`];
	const under = (rank: number, words: string) => text(`under-${id}-${rank}`, words);
	return {
		name: text(`name-${id}`, world.word(`density.${id}`), { style: 'strong', size }).measure(UNBOUNDED),
		line: under(0, `${far} · ${fine}`).measure(UNBOUNDED),
		lines: column({ gap: 'none' }, under(0, far), under(1, fine)).measure(UNBOUNDED)
	};
}

/** Returns the grade that a density allows, of those with a portrait. */
const gradeAt = (density: number, portraits: readonly DensityPortrait[]) =>
	GRADES.findLast((id) => portraits.some((portrait) => portrait.id === id && density >= portrait.density));

/** The name of the portrait at the current distance, with what it allows if that fits a width. */
export function measureVerdict(
	{ density }: DensityPortrait,
	portraits: readonly DensityPortrait[],
	size: number,
	width: number,
	world: World
): Measured {
	const grade = gradeAt(density, portraits);
	const wordings = [world.word(`density.here-${grade ?? 'none'}`), world.word('density.here')];
	return text('name-here', wordings, { style: 'strong right-ink', size, maxLines: 1 }).measure({
		...UNBOUNDED,
		width
	});
}

/** How portraits are placed on their plate. */
interface PlateStyle {
	/** Number of portraits in a row. */
	readonly across: number;
	/** Whether distance and density have a line each. */
	readonly hasLines: boolean;
	/** Side of a portrait, in units. */
	readonly side: number;
	/** Width of a portrait with its words, in units. */
	readonly width: number;
}

/** Returns the width of a column of portraits with their texts. */
export const plateColumnWidth = (texts: readonly PortraitTexts[], hasLines: boolean, side: number): number =>
	Math.max(
		side,
		...texts.flatMap(({ name, line, lines }) => [name.width, hasLines ? lines.width : line.width])
	);

/** Portraits of the same face on a plate, each with its name above it, and its distance and density below it. */
export function portraitPlate(
	portraits: readonly DensityPortrait[],
	texts: readonly PortraitTexts[],
	{ across, hasLines, side, width }: PlateStyle
): Box {
	const words = texts.map(({ name, line, lines }) => ({ name, under: hasLines ? lines : line }));
	const cells = words.map(({ name, under }, index) => {
		const drawAt = (x: number, y: number) =>
			drawPortrait(portraits[index] as DensityPortrait, portraits, { x, y, width: side, height: side });
		return column(
			{ gap: 's' },
			fixed(name, name.draw),
			fixed({ width, height: side }, drawAt),
			fixed(under, under.draw)
		);
	});
	const rows = range(0, cells.length, across).map((first) =>
		row({ gap: 'l' }, ...cells.slice(first, first + across))
	);
	return card('plate', 'plate', column({ gap: 'l' }, ...rows), 'l');
}

/** Height of the band above a portrait, in units: less than the gap to its name. */
const BAND_HEIGHT = 4;

/** Draws one portrait below a band in the tint of its ring on the plan, with a blue frame if it shows the current distance. */
function drawPortrait(
	{ id, pixels, tones, density }: DensityPortrait,
	portraits: readonly DensityPortrait[],
	square: Rect
): Partial<Drawing> {
	const band = rectPath({ ...square, y: square.y - BAND_HEIGHT, height: BAND_HEIGHT });
	const transform = `translate(${square.x.toFixed(1)} ${square.y.toFixed(1)}) scale(${(square.width / pixels).toFixed(3)})`;
	return {
		shapes: [
			createShape(`${id}-band`, `sector ${gradeAt(density, portraits) ?? ''}`, band),
			createShape(`${id}-sheet`, 'photo-sheet', rectPath(square)),
			...tones.flatMap((d, tone) =>
				d === '' ? [] : [{ id: `${id}-tone-${tone + 1}`, d, style: `pixels tone-${tone + 1}`, transform }]
			),
			createShape(`${id}-frame`, id === 'here' ? 'strip now' : 'strip', rectPath(square))
		]
	};
}

/** Returns a distance with its unit, with one decimal below 10 m. */
export const formatDistance = (world: World, value: number): string =>
	world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: value < 10 ? 1 : 0 }) });
