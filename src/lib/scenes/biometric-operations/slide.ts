import { extent, stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { drawingOf } from './drawings.ts';
import type { BiometricOperationsLayout, BiometricOperationsView } from './view.ts';
import { asOf } from './wording.ts';

const MARGIN = 7;
const APART = 12;
const TITLE = 14;
const LEADING = 1.16;
/** Width of a head over its height, and what the words of drawers need beside it. */
const HEAD = 0.92;
const DRAWERS = 78;

/** What the law says of each on a wall: words of their own where those of the page would fill it. */
const SAID: Readonly<Record<Operation, readonly (readonly [badge: 'fr' | 'eu' | '', key: string])[]>> = {
	authenticate: [['fr', 'biometric-operations.authenticate-fr']],
	identify: [
		['', 'biometric-operations.slide-identify'],
		['fr', 'biometric-operations.slide-identify-fr'],
		['eu', 'biometric-operations.slide-identify-eu']
	],
	categorise: [['eu', 'biometric-operations.slide-categorise-eu']]
};

/** Three columns: the word, the drawing, and the rule in a few lines. */
const slide: SlideLayout<BiometricOperationsView, BiometricOperationsLayout> = (_view, viewport, world) => {
	const { width, height } = viewport;
	const text = 10.1;
	const column = (width - 2 * MARGIN - 2 * APART) / OPERATIONS.length;
	const left = (index: number) => round(MARGIN + index * (column + APART));
	const headings = OPERATIONS.flatMap((operation, index) => heading(operation, left(index), text, world));
	const top = Math.max(...headings.map((one) => extent(one).bottom)) + 7;
	const rules = OPERATIONS.map((operation, index) => rule(operation, left(index), column, text, world));
	const bottoms = rules.map((lines) => (lines.at(-1)?.y ?? 0) + text * 0.2);
	const words = Math.max(...bottoms);
	// Under the shortest rule, if there is room; else on a row of its own.
	const date = { x: left(2), y: height - 7, text: asOf(world) };
	const beside = (bottoms[2] ?? 0) + text * 1.8 < words && textWidth(date.text, text) <= column;
	const foot = beside ? date.y : date.y - text * 1.6;
	const drawings = OPERATIONS.map((operation, index) =>
		drawingOf(operation, index, sizes(viewport, left, column, top, foot - words - text * 1.6), world)
	);
	return {
		strokes: [
			{ id: 'rules', style: 'grid-line', d: between(left, foot) },
			...drawings.flatMap(({ strokes }) => strokes)
		],
		lines: [
			...headings,
			...drawings.flatMap(({ lines }) => lines),
			...rules.flat().map((one) => ({ ...one, y: round(one.y + foot - words) })),
			line('date', date.text, beside ? date.x : MARGIN, date.y, text, 'soft')
		]
	};
};

export default slide;

/** Drawings from `top` to `bottom`, as large as a column lets them be. */
function sizes(
	viewport: Viewport,
	left: (index: number) => number,
	column: number,
	top: number,
	bottom: number
) {
	const [width, height] = [round(column), round(bottom - top)];
	const drawings = OPERATIONS.map((_operation, index): Box => [left(index), round(top), width, height]);
	const face = Math.min(height * 0.62, (column - DRAWERS) / HEAD);
	return { drawings, face, list: viewport.width > 400 ? ([4, 4] as const) : ([3, 4] as const), text: 10 };
}

function between(left: (index: number) => number, foot: number): string {
	return [1, 2].map((index) => `M${round(left(index) - APART / 2)} 8V${round(foot)}`).join('');
}

/** The word, and under it how many are compared. */
function heading(operation: Operation, x: number, text: number, world: World): TextLine[] {
	return [
		line(
			`${operation}-name`,
			world.word(`biometric-operations.${operation}`),
			x,
			7 + TITLE * 0.75,
			TITLE,
			'strong'
		),
		line(
			`${operation}-how`,
			world.word(`biometric-operations.${operation}-how`),
			x,
			8 + TITLE * 0.75 + text * 1.3,
			text,
			''
		)
	];
}

/** The rule from a baseline of 0 on; a badge says whose it is. */
function rule(operation: Operation, x: number, width: number, text: number, world: World): TextLine[] {
	const badges = ['fr', 'eu'].map((id) => textWidth(world.word(`biometric-operations.${id}`), text));
	const indent = Math.max(...badges) + text * 0.6;
	let y = 0;
	return SAID[operation].flatMap(([badge, key]) => {
		const shift = badge ? indent : 0;
		const id = `${operation}-${badge || 'who'}`;
		const said = stacked(
			wrap(world.word(key), text, width - shift),
			{ id, x: round(x + shift), y, size: text, anchor: 'start', style: '' },
			LEADING
		);
		const own = badge
			? [line(`${id}-badge`, world.word(`biometric-operations.${badge}`), x, y, text, 'strong')]
			: [];
		y += said.length * text * LEADING + text * 0.1;
		return [...own, ...said];
	});
}

function line(id: string, text: string, x: number, y: number, size: number, style: string): TextLine {
	return { id, text, x: round(x), y: round(y), size, anchor: 'start', style };
}
