/** Scene “board”: questions or tasks on cards, one card per kind. Each has a numbered box to tick. */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { shortenQuestion } from '#lib/chart/text/shorten-question.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { layOutList, centreInRow, type ListLayout } from '#lib/chart/layout/list.ts';
import { circlePath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { trimTop, splitCells, splitColumns } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { chainSignShapes, CHAIN_SIGNS, type ChainSign } from '../shared/chain-signs.ts';
import { distinctKinds, definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { Table } from '../scene.ts';

interface Question {
	readonly id: string;
	/** Number of the question, from 1, counted through all groups. */
	readonly number: number;
	/** Wordings of the question, the longest first. */
	readonly wordings: readonly string[];
	/** The kind of its record. */
	readonly group: string;
}

const [HEAD_HEIGHT, BOX_SIZE, PADDING] = [LABEL_SIZE * 1.6, LABEL_SIZE * 1.5, LABEL_SIZE * 0.5];
/** Minimum width for two columns. */
const MIN_TWO_COLUMN_WIDTH = 340;

/** Returns the questions numbered in printing order: group by group. */
function data(_state: unknown, world: PictureWorld): readonly Question[] {
	return distinctKinds(world)
		.flatMap((group) => world.drawnRecords.filter(({ kind }) => kind === group))
		.map(({ id, name, shorter, kind = '' }, index) => ({
			id,
			number: index + 1,
			wordings: shorter ? [name, ...shorter] : shortenQuestion(name),
			group: kind
		}));
}

function layout(questions: readonly Question[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock(
		'title',
		viewport.showTitle ? world.fill('board.title', { count: formatCount(world, questions.length) }) : '',
		whole,
		{ style: 'chart-title', size: TITLE_SIZE }
	);
	const groups = [...new Set(questions.map(({ group }) => group))];
	const rest = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE : 0);
	const cards =
		rest.width > MIN_TWO_COLUMN_WIDTH
			? splitCells(rest, groups.length, 2, PADDING).map((rect, index) => {
					const own = questions.filter(({ group }) => group === groups[index]);
					return { rect, own, asked: layOutQuestions(own, trimTop(rect, HEAD_HEIGHT), world) };
				})
			: [];
	// When a card cannot hold its questions, plain lists without headings have more space.
	const usesPlainLists = cards.some(({ asked }) => asked.hiddenCount > 0) || cards.length === 0;
	return mergeDrawings(
		{ texts: title.texts },
		...(usesPlainLists
			? splitColumns(rest, rest.width > MIN_TWO_COLUMN_WIDTH ? 2 : 1, PADDING).map(
					(rect, index, { length }) => {
						const part = questions.slice(...[index, index + 1].map((n) => (n * questions.length) / length));
						return drawSheet(`part-${index}`, rect, layOutQuestions(part, rect, world), part, world);
					}
				)
			: cards.map(({ rect, own, asked }, index) => drawCard(groups[index] ?? '', rect, asked, own, world)))
	);
}

/** Lays out questions beside the boxes to tick. */
const layOutQuestions = (questions: readonly Question[], rect: Rect, world: PictureWorld): ListLayout =>
	layOutList(questions, insetRect(rect, PADDING), {
		indent: BOX_SIZE + PADDING,
		minHeight: BOX_SIZE + PADDING,
		more: (count) => pluralWord(world, 'picture.more', count)
	});

/** Draws what cards and plain lists have in common: rows, rules between them, boxes with numbers. */
function drawSheet(
	id: string,
	rect: Rect,
	{ rows, more }: ListLayout,
	questions: readonly Question[],
	world: PictureWorld
): Drawing {
	const middle = ({ y, height }: Rect) => y + height / 2;
	const x = rect.x + PADDING + BOX_SIZE / 2;
	return mergeDrawings({
		shapes: [
			{
				id: `${id}-card`,
				style: 'plate',
				d: `M${roundToTenth(rect.x)} ${roundToTenth(rect.y)}h${roundToTenth(rect.width)}v${roundToTenth(rect.height)}h-${roundToTenth(rect.width)}z`
			},
			{
				id: `${id}-rules`,
				style: 'hair',
				d: rows
					.slice(1)
					.map((row) => `M${roundToTenth(rect.x)} ${roundToTenth(row.rect.y)}h${roundToTenth(rect.width)}`)
					.join('')
			},
			{
				id: `${id}-boxes`,
				style: 'sign',
				d: rows.map((row) => squarePath(x, middle(row.rect), BOX_SIZE)).join('')
			}
		],
		texts: [
			...rows.flatMap(({ item, words, rect: row }) => [
				...centreInRow(
					textBlock(
						`${item.id}-number`,
						formatCount(world, questions.find((each) => each.id === item.id)?.number ?? 0),
						{ x: x - BOX_SIZE / 2, y: 0, width: BOX_SIZE },
						{ style: 'figure-number', anchor: 'middle' }
					),
					row
				).texts,
				...words.texts
			]),
			...more.texts
		]
	});
}

/** Draws a card with a heading and the sign of its kind. */
function drawCard(
	group: string,
	rect: Rect,
	asked: ListLayout,
	questions: readonly Question[],
	world: PictureWorld
): Drawing {
	const head = textBlock(`${group}-head`, world.word(`board.kind-${group}`), insetRect(rect, PADDING), {
		style: 'strong'
	});
	const base = drawSheet(group, rect, asked, questions, world);
	const first = asked.rows[0]?.rect.y ?? rect.y;
	return mergeDrawings(
		base,
		{
			shapes: [
				{
					id: `${group}-rule`,
					style: 'hair',
					d: `M${roundToTenth(rect.x)} ${roundToTenth(first)}h${roundToTenth(rect.width)}`
				},
				...groupSign(
					group,
					world.definition.signs?.[group],
					rect.x + rect.width - HEAD_HEIGHT * 0.65,
					rect.y + HEAD_HEIGHT / 2,
					HEAD_HEIGHT * 0.7
				)
			]
		},
		{ texts: translate(head, 0, 0).texts }
	);
}

/** Draws the sign of a group, if the story gives one: a sign of the chain, or a key. */
function groupSign(group: string, sign: string | undefined, x: number, y: number, height: number): Shape[] {
	if (sign !== 'key') return isGlyph(sign) ? chainSignShapes(group, sign, x, y, height) : [];
	const [long, tooth] = [roundToTenth(height * 1.1), roundToTenth(height * 0.26)];
	return [
		{ id: 'key-bow', style: 'sign', d: circlePath(x + height * 0.22, y, height * 0.3) },
		{
			id: 'key-bit',
			style: 'curve',
			d: `M${roundToTenth(x - height * 0.08)} ${roundToTenth(y)}h-${long}v${tooth}m${roundToTenth(height * 0.3)} 0v-${tooth}`
		}
	];
}

const isGlyph = (sign: string | undefined): sign is ChainSign => CHAIN_SIGNS.some((each) => each === sign);

/** Returns the table of all questions with the reason to ask each. */
function table(questions: readonly Question[], world: PictureWorld): Table {
	const why = new Map(world.drawnRecords.map(({ id, what }) => [id, what ?? '']));
	return {
		caption: world.fill('board.caption', { count: formatCount(world, questions.length) }),
		head: ['number', 'question', 'why'].map((column) => world.word(`board.head-${column}`)),
		rows: questions.map(({ id, number, wordings: [text = ''] }) => [
			formatCount(world, number),
			text,
			why.get(id) ?? ''
		])
	};
}

export default definePictureScene({
	data,
	layout,
	table,
	isStatic: true
});
