/**
 * Draws for each ratio one person in front of the cameras that fall to them. Ratios that cannot be compared
 * with these are given in words below.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { layOutLegend } from '#lib/chart/layout/legend.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { data, type Ratios } from './data.ts';
import { fitRows, drawRows } from './rows.ts';
import { table } from './table.ts';

/** Distance between marks, in units, below which rows are left out. */
const MIN_PITCH = 4.2;
/** Distance between marks, in units, below which incomparable ratios are left out. */
const GOOD_PITCH = 6.4;

/** Height above which the title has a larger gap below it, in units. */
const LARGE_GAP_HEIGHT = 300;

/**
 * A variant of the picture: how many rows and incomparable ratios it shows, and the smallest distance between
 * marks with which it is accepted.
 */
interface RatioVariant {
	readonly towns: number;
	readonly asides: number;
	readonly minPitch: number;
}

function layout(ratios: Ratios, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const head = drawHeading(viewport, whole, world);
	const rest = trimTop(whole, head.height + (viewport.height > LARGE_GAP_HEIGHT ? 2 : 1) * LABEL_SIZE);
	const [towns, asides] = [ratios.comparable.length, ratios.incomparable.length];
	const variants: RatioVariant[] = [
		...[asides, Math.ceil(asides / 2), 0].map((count) => ({ towns, asides: count, minPitch: GOOD_PITCH })),
		...Array.from({ length: towns }, (_, less) => ({ towns: towns - less, asides: 0, minPitch: MIN_PITCH }))
	];
	const attempts = variants.map((way) => () => drawVariant(ratios, way, rest, world));
	let chosen: { readonly fits: boolean; readonly drawing: Drawing } = { fits: false, drawing: EMPTY_DRAWING };
	for (const draw of attempts) if (!chosen.fits) chosen = draw();
	return mergeDrawings(head.drawing, chosen.drawing);
}

/**
 * Draws the title, and what a mark stands for beside or below it.
 * @returns the drawing and its height
 */
function drawHeading({ showTitle }: Viewport, whole: Rect, world: PictureWorld) {
	const title = textBlock('title', showTitle === true ? world.word('ratio.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const key = layOutLegend([{ id: 'tile', wordings: [world.word('ratio.tile')], style: 'soft' }], whole, {
		mark: LABEL_SIZE * 0.7
	});
	const keyWidth = key.texts[0] ? LABEL_SIZE * 1.2 + textBlock('', world.word('ratio.tile'), whole).width : 0;
	const isBeside =
		title.height > 0 &&
		title.texts.length === 1 &&
		title.width * 1.05 + keyWidth + 3 * LABEL_SIZE < whole.width;
	const [dx, dy] = isBeside
		? [whole.width - keyWidth, (title.height - key.height) / 2]
		: [0, title.height > 0 ? title.height + LABEL_SIZE * 0.3 : 0];
	const [spot] = key.markCentres;
	const mark = spot ? squarePath(spot.x + dx, spot.y + dy, LABEL_SIZE * 0.66) : '';
	return {
		height: isBeside ? title.height : dy + key.height,
		drawing: mergeDrawings({
			shapes: [{ id: 'tile-mark', style: 'core seen', d: mark }],
			texts: [...title.texts, ...translate(key, dx, dy).texts]
		})
	};
}

function drawVariant(
	{ comparable, incomparable }: Ratios,
	{ towns, asides, minPitch }: RatioVariant,
	rest: Rect,
	world: PictureWorld
) {
	const asideBlock = layOutAside({ comparable, incomparable }, { towns, asides, minPitch }, rest, world);
	const rowsRect = trimBottom(rest, asideBlock.height > 0 ? asideBlock.height + LABEL_SIZE * 1.6 : 0);
	const shownRatios = comparable.slice(0, towns);
	const rowLayout = fitRows(shownRatios, rowsRect, world);
	const y = rest.y + rest.height - asideBlock.height;
	const rule =
		asides > 0
			? `M${roundToTenth(rest.x)} ${roundToTenth(y - LABEL_SIZE * 0.8)}h${roundToTenth(rest.width)}`
			: '';
	return {
		fits: rowLayout.pitch >= minPitch,
		drawing: mergeDrawings(drawRows(shownRatios, rowsRect, rowLayout, world), {
			shapes: [{ id: 'rule', style: 'hair', d: rule }],
			texts: translate(asideBlock, 0, y - rest.y).texts
		})
	};
}

/** Lays out the incomparable ratios in words, and says how many ratios only the table has. */
function layOutAside(
	{ comparable, incomparable }: Ratios,
	{ towns, asides }: RatioVariant,
	rect: Rect,
	world: PictureWorld
): TextBlock {
	const omitted = comparable.length - towns + incomparable.length - asides;
	const more = textBlock('more', omitted > 0 ? pluralWord(world, 'picture.more', omitted) : '', rect, {
		style: 'soft'
	});
	if (asides === 0) return more;
	const named = incomparable
		.slice(0, asides)
		.map(({ perPerson, name }) =>
			world.fill('ratio.apart-one', { name, each: formatCount(world, perPerson) }).replaceAll(' ', '\u00a0')
		)
		.join(' · ');
	return stackBlocks([
		textBlock('caution', world.word('ratio.apart-caution'), rect, { style: 'strong' }),
		textBlock('asides', named, rect, { style: 'soft' }),
		more
	]);
}

export default definePictureScene({ data, layout, table, isStatic: true });
