/** Scene “board”: questions or tasks, each with its number and a box to tick, on cards that hang from a chain. */
import { group, range } from 'd3-array';
import type { Drawing } from '#lib/chart/drawing.ts';
import { asMany, cells, fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, card, empty, grow, place, rule, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { shortenQuestion } from '#lib/chart/text/shorten-question.ts';
import { COUNT_SIZE, HERO_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import {
	definePictureScene,
	distinctKinds,
	type Pictured,
	type PictureWorld
} from '../define-picture-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import { cardsOnChain, groupPanel, questionRow, separated, type Question } from './cards.ts';

/** Returns the questions numbered in printing order: group by group. */
const data = (_state: unknown, world: PictureWorld): readonly Question[] =>
	distinctKinds(world)
		.flatMap((each) => world.drawnRecords.filter(({ kind }) => kind === each))
		.map((record, index) => {
			const { id, name, shorter, kind = '' } = record;
			const question = {
				id,
				number: index + 1,
				wordings: shorter ? [name, ...shorter] : shortenQuestion(name),
				group: kind
			};
			return record.own
				? { ...question, isAnswered: record.answer !== undefined, answer: record.answer }
				: question;
		});

/** Minimum widths for cards that hang from a chain, and for two columns. */
const [MIN_CHAIN_WIDTH, MIN_TWO_COLUMN_WIDTH] = [430, 290];
/** Smallest height in units of a picture without a title that says whose answers it shows. */
const MIN_HEIGHT_FOR_TOWN = 230;
/** Font sizes of numbers and questions, from the largest. */
const CARD_SIZES = [
	[HERO_SIZE, TITLE_SIZE],
	[COUNT_SIZE, TITLE_SIZE],
	[TITLE_SIZE, TITLE_SIZE],
	[TITLE_SIZE, LABEL_SIZE]
] as const;
const ROW_SIZES = [
	[COUNT_SIZE, TITLE_SIZE],
	[COUNT_SIZE, LABEL_SIZE],
	[TITLE_SIZE, LABEL_SIZE],
	[LABEL_SIZE, LABEL_SIZE]
] as const;

/** Cards under a chain; or in less space a panel for each group; or plain lists without headings. */
function layout(questions: readonly Question[], viewport: Viewport, world: PictureWorld): Drawing {
	const titleText = world.fill('board.title', { count: formatCount(world, questions.length) });
	const levels = range(Math.max(...questions.map(({ wordings }) => wordings.length)));
	// The title says whose answers they are.
	const isOfTown = questions.some(({ isAnswered }) => isAnswered !== undefined);
	// Where there is no space for the answers to a town's questions, their boxes say which have one.
	const unanswered = questions.map(({ answer: _, ...question }) => question);
	const plainLists = (count: number) => {
		const parts = range(count).map((index) =>
			unanswered.slice(...[index, index + 1].map((n) => (n * questions.length) / count))
		);
		// All parts have the same sizes, so that no question looks more important than another.
		const lists = (listOf: (part: readonly Question[]) => Box) =>
			row(
				{ gap: 's' },
				...parts.map((part, index) =>
					grow(card(`part-${index}-card`, 'plate', place({ x: 'start', y: 'start' }, listOf(part)), 's'))
				)
			);
		return fit(
			...ROW_SIZES.flatMap((sizes) =>
				levels.map((level) =>
					sized(() =>
						lists((part) =>
							separated(
								part.map((question) => questionRow(question, level, sizes, world)),
								part
							)
						)
					)
				)
			),
			sized(() => lists((part) => shortList(part, world)))
		);
	};
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			isOfTown && !viewport.showTitle && viewport.height >= MIN_HEIGHT_FOR_TOWN
				? text('title', titleText, { style: 'strong', maxLines: 1 })
				: title(viewport.showTitle ? titleText : ''),
			grow(
				fit(
					...(isOfTown ? cardsOf(questions, levels, world) : []),
					...cardsOf(unanswered, levels, world),
					atLeast({ width: MIN_TWO_COLUMN_WIDTH }, plainLists(2)),
					plainLists(1)
				)
			)
		)
	);
}

/**
 * Cards that hang from a chain, and panels, from the largest font sizes and longest wordings. Each is made when it is tried,
 * because one of the first mostly fits.
 */
function cardsOf(questions: readonly Question[], levels: readonly number[], world: PictureWorld): Box[] {
	const groups = [...group(questions, (each) => each.group).values()];
	const hanging = CARD_SIZES.flatMap((sizes) =>
		// The largest numbers only stand above the longest wordings.
		(sizes[0] === HERO_SIZE ? levels.slice(0, 1) : levels).map((level) =>
			sized(() => cardsOnChain(groups, level, sizes, world))
		)
	);
	const panels = ROW_SIZES.flatMap((sizes) =>
		levels.map((level) =>
			sized(() =>
				cells(
					2,
					'm',
					groups.map((part) => groupPanel(part, level, sizes, world))
				)
			)
		)
	);
	return [
		...hanging.map((box) => atLeast({ width: MIN_CHAIN_WIDTH }, box)),
		...panels.map((box) => atLeast({ width: MIN_TWO_COLUMN_WIDTH }, box))
	];
}

/** As many questions as fit in the shortest wordings, and how many others there are. */
const shortList = (questions: readonly Question[], world: PictureWorld): Box =>
	asMany(
		questions.map((question, index) =>
			column(
				{ gap: 'xs' },
				index > 0 ? rule(`${question.id}-rule`) : empty,
				questionRow(question, Infinity, [LABEL_SIZE, LABEL_SIZE], world)
			)
		),
		(count) => note('more', pluralWord(world, 'picture.more', count)),
		{ gap: 'xs' }
	);

/** Returns a question with its answer, or that there is none, if it is put to a town. */
function withAnswer(question: string, id: string, { drawnRecords }: PictureWorld): string {
	const { answer, unknown } = drawnRecords.find((record) => record.id === id) ?? {};
	return [question, answer ?? unknown ?? ''].join(' ').trim();
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
			question: ({ id, wordings: [longest = ''] }) => withAnswer(longest, id, world),
			why: ({ id }) => reasons.get(id) ?? ''
		},
		{ count: formatCount(world, questions.length) }
	);
}

/** The numbers stand from the beginning; the questions follow, a group after another. */
const show = showGroups((data) =>
	[...group((data as Pictured<readonly Question[]>).shown, (each) => each.group).values()].map(
		(questions) => ({ ids: questions.map(({ id }) => `${id}-words`) })
	)
);

export default withBuildUp(definePictureScene({ data, layout, table, isStatic: true }), show);
