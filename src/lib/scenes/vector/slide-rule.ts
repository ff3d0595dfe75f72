import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { balanced } from '../paragraph.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { RuleMeasures } from './measures.ts';
import { heap, hundredths, marksOf, scaleOf, ticksOf } from './rule.ts';
import type { Measured } from './view.ts';

const STRONG = 10.6;
const LABEL = 10.1;
const LEADING = 1.14;
const FARTHEST = 9;
/** Diameters of a stranger's dot that are tried. */
const DOTS = { largest: 5, smallest: 1.4, step: 0.2 };

/** Where the rule and its words go. */
export interface Part {
	readonly x: number;
	readonly y: number;
	readonly right: number;
	readonly bottom: number;
}

/** The rule of distances under its question, with the largest dots that fit between words and rule. */
export function layRule(measured: Measured, part: Part, world: World): Drawn {
	const { x: left, y, right, bottom } = part;
	const width = right - left;
	const question = block(
		'question',
		world.word('vector.question'),
		part,
		y + STRONG * 0.75,
		STRONG,
		'strong'
	);
	const verdict = verdictOf(measured, width, world);
	const last = bottom - (verdict.length - 1) * STRONG * LEADING;
	const rule = round(last - STRONG - LABEL * 1.5);
	const over = keys(measured, part, (question.at(-1)?.y ?? y) + LABEL * 1.35, world);
	const measures = fitted(measured.strangers, over.bottom + 5, {
		margin: left,
		right,
		rule,
		farthest: FARTHEST,
		dot: DOTS.largest,
		near: over.near,
		verdict: last,
		size: { title: STRONG, strong: STRONG, label: LABEL }
	});
	const scale = scaleOf(measures);
	const at = scale(measured.apart);
	const half = Math.max(...verdict.map((text) => textWidth(text, STRONG))) / 2;
	return {
		strokes: [
			stroke('strangers', 'scene-dot', heap(measured.strangers, measures)),
			...marksOf(measured, measures)
		],
		lines: [
			...question,
			...over.lines,
			...ticksOf(FARTHEST)
				// The line to the second photograph passes between the numbers.
				.filter((tick) => Math.abs(scale(tick) - at) > LABEL * 0.5)
				.map((tick): TextLine => ({
					id: `tick-${tick}`,
					text: integer(world, tick),
					x: scale(tick),
					y: round(rule + LABEL * 1.15),
					size: LABEL,
					anchor: 'middle',
					style: 'machine'
				})),
			...stacked(
				verdict,
				{
					id: 'verdict',
					x: round(Math.min(right - half, Math.max(left + half, at))),
					y: round(last),
					size: STRONG,
					anchor: 'middle',
					style: measured.matched ? 'strong right-ink' : 'strong'
				},
				LEADING
			)
		]
	};
}

function verdictOf({ matched, apart }: Measured, width: number, world: World): string[] {
	const said = world.fill(matched ? 'vector.same' : 'vector.other', { apart: hundredths(world, apart) });
	return balanced(said, STRONG, width);
}

/** What is near enough, on the left, and who the dots are, on the right; above one another where both do not fit. */
function keys({ radius, strangers }: Measured, part: Part, top: number, world: World) {
	const width = part.right - part.x;
	const near = balanced(
		world.fill('vector.near', { radius: hundredths(world, radius) }),
		LABEL,
		width * 0.58
	);
	const typical = strangers[Math.floor(strangers.length / 2)] ?? 0;
	const who = world.fill('vector.strangers', {
		count: integer(world, strangers.length),
		typical: integer(world, typical)
	});
	const spare = width - Math.max(...near.map((text) => textWidth(text, LABEL))) - LABEL * 0.3;
	const others = balanced(who, LABEL, spare);
	const beside = others.every((text) => textWidth(text, LABEL) <= spare);
	const lines = beside ? others : balanced(who, LABEL, width);
	const below = beside ? top : top + lines.length * LABEL * LEADING;
	const rows = beside ? Math.max(near.length, lines.length) : near.length;
	const common = { size: LABEL } as const;
	return {
		lines: [
			...stacked(
				near,
				{ id: 'near', x: part.x, y: round(below), anchor: 'start', style: '', ...common },
				LEADING
			),
			...stacked(
				lines,
				{ id: 'others', x: part.right, y: round(top), anchor: 'end', style: 'soft', ...common },
				LEADING
			)
		],
		near: below + (near.length - 1) * LABEL * LEADING + LABEL * 0.22,
		bottom: below + (rows - 1) * LABEL * LEADING
	};
}

/** The largest dots whose highest pile stays below the words. */
function fitted(strangers: readonly number[], top: number, measures: RuleMeasures): RuleMeasures {
	for (let dot = DOTS.largest; ; dot -= DOTS.step) {
		const tried = { ...measures, dot: Math.round(dot * 10) / 10 };
		const x = scaleOf(tried);
		const piles = new Map<number, number>();
		for (const away of strangers) {
			const column = Math.round(x(away) / tried.dot);
			piles.set(column, (piles.get(column) ?? 0) + 1);
		}
		const highest = Math.max(...piles.values()) * tried.dot;
		if (measures.rule - highest - tried.dot * 0.5 >= top || dot <= DOTS.smallest) return tried;
	}
}

function block(
	id: string,
	text: string,
	{ x, right }: Part,
	y: number,
	size: number,
	style: string
): TextLine[] {
	return stacked(
		balanced(text, size, right - x),
		{ id, x, y: round(y), size, anchor: 'start', style },
		LEADING
	);
}
