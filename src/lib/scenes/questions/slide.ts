import type { TextLine } from '#lib/chart/text-lines.ts';
import { wrap } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { integer } from '../plural.ts';
import { evenWidth, paragraph } from '../paragraph.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { GROUPS } from './groups.ts';
import { signOf } from './layout.ts';
import type { Question, QuestionsView } from './view.ts';

const MARGIN = 6;
const GAP = 5;
const TEXT = 10;
const LEADING = 1.14;
/** Height of a group’s head, side of a box to tick with its number in it, and room around words. */
const HEAD = 15;
const TICK = 15;
const PAD = 5;
/** Lines for a question. */
const LINES = 2;

/** The twelve questions on four cards, each by a box to tick that holds its number. */
const slide: SlideLayout<QuestionsView, Drawn> = ({ questions }, { width, height }, world) => {
	const [wide, tall] = [(width - 2 * MARGIN - GAP) / 2, (height - 2 * MARGIN - GAP) / 2];
	const cards = GROUPS.flatMap((group, index): Drawn[] => {
		const own = questions.filter((question) => question.group === group);
		const x = MARGIN + Math.floor(index / 2) * (wide + GAP);
		const y = MARGIN + (index % 2) * (tall + GAP);
		return own.length === 0 ? [] : [card(own, [x, y, wide, tall], world)];
	});
	return {
		strokes: cards.flatMap(({ strokes }) => strokes),
		lines: cards.flatMap(({ lines }) => lines)
	};
};

export default slide;

/**
 * A question without what it adds, as long as it takes too many lines: without its last sentence or, if it has but
 * one, without what follows the last comma. The page and its table ask it in full.
 */
function brief(text: string, width: number): string {
	let short = text;
	while (wrap(short, TEXT, width).length > LINES) {
		const less = curtailed(short);
		if (less === short) return short;
		short = less;
	}
	return short;
}

/** The mark that ends a question, with the space before it. */
const END = /[\s\u00a0\u202f]*[?？؟;]$/u;

function curtailed(text: string): string {
	const sentences = text.match(/[^?？؟]+[?？؟]/gu) ?? [];
	if (sentences.length > 1) return sentences.slice(0, -1).join('').trim();
	const comma = Math.max(...[',', '،', '，'].map((mark) => text.lastIndexOf(mark)));
	return comma < 1 ? text : text.slice(0, comma) + (END.exec(text)?.[0] ?? '');
}

function card(questions: readonly Question[], place: Box, world: World): Drawn {
	const [x, y, width, height] = place;
	const group = questions[0]?.group ?? 'aim';
	const left = x + PAD + TICK + PAD;
	const viewport = width - 3 * PAD - TICK;
	const texts = questions.map(({ text }) => wrap(brief(text, viewport), TEXT, viewport));
	const spare = (height - HEAD - texts.flat().length * TEXT * LEADING) / questions.length;
	let top = y + HEAD;
	const asked = questions.map(({ id, number, text }, index) => {
		const tall = (texts[index]?.length ?? 1) * TEXT * LEADING + spare;
		const middle = top + tall / 2;
		const rule = `M${round(x)} ${round(top)}h${round(width)}`;
		top += tall;
		return {
			rule,
			box: square(x + PAD + TICK / 2, round(middle), TICK),
			lines: [
				...paragraph(`${id}-number`, integer(world, number), {
					x: round(x + PAD + TICK / 2),
					y: round(middle + TEXT * 0.36),
					size: TEXT,
					anchor: 'middle',
					style: 'figure-number'
				}),
				...words(id, text, left, middle, viewport)
			]
		};
	});
	return {
		strokes: [
			stroke(
				`${group}-card`,
				'plate',
				`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`
			),
			stroke(`${group}-rules`, 'grid-line', asked.map(({ rule }) => rule).join('')),
			stroke(`${group}-boxes`, 'sign', asked.map(({ box }) => box).join('')),
			...signOf(group, x + width - HEAD * 0.65, y + HEAD / 2, HEAD * 0.68)
		],
		lines: [
			...paragraph(`${group}-head`, world.word(`questions.${group}`), {
				x: round(x + PAD),
				y: round(y + HEAD * 0.73),
				size: TEXT * 1.1,
				style: 'strong'
			}),
			...asked.flatMap(({ lines }) => lines)
		]
	};
}

/** A question, its lines about as long as one another. */
function words(id: string, text: string, x: number, middle: number, width: number): TextLine[] {
	const short = brief(text, width);
	const lines = paragraph(id, short, {
		x: round(x),
		y: 0,
		size: TEXT,
		width: evenWidth(short, TEXT, width),
		leading: LEADING
	});
	const first = middle + TEXT * 0.33 - ((lines.length - 1) * TEXT * LEADING) / 2;
	return lines.map((line) => ({ ...line, y: round(line.y + first) }));
}
