/**
 * Scene “face-cases”: three cases of face recognition. Gates that never opened, a test in a street, and a file that is
 * searched every day. Marks of the people sought and of the searches have the same size.
 */
import { range } from 'd3-array';
import { createShape, type Drawing, type Mark, type Shape } from '#lib/chart/drawing.ts';
import { fit, grid, largest } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	column,
	custom,
	empty,
	exactly,
	fixed,
	grow,
	named,
	row,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { diamondPath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, table, type FaceCases } from './data.ts';
import { CASE_IDS, drawEngraving, ENGRAVING_RATIO, layOutDrawers, type CaseId } from './engravings.ts';

/** A combination of text sizes and level of detail. */
interface TextVariant {
	readonly verdictSize: number;
	readonly textSize: number;
	readonly numberSize: number;
	/** `all`: with caveats and units; `some`: without them; `none`: only outcome and subject; `verdict`: only the outcome. */
	readonly details: 'all' | 'some' | 'none' | 'verdict';
}

const variant = (
	details: TextVariant['details'],
	verdictSize: number,
	textSize = LABEL_SIZE,
	numberSize = COUNT_SIZE
): TextVariant => ({ details, verdictSize, textSize, numberSize });

/** Variants in order of preference. */
const VARIANTS: readonly TextVariant[] = [
	variant('all', COUNT_SIZE, TITLE_SIZE),
	variant('all', TITLE_SIZE, TITLE_SIZE),
	variant('all', TITLE_SIZE),
	variant('all', LABEL_SIZE),
	variant('some', TITLE_SIZE),
	variant('some', LABEL_SIZE),
	variant('none', TITLE_SIZE),
	variant('none', LABEL_SIZE),
	variant('none', LABEL_SIZE, LABEL_SIZE, TITLE_SIZE),
	variant('verdict', TITLE_SIZE),
	variant('verdict', LABEL_SIZE, LABEL_SIZE, TITLE_SIZE)
];

/** Width from which a note gives the date of the law, and height below which the title is as small as a label. */
const [MIN_WIDTH_FOR_LAW, MIN_HEIGHT_FOR_TITLE] = [300, 220];
/** Largest width at which the cases are stacked, and height below which the third one is beside the others. */
const [MAX_STACKED_WIDTH, MIN_HEIGHT_FOR_FULL] = [312, 120];

function layout(facts: FaceCases, viewport: Viewport, world: World): Drawing {
	const date = formatDate(world.locale, world.lawAsOf);
	return layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(viewport.showTitle ? world.word('face-cases.title') : '', {
				size: viewport.height < MIN_HEIGHT_FOR_TITLE ? LABEL_SIZE : TITLE_SIZE
			}),
			sized(({ width, height }) => {
				const law = viewport.width < MIN_WIDTH_FOR_LAW ? '' : world.fill('face-cases.law', { date });
				const arrange = width > MAX_STACKED_WIDTH ? arrangeSideBySide : arrangeStacked;
				const variants = height < MIN_HEIGHT_FOR_FULL ? [] : VARIANTS;
				return column(
					{ gap: 'm' },
					grow(fit(...variants.map((way) => arrange(facts, way, world)), arrangeLow(facts, world))),
					note('law', law)
				);
			})
		)
	);
}

/** Smallest share of the height for the searches. */
const SEARCHES_SHARE = 0.22;
/** Share of its largest height that an engraving keeps with large and with small text. */
const [LARGE_TEXT_ENGRAVING, SMALL_TEXT_ENGRAVING] = [0.75, 0.42];

/** Arranges the cases side by side, each engraving above its words, with the searches of a day below. */
const arrangeSideBySide = (facts: FaceCases, way: TextVariant, world: World): Box =>
	sized(({ width, height }) => {
		const most = width / CASE_IDS.length / ENGRAVING_RATIO;
		const least = most * (way.textSize === LABEL_SIZE ? SMALL_TEXT_ENGRAVING : LARGE_TEXT_ENGRAVING);
		return largest({ least, most, precision: 0.5 }, (engravingHeight) =>
			column(
				{ gap: ['m', 'xl'] },
				row(
					{ gap: 'xl' },
					...CASE_IDS.map((id) =>
						grow(
							column(
								{ gap: 'm' },
								exactly({ height: engravingHeight }, engraving(id, facts)),
								TEXTS[id](facts, way, world)
							)
						)
					)
				),
				grow(atLeast({ height: height * SEARCHES_SHARE }, searches(facts, way)))
			)
		);
	});

/** Largest shares of the width and of the height for engravings beside their words. */
const [ENGRAVING_WIDTH, ENGRAVING_HEIGHT] = [0.3, 0.17];

/** Arranges the cases below one another, each engraving to the left of its words. */
const arrangeStacked = (facts: FaceCases, way: TextVariant, world: World): Box =>
	sized(({ width, height }) => {
		const wide = width * ENGRAVING_WIDTH;
		const high = Math.min(wide / ENGRAVING_RATIO, height * ENGRAVING_HEIGHT);
		return column(
			{ gap: ['m', 'l'] },
			...CASE_IDS.map((id) =>
				row(
					{ gap: 'l' },
					exactly({ width: wide, height: high }, engraving(id, facts)),
					TEXTS[id](facts, way, world)
				)
			),
			grow(atLeast({ height: height * SEARCHES_SHARE }, searches(facts, way)))
		);
	});

/** Arranges two cases below one another, and the file on their right, with its drawers instead of an engraving. */
function arrangeLow(facts: FaceCases, world: World): Box {
	const way = variant('verdict', LABEL_SIZE, LABEL_SIZE, TITLE_SIZE);
	const small = (id: CaseId, height: number) =>
		column({ gap: 's' }, exactly({ height }, engraving(id, facts)), TEXTS[id](facts, way, world));
	return row(
		{ gap: 'l' },
		grow(
			largest({ least: 10, most: MIN_HEIGHT_FOR_FULL, precision: 0.5 }, (height) =>
				column({ gap: 's' }, small('lycees', height), small('carnival', height))
			),
			0.46
		),
		grow(column({ gap: 'm' }, TEXTS.file(facts, way, world), grow(searches(facts, way))), 0.54)
	);
}

const engraving = (id: CaseId, facts: FaceCases): Box =>
	custom((rect) => ({ shapes: drawEngraving(id, facts, rect) }));

const hasDetails = ({ details }: TextVariant) => details === 'all' || details === 'some';
/** Height of the row of the people sought, and so the largest size of a mark. */
const markHeight = ({ textSize }: TextVariant): number =>
	textSize === TITLE_SIZE ? LABEL_SIZE * 1.5 : LABEL_SIZE * 0.9;
/** Keeps a count on the same line as what it counts. */
const bindCounts = (words: string): string => words.replace(/(\d) /g, '$1\u00a0');
const MILLION = 1e6;

/** The outcome and the subject of a case. */
const head = (id: CaseId, way: TextVariant, values: Readonly<Record<string, string>>, world: World): Box =>
	column(
		{ gap: 'xs' },
		text(`${id}-verdict`, world.word(`face-cases.${id}-verdict`), {
			style: 'strong',
			size: way.verdictSize,
			maxLines: 1
		}),
		note(`${id}-subject`, way.details === 'verdict' ? '' : world.fill(`face-cases.${id}-subject`, values), {
			size: way.textSize
		})
	);

/** The words of each case. */
const TEXTS: Readonly<Record<CaseId, (facts: FaceCases, way: TextVariant, world: World) => Box>> = {
	/** The decisions about the lycées, with their years beside them or, in less space, after them. */
	lycees({ decisions }, way, world) {
		const size = way.textSize;
		const years = decisions.map(({ when }) => (when ? formatDate(world.locale, when, 'year') : ''));
		const rows = (hasYearColumn: boolean) =>
			decisions.map(({ id, name }, index) => [
				fixed({ width: size, height: size }, (x, y) => ({
					shapes: [decisionMark(id, index, decisions.length, x + size / 2, y + size / 2, size)]
				})),
				grow(
					hasYearColumn
						? text(id, name, { size, maxLines: 1 })
						: text(id, [name, years[index]].filter(Boolean).join(', '), { size })
				),
				hasYearColumn ? note(`${id}-date`, years[index] ?? '', { size }) : empty
			]);
		const options = { gap: 'xs', columnGap: 'xs' } as const;
		return column(
			{ gap: 'm' },
			head('lycees', way, { from: years[0] ?? '', to: years.at(-1) ?? '' }, world),
			hasDetails(way) && decisions.length > 0
				? fit(grid(options, rows(true)), grid(options, rows(false)))
				: empty
		);
	},
	/** The numbers of cameras, people sought and people found, and that they are too few to measure. */
	carnival(facts, way, world) {
		const found = world.fill('face-cases.found', {
			cameras: pluralWord(world, 'face-cases.cameras', facts.cameras),
			sought: pluralWord(world, 'face-cases.sought', facts.sought),
			found: pluralWord(world, 'face-cases.met', facts.found)
		});
		const date = facts.testDate === '' ? '' : formatDate(world.locale, facts.testDate);
		return column(
			{ gap: 's' },
			head('carnival', way, { date }, world),
			named('sought', exactly({ height: markHeight(way) }, empty)),
			text('found', hasDetails(way) ? bindCounts(found) : '', { size: way.textSize }),
			note('few', way.details === 'all' ? world.word('face-cases.few') : '', { size: way.textSize })
		);
	},
	/** The searches of a day, what a mark stands for, and the size of the file. */
	file(facts, way, world) {
		const count = world.format(facts.photoCount / MILLION, {
			type: 'decimal',
			digits: facts.photoCount % MILLION === 0 ? 0 : 1
		});
		const photos = world.fill('face-cases.photos', { count, year: facts.photosYear });
		const remark = (id: string, words: string) =>
			note(id, way.details === 'all' ? words : '', { size: way.textSize });
		const daily = number('daily', formatCount(world, facts.dailySearches), { size: way.numberSize });
		const name = (maxLines?: number) =>
			text('searches', world.fill('face-cases.searches', { year: facts.searchesYear }), {
				style: 'strong',
				size: way.textSize,
				...(maxLines && { maxLines })
			});
		return column(
			{ gap: 's' },
			head('file', way, {}, world),
			fit(row({ gap: 'm', align: 'middle' }, daily, name(2)), column({ gap: 'xs' }, daily, name())),
			remark('unit', world.word('face-cases.unit')),
			remark('photos', bindCounts(photos))
		);
	}
};

/** A vote is a square, an opinion a hollow diamond, the last ruling a filled diamond. */
const decisionMark = (id: string, index: number, count: number, x: number, y: number, size: number): Shape =>
	createShape(
		`${id}-mark`,
		index === count - 1 ? 'sign full' : 'sign',
		index === 0 ? squarePath(x, y, size * 0.8) : diamondPath(x, y, size * 0.55)
	);

/** Size of a mark, as a share of the pitch. */
const MARK_SHARE = 0.92;

/**
 * The searches of a day as busts in drawers of a hundred, because a thousand identical busts in one field cannot be
 * counted. And the people sought in the street, as large as these busts.
 */
const searches = ({ dailySearches, sought, found }: FaceCases, way: TextVariant): Box =>
	custom((rect, rects) => {
		const { pitch, fronts, handles, centreOf } = layOutDrawers(dailySearches, rect, markHeight(way));
		const size = pitch * MARK_SHARE;
		const row = rects.get('sought') ?? rect;
		return {
			shapes: [createShape('drawers', 'axis', fronts), createShape('handles', 'axis', handles)],
			series: [
				{
					kind: 'sought',
					marks: range(sought).map((index): Mark => ({
						id: `sought-${index}`,
						x: row.x + (index * 1.3 + 0.5) * pitch,
						y: row.y + row.height / 2,
						size,
						core: 'person',
						frame: index < found ? 'right' : 'missed'
					}))
				},
				{
					kind: 'searches',
					marks: range(dailySearches).map((index): Mark => {
						const [x, y] = centreOf(index);
						return { id: `search-${index}`, x, y, size, core: 'person' };
					})
				}
			]
		};
	});

export default withBuildUp(defineMarkScene({ data, layout, table, isStatic: true }));
