import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import type { Box, SlideLayout } from '../scene.ts';
import { LOOKS, strip, type FourViewsView, type Strip } from './view.ts';

export interface FourViewsLayout {
	readonly strips: readonly Strip[];
	readonly labels: readonly TextLine[];
	/** What the matcher keeps: larger points than on a page. */
	readonly points: string;
}

const MARGIN = 7;
const GUTTER = 7;
/** Largest and smallest letters of the names. */
const LETTERS = { largest: 12, smallest: 10 };
/** From the head of a name to the strip under it. */
const HEAD = 14.4;
/** Middle of the piece of the district that is shown, and how many of its square metres at least. */
const MIDDLE = [108, 74] as const;
const AREA = 3400;
const POINT = 0.55;

/** Four strips beside one another, or two above two where their names ask for more width. */
const slide: SlideLayout<FourViewsView, FourViewsLayout> = ({ time }, viewport, world) => {
	const names = LOOKS.map((look) => world.word(`four-views.${look}`));
	const widest = Math.max(...names.map((name) => textWidth(name, 1)));
	const across = (columns: number): number =>
		(viewport.width - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
	const columns = widest * LETTERS.smallest <= across(LOOKS.length) ? LOOKS.length : 2;
	const rows = LOOKS.length / columns;
	const width = across(columns);
	const size = Math.max(LETTERS.smallest, Math.min(LETTERS.largest, width / widest));
	const pitch = (viewport.height - 2 * MARGIN + GUTTER) / rows;
	const height = pitch - GUTTER - HEAD;
	const placed = LOOKS.map((look, index) => {
		const x = MARGIN + (index % columns) * (width + GUTTER);
		const y = MARGIN + Math.floor(index / columns) * pitch + HEAD;
		return strip(look, x, y, width, height, crop(width / height));
	});
	return {
		strips: placed,
		labels: placed.map(({ look, x, y }, index) => ({
			id: look,
			text: names[index] ?? '',
			x,
			y: y - 4,
			size,
			anchor: 'start',
			style: 'strong'
		})),
		points: world.timeline
			.at(time)
			.figures.map(({ x, y }) => ring(x, y - 1.7, POINT))
			.join('')
	};
};

/** A piece of the district in the shape of a strip. */
function crop(shape: number): Box {
	const [width, height] = [Math.sqrt(AREA * shape), Math.sqrt(AREA / shape)];
	return [MIDDLE[0] - width / 2, MIDDLE[1] - height / 2, width, height];
}

export default slide;
