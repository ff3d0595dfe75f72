/**
 * Draws for each ratio one person in front of the cameras that fall to them. Ratios that cannot be compared
 * with these are given in words below.
 */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit, grid, largest } from '#lib/chart/layout/alternatives.ts';
import { empty, fixed, grow, rule, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { personShapes } from '../shared/chain-signs.ts';
import { hatchedBox } from '../shared/hatched.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { data, table, type Ratio, type Ratios } from './data.ts';

/**
 * Distance between marks in units: below `good` incomparable ratios are left out, below `small` rows. `least` is used if
 * nothing else fits.
 */
const PITCH = { least: 0.5, small: 4.2, good: 6.4, most: 22 };
/** Largest number of marks above one another. */
const MAX_PER_COLUMN = 16;
/** Width of a person, as a share of their height. */
const PERSON_ASPECT = 0.52;
/** Height in units from which the title has a larger gap below it, and smallest height of a row with a larger name. */
const [LARGE_GAP_HEIGHT, LARGE_NAME_HEIGHT] = [300, LABEL_SIZE * 7];

function layout(ratios: Ratios, viewport: Viewport, world: PictureWorld): Drawing {
	const [rows, asides] = [ratios.comparable.length, ratios.incomparable.length];
	// The ratio of the town is not left out.
	const kept = ratios.incomparable.filter(({ own }) => own).length;
	return layOut(
		viewport,
		column(
			{ gap: viewport.height > LARGE_GAP_HEIGHT ? 'xl' : 'l' },
			heading(viewport, world),
			grow(
				fit(
					...[asides, Math.ceil(asides / 2), kept].map((count) =>
						contents(ratios, rows, count, PITCH.good, world)
					),
					...ratios.comparable.map((_, omitted) =>
						contents(ratios, rows - omitted, kept, PITCH.small, world)
					),
					contents(ratios, 1, kept, PITCH.least, world)
				)
			)
		)
	);
}

/** The title, and what a mark stands for beside or below it. */
function heading({ showTitle }: Viewport, world: PictureWorld): Box {
	const mark = symbol(LABEL_SIZE * 0.7, (x, y) => ({
		shapes: [createShape('tile-mark', 'core seen', squarePath(x, y, LABEL_SIZE * 0.66))]
	}));
	const key = row({ gap: 's', align: 'middle' }, mark, note('tile', world.word('ratio.tile')));
	const words = showTitle ? world.word('ratio.title') : '';
	return fit(
		row({ gap: ['xl', 'fill'], align: 'middle' }, title(words, { maxLines: 1 }), key),
		column({ gap: 's' }, title(words), key)
	);
}

/**
 * Rows of ratios, and below them the incomparable ones in words.
 * @param rows number of comparable ratios to show
 * @param asides number of incomparable ones
 */
function contents(
	{ comparable, incomparable }: Ratios,
	rows: number,
	asides: number,
	minPitch: number,
	world: PictureWorld
): Box {
	const omitted = comparable.length - rows + incomparable.length - asides;
	const named = incomparable
		.slice(0, asides)
		.map(({ perPerson, name }) =>
			world.fill('ratio.apart-one', { name, each: formatCount(world, perPerson) }).replaceAll(' ', '\u00a0')
		)
		.join('\u00a0· ');
	return column(
		{ gap: 'l' },
		grow(ratioRows(comparable.slice(0, rows), minPitch, world)),
		column(
			{ gap: 's' },
			asides > 0 ? rule('rule') : empty,
			text('caution', asides > 0 ? world.word('ratio.apart-caution') : '', { style: 'strong' }),
			note('asides', named),
			note('more', omitted > 0 ? pluralWord(world, 'picture.more', omitted) : '')
		)
	);
}

/** Rows with the largest marks that fit: their names are above them or, if the marks are then larger, before them. */
const ratioRows = (ratios: readonly Ratio[], minPitch: number, world: PictureWorld): Box =>
	largest({ least: minPitch, most: PITCH.most }, (pitch, { height }) => {
		const rowHeight = (height + 7) / ratios.length - 7;
		const size = rowHeight > LARGE_NAME_HEIGHT ? TITLE_SIZE : LABEL_SIZE;
		const perColumn = (free: number) => Math.max(1, Math.min(MAX_PER_COLUMN, Math.floor(free / pitch)));
		const name = ({ id, name: words }: Ratio, fontSize: number) =>
			text(`${id}-name`, words, { style: 'strong', size: fontSize, maxLines: 1 });
		const [below, beside] = [perColumn(rowHeight - size - 3), perColumn(rowHeight)];
		return fit(
			column(
				{ gap: ['m', 'xl'] },
				...ratios.map((ratio) =>
					column({ gap: 'xs' }, name(ratio, size), ratioMarks(ratio, below, pitch, world))
				)
			),
			grid(
				{ gap: ['m', 'xl'] },
				ratios.map((ratio) => [name(ratio, LABEL_SIZE), ratioMarks(ratio, beside, pitch, world)])
			)
		);
	});

/** A person, the cameras that fall to them in columns that are filled from the top, and their number. */
function ratioMarks(ratio: Ratio, perColumn: number, pitch: number, world: PictureWorld): Box {
	const { id, perPerson } = ratio;
	const [height, count] = [perColumn * pitch, Math.round(perPerson)];
	const width = height * PERSON_ASPECT;
	const person = fixed({ width, height }, (x, y) => ({
		shapes: personShapes(id, x + width / 2, y + height / 2, height * 0.92)
	}));
	if (ratio.isNobody) return row({ gap: 's', align: 'middle' }, text(`${id}-each`, ratio.unknown ?? ''));
	if (ratio.unknown !== undefined)
		return row({ gap: 's', align: 'middle' }, person, hatchedBox(id, ratio.unknown, 4 * height, height));
	const marks = fixed({ width: Math.ceil(count / perColumn) * pitch, height }, (x, y) => ({
		series: [
			{
				kind: id,
				marks: Array.from({ length: count }, (_, index) => ({
					id: String(index),
					x: x + (Math.floor(index / perColumn) + 0.5) * pitch,
					y: y + ((index % perColumn) + 0.5) * pitch,
					size: pitch,
					core: 'seen'
				}))
			}
		]
	}));
	const size = height > COUNT_SIZE ? COUNT_SIZE : TITLE_SIZE;
	return row(
		{ gap: 's', align: 'middle' },
		person,
		marks,
		number(`${id}-each`, formatCount(world, perPerson), { size })
	);
}

export default definePictureScene({ data, layout, table, isStatic: true });
