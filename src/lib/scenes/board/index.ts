/** Scene “board”: questions or tasks on cards by kind, each with a numbered box to tick. */
import { block, moved } from '#lib/chart/block.ts';
import { briefer } from '#lib/chart/brief.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { list, centred, type List } from '#lib/chart/list.ts';
import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { below, cells, columns } from '#lib/chart/divide.ts';
import { area, inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { glyph, GLYPHS, type Glyph } from '../glyphs.ts';
import { kindsOf, picturedScene, type PictureWorld } from '../pictured.ts';
import { integer, plural } from '../plural.ts';
import type { Table } from '../scene.ts';

interface Question {
	readonly id: string;
	/** Counts from 1 through all groups. */
	readonly number: number;
	/** From the longest to the shortest. */
	readonly wordings: readonly string[];
	/** The kind of its record. */
	readonly group: string;
}

const [HEAD_HEIGHT, BOX_SIZE, PADDING] = [LABEL * 1.6, LABEL * 1.5, LABEL * 0.5];
/** Minimum width for two columns. */
const MIN_TWO_COLUMN_WIDTH = 340;

/** Returns the questions numbered in printing order: group by group. */
function data(_state: unknown, world: PictureWorld): readonly Question[] {
	return kindsOf(world)
		.flatMap((group) => world.items.filter(({ kind }) => kind === group))
		.map(({ id, name, shorter, kind = '' }, index) => ({
			id,
			number: index + 1,
			wordings: shorter ? [name, ...shorter] : briefer(name),
			group: kind
		}));
}

function layout(questions: readonly Question[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const title = block(
		'title',
		viewport.titled ? world.fill('board.title', { count: integer(world, questions.length) }) : '',
		whole,
		{ style: 'chart-title', size: TITLE }
	);
	const groups = [...new Set(questions.map(({ group }) => group))];
	const rest = below(whole, title.height > 0 ? title.height + LABEL : 0);
	const cards =
		rest.width > MIN_TWO_COLUMN_WIDTH
			? cells(rest, groups.length, 2, PADDING).map((rect, index) => {
					const own = questions.filter(({ group }) => group === groups[index]);
					return { rect, own, asked: layOutQuestions(own, below(rect, HEAD_HEIGHT), world) };
				})
			: [];
	// When a card cannot hold its questions, plain lists without headings have more space.
	const usesPlainLists = cards.some(({ asked }) => asked.left > 0) || cards.length === 0;
	return together(
		{ texts: title.texts },
		...(usesPlainLists
			? columns(rest, rest.width > MIN_TWO_COLUMN_WIDTH ? 2 : 1, PADDING).map((rect, index, { length }) => {
					const part = questions.slice(...[index, index + 1].map((n) => (n * questions.length) / length));
					return drawSheet(`part-${index}`, rect, layOutQuestions(part, rect, world), part, world);
				})
			: cards.map(({ rect, own, asked }, index) => drawCard(groups[index] ?? '', rect, asked, own, world)))
	);
}

/** Lays out questions beside the boxes to tick. */
const layOutQuestions = (questions: readonly Question[], rect: Rect, world: PictureWorld): List =>
	list(questions, inset(rect, PADDING), {
		indent: BOX_SIZE + PADDING,
		least: BOX_SIZE + PADDING,
		more: (count) => plural(world, 'picture.more', count)
	});

/** Draws what cards and plain lists have in common: rows, rules between them, boxes with numbers. */
function drawSheet(
	id: string,
	rect: Rect,
	{ rows, more }: List,
	questions: readonly Question[],
	world: PictureWorld
): Drawing {
	const middle = ({ y, height }: Rect) => y + height / 2;
	const x = rect.x + PADDING + BOX_SIZE / 2;
	return together({
		shapes: [
			{
				id: `${id}-card`,
				style: 'plate',
				d: `M${round(rect.x)} ${round(rect.y)}h${round(rect.width)}v${round(rect.height)}h-${round(rect.width)}z`
			},
			{
				id: `${id}-rules`,
				style: 'hair',
				d: rows
					.slice(1)
					.map((row) => `M${round(rect.x)} ${round(row.rect.y)}h${round(rect.width)}`)
					.join('')
			},
			{
				id: `${id}-boxes`,
				style: 'sign',
				d: rows.map((row) => square(x, middle(row.rect), BOX_SIZE)).join('')
			}
		],
		texts: [
			...rows.flatMap(({ item, words, rect: row }) => [
				...centred(
					block(
						`${item.id}-number`,
						integer(world, questions.find((each) => each.id === item.id)?.number ?? 0),
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
	asked: List,
	questions: readonly Question[],
	world: PictureWorld
): Drawing {
	const head = block(`${group}-head`, world.word(`board.kind-${group}`), inset(rect, PADDING), {
		style: 'strong'
	});
	const base = drawSheet(group, rect, asked, questions, world);
	const first = asked.rows[0]?.rect.y ?? rect.y;
	return together(
		base,
		{
			shapes: [
				{ id: `${group}-rule`, style: 'hair', d: `M${round(rect.x)} ${round(first)}h${round(rect.width)}` },
				...groupSign(
					group,
					world.own.signs?.[group],
					rect.x + rect.width - HEAD_HEIGHT * 0.65,
					rect.y + HEAD_HEIGHT / 2,
					HEAD_HEIGHT * 0.7
				)
			]
		},
		{ texts: moved(head, 0, 0).texts }
	);
}

/** Draws the sign of a group, if the story gives one: a sign of the chain, or a key. */
function groupSign(group: string, sign: string | undefined, x: number, y: number, height: number): Shape[] {
	if (sign !== 'key') return isGlyph(sign) ? glyph(group, sign, x, y, height) : [];
	const [long, tooth] = [round(height * 1.1), round(height * 0.26)];
	return [
		{ id: 'key-bow', style: 'sign', d: ring(x + height * 0.22, y, height * 0.3) },
		{
			id: 'key-bit',
			style: 'curve',
			d: `M${round(x - height * 0.08)} ${round(y)}h-${long}v${tooth}m${round(height * 0.3)} 0v-${tooth}`
		}
	];
}

const isGlyph = (sign: string | undefined): sign is Glyph => GLYPHS.some((each) => each === sign);

/** Returns the table of all questions with the reason to ask each. */
function table(questions: readonly Question[], world: PictureWorld): Table {
	const why = new Map(world.items.map(({ id, what }) => [id, what ?? '']));
	return {
		caption: world.fill('board.caption', { count: integer(world, questions.length) }),
		head: ['number', 'question', 'why'].map((column) => world.word(`board.head-${column}`)),
		rows: questions.map(({ id, number, wordings: [text = ''] }) => [
			integer(world, number),
			text,
			why.get(id) ?? ''
		])
	};
}

export default picturedScene({
	data,
	layout,
	table,
	fixed: true
});
