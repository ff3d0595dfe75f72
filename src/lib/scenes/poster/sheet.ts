/** The poster: a printed sheet whose text is as large as fits. */
import { createShape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, atMost, behind, grow, inset, place, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { number, text } from '#lib/chart/layout/text.ts';
import { unitMark } from '#lib/chart/layout/units.ts';
import { rectPath } from '#lib/chart/path.ts';
import { COUNT_SIZE, HERO_SIZE, insetRect, LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { PosterView } from './index.ts';

/**
 * Font sizes to try for the number. They may exceed those of other texts, because the poster is an object in
 * the picture.
 */
const NUMBER_SIZES = [4 * HERO_SIZE, 3 * HERO_SIZE, 2 * HERO_SIZE, HERO_SIZE, COUNT_SIZE];
/** Smallest side of a sheet with larger text, in units. */
const MIN_SIZE_FOR_LARGE_TEXT = 260;
/** Minimum width for words beside the number, in units. */
const MIN_WORDS_WIDTH = LABEL_SIZE * 5.5;
/** Smallest pitch of marks, in units, since smaller marks would be specks; and largest one. */
const [MIN_PITCH, MAX_PITCH] = [6, 14];
/** Height of capitals and depth of a comma, as shares of the font size. */
const [CAPITAL_HEIGHT, COMMA_DEPTH] = [0.75, 0.22];

/** Returns a count in words, such as “No alert”, “1 alert” or “21 alerts”. */
export const countText = (name: string, value: number, world: World): string =>
	value === 0 ? world.word(`poster.${name}-none`) : pluralWord(world, `poster.${name}`, value);

/** A framed sheet with the number of scenes judged correctly, a few words and small print, if it fits. */
export const sheet = (view: PosterView, world: World): Box =>
	sized(({ width, height }) => {
		const isLarge = Math.min(width, height) >= MIN_SIZE_FOR_LARGE_TEXT;
		const isWide = width > 1.5 * height;
		const style = 'poster-word';
		const size = isLarge && !isWide ? TITLE_SIZE : LABEL_SIZE;
		const judges = text('judges', world.word('poster.judges'), { style, size });
		const of = text('of', world.fill('poster.of', { scenes: formatCount(world, view.scenes) }), {
			style: `${style} strong`,
			size: isLarge && !isWide ? COUNT_SIZE : LABEL_SIZE
		});
		const right = countText('print-right', view.right, world);
		const ignored = countText('print-ignored', view.ignored, world);
		const print = text('print', `${right} ${ignored}`, { style });
		const contents = isWide
			? wide(view, { judges, of, print }, world)
			: upright(view, { judges, of, print }, isLarge, world);
		const filled = place({ x: 'start', y: 'start' }, inset(isLarge ? 'xl' : 'm', contents));
		return behind(
			(rect) => ({
				shapes: [
					createShape('poster', 'poster', rectPath(rect)),
					createShape('poster-rule', 'poster-rule', rectPath(insetRect(rect, isLarge ? 7 : 4)))
				]
			}),
			filled
		);
	});

type PosterTexts = Readonly<Record<'judges' | 'of' | 'print', Box>>;

/**
 * Words above and below the number. The small print says how many right alerts and ignored scenes the number contains;
 * with enough space, the ignored ones have marks.
 */
function upright(view: PosterView, { judges, of, print }: PosterTexts, isLarge: boolean, world: World): Box {
	const units = view.byOutcome.ignored.map(({ id }) => ({ id: String(id), core: 'ordinary' as const }));
	const marks = unitMark('scenes', [{ units }], { minPitch: MIN_PITCH, maxPitch: MAX_PITCH });
	const gap = isLarge ? 'l' : 'm';
	return fit(
		...NUMBER_SIZES.flatMap((size) => {
			const numberOf = column({ gap }, judgedNumber(view, size, world), of);
			return [
				column({ gap }, judges, numberOf, grow(marks), print),
				column({ gap }, judges, grow(place({ y: 'middle' }, numberOf)), print)
			];
		})
	);
}

/** Words on the right of the number. */
function wide(view: PosterView, { judges, of, print }: PosterTexts, world: World): Box {
	const withNumber = (size: number, words: Box) =>
		column(
			{ gap: 's' },
			judges,
			grow(
				place(
					{ y: 'middle' },
					row(
						{ gap: 'l', align: 'end' },
						judgedNumber(view, size, world),
						atLeast({ width: MIN_WORDS_WIDTH }, words)
					)
				)
			)
		);
	return fit(
		...NUMBER_SIZES.map((size) =>
			withNumber(size, atMost({ height: size * CAPITAL_HEIGHT }, fit(column({ gap: 's' }, of, print), of)))
		),
		withNumber(COUNT_SIZE, of)
	);
}

/** The number of scenes judged correctly, as high as its digits. */
function judgedNumber({ judged }: PosterView, size: number, world: World): Box {
	const words = formatCount(world, judged);
	const height = size * (CAPITAL_HEIGHT + (words.includes(',') ? COMMA_DEPTH : 0));
	const box = number('judged', words, { style: 'poster-word', size });
	return {
		measure(available) {
			const measured = box.measure({ ...available, height: Infinity });
			const fits = measured.fits && height <= available.height;
			return { ...measured, height, leading: undefined, fits };
		}
	};
}
