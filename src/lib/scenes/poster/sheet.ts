/** The poster itself: a printed sheet, whose letters are as large as it lets them be. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { units } from '#lib/chart/units.ts';
import { COUNT, HERO, inset, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { PosterView } from './data.ts';

/** A poster is an object: its number is a hero of the sheet, not of the room. */
const FIGURES = [4 * HERO, 3 * HERO, 2 * HERO, HERO, COUNT];
/** From here on letters are larger, and there is room for every scene that was ignored. */
const LARGE = 260;
/** Room for words beside the number. */
const WORDS = LABEL * 6.5;
/** Smaller dots would be specks. */
const LEAST = 6;
/** Room under the feet of letters without tails, and over their capitals, in sizes of letters. */
const CAPITALS = 0.75;
/** How far a comma among figures reaches under them. */
const COMMA = 0.22;

/** What it says, from the first line to the small print. */
interface Lines {
	readonly judges: Block;
	readonly of: Block;
	readonly print: Block;
}

export function printed(view: PosterView, rect: Rect, world: World): Drawing {
	const large = Math.min(rect.width, rect.height) >= LARGE;
	const edge = large ? LABEL * 0.7 : LABEL * 0.4;
	const inner = inset(rect, large ? LABEL * 2.4 : LABEL * 0.8);
	const across = rect.width > 1.5 * rect.height;
	return together(
		{
			shapes: [
				{ id: 'poster', style: 'poster', d: box(rect) },
				{ id: 'poster-rule', style: 'poster-rule', d: box(inset(rect, edge)) }
			]
		},
		across ? sideways(view, inner, world) : upright(view, inner, large, world)
	);
}

/** The number with words over and under it, and in the small print what it is made of. */
function upright(view: PosterView, inner: Rect, large: boolean, world: World): Drawing {
	const { judges, of, print } = linesOf(view, inner, large, world);
	const gap = large ? LABEL * 1.4 : LABEL * 0.7;
	const figure = figureOf(
		view,
		inner,
		{ width: inner.width, height: inner.height - judges.height - of.height - print.height - 3 * gap },
		world
	);
	const number = stack([figure, of], gap);
	const head = judges.height + gap;
	const foot = inner.height - print.height;
	const end = head + number.height + 1.5 * gap;
	const dots = ignored(view, { ...inner, y: inner.y + end, height: foot - gap - end });
	// Without the scenes that were ignored, the number stands in the middle.
	const spare = dots.length > 0 ? 0 : Math.max(0, (foot - gap - head - number.height) / 2);
	return together({
		casts: [{ of: 'scenes', marks: dots }],
		texts: [judges, moved(number, 0, head + spare), moved(print, 0, foot)].flatMap(({ texts }) => texts)
	});
}

/** In a low sheet words stand beside the number, as many as fit. */
function sideways(view: PosterView, inner: Rect, world: World): Drawing {
	const gap = LABEL * 0.5;
	const { judges } = linesOf(view, inner, false, world);
	const room = { width: inner.width - WORDS, height: inner.height - judges.height - gap };
	const figure = figureOf(view, inner, room, world);
	const used = figure.width + LABEL;
	const beside = linesOf(view, { ...inner, x: inner.x + used, width: inner.width - used }, false, world);
	const both = stack([beside.of, beside.print], gap);
	const words = both.height <= figure.height ? both : beside.of;
	const top = judges.height + gap + Math.max(0, (room.height - figure.height) / 2);
	return together({
		texts: [judges, moved(figure, 0, top), moved(words, 0, top + figure.height - words.height)].flatMap(
			({ texts }) => texts
		)
	});
}

function linesOf(view: PosterView, inner: Rect, large: boolean, world: World): Lines {
	const said = (name: string, value: number) =>
		value === 0 ? world.word(`poster.${name}-none`) : plural(world, `poster.${name}`, value);
	const size = large ? TITLE : LABEL;
	return {
		judges: block('judges', world.word('poster.judges'), inner, { style: 'poster-word', size }),
		of: block('of', world.fill('poster.of', { scenes: integer(world, view.scenes) }), inner, {
			style: 'poster-word strong',
			size: large ? COUNT : LABEL
		}),
		print: block(
			'print',
			`${said('print-right', view.right)} ${said('print-ignored', view.ignored)}`,
			inner,
			{ style: 'poster-word' }
		)
	};
}

/** As large as the sheet lets it be. */
function figureOf(
	{ judged }: PosterView,
	inner: Rect,
	{ width, height }: Pick<Rect, 'width' | 'height'>,
	world: World
): Block {
	const text = integer(world, judged);
	const high = CAPITALS + (text.includes(',') ? COMMA : 0);
	const fits = (size: number) => textWidth(text, size) <= width && size * high <= height;
	const size = FIGURES.find(fits) ?? COUNT;
	const figure = block('judged', text, inner, {
		style: 'poster-word figure-number',
		size
	});
	return { ...figure, height: size * high };
}

/** Every scene in which nothing happened, and nothing was said; none where they would be specks. */
function ignored({ sorted }: PosterView, field: Rect): Mark[] {
	const scenes = sorted.ignored;
	const { pitch, groups } = units([scenes.length], field, { most: 14 });
	if (pitch < LEAST || field.height < LEAST) return [];
	return scenes.map(({ id }, index) => {
		const [x, y] = groups[0]?.at(index) ?? [0, 0];
		return { id: String(id), x: round(x), y: round(y), size: round(pitch), core: 'ordinary' };
	});
}

export const box = ({ x, y, width, height }: Rect): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
