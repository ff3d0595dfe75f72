import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { fieldOf } from './field.ts';
import { dotInWords } from './layout.ts';
import { LABEL, lawAbove, MARGIN, nameUnder, plotIn } from './slide-marks.ts';
import type { Layout, Sums } from './view.ts';

/** From words to the field. */
const APART = 14;
const LEADING = 1.14;

/** Three numbers to guess with, one below the other, and the crowd beside them. */
export function layGuessOnSlide(sums: Sums, viewport: Viewport, world: World): Layout {
	const { width, height } = viewport;
	const foot = height - 8;
	const number = width > 400 ? 28 : width > 300 ? 22 : 18;
	const least = textWidth(integer(world, sums.crowd), number);
	// In a wide room what the law says stands in the column of numbers; else under everything.
	const below = width > 400 ? undefined : lawAbove(MARGIN, foot, width - 2 * MARGIN, world);
	const bottom = below ? below.top - 9 : foot;
	const field = fitted(width - 2 * MARGIN - APART - Math.max(least, 92), bottom - MARGIN - LABEL * 1.5);
	const x = round(width - MARGIN - field.columns * field.pitch);
	const column = x - APART - MARGIN;
	const tall = field.rows * field.pitch;
	const law = below ?? lawAbove(MARGIN, foot, column, world);
	return {
		lines: [
			...numbers(sums, { number, column, bottom: below ? bottom : law.top - 14 }, world),
			{
				id: 'dot',
				text: dotInWords(world, sums.crowd),
				x,
				y: round(MARGIN + tall + LABEL * 1.3),
				size: LABEL,
				anchor: 'start',
				style: 'soft'
			},
			...law.lines
		],
		field: fieldOf({ ...field, x, y: MARGIN }, 0),
		marks: { right: '', false: '', missed: '', listed: '', rings: '', innocent: '' },
		branches: '',
		fine: false
	};
}

const fitted = (width: number, height: number) => plotIn(0, 0, width, height);

interface Column {
	readonly number: number;
	readonly column: number;
	readonly bottom: number;
}

/** Numbers with their names under them, evenly spread from the top to a bottom. */
function numbers(sums: Sums, { number: largest, column, bottom }: Column, world: World): TextLine[] {
	const said = (
		[
			['passers', integer(world, sums.crowd), plural(world, 'crowd.who-pass', sums.crowd)],
			['wanted', integer(world, sums.wanted), plural(world, 'crowd.who-wanted', sums.wanted)],
			['error', integer(world, 1), world.fill('crowd.error', { faces: integer(world, sums.oneIn) })]
		] as const
	).map(([id, text, name]) => ({ id, text, names: wrap(name, LABEL, column) }));
	const tall = (names: readonly string[], number: number) =>
		nameUnder(number * 0.75, number) + LABEL * ((names.length - 1) * LEADING + 0.22);
	const spareAt = (number: number) =>
		bottom - MARGIN - said.reduce((sum, { names }) => sum + tall(names, number), 0);
	let number = largest;
	while (spareAt(number) < LABEL && number > LABEL) number -= 1;
	const gap = Math.min(spareAt(number) / (said.length - 1), number * 0.9);
	let top = MARGIN;
	return said.flatMap((one): TextLine[] => {
		const { id, text, names } = one;
		const y = round(top + number * 0.75);
		top += tall(names, number) + gap;
		const line = { x: MARGIN, anchor: 'start' } as const;
		return [
			{ ...line, id, text, y, size: number, style: 'figure-number' },
			...stacked(
				names,
				{ ...line, id: `${id}-name`, y: round(nameUnder(y, number)), size: LABEL, style: '' },
				LEADING
			)
		];
	});
}
