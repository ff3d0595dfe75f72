/** Draws the poster: a printed sheet whose text is as large as fits. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { layOutUnits } from '#lib/chart/layout/units.ts';
import { COUNT_SIZE, HERO_SIZE, insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { PosterView } from './data.ts';

/**
 * Font sizes to try for the number. They may exceed those of other texts, because the poster is an object in
 * the picture.
 */
const NUMBER_SIZES = [4 * HERO_SIZE, 3 * HERO_SIZE, 2 * HERO_SIZE, HERO_SIZE, COUNT_SIZE];
/** Smallest side of a sheet with larger text, in units. */
const MIN_SIZE_FOR_LARGE_TEXT = 260;
/** Width for words beside the number, in units. */
const SIDE_WORDS_WIDTH = LABEL_SIZE * 6.5;
/** Smallest distance between marks, in units. Smaller marks would be specks. */
const MIN_PITCH = 6;
/** Height of capitals, as a share of the font size. */
const CAPITAL_HEIGHT = 0.75;
/** Depth of a comma below the baseline, as a share of the font size. */
const COMMA_DEPTH = 0.22;

/** Text blocks of the poster, from the first line to the small print. */
interface PosterText {
	readonly judges: TextBlock;
	readonly of: TextBlock;
	readonly print: TextBlock;
}

/**
 * Draws the poster: a framed sheet with the number of scenes judged correctly, a few words and small print.
 */
export function drawPoster(view: PosterView, rect: Rect, world: World): Drawing {
	const large = Math.min(rect.width, rect.height) >= MIN_SIZE_FOR_LARGE_TEXT;
	const edge = large ? LABEL_SIZE * 0.7 : LABEL_SIZE * 0.4;
	const inner = insetRect(rect, large ? LABEL_SIZE * 2.4 : LABEL_SIZE * 0.8);
	const isWide = rect.width > 1.5 * rect.height;
	return mergeDrawings(
		{
			shapes: [
				{ id: 'poster', style: 'poster', d: rectPath(rect) },
				{ id: 'poster-rule', style: 'poster-rule', d: rectPath(insetRect(rect, edge)) }
			]
		},
		isWide ? drawWide(view, inner, world) : drawUpright(view, inner, large, world)
	);
}

/**
 * Draws a sheet with words above and below the number. The small print says how many right alerts and ignored
 * scenes the number contains.
 */
function drawUpright(view: PosterView, inner: Rect, large: boolean, world: World): Drawing {
	const { judges, of, print } = layOutText(view, inner, large, world);
	const gap = large ? LABEL_SIZE * 1.4 : LABEL_SIZE * 0.7;
	const figure = layOutNumber(
		view,
		inner,
		{ width: inner.width, height: inner.height - judges.height - of.height - print.height - 3 * gap },
		world
	);
	const number = stackBlocks([figure, of], gap);
	const head = judges.height + gap;
	const foot = inner.height - print.height;
	const end = head + number.height + 1.5 * gap;
	const dots = ignoredMarks(view, { ...inner, y: inner.y + end, height: foot - gap - end });
	// Without marks for ignored scenes, the number is centred.
	const spare = dots.length > 0 ? 0 : Math.max(0, (foot - gap - head - number.height) / 2);
	return mergeDrawings({
		series: [{ kind: 'scenes', marks: dots }],
		texts: [judges, translate(number, 0, head + spare), translate(print, 0, foot)].flatMap(
			({ texts }) => texts
		)
	});
}

/**
 * Draws a wide sheet, with words to the right of the number. The small print is left out if it does not fit.
 */
function drawWide(view: PosterView, inner: Rect, world: World): Drawing {
	const gap = LABEL_SIZE * 0.5;
	const { judges } = layOutText(view, inner, false, world);
	const available = { width: inner.width - SIDE_WORDS_WIDTH, height: inner.height - judges.height - gap };
	const figure = layOutNumber(view, inner, available, world);
	const used = figure.width + LABEL_SIZE;
	const beside = layOutText(view, { ...inner, x: inner.x + used, width: inner.width - used }, false, world);
	const both = stackBlocks([beside.of, beside.print], gap);
	const words = both.height <= figure.height ? both : beside.of;
	const top = judges.height + gap + Math.max(0, (available.height - figure.height) / 2);
	return mergeDrawings({
		texts: [
			judges,
			translate(figure, 0, top),
			translate(words, 0, top + figure.height - words.height)
		].flatMap(({ texts }) => texts)
	});
}

function layOutText(view: PosterView, inner: Rect, large: boolean, world: World): PosterText {
	const countText = (name: string, value: number) =>
		value === 0 ? world.word(`poster.${name}-none`) : pluralWord(world, `poster.${name}`, value);
	const size = large ? TITLE_SIZE : LABEL_SIZE;
	return {
		judges: textBlock('judges', world.word('poster.judges'), inner, { style: 'poster-word', size }),
		of: textBlock('of', world.fill('poster.of', { scenes: formatCount(world, view.scenes) }), inner, {
			style: 'poster-word strong',
			size: large ? COUNT_SIZE : LABEL_SIZE
		}),
		print: textBlock(
			'print',
			`${countText('print-right', view.right)} ${countText('print-ignored', view.ignored)}`,
			inner,
			{ style: 'poster-word' }
		)
	};
}

/** Lays out the number at the largest size that fits. */
function layOutNumber(
	{ judged }: PosterView,
	inner: Rect,
	{ width, height }: Pick<Rect, 'width' | 'height'>,
	world: World
): TextBlock {
	const text = formatCount(world, judged);
	const heightRatio = CAPITAL_HEIGHT + (text.includes(',') ? COMMA_DEPTH : 0);
	const fits = (size: number) => textWidth(text, size) <= width && size * heightRatio <= height;
	const size = NUMBER_SIZES.find(fits) ?? COUNT_SIZE;
	const figure = textBlock('judged', text, inner, {
		style: 'poster-word figure-number',
		size
	});
	return { ...figure, height: size * heightRatio };
}

/** Returns a mark for each scene rightly ignored, or none if the marks would be specks. */
function ignoredMarks({ byOutcome }: PosterView, field: Rect): Mark[] {
	const scenes = byOutcome.ignored;
	const { pitch, groups } = layOutUnits([scenes.length], field, { maxPitch: 14 });
	if (pitch < MIN_PITCH || field.height < MIN_PITCH) return [];
	return scenes.map(({ id }, index) => {
		const [x, y] = groups[0]?.centreOf(index) ?? [0, 0];
		return {
			id: String(id),
			x: roundToTenth(x),
			y: roundToTenth(y),
			size: roundToTenth(pitch),
			core: 'ordinary'
		};
	});
}
