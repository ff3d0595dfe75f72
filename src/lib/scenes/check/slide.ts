import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import type { Point } from '#lib/model/geometry.ts';
import { readClock, writeClock } from '#lib/narrative/parameters.ts';
import { paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { doubleRing, ENTRIES, plate, swatch, type Shown } from './layout.ts';
import type { Projected } from './projected.ts';
import type { CheckView } from './view.ts';

const MARGIN = 7;
const TEXT = 10;
const TIME = 18;
const LEADING = 1.16;
/** Breadth of the key, and the side of the signs in it. */
const KEY = 120;
const SIGN = 12;
/** Side of an alert’s frame, radius of the outer ring of somebody on the list, and where a person’s waist is, in metres. */
const FRAME = 15;
const RING = 9;
const WAIST = 1.2;
/** The square with the façades around it, in metres: what the wall must show at least. */
const FOCUS: Box = [58, 33, 124, 92];

/** The square as large as the wall allows, and beside it the clock and what the colours stand for. */
const slide: SlideLayout<CheckView, Projected> = (view, viewport, world) => {
	const [left, top, width, height] = FOCUS;
	const free = viewport.width - KEY;
	const scale = Math.floor(100 * Math.min(free / width, viewport.height / height)) / 100;
	const [dx, dy] = [
		round(free / 2 - (left + width / 2) * scale),
		round(viewport.height / 2 - (top + height / 2) * scale)
	];
	const at = ([x, y]: Point): Point => [round(x * scale + dx), round((y - WAIST) * scale + dy)];
	const marks = marksOf(view, at, world);
	const labels = apart(marks.lines);
	const key = keyOf(viewport, world);
	return {
		plan: `translate(${dx} ${dy}) scale(${scale})`,
		strokes: [...labels.map(tag), ...marks.strokes, ...key.strokes],
		lines: [...labels, ...key.lines]
	};
};

export default slide;

/** Alerts with their times, and whoever is taken for somebody on the list with her name. */
function marksOf({ listed, raised }: Shown, at: (place: Point) => Point, world: World): Drawn {
	const start = readClock(world.scenario.start) ?? 0;
	const faces = listed.map(({ id, place }): Drawn => {
		const [x, y] = at(place);
		return {
			strokes: doubleRing(id, x, y, RING),
			lines: label(id, world.word(`person.${id}`), x, y - RING, '')
		};
	});
	const alerts = raised.map(({ id, at: when, place, right }): Drawn => {
		const [x, y] = at(place);
		return {
			strokes: [stroke(`${id}-frame`, right ? 'alert-right' : 'alert-false', square(x, y, FRAME))],
			lines: label(id, writeClock(start + when), x, y - FRAME / 2, right ? 'right-ink' : 'wrong-ink')
		};
	});
	const drawn = [...faces, ...alerts];
	return {
		strokes: drawn.flatMap(({ strokes }) => strokes),
		lines: drawn.flatMap(({ lines }) => lines)
	};
}

const label = (id: string, text: string, x: number, top: number, style: string): TextLine[] =>
	paragraph(`${id}-label`, text, {
		x,
		y: round(top - TEXT * 0.35),
		size: TEXT * 1.1,
		anchor: 'middle',
		style: `strong ${style}`.trim()
	});

/** The labels that stand free; the mark of another is on the plan without its word. */
function apart(lines: readonly TextLine[]): TextLine[] {
	return lines.reduce<TextLine[]>((kept, line) => {
		const [own, others] = [extent(line), kept.map(extent)];
		const free = others.every(
			({ bottom, left, right, top }) =>
				own.right < left || own.left > right || own.bottom < top || own.top > bottom
		);
		return free ? [...kept, line] : kept;
	}, []);
}

/** Paper behind a label, which stands on a crowded plan. */
function tag(line: TextLine): Stroke {
	const { bottom, left, right, top } = extent(line);
	const [x, y] = [left - 1.5, top - 1.5];
	return stroke(
		`${line.id}-tag`,
		'ticket',
		`M${round(x)} ${round(y)}H${round(right + 1.5)}V${round(bottom + 1.5)}H${round(x)}z`
	);
}

/** The clock, and what each mark stands for, on a sheet as tall as the wall. */
function keyOf({ height, width }: Viewport, world: World): Drawn {
	const x = width - KEY;
	const head = MARGIN + TIME * 1.5;
	const words = ENTRIES.map((entry) => ({
		entry,
		lines: paragraph(`key-${entry}`, world.word(`check.${entry}`), {
			x: round(x + MARGIN + SIGN + TEXT * 0.7),
			y: 0,
			size: TEXT,
			width: KEY - 2 * MARGIN - SIGN - TEXT * 0.7,
			leading: LEADING
		})
	}));
	const count = words.reduce((sum, { lines }) => sum + lines.length, 0);
	const gap = (height - head - MARGIN - count * TEXT * LEADING) / words.length;
	let top = head;
	const strokes: Stroke[] = [plate('key', [x, -1, KEY + 1, height + 2])];
	const lines: TextLine[] = paragraph('time', world.word('check.time'), {
		x: round(x + MARGIN),
		y: round(MARGIN + TIME * 0.8),
		size: TIME,
		style: 'figure-number'
	});
	for (const { entry, lines: own } of words) {
		const tall = own.length * TEXT * LEADING + gap;
		const first = top + tall / 2 + TEXT * 0.36 - ((own.length - 1) * TEXT * LEADING) / 2;
		strokes.push(
			stroke(`${entry}-rule`, 'grid-line', `M${round(x)} ${round(top)}h${KEY}`),
			...swatch(entry, round(x + MARGIN + SIGN / 2), round(first - TEXT * 0.36), SIGN)
		);
		lines.push(...own.map((line) => ({ ...line, y: round(line.y + first) })));
		top += tall;
	}
	return { strokes, lines };
}
