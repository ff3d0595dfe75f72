import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { integer } from '../plural.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { MINUTES } from './hour.ts';
import { legend, type Mark } from './legend.ts';
import { axisOf, tape, type TapeSizes } from './tape.ts';
import type { QueueLayout, QueueView } from './view.ts';
import { headline } from './words.ts';

const EDGE = 8;
const TITLE = 12.5;
const TEXT = 10.5;
const LABEL = 10;
const LEADING = 1.22;
/** The hour in two halves: lanes twice as high as those of quarters. */
const PARTS = 2;
/** What is explained, most telling first, as long as there is room. */
const KEYS: readonly (readonly Mark[])[] = [
	['right', 'wrong', 'waits', 'answered', 'lost'],
	['right', 'wrong', 'answered', 'lost'],
	['right', 'wrong', 'lost']
];
/** Least room between two marks and their words, in font sizes. */
const APART = 0.9;

/** The same alerts on a tape of two halves, under what the hour brought and what hours bring on average. */
const slide: SlideLayout<QueueView, QueueLayout> = (view, viewport, world) => {
	const head = headOf(view, viewport, world);
	const sizes = tapeIn(head.bottom, viewport, world);
	const key = keyOf(viewport, world);
	const minutes = Array.from({ length: PARTS }, (_, part): TextLine => {
		const from = integer(world, (part * MINUTES) / PARTS);
		return {
			id: `minute-${part}`,
			text: world.fill('queue.minute', { minutes: from }),
			x: sizes.left - 4,
			y: axisOf(sizes, part) + LABEL * 0.1,
			size: LABEL,
			anchor: 'end',
			style: 'soft'
		};
	});
	return {
		...tape(view.tickets, view.operators, sizes),
		lines: [...head.lines, ...minutes, ...key.lines],
		samples: key.samples
	};
};

export default slide;

function headOf(view: QueueView, { width }: Viewport, world: World) {
	const wide = width - 2 * EDGE;
	const [long = '', ...sentences] = headline(view, world, true);
	const title = textWidth(long, TITLE) <= wide ? long : world.word('queue.title-short');
	const line = { x: EDGE, y: EDGE + TITLE * 0.75, anchor: 'start' } as const;
	const told = sentences.flatMap((sentence) => wrap(sentence, TEXT, wide));
	const y = line.y + TEXT * 1.45;
	return {
		lines: [
			{ ...line, id: 'title', text: title, size: TITLE, style: 'chart-title' },
			...stacked(told, { ...line, id: 'sentence', y, size: TEXT, style: '' }, LEADING)
		],
		bottom: y + (told.length - 1) * TEXT * LEADING
	};
}

/** Halves as high as what is left between words and key. */
function tapeIn(bottom: number, { width, height }: Viewport, world: World): TapeSizes {
	const labels = [0, MINUTES / 2].map((minutes) =>
		textWidth(world.fill('queue.minute', { minutes: integer(world, minutes) }), LABEL)
	);
	const left = EDGE + Math.max(...labels) + 4;
	const top = bottom + 6;
	const pitch = (height - EDGE - LABEL * 1.35 - top) / PARTS;
	return {
		left,
		width: width - EDGE - left,
		top,
		parts: PARTS,
		pitch,
		lanes: pitch * 0.46,
		ticket: pitch * 0.13,
		gap: pitch * 0.11,
		people: Math.min(8, (left - EDGE - 4) / 1.8)
	};
}

function keyOf({ width, height }: Viewport, world: World) {
	const place = { left: EDGE, width: width - 2 * EDGE, y: height - EDGE, size: LABEL };
	const keys = KEYS.map((marks) => legend(world, place, marks));
	const fits = ({ lines }: (typeof keys)[number]) =>
		lines.every(({ x, text }, index) => {
			const next = lines[index + 1];
			return !next || x + textWidth(text, LABEL) + (APART + 1.6) * LABEL <= next.x;
		});
	return keys.find(fits) ?? legend(world, place, KEYS[KEYS.length - 1]);
}
