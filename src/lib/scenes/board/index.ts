/** Scene “board”: questions or tasks on cards, one card per kind. Each has a numbered box to tick. */
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { asMany, cells, fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, card, column, empty, grow, place, row, type Box } from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { circlePath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { shortenQuestion } from '#lib/chart/text/shorten-question.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import {
	definePictureScene,
	distinctKinds,
	type Pictured,
	type PictureWorld
} from '../define-picture-scene.ts';
import { CHAIN_SIGNS, chainSignShapes } from '../shared/chain-signs.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';

interface Question {
	readonly id: string;
	/** Number of the question, from 1, counted through all groups. */
	readonly number: number;
	/** Wordings of the question, the longest first. */
	readonly wordings: readonly string[];
	/** The kind of its record. */
	readonly group: string;
}

/** Returns the questions numbered in printing order: group by group. */
const data = (_state: unknown, world: PictureWorld): readonly Question[] =>
	distinctKinds(world)
		.flatMap((group) => world.drawnRecords.filter(({ kind }) => kind === group))
		.map(({ id, name, shorter, kind = '' }, index) => ({
			id,
			number: index + 1,
			wordings: shorter ? [name, ...shorter] : shortenQuestion(name),
			group: kind
		}));

/** Side of a box to tick, height of the sign of a card, and padding of a card, in units. */
const [BOX_SIZE, SIGN_SIZE, PADDING] = [LABEL_SIZE * 1.5, LABEL_SIZE * 1.1, LABEL_SIZE * 0.5];
/** Minimum width for two columns. */
const MIN_TWO_COLUMN_WIDTH = 340;

/** When a card cannot hold its questions, plain lists without headings have more space. */
function layout(questions: readonly Question[], viewport: Viewport, world: PictureWorld): Drawing {
	const titleText = world.fill('board.title', { count: formatCount(world, questions.length) });
	const groups = [...new Set(questions.map(({ group }) => group))];
	const cards = (size: number) =>
		cells(
			2,
			's',
			groups.map((group) => {
				const rows = lists(
					questions.filter((each) => each.group === group),
					size,
					true,
					world
				);
				const head = text(`${group}-head`, world.word(`board.kind-${group}`), {
					style: 'strong',
					maxLines: 1
				});
				const sign = groupSign(group, world.definition.signs?.[group]);
				const heading = row({ gap: 's', align: 'middle' }, grow(head), sign);
				return card(`${group}-card`, 'plate', column({ gap: 'xs' }, heading, grow(fit(...rows))), 's');
			})
		);
	const plainLists = (count: number) =>
		row(
			{ gap: 's' },
			...Array.from({ length: count }, (_, index) => {
				const part = questions.slice(...[index, index + 1].map((n) => (n * questions.length) / count));
				const rows = SIZES.flatMap((size) => lists(part, size, false, world));
				const box = place({ x: 'start', y: 'start' }, fit(...rows, shortList(part, world)));
				return grow(card(`part-${index}-card`, 'plate', box, 's'));
			})
		);
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? titleText : ''),
			grow(
				fit(
					...[...SIZES.map(cards), plainLists(2)].map((box) => atLeast({ width: MIN_TWO_COLUMN_WIDTH }, box)),
					plainLists(1)
				)
			)
		)
	);
}

/** Font sizes to try. */
const SIZES = [TITLE_SIZE, LABEL_SIZE];

/** Returns lists of all questions: in large type with the longest wordings, in small type with ever shorter ones. */
function lists(
	questions: readonly Question[],
	size: number,
	hasFirstRule: boolean,
	world: PictureWorld
): Box[] {
	const levels = size > LABEL_SIZE ? 1 : Math.max(...questions.map(({ wordings }) => wordings.length));
	return Array.from({ length: levels }, (_, level) =>
		column(
			{ gap: ['xs', 'xl'] },
			...questions.flatMap((question, index) => [
				hasFirstRule || index > 0 ? cardRule(question) : empty,
				questionRow(question, level, size, world)
			])
		)
	);
}

/** As many questions as fit in the shortest wordings, and how many others there are. */
const shortList = (questions: readonly Question[], world: PictureWorld): Box =>
	asMany(
		questions.map((question, index) =>
			column(
				{ gap: 'xs' },
				index > 0 ? cardRule(question) : empty,
				questionRow(question, Infinity, LABEL_SIZE, world)
			)
		),
		(count) => note('more', pluralWord(world, 'picture.more', count)),
		{ gap: 'xs' }
	);

/** A line across a card. */
const cardRule = ({ id }: Question): Box => ({
	measure: ({ width }) => ({
		width,
		height: 0,
		fits: true,
		draw: (x, y) => ({
			shapes: [createShape(`${id}-rule`, 'hair', `M${x - PADDING} ${y}h${width + 2 * PADDING}`)]
		})
	})
});

/**
 * A numbered box and a question.
 * @param level index of the wording; if there are fewer, the shortest is used
 */
function questionRow(
	{ id, number, wordings }: Question,
	level: number,
	size: number,
	world: PictureWorld
): Box {
	const box = symbol(BOX_SIZE, (x, y) => ({
		shapes: [createShape(`${id}-box`, 'sign', squarePath(x, y, BOX_SIZE))],
		texts: [
			{
				id: `${id}-number-0`,
				text: formatCount(world, number),
				x,
				y: y + LABEL_SIZE * 0.375,
				size: LABEL_SIZE,
				anchor: 'middle',
				style: 'figure-number'
			}
		]
	}));
	const words = text(id, wordings[Math.min(level, wordings.length - 1)] ?? '', { size });
	return row({ gap: 's', align: 'middle' }, box, words);
}

/** The sign of a group, if the story gives one: a sign of the chain, or a key. */
function groupSign(group: string, sign: string | undefined): Box {
	const chainSign = CHAIN_SIGNS.find((each) => each === sign);
	if (chainSign)
		return symbol(SIGN_SIZE, (x, y) => ({ shapes: chainSignShapes(group, chainSign, x, y, SIGN_SIZE) }));
	return sign === 'key'
		? symbol(SIGN_SIZE, (x, y) => ({ shapes: keyShapes(group, x, y, SIGN_SIZE) }))
		: empty;
}

function keyShapes(id: string, x: number, y: number, height: number): Shape[] {
	const tooth = height * 0.26;
	const bit = `M${x - height * 0.08} ${y}h${height * -1.1}v${tooth}m${height * 0.3} 0v${-tooth}`;
	return [
		createShape(`${id}-bow`, 'sign', circlePath(x + height * 0.22, y, height * 0.3)),
		createShape(`${id}-bit`, 'curve', bit)
	];
}

/** Returns the table of all questions with the reason to ask each. */
function table(questions: readonly Question[], world: PictureWorld) {
	const reasons = new Map(world.drawnRecords.map(({ id, what = '' }) => [id, what]));
	return tableOf(
		world,
		'board',
		questions,
		{
			number: ({ number }) => formatCount(world, number),
			question: ({ wordings: [longest = ''] }) => longest,
			why: ({ id }) => reasons.get(id) ?? ''
		},
		{ count: formatCount(world, questions.length) }
	);
}

/** A group after another, and its questions too. */
const show = showGroups((data) => {
	const { shown: questions } = data as Pictured<readonly Question[]>;
	return [...new Set(questions.map(({ group }) => group))].map((group) => ({
		ids: [group, ...questions.filter((each) => each.group === group).map(({ id }) => id)]
	}));
});

export default withBuildUp(definePictureScene({ data, layout, table, isStatic: true }), show);
