import type { TextLine } from '#lib/chart/text-lines.ts';
import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { recordCount, integer } from '../plural.ts';
import { glyph } from '../glyphs.ts';
import { evenWidth, paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { GROUPS, type Group } from './groups.ts';
import type { Question } from './view.ts';

/** Sizes of one layout: four cards of three questions, or one list. */
interface Sizes {
	readonly box: Box;
	readonly margin: number;
	readonly title: number;
	readonly number: number;
	readonly text: number;
	/** Side of a box to tick. */
	readonly tick: number;
	readonly top: number;
	/** Groups side by side, and the head of each, of no height where it has none. */
	readonly columns: number;
	readonly head: number;
	readonly gap: number;
}

export const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	margin: 5,
	title: 6.8,
	number: 8.4,
	text: 4.8,
	tick: 5,
	top: 17,
	columns: 2,
	head: 11,
	gap: 5
};
export const TALL: Sizes = {
	box: [0, 0, 150, 164],
	margin: 3,
	title: 5.6,
	number: 6,
	text: 4.6,
	tick: 4.2,
	top: 11,
	columns: 1,
	head: 0,
	gap: 1.6
};

/** From line to line, in sizes of letters. */
const LEADING = 1.2;

export function layOut(questions: readonly Question[], sizes: Sizes, world: World): Drawn {
	const { margin, title } = sizes;
	const cards = GROUPS.flatMap((group, index): Drawn[] => {
		const own = questions.filter((question) => question.group === group);
		return own.length === 0 ? [] : [card(own, placeOf(index, sizes), sizes, world)];
	});
	return {
		strokes: cards.flatMap(({ strokes }) => strokes),
		lines: [
			...paragraph('title', world.fill('questions.title', { count: recordCount(world, 'questions') }), {
				x: margin,
				y: title * 1.35,
				size: title,
				style: 'chart-title'
			}),
			...cards.flatMap(({ lines }) => lines)
		]
	};
}

/** Where the card of a group lies. */
function placeOf(index: number, { box, columns, gap, margin, top }: Sizes): Box {
	const rows = GROUPS.length / columns;
	const width = (box[2] - 2 * margin - (columns - 1) * gap) / columns;
	const height = (box[3] - top - margin - (rows - 1) * gap) / rows;
	const [column, row] = [index % columns, Math.floor(index / columns)];
	return [margin + column * (width + gap), top + row * (height + gap), width, height];
}

/** A group’s sign at the end of its head: those of the chain, and the key of the doors. */
export function signOf(group: Group, x: number, y: number, height: number): Stroke[] {
	switch (group) {
		case 'aim':
			return glyph(group, 'camera', x, y, height);
		case 'people':
			return glyph(group, 'person', x, y, height);
		case 'software':
			return glyph(group, 'alert', x, y, height);
		case 'rights':
			return [
				stroke('key-bow', 'sign', ring(x + height * 0.22, y, height * 0.3)),
				stroke('key-bit', 'curve', keyBit(x, y, height))
			];
	}
}

/** The shank of a key and its two teeth. */
function keyBit(x: number, y: number, height: number): string {
	const long = round(height * 1.1);
	const tooth = round(height * 0.26);
	return `M${round(x - height * 0.08)} ${round(y)}h-${long}v${tooth}m${round(height * 0.3)} 0v-${tooth}`;
}

/** A card of paper: what its questions are about, and each with its number and a box to tick. */
function card(questions: readonly Question[], place: Box, sizes: Sizes, world: World): Drawn {
	const [x, y, width, height] = place;
	const { head, number, text, tick } = sizes;
	const group = questions[0]?.group ?? 'aim';
	const pitch = (height - head) / questions.length;
	const pad = text * 0.7;
	const indent = pad + number * 1.65;
	const rows = questions.map(({ id, number: rank, text: asked }, index) => {
		const middle = y + head + (index + 0.5) * pitch;
		const room = evenWidth(asked, text, width - indent - tick - 2 * pad);
		const words = paragraph(id, asked, { x: round(x + indent), y: 0, size: text, width: room });
		const first = middle + text * 0.36 - ((words.length - 1) * text * LEADING) / 2;
		return {
			rule: index === 0 && head === 0 ? '' : `M${round(x)} ${round(middle - pitch / 2)}h${round(width)}`,
			box: square(x + width - pad - tick / 2, middle, tick),
			lines: [
				...paragraph(`${id}-number`, integer(world, rank), {
					x: round(x + indent - pad * 0.8),
					y: round(middle + number * 0.36),
					size: number,
					anchor: 'end',
					style: 'figure-number'
				}),
				...words.map((line, rank) => ({ ...line, y: round(first + rank * text * LEADING) }))
			] satisfies TextLine[]
		};
	});
	return {
		strokes: [
			stroke(
				`${group}-card`,
				'plate',
				`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`
			),
			stroke(`${group}-rules`, 'grid-line', rows.map(({ rule }) => rule).join('')),
			stroke(`${group}-boxes`, 'sign', rows.map(({ box }) => box).join('')),
			...(head === 0 ? [] : signOf(group, x + width - head * 0.62, y + head / 2, head * 0.62))
		],
		lines: [
			...(head === 0
				? []
				: paragraph(`${group}-head`, world.word(`questions.${group}`), {
						x: round(x + pad),
						y: round(y + head * 0.68),
						size: text * 1.12,
						style: 'strong'
					})),
			...rows.flatMap(({ lines }) => lines)
		]
	};
}
