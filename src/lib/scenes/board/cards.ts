/** Questions with their numbers and boxes to tick, as parts of a board: cards on a chain, panels, and rows of a list. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import {
	behind,
	card,
	empty,
	exactly,
	grow,
	inset,
	named,
	place,
	rule,
	stack,
	type Box
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { number, text } from '#lib/chart/layout/text.ts';
import { circlePath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { CHAIN_SIGNS, chainShape, chainSignShapes, personShapes } from '../shared/chain-signs.ts';
import { hatching } from '../shared/hatched.ts';
import { formatCount } from '../shared/plural.ts';

/** A question of the board. */
export interface Question {
	readonly id: string;
	/** Number of the question, from 1, counted through all groups. */
	readonly number: number;
	/** Wordings of the question, the longest first. */
	readonly wordings: readonly string[];
	/** The kind of its record. */
	readonly group: string;
	/** In a town edition: whether the question has an answer, and the answer, unless the picture is too small for it. */
	readonly isAnswered?: boolean | undefined;
	readonly answer?: string | undefined;
}

/** Side of a box to tick on a card, and height of the sign on a plate, in units. */
const [BOX_SIZE, SIGN_SIZE] = [LABEL_SIZE * 1.7, LABEL_SIZE * 1.1];
/** Radius of a medallion of the chain and height of its sign, in units. */
const [MEDALLION, MEDALLION_SIGN] = [LABEL_SIZE * 2, LABEL_SIZE * 2];
/** Font sizes of the number and of the words of a question. */
export type Sizes = readonly [number: number, words: number];

/** A chain with a medallion for each group, from which the name of the group and its questions hang. */
export function cardsOnChain(
	groups: readonly (readonly Question[])[],
	level: number,
	sizes: Sizes,
	world: PictureWorld
): Box {
	const columns = groups.map((questions) =>
		grow(
			column(
				{ gap: 'm' },
				place({ x: 'middle' }, medallion(groupOf(questions), world)),
				groupPlate(groupOf(questions), sizes[1], world),
				...questions.map((question) => grow(questionCard(question, level, sizes, world)))
			)
		)
	);
	return behind(
		(rect, rects) => ({
			shapes: groups.flatMap((questions, index) => {
				const from = rects.get(groupOf(questions));
				const next = rects.get(groupOf(groups[index + 1] ?? []));
				if (!from) return [];
				const [x, y] = [from.x + MEDALLION, from.y + MEDALLION];
				const string = createShape(`string-${index}`, 'boxes', `M${x} ${y}V${rect.y + rect.height - 1}`);
				const length = next ? next.x - x - MEDALLION : 0;
				return next ? [string, chainShape(`chain-${index}`, x + MEDALLION, y, length, 2)] : [string];
			})
		}),
		row({ gap: 'l' }, ...columns)
	);
}

const groupOf = ([first]: readonly Question[]): string => first?.group ?? '';

/** The sign of a group in a disc, which is named like the group. */
const medallion = (id: string, world: PictureWorld): Box =>
	named(
		id,
		symbol(2 * MEDALLION, (x, y) => ({
			shapes: [
				createShape(`${id}-medallion`, 'plate', circlePath(x, y, MEDALLION)),
				...signShapes(id, world, x, y, MEDALLION_SIGN)
			]
		}))
	);

/** The name of a group, printed white on black; in a panel with its sign. */
function groupPlate(id: string, size: number, world: PictureWorld, hasSign = false): Box {
	const name = text(`${id}-head`, world.word(`board.kind-${id}`), {
		style: 'strong poster-word',
		size,
		maxLines: 1
	});
	const sign = symbol(SIGN_SIZE * 1.8, (x, y) => ({
		shapes: [
			createShape(`${id}-disc`, 'ticket', circlePath(x, y, SIGN_SIZE * 0.9)),
			...signShapes(id, world, x, y, SIGN_SIZE)
		]
	}));
	const plate = hasSign ? row({ gap: 's', align: 'middle' }, grow(name), sign) : place({ x: 'middle' }, name);
	return card(`${id}-plate`, 'poster', plate, hasSign ? ['s', 'xs'] : 's');
}

/** A question on a card of its own, all of which begin at the same height, below its number and its box to tick. */
const questionCard = (
	question: Question,
	level: number,
	[numberSize, size]: Sizes,
	world: PictureWorld
): Box => {
	const { id, number: order } = question;
	return card(
		`${id}-card`,
		'plate',
		column(
			{ gap: 's' },
			row(
				{ gap: 's', align: 'middle' },
				grow(number(`${id}-number`, formatCount(world, order), { size: numberSize })),
				tickBox(question, BOX_SIZE)
			),
			grow(place({ x: 'start', y: 'start' }, questionText(question, level, size)))
		),
		['m', 'l']
	);
};

/** A box to tick: that of a question to a town is ticked if there is an answer, and else hatched. */
const tickBox = (question: Question, size: number): Box =>
	symbol(size, (x, y) => {
		const box = createShape(`${question.id}-box`, 'sign', squarePath(x, y, size));
		return {
			shapes:
				question.isAnswered !== undefined
					? [box, ...boxShapes(question.id, question.isAnswered, x, y, size)]
					: [box]
		};
	});

/** A black box for the number of a question that has an answer, where a tick would make it illegible. */
const filledBox = (id: string): Box =>
	symbol(NUMBER_BOX, (x, y) => ({
		shapes: [createShape(`${id}-box`, 'poster', squarePath(x, y, NUMBER_BOX))]
	}));

/** Draws the tick in a box, or its hatching. They are shown with the words of the question. */
function boxShapes(id: string, isAnswered: boolean, x: number, y: number, size: number): Shape[] {
	const [left, top] = [x - size / 2, y - size / 2];
	if (!isAnswered)
		return [hatching(`${id}-words-box`, 'boxes', { x: left, y: top, width: size, height: size }, 4)];
	const tick = `M${left + size * 0.2} ${top + size * 0.52}l${size * 0.22} ${size * 0.24}l${size * 0.38} ${-size * 0.52}`;
	return [createShape(`${id}-words-box`, 'boxes', tick)];
}

/** The words of a question, and under them the answer of the town. */
function questionText(question: Question, level: number, size: number): Box {
	const { id, wordings } = question;
	const words = text(`${id}-words`, wordingAt(wordings, level), { size });
	return question.answer !== undefined
		? column({ gap: 'xs' }, words, text(`${id}-words-answer`, question.answer, { size, style: 'strong' }))
		: words;
}

/** A panel with the name of a group and its questions. */
export function groupPanel(
	questions: readonly Question[],
	level: number,
	sizes: Sizes,
	world: PictureWorld
): Box {
	const id = groupOf(questions);
	const rows = questions.map((question) => questionRow(question, level, sizes, world));
	return behind(
		(rect) => ({ shapes: [createShape(`${id}-card`, 'plate', rectPath(rect))] }),
		column(
			{ gap: 'none' },
			groupPlate(id, LABEL_SIZE, world, true),
			grow(inset('s', separated(rows, questions)))
		)
	);
}

/** A number as wide as any of a question, a space in which it fits, and side of a box around a number, in units. */
const [NUMBER_SAMPLE, ANY_SIZE, NUMBER_BOX] = [88, { width: Infinity, height: Infinity }, LABEL_SIZE * 1.5];

/**
 * A question with its number, and a box to tick: on its right, or in small type around the number.
 * @param level index of the wording; if there are fewer, the shortest is used
 */
export function questionRow(
	question: Question,
	level: number,
	[numberSize, size]: Sizes,
	world: PictureWorld
): Box {
	const { id, number: order } = question;
	const isBoxed = numberSize <= LABEL_SIZE;
	const widest = number('', formatCount(world, NUMBER_SAMPLE), { size: numberSize });
	const width = isBoxed ? NUMBER_BOX : widest.measure(ANY_SIZE).width;
	const isFilled = isBoxed && question.isAnswered === true;
	const isOnBox = isBoxed && question.isAnswered !== undefined;
	const words = number(`${id}-number`, formatCount(world, order), {
		size: numberSize,
		...(isOnBox && { style: isFilled ? 'poster-word' : 'haloed' })
	});
	return row(
		{ gap: 's', align: 'middle' },
		isBoxed
			? stack(
					isFilled ? filledBox(id) : tickBox(question, NUMBER_BOX),
					exactly({ width, height: NUMBER_BOX }, place({ x: 'middle', y: 'middle' }, words))
				)
			: exactly({ width }, words),
		grow(questionText(question, level, size)),
		isBoxed ? empty : tickBox(question, LABEL_SIZE)
	);
}

/** Rows with a line between two. */
export const separated = (rows: readonly Box[], questions: readonly Question[]): Box =>
	column(
		{ gap: ['xs', 'xl'] },
		...rows.flatMap((box, index) => (index > 0 ? [rule(`${questions[index]?.id}-rule`), box] : [box]))
	);

/** Returns the wording of a level; if there are fewer, the shortest. */
const wordingAt = (wordings: readonly string[], level: number): string =>
	wordings[Math.min(level, wordings.length - 1)] ?? '';

/** Draws the sign of a group, if the story gives one: a sign of the chain, or a key. */
function signShapes(id: string, { definition }: PictureWorld, x: number, y: number, height: number): Shape[] {
	const sign = definition.signs?.[id];
	const chainSign = CHAIN_SIGNS.find((each) => each === sign);
	// On cards of any story, a person is anybody: without the headset of the chain.
	if (chainSign === 'person') return personShapes(id, x, y, height);
	if (chainSign) return chainSignShapes(id, chainSign, x, y, height);
	return sign === 'key' ? keyShapes(id, x, y, height) : [];
}

/** Draws a key, with its bow on the right, centred on a point. */
function keyShapes(id: string, x: number, y: number, height: number): Shape[] {
	const [bow, tooth] = [height * 0.28, height * 0.24];
	const bit = `M${x + height * 0.1} ${y}h${height * -0.75}v${tooth}m${height * 0.25} 0v${-tooth}`;
	return [
		createShape(`${id}-bow`, 'outline', circlePath(x + height * 0.37, y, bow)),
		createShape(`${id}-bit`, 'outline', bit)
	];
}
