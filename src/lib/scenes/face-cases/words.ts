/** Lays out the text of each case: the outcome, the subject and the details. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import type { Shape } from '#lib/chart/drawing.ts';
import { diamondPath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { FaceCases } from './data.ts';
import type { CaseId } from './engravings.ts';

/** A combination of text sizes and level of detail. */
export interface TextVariant {
	readonly verdictSize: number;
	readonly textSize: number;
	readonly numberSize: number;
	/**
	 * `all`: outcome, subject, details, caveats and units; `some`: no caveats or units; `none`: only outcome and
	 * subject; `verdict`: only the outcome.
	 */
	readonly details: 'all' | 'some' | 'none' | 'verdict';
}

/** The variant used when no other fits. */
export const SMALLEST_VARIANT: TextVariant = {
	verdictSize: LABEL_SIZE,
	textSize: LABEL_SIZE,
	numberSize: TITLE_SIZE,
	details: 'verdict'
};
/**
 * Variants in order of preference. The number is no larger than `COUNT_SIZE`, because the sharing card shows it
 * too.
 */
export const TEXT_VARIANTS: readonly TextVariant[] = [
	{ verdictSize: COUNT_SIZE, textSize: TITLE_SIZE, numberSize: COUNT_SIZE, details: 'all' },
	{ verdictSize: TITLE_SIZE, textSize: TITLE_SIZE, numberSize: COUNT_SIZE, details: 'all' },
	{ verdictSize: TITLE_SIZE, textSize: LABEL_SIZE, numberSize: COUNT_SIZE, details: 'all' },
	{ verdictSize: LABEL_SIZE, textSize: LABEL_SIZE, numberSize: COUNT_SIZE, details: 'all' },
	{ verdictSize: TITLE_SIZE, textSize: LABEL_SIZE, numberSize: COUNT_SIZE, details: 'some' },
	{ verdictSize: LABEL_SIZE, textSize: LABEL_SIZE, numberSize: COUNT_SIZE, details: 'some' },
	{ verdictSize: TITLE_SIZE, textSize: LABEL_SIZE, numberSize: COUNT_SIZE, details: 'none' },
	{ verdictSize: LABEL_SIZE, textSize: LABEL_SIZE, numberSize: COUNT_SIZE, details: 'none' },
	{ verdictSize: LABEL_SIZE, textSize: LABEL_SIZE, numberSize: TITLE_SIZE, details: 'none' },
	{ verdictSize: TITLE_SIZE, textSize: LABEL_SIZE, numberSize: COUNT_SIZE, details: 'verdict' },
	SMALLEST_VARIANT
];

/** The text of a case with its shapes. */
export interface CaseText extends TextBlock {
	readonly shapes: readonly Shape[];
	/** Whether every line that must stay on one line does. */
	readonly isUnbroken: boolean;
	/** Top of the row of counted marks, in units; undefined if the case has none. */
	readonly marksTop?: number;
}

type Column = Pick<Rect, 'x' | 'y' | 'width'>;

/** Returns the height of the row of counted marks, and so the largest size of a mark. */
export const countedRowHeight = ({ textSize }: TextVariant): number =>
	textSize === TITLE_SIZE ? LABEL_SIZE * 1.5 : LABEL_SIZE * 0.9;

const MILLION = 1e6;

/** Lays out the outcome and the subject. */
function layOutHead(
	story: CaseId,
	column: Column,
	way: TextVariant,
	values: Readonly<Record<string, string>>,
	world: World
) {
	const verdict = textBlock(`${story}-verdict`, world.word(`face-cases.${story}-verdict`), column, {
		style: 'strong',
		size: way.verdictSize
	});
	const about = way.details === 'verdict' ? '' : world.fill(`face-cases.${story}-subject`, values);
	const subject = textBlock(`${story}-subject`, about, column, { style: 'soft', size: way.textSize });
	return {
		headText: stackBlocks([verdict, subject], LABEL_SIZE * 0.3),
		isUnbroken: verdict.height <= way.verdictSize * 1.1
	};
}

const year = (world: World, iso = '') => (iso === '' ? '' : formatDate(world.locale, iso, 'year'));

/** Returns whether a variant includes details. */
const hasDetails = ({ details }: TextVariant) => details === 'all' || details === 'some';

/** Lays out the lycées: the decisions about them, in chronological order. */
function layOutLycees({ decisions }: FaceCases, column: Column, way: TextVariant, world: World): CaseText {
	const values = { from: year(world, decisions[0]?.when), to: year(world, decisions.at(-1)?.when) };
	const { headText, isUnbroken } = layOutHead('lycees', column, way, values, world);
	const { textSize: size } = way;
	const textColumn = { x: column.x + size * 1.3, width: column.width - size * 1.3 };
	const dates = decisions.map(({ when }) => year(world, when));
	const hasDateColumn = decisions.every(
		({ name }, index) =>
			textWidth(name, size) + size + textWidth(dates[index] ?? '', size) <= textColumn.width
	);
	let y = column.y + headText.height + size * 0.6;
	const rows = (hasDetails(way) ? decisions : []).map(({ id, name }, index) => {
		const date = dates[index] ?? '';
		const at = { ...textColumn, y };
		const words = textBlock(id, hasDateColumn || date === '' ? name : `${name}, ${date}`, at, { size });
		const dateText = textBlock(`${id}-date`, hasDateColumn ? date : '', at, {
			size,
			style: 'soft',
			anchor: 'end'
		});
		const mark = decisionMark(index, decisions.length, column.x + size * 0.5, y + size * 0.38, size * 0.5);
		y += words.height + size * 0.3;
		return { texts: [...words.texts, ...dateText.texts], mark: { id: `${id}-mark`, ...mark } };
	});
	return {
		texts: [...headText.texts, ...rows.flatMap(({ texts }) => texts)],
		width: column.width,
		height: rows.length === 0 ? headText.height : y - column.y,
		shapes: rows.map(({ mark }) => mark),
		isUnbroken
	};
}

/** A vote is a square, an opinion a hollow diamond, the last ruling a filled diamond. */
const decisionMark = (index: number, count: number, x: number, y: number, r: number) => ({
	style: index === count - 1 ? 'sign full' : 'sign',
	d: index === 0 ? squarePath(x, y, r * 1.6) : diamondPath(x, y, r * 1.1)
});

/**
 * Lays out the street test: numbers of cameras, people sought and people found, and the note that they are
 * too few to measure.
 */
function layOutCarnival(facts: FaceCases, column: Column, way: TextVariant, world: World): CaseText {
	const date = facts.testDate === '' ? '' : formatDate(world.locale, facts.testDate);
	const { headText, isUnbroken } = layOutHead('carnival', column, way, { date }, world);
	const found = world.fill('face-cases.found', {
		cameras: pluralWord(world, 'face-cases.cameras', facts.cameras),
		sought: pluralWord(world, 'face-cases.sought', facts.sought),
		found: pluralWord(world, 'face-cases.met', facts.found)
	});
	const words = stackBlocks(
		[
			textBlock(
				'found',
				hasDetails(way) ? bindCounts(found) : '',
				{ ...column, y: 0 },
				{ size: way.textSize }
			),
			textBlock(
				'few',
				way.details === 'all' ? world.word('face-cases.few') : '',
				{ ...column, y: 0 },
				{ style: 'soft', size: way.textSize }
			)
		],
		LABEL_SIZE * 0.3
	);
	const marks = column.y + headText.height + LABEL_SIZE * 0.4;
	const detailsTop = headText.height + LABEL_SIZE * 0.4 + countedRowHeight(way) + LABEL_SIZE * 0.4;
	return {
		texts: [...headText.texts, ...translate(words, 0, column.y + detailsTop).texts],
		width: column.width,
		height: detailsTop + words.height,
		shapes: [],
		isUnbroken,
		marksTop: marks
	};
}

/** Keeps a count on the same line as what it counts. */
const bindCounts = (words: string): string => words.replace(/(\d) /g, '$1\u00a0');

/**
 * Lays out the police file: the outcome, the searches of a day, what a mark stands for, and the size of the
 * file.
 */
function layOutFile(facts: FaceCases, column: Column, way: TextVariant, world: World): CaseText {
	const { headText, isUnbroken } = layOutHead('file', column, way, {}, world);
	const count = world.format(facts.photoCount / MILLION, {
		type: 'decimal',
		digits: facts.photoCount % MILLION === 0 ? 0 : 1
	});
	const photos = world.fill('face-cases.photos', { count, year: facts.photosYear });
	const all = way.details === 'all';
	const soft = { style: 'soft', size: way.textSize };
	const words = stackBlocks(
		[
			headText,
			layOutDailySearches(facts, column, way, world),
			textBlock('unit', all ? world.word('face-cases.unit') : '', column, soft),
			textBlock('photos', all ? bindCounts(photos) : '', column, soft)
		],
		LABEL_SIZE * 0.4
	);
	return { ...words, shapes: [], isUnbroken: isUnbroken && words.width <= column.width };
}

/** Lays out the number of searches a day, with its words beside it or, if they do not fit, below it. */
function layOutDailySearches(facts: FaceCases, column: Column, way: TextVariant, world: World): TextBlock {
	const text = formatCount(world, facts.dailySearches);
	const number = textBlock('daily', text, column, { style: 'figure-number', size: way.numberSize });
	const before = textWidth(text, way.numberSize) + LABEL_SIZE * 0.7;
	const caption = world.fill('face-cases.searches', { year: facts.searchesYear });
	const words = (x: number) =>
		textBlock(
			'searches',
			caption,
			{ ...column, x: column.x + x, width: column.width - x },
			{ style: 'strong', size: way.textSize }
		);
	const wordsBeside = words(before);
	const fits =
		wordsBeside.height <= Math.max(number.height, way.textSize * 2.3) &&
		wordsBeside.width * 1.04 <= column.width - before;
	if (!fits) return stackBlocks([number, words(0)], LABEL_SIZE * 0.3);
	const height = Math.max(number.height, wordsBeside.height);
	const centre = (each: TextBlock) => translate(each, 0, (height - each.height) / 2).texts;
	return { texts: [...centre(number), ...centre(wordsBeside)], width: before + wordsBeside.width, height };
}

/** Functions that lay out the text of each case. */
export const CASE_TEXT_LAYOUTS: Readonly<
	Record<CaseId, (facts: FaceCases, column: Column, way: TextVariant, world: World) => CaseText>
> = {
	lycees: layOutLycees,
	carnival: layOutCarnival,
	file: layOutFile
};
