import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { bars, photograph, zero } from './layout.ts';
import type { BarMeasures } from './measures.ts';
import { layRule } from './slide-rule.ts';
import type { Measured, VectorView } from './view.ts';

const MARGIN = 8;
const APART = 16;
const STRONG = 10.6;
const LABEL = 10.1;
/** Width of a photograph, over its height; of a head in it, over its width. */
const SHEET = 0.82;
const HEAD = 0.98;
/** No number of a face is larger. */
const LARGEST = 3;

/** Photographs beside the rule where the room is wide; above it, with their words beside them, where it is not. */
const slide: SlideLayout<VectorView, Drawn> = ({ measured }, viewport, world) =>
	(viewport.width > 290 ? sideBySide : stack)(measured, viewport, world);

export default slide;

/** Photographs with their bars, in their places. */
interface Places {
	readonly photos: readonly [Box, Box];
	readonly measures: BarMeasures;
}

function sideBySide(measured: Measured, viewport: Viewport, world: World): Drawn {
	const { width, height } = viewport;
	const split = width * (width > 340 ? 0.47 : 0.415);
	const right = round(split - APART / 2);
	const words = STRONG + 5;
	const note = LABEL * 1.4;
	const tall = round((height - 2 * MARGIN - 2 * words - note - 8) / 2);
	const wide = round(Math.min(tall * SHEET, (right - MARGIN) * 0.44));
	const tops = [MARGIN + words, MARGIN + 2 * words + tall + 8] as const;
	const photos = tops.map((top): Box => [MARGIN, round(top), wide, tall]) as [Box, Box];
	const measures = {
		bars: MARGIN + wide + 12,
		right,
		unit: tall / 2 / LARGEST,
		caption: 0,
		head: wide * HEAD
	};
	const names = namesOf(right - MARGIN, world);
	const rule = layRule(
		measured,
		{ x: round(split + APART / 2), y: MARGIN, right: width - MARGIN, bottom: height - MARGIN },
		world
	);
	return {
		strokes: [...drawn(measured, { photos, measures }), ...rule.strokes],
		lines: [
			...names.map((text, index) => line(`name-${index}`, text, MARGIN, (tops[index] ?? 0) - 5, 'strong')),
			outlines(right, height - MARGIN, world),
			...rule.lines
		]
	};
}

function stack(measured: Measured, viewport: Viewport, world: World): Drawn {
	const { width, height } = viewport;
	const right = width - MARGIN;
	const tall = round(height * 0.215);
	const wide = round(tall * SHEET);
	const tops = [MARGIN, MARGIN + tall + 5] as const;
	const photos = tops.map((top): Box => [MARGIN, top, wide, tall]) as [Box, Box];
	const left = MARGIN + wide + 13;
	const caption = STRONG * 0.75;
	const unit = (tall / 2 - caption * 0.7) / LARGEST;
	const note = world.word('vector.taken-note');
	const names = namesOf(right - left - textWidth(note, LABEL) - LABEL, world);
	const top = tops[1] + tall + 5;
	const rule = layRule(measured, { x: MARGIN, y: top, right, bottom: height - 6 }, world);
	return {
		strokes: [
			...drawn(measured, { photos, measures: { bars: left, right, unit, caption, head: wide * HEAD } }),
			...rule.strokes
		],
		lines: [
			...names.map((text, index) =>
				line(`name-${index}`, text, left, (tops[index] ?? 0) + caption, 'strong')
			),
			outlines(right, tops[1] + caption, world),
			...rule.lines
		]
	};
}

/** Whole names of the photographs, or short ones where those would be too wide. */
function namesOf(width: number, world: World): string[] {
	const ids = ['filed', 'taken'];
	const names = ids.map((id) => world.word(`vector.${id}`));
	const fits = names.every((name) => textWidth(name, STRONG) <= width);
	return fits ? names : ids.map((id) => world.word(`vector.slide-${id}`));
}

const outlines = (x: number, y: number, world: World): TextLine => ({
	...line('outlines', world.word('vector.taken-note'), x, y, 'soft'),
	size: LABEL,
	anchor: 'end'
});

function drawn(measured: Measured, { photos, measures }: Places): Stroke[] {
	const { filed, taken } = measured;
	const [first, second] = photos;
	return [
		...photograph('filed', filed, first, measured, measures),
		...photograph('taken', taken, second, measured, measures),
		stroke('zero', 'axis', zero(first, measures) + zero(second, measures)),
		stroke('filed-bars', 'points', bars(filed.numbers, first, measures, 0)),
		stroke('ghosts', 'boxes', bars(filed.numbers, second, measures, 1)),
		stroke('taken-bars', 'points', bars(taken.numbers, second, measures, 0))
	];
}

function line(id: string, text: string, x: number, y: number, style: string): TextLine {
	return { id, text, x: round(x), y: round(y), size: STRONG, anchor: 'start', style };
}
