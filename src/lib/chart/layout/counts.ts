/** Large numbers with names, side by side: each name beside its number or, in less space, below it. */
import { fit } from './alternatives.ts';
import { grow, named, type Box } from './box.ts';
import { column, row } from './line.ts';
import { number, text } from './text.ts';
import { textWidth } from '../text/text-width.ts';
import { widestWordWidth } from '../text/wrap-text.ts';
import { COUNT_SIZE, HERO_SIZE, LABEL_SIZE, TITLE_SIZE } from '../viewport.ts';

/** A large number, formatted, with the name of what it counts. */
export interface NamedCount {
	readonly id: string;
	readonly number: string;
	/** Wordings of the name, from the longest to the shortest. */
	readonly names: readonly string[];
	/** Class names of the number. */
	readonly style?: string;
	/** Whether the picture is about this number, which is then larger. */
	readonly isHero?: boolean;
}

/** Gap between a number and the name beside it, in units. */
const NAME_GAP = LABEL_SIZE * 0.5;
/** Maximum number of lines of a name. */
const MAX_NAME_LINES = 2;

/**
 * Large numbers with their names in one row or, if the names do not fit, in as few rows as possible. Each name is beside
 * its number, or below it if there is too little space. Numbers are named boxes, `ID-count`.
 * @param maxRows maximum number of rows: they do not fit in more
 */
export function counts(items: readonly NamedCount[], maxRows = items.length): Box {
	const inRows = (rows: number, isBeside: boolean) => {
		const across = Math.ceil(items.length / rows);
		return column(
			{ gap: 's' },
			...Array.from({ length: rows }, (_, index) =>
				row(
					{ gap: 'l' },
					...items
						.slice(index * across, (index + 1) * across)
						.map((item) => grow(countBox(item, isBeside), minWidth(item, isBeside)))
				)
			)
		);
	};
	const alternatives = Array.from({ length: Math.max(1, maxRows) }, (_, index) => index + 1);
	return fit(...alternatives.flatMap((rows) => [inRows(rows, true), inRows(rows, false)]));
}

const countBox = (
	{ id, number: figure, names, style = '', isHero = false }: NamedCount,
	isBeside: boolean
): Box =>
	(isBeside ? row : column)(
		{ gap: isBeside ? 's' : 'none', align: isBeside ? 'middle' : 'start' },
		named(`${id}-count`, number(`${id}-count`, figure, { style, size: numberSize(isHero) })),
		text(`${id}-name`, names, { maxLines: MAX_NAME_LINES, size: nameSize(isHero) })
	);

const numberSize = (isHero: boolean): number => (isHero ? HERO_SIZE : COUNT_SIZE);
const nameSize = (isHero: boolean): number => (isHero ? TITLE_SIZE : LABEL_SIZE);

function minWidth({ number: figure, names, isHero = false }: NamedCount, isBeside: boolean): number {
	const width = textWidth(figure, numberSize(isHero));
	const word = widestWordWidth(names.at(-1) ?? '', nameSize(isHero));
	return isBeside ? width + NAME_GAP + word : Math.max(width, word);
}
