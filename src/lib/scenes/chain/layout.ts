import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { glyph, type Glyph } from '../glyphs.ts';
import { plural, integer } from '../plural.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import { chainGlyph } from '../chain-glyph.ts';
import type { World } from '../world.ts';
import { behind, events as eventMarks, through, type Place } from './marks.ts';
import { beyond } from './beyond.ts';
import type { ChainView, Stage } from './view.ts';

/** Sizes of one layout. The ribbon runs to the right where the picture is wide, and down where it is tall. */
export interface Sizes {
	readonly box: Box;
	readonly wide: boolean;
	readonly title: number;
	readonly number: number;
	readonly text: number;
	/** Height of a link's sign. */
	readonly sign: number;
	/** Distance between two marks, and marks across a block. */
	readonly pitch: number;
	readonly deep: number;
	/** Where the first block begins, and how far it is to the next. */
	readonly first: Place;
	readonly step: number;
	/** Between those who go on and those who stay behind. */
	readonly gap: number;
	/** Where the paper is torn, along the ribbon. */
	readonly tear: number;
}

export const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	wide: true,
	title: 6.6,
	number: 10,
	text: 4.1,
	sign: 10,
	pitch: 5.8,
	deep: 5,
	first: [6, 63],
	step: 41,
	gap: 11,
	tear: 164
};
export const TALL: Sizes = {
	box: [0, 0, 150, 164],
	wide: false,
	title: 5.4,
	number: 6.4,
	text: 4.6,
	sign: 5.6,
	pitch: 3.7,
	deep: 3,
	first: [4, 18.6],
	step: 20,
	gap: 7,
	tear: 92.6
};

export type Shown = Pick<ChainView, 'events' | 'stages' | 'measured'>;

/** Radius of a plate, in heights of the sign on it. */
const PLATE = 0.86;

const SIGNS: Readonly<Record<Stage, Glyph>> = { filmed: 'camera', flagged: 'alert', reached: 'person' };

/** The ribbon, what stays behind at each link, the torn edge, and what was measured beyond it. */
export function layOut(shown: Shown, sizes: Sizes, world: World): Drawn {
	const model = ribbonOf(shown, sizes, world);
	const rest = beyond(shown.measured, sizes, world);
	return {
		strokes: [...model.strokes, ...rest.strokes],
		lines: [...title(world, sizes), ...model.lines, ...rest.lines]
	};
}

/** What the model says: the ribbon with its marks, and what stays behind at each link. */
export function ribbonOf(shown: Shown, sizes: Sizes, world: World): Drawn {
	const { events, stages } = shown;
	const blocks = stages.map(({ stage, through: on, behind: left }, index) => {
		const words = head(stage, integer(world, on), plural(world, `chain.${stage}`, on), sizes, index + 1);
		const after = Math.max(...words.map((line) => extent(line).right));
		const places = block(sizes, index + 1, 0, on, 0);
		const staying = block(sizes, index + 1, Math.ceil(on / sizes.deep), left, sizes.gap);
		return {
			strokes: [
				...through(stage, places, sizes.pitch),
				...(left > 0 ? behind(stage, staying, sizes.pitch) : []),
				...sign(stage, sizes, index + 1)
			],
			lines: [
				...words,
				...(left > 0
					? foot(stage, on, plural(world, `chain.not-${stage}`, left), sizes, index + 1, after)
					: [])
			]
		};
	});
	return {
		strokes: [
			...ribbon(shown, sizes),
			...chained(shown, sizes),
			eventMarks('events', block(sizes, 0, 0, events, 0), sizes.pitch),
			...blocks.flatMap(({ strokes }) => strokes)
		],
		lines: [
			...head('events', integer(world, events), plural(world, 'chain.events', events), sizes, 0),
			...blocks.flatMap(({ lines }) => lines)
		]
	};
}

/** From along and across the ribbon to the picture. */
const turned = ({ wide }: Sizes, along: number, across: number): Place =>
	wide ? [along, across] : [across, along];

/** Where a block begins, along the ribbon and across it. */
function origin({ wide, first, step }: Sizes, index: number): Place {
	const [x, y] = first;
	return wide ? [x + index * step, y] : [y + index * step, x];
}

/** Marks in ranks across the ribbon, `from` ranks and some room after its edge. */
function block(sizes: Sizes, index: number, from: number, count: number, room: number): Place[] {
	const { deep, pitch } = sizes;
	const [along, across] = origin(sizes, index);
	return Array.from({ length: count }, (_, mark) =>
		turned(
			sizes,
			along + ((mark % deep) + 0.5) * pitch,
			across + room + (from + Math.floor(mark / deep) + 0.5) * pitch
		)
	);
}

/** Paper of the events, then the blue of what cameras see, as broad as there are events left. */
function ribbon({ events, stages }: Shown, sizes: Sizes): Stroke[] {
	const { deep, pitch, tear } = sizes;
	const breadth = (count: number) => (count === 0 ? 0 : Math.ceil(count / deep) * pitch + pitch * 0.3);
	const across = origin(sizes, 0)[1] - pitch * 0.3;
	const path = (points: readonly Place[]) =>
		`M${points.map(([along, over]) => turned(sizes, round(along), round(over)).join(' ')).join('L')}z`;
	const length = deep * pitch;
	const edge = (index: number) => origin(sizes, index)[0];
	const far = (count: number) => across + (count === 0 ? 0 : pitch * 0.3 + breadth(count));
	const seen = stages.flatMap(({ through: on }, index): Place[] => [
		[edge(index + 1) - pitch * 0.4, far(on)],
		[index === stages.length - 1 ? tear : edge(index + 1) + length + pitch * 0.4, far(on)]
	]);
	const start = edge(0) + length + pitch * 0.4;
	return [
		stroke(
			'ribbon',
			'tone-1',
			path([
				[edge(0) - pitch * 0.3, across],
				[start, across],
				[start, far(events)],
				[edge(0) - pitch * 0.3, far(events)]
			])
		),
		stroke(
			'ribbon-seen',
			'sector',
			path([[start, across], [tear, across], ...seen.reverse(), [start, far(events)]])
		)
	];
}

function title(world: World, { title: size, wide }: Sizes): TextLine[] {
	return paragraph('title', world.word('chain.title'), {
		x: wide ? 6 : 4,
		y: size * (wide ? 1.7 : 1.3),
		size,
		style: 'chart-title'
	});
}

/** The sign of a link: on a plate above its block where there is room, a small one before its number elsewhere. */
function sign(stage: Stage, sizes: Sizes, index: number): Stroke[] {
	const [x, y] = signAt(sizes, index);
	const own = glyph(stage, SIGNS[stage], x, y, sizes.sign);
	return sizes.wide ? [stroke(`${stage}-plate`, 'plate', ring(x, y, sizes.sign * PLATE)), ...own] : own;
}

function signAt(sizes: Sizes, index: number): Place {
	const [along, across] = origin(sizes, index);
	const { number, sign: height, text, wide } = sizes;
	if (wide) return [along + height * PLATE, across - text * 2.2 - number - height * PLATE];
	return [sizes.first[0] + height * 0.6, along - height * 0.62];
}

/** The chain that joins the plates, up to where the paper is torn. */
function chained({ stages }: Shown, sizes: Sizes): Stroke[] {
	if (!sizes.wide) return [];
	const radius = sizes.sign * PLATE;
	return stages.map(({ stage }, index) => {
		const [x, y] = signAt(sizes, index + 1);
		const end = index === stages.length - 1 ? sizes.tear + 1 : signAt(sizes, index + 2)[0] - radius;
		return chainGlyph(`${stage}-chain`, [x + radius, y], end - x - radius, true);
	});
}

/** A number and its word: above the block where there is room, on a line before it elsewhere. */
function head(id: string, count: string, word: string, sizes: Sizes, index: number): TextLine[] {
	const { number, sign, text, wide } = sizes;
	const [along, across] = origin(sizes, index);
	const style = `figure-number${index > 0 ? ' right-ink' : ''}`;
	const [x, y] = wide
		? [along, across - text * 1.5]
		: [across + (index > 0 ? sign * 1.35 : 0), along - sign * 0.3];
	const after = wide ? x : x + textWidth(count, number) + text * 0.5;
	return [
		...paragraph(`${id}-number`, count, { x, y: wide ? y - text * 0.7 : y, size: number, style }),
		...paragraph(`${id}-word`, word, { x: after, y: wide ? y + text * 0.75 : y, size: text, style: 'strong' })
	];
}

/** How many stay behind at a link, and why: over their marks, after the words of those who go on. */
function foot(
	stage: Stage,
	passed: number,
	text: string,
	sizes: Sizes,
	index: number,
	after: number
): TextLine[] {
	const { box, deep, first, gap, pitch, sign: height, text: size, wide } = sizes;
	const [along, across] = origin(sizes, index);
	const from = across + Math.ceil(passed / deep) * pitch + gap;
	const last = box[2] - first[0] - textWidth(text, size);
	const place = wide
		? { x: along, y: from - size * 0.55 }
		: { x: Math.max(after + size, Math.min(from, last)), y: along - height * 0.3 };
	return paragraph(`${stage}-behind`, text, { ...place, size, style: 'soft' });
}
