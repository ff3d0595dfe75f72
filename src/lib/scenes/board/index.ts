/** Things to ask, to do or to check, on cards by their kind, each with its number in a box to tick. */
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
	/** From 1 on, through all groups. */
	readonly number: number;
	/** From the longest to the shortest. */
	readonly wordings: readonly string[];
	/** Its kind. */
	readonly group: string;
}

const [HEAD, BOX, PAD] = [LABEL * 1.6, LABEL * 1.5, LABEL * 0.5];
/** Narrower rooms have one column. */
const TWO_COLUMNS = 340;

/** Numbered in the order in which they are printed: group by group. */
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
		rest.width > TWO_COLUMNS
			? cells(rest, groups.length, 2, PAD).map((rect, index) => {
					const own = questions.filter(({ group }) => group === groups[index]);
					return { rect, own, asked: ask(own, below(rect, HEAD), world) };
				})
			: [];
	// Where a card has no room for its questions, lists without heads have more.
	const all = cards.some(({ asked }) => asked.left > 0) || cards.length === 0;
	return together(
		{ texts: title.texts },
		...(all
			? columns(rest, rest.width > TWO_COLUMNS ? 2 : 1, PAD).map((rect, index, { length }) => {
					const part = questions.slice(...[index, index + 1].map((n) => (n * questions.length) / length));
					return sheet(`part-${index}`, rect, ask(part, rect, world), part, world);
				})
			: cards.map(({ rect, own, asked }, index) => card(groups[index] ?? '', rect, asked, own, world)))
	);
}

/** Questions beside the boxes to tick. */
const ask = (questions: readonly Question[], rect: Rect, world: PictureWorld): List =>
	list(questions, inset(rect, PAD), {
		indent: BOX + PAD,
		least: BOX + PAD,
		more: (count) => plural(world, 'picture.more', count)
	});

/** What a card and a whole sheet have in common: rows, rules between them, boxes with numbers. */
function sheet(
	id: string,
	rect: Rect,
	{ rows, more }: List,
	questions: readonly Question[],
	world: PictureWorld
): Drawing {
	const middle = ({ y, height }: Rect) => y + height / 2;
	const x = rect.x + PAD + BOX / 2;
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
				d: rows.map((row) => square(x, middle(row.rect), BOX)).join('')
			}
		],
		texts: [
			...rows.flatMap(({ item, words, rect: row }) => [
				...centred(
					block(
						`${item.id}-number`,
						integer(world, questions.find((each) => each.id === item.id)?.number ?? 0),
						{ x: x - BOX / 2, y: 0, width: BOX },
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

/** A card with a head: what its questions are about, and the sign of that. */
function card(
	group: string,
	rect: Rect,
	asked: List,
	questions: readonly Question[],
	world: PictureWorld
): Drawing {
	const head = block(`${group}-head`, world.word(`board.kind-${group}`), inset(rect, PAD), {
		style: 'strong'
	});
	const base = sheet(group, rect, asked, questions, world);
	const first = asked.rows[0]?.rect.y ?? rect.y;
	return together(
		base,
		{
			shapes: [
				{ id: `${group}-rule`, style: 'hair', d: `M${round(rect.x)} ${round(first)}h${round(rect.width)}` },
				...signOf(
					group,
					world.own.signs?.[group],
					rect.x + rect.width - HEAD * 0.65,
					rect.y + HEAD / 2,
					HEAD * 0.7
				)
			]
		},
		{ texts: moved(head, 0, 0).texts }
	);
}

/** The sign of a group, if the story gives it one: those of the chain, or a key. */
function signOf(group: string, sign: string | undefined, x: number, y: number, height: number): Shape[] {
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

/** Every question by its number, and why it is worth asking. */
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
