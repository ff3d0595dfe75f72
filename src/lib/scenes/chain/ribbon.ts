/** The ribbon of events: as broad as there are events left, a mark for each, and beside it those that stay behind. */
import { block, moved, type Block } from '#lib/chart/block.ts';
import { together, type Core, type Drawing, type Frame, type Mark, type Shape } from '#lib/chart/drawing.ts';
import { hatching } from '#lib/chart/hatch.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { chainGlyph } from '../chain-glyph.ts';
import { glyph, type Glyph } from '../glyphs.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Chain, Stage } from './data.ts';

/** Sizes of the numbers over blocks. */
export const NUMBERS = [COUNT, TITLE] as const;

/** How the ribbon lies in its room: to the right or down, where it is torn, and how large what it carries is. */
export interface Way {
	readonly down: boolean;
	/** Of the ribbon with the words of its blocks; where it is torn, it ends. */
	readonly rect: Rect;
	/** Of the number over a block. */
	readonly number: number;
	/** Of the plates with the signs of the links over the blocks; without them a sign stands before its number. */
	readonly plate: number;
	/** Marks from edge to edge of a block along the ribbon, and from one to the next. */
	readonly deep: number;
	readonly pitch: number;
	/** Whether those who stay behind go without words, and the others where there is little room. */
	readonly quiet?: boolean;
}

/** What of the chain is drawn on a ribbon. */
type Marked = Pick<Chain, 'events' | 'stages'>;

type Place = readonly [x: number, y: number];

const SIGNS: Readonly<Record<Stage, Glyph>> = { filmed: 'camera', flagged: 'alert', reached: 'person' };
/** The marks that each chapter gave to events: to those that go on, and to those that stay behind. */
const ON: Readonly<Record<Stage, { core: Core; frame?: Frame }>> = {
	filmed: { core: 'real' },
	flagged: { core: 'real', frame: 'right' },
	reached: { core: 'seen', frame: 'right' }
};
const LEFT: Readonly<Record<Stage, { core: Core; frame?: Frame }>> = {
	filmed: { core: 'real' },
	flagged: { core: 'real', frame: 'missed' },
	reached: { core: 'real', frame: 'unopened' }
};
const BLOCKS = 4;
const MOST = 20;
/** Paper around marks, in pitches. */
const PAPER = 0.3;
const PAD = LABEL * 0.5;

/** Room over a block: for sign, number and word. */
function headOf({ down, number, plate }: Pick<Way, 'down' | 'number' | 'plate'>): number {
	if (down) return number * 0.75 + 2 * PAD;
	return (plate > 0 ? 2 * plate + LABEL : 0) + number * 0.75 + LABEL * 2.1;
}

/** Between those who go on and those who stay behind: words stand there, unless they have a line over the block. */
const gapOf = (down: boolean) => (down ? LABEL : LABEL * 3.2);

const stepOf = ({ down, rect }: Pick<Way, 'down' | 'rect'>) => (down ? rect.height : rect.width) / BLOCKS;

/** Of all depths of a block the one with the largest marks. */
export function fitted(chain: Marked, way: Omit<Way, 'deep' | 'pitch'>): Way {
	const { down, rect } = way;
	const head = headOf(way);
	const along = stepOf(way) - (down ? head : LABEL);
	const across = (down ? rect.width : rect.height - head) - 2;
	const ways = Array.from({ length: 12 }, (_, index) => {
		const deep = index + 1;
		const ranks = (count: number) => Math.ceil(count / deep);
		const longest = Math.max(0, ...chain.stages.map(({ behind, through }) => ranks(through) + ranks(behind)));
		const pitch = Math.min(
			along / (deep + 2 * PAPER),
			across / (ranks(chain.events) + PAPER),
			(across - gapOf(down)) / (longest + 2 * PAPER),
			MOST
		);
		return { ...way, deep, pitch: Math.max(0.5, pitch) };
	});
	return ways.reduce((best, other) => (other.pitch > best.pitch ? other : best));
}

/** The ribbon from its hundred events to where it is torn. */
export function ribbon(chain: Marked, way: Way, tear: number, world: World): Drawing {
	return together(
		{ shapes: [...paper(chain, way, tear), ...hatched(chain, way), ...chained(chain, way, tear)] },
		{ casts: casts(chain, way) },
		...heads(chain, way, world)
	);
}

/** From along and across the ribbon to the picture. */
const turned = (down: boolean, along: number, across: number): Place =>
	down ? [across, along] : [along, across];

/** Where the marks of a block begin, along the ribbon and across it. */
function origin(way: Way, index: number): Place {
	const { down, rect } = way;
	const start = index * stepOf(way);
	return down ? [rect.y + start + headOf(way), rect.x] : [rect.x + start, rect.y + headOf(way)];
}

/** Breadth of marks in ranks. */
const breadth = ({ deep, pitch }: Way, count: number) => Math.ceil(count / deep) * pitch;

/** Marks of a block in ranks across the ribbon, some room after its edge. */
function placed(
	way: Way,
	index: number,
	from: number,
	ids: readonly number[],
	look: typeof ON.filmed
): Mark[] {
	const { deep, down, pitch } = way;
	const [along, across] = origin(way, index);
	return ids.map((id, mark) => {
		const [x, y] = turned(
			down,
			along + ((mark % deep) + 0.5) * pitch,
			across + from + (Math.floor(mark / deep) + 0.5) * pitch
		);
		return { id: String(id), x: round(x), y: round(y), size: round(pitch * 0.92), ...look };
	});
}

const numbered = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => from + index + 1);

/** Events by their numbers, once at the start and again at every link that they come to. */
function casts({ events, stages }: Marked, way: Way) {
	return [
		{ of: 'event', marks: placed(way, 0, 0, numbered(0, events), ON.filmed) },
		...stages.map(({ behind, stage, through }, index) => ({
			of: `event-${stage}`,
			marks: [
				...placed(way, index + 1, 0, numbered(0, through), ON[stage]),
				...placed(
					way,
					index + 1,
					breadth(way, through) + gapOf(way.down),
					numbered(through, behind),
					LEFT[stage]
				)
			]
		}))
	];
}

/** Paper of the events, then the blue of what cameras see; its far edge swings in where events stay behind. */
function paper({ events, stages }: Marked, way: Way, tear: number): Shape[] {
	const { deep, down, pitch } = way;
	const at = (along: number, across: number) => turned(down, round(along), round(across)).join(' ');
	const near = origin(way, 0)[1] - pitch * PAPER;
	const far = (count: number) => near + (count === 0 ? 0 : breadth(way, count) + 2 * PAPER * pitch);
	const from = (index: number) => origin(way, index)[0] - pitch * PAPER;
	const to = (index: number) => from(index) + (deep + 2 * PAPER) * pitch;
	let edge = far(events);
	const swings = stages.map(({ through }, index) => {
		const [start, end, next] = [to(index), from(index + 1), far(through)];
		const middle = (start + end) / 2;
		const swing = `L${at(start, edge)}C${at(middle, edge)} ${at(middle, next)} ${at(end, next)}`;
		edge = next;
		return swing;
	});
	return [
		{
			id: 'ribbon',
			style: 'tone-1',
			d: `M${at(from(0), near)}L${at(to(0), near)}L${at(to(0), far(events))}L${at(from(0), far(events))}z`
		},
		{
			id: 'ribbon-seen',
			style: 'sector',
			d:
				stages[0]?.through === 0
					? ''
					: `M${at(to(0), near)}${swings.join('')}L${at(tear, edge)}L${at(tear, near)}z`
		}
	];
}

/** Hatching under events that nobody sees. */
function hatched({ stages }: Marked, way: Way): Shape[] {
	const [first] = stages;
	if (!first || first.behind === 0) return [];
	const { deep, down, pitch } = way;
	const [along, across] = origin(way, 1);
	const pad = pitch * PAPER;
	const [length, high] = [deep * pitch + 2 * pad, breadth(way, first.behind) + 2 * pad];
	const [x, y] = turned(down, along - pad, across + breadth(way, first.through) + gapOf(down) - pad);
	const [width, height] = turned(down, length, high);
	return [{ id: 'unseen', style: 'unseen', d: hatching({ x, y, width, height }) }];
}

/** The chain that joins the plates, up to where the paper is torn. */
function chained({ stages }: Marked, way: Way, tear: number): Shape[] {
	const { plate, rect } = way;
	if (plate === 0) return [];
	const middle = (index: number): Place => [origin(way, index + 1)[0] + plate, rect.y + plate];
	return stages.flatMap(({ stage }, index) => {
		const [x, y] = middle(index);
		const end = index === stages.length - 1 ? tear + 3 : middle(index + 1)[0] - plate;
		return [
			chainGlyph(`${stage}-chain`, [x + plate, y], end - x - plate, true, plate / 9),
			{ id: `${stage}-plate`, style: 'plate', d: ring(x, y, plate) },
			...glyph(stage, SIGNS[stage], x, y, plate * 1.15)
		];
	});
}

/** Over each block its number and its word, and how many stay behind. */
function heads({ events, stages }: Marked, way: Way, world: World): Partial<Drawing>[] {
	return [
		head('events', events, ['chain.events', 'chain.short-events'], undefined, way, 0, world),
		...stages.map(({ behind, stage, through }, index) => {
			const own = head(stage, through, [`chain.${stage}`], stage, way, index + 1, world);
			if (behind === 0 || way.quiet) return own;
			const words = [plural(world, `chain.not-${stage}`, behind), integer(world, behind)];
			return together(own, { texts: staying(stage, words, own.end, through, way, index + 1).texts });
		})
	];
}

interface Head extends Drawing {
	/** Where its words end, to the right. */
	readonly end: number;
}

function head(
	id: string,
	count: number,
	names: readonly string[],
	stage: Stage | undefined,
	way: Way,
	index: number,
	world: World
): Head {
	const { down, number, plate } = way;
	const [along, across] = origin(way, index);
	const [left, foot] = down ? [across, along] : [along, across];
	const ink = stage ? ' right-ink' : '';
	const small = number * 0.72;
	const sign = stage && plate === 0;
	const x = left + (sign ? small * 1.55 : 0);
	const room = (down ? way.rect.width : stepOf(way) - PAD) - (x - left);
	const written = integer(world, count);
	const after = x + textWidth(written, number) * 1.04 + PAD;
	const top = foot - PAD - number * 0.75 - (down ? 0 : LABEL * 1.5);
	const setting = { size: number, style: `figure-number${ink}` };
	const value = block(`${id}-number`, written, { x, y: top, width: room }, setting);
	const wordings = names.map((key) => plural(world, key, count));
	const place = down
		? { x: after, y: top + number * 0.75 - LABEL * 0.75, width: way.rect.x + way.rect.width - after }
		: { x: left, y: foot - PAD - LABEL * 0.85, width: stepOf(way) - PAD };
	const word = block(`${id}-word`, way.quiet ? [...wordings, ''] : wordings, place, {
		style: 'strong',
		most: 1
	});
	return {
		...together(
			{ shapes: sign ? glyph(id, SIGNS[stage], left + small * 0.55, top + number * 0.38, small) : [] },
			{ texts: [...value.texts, ...word.texts] }
		),
		end: place.x + word.width * 1.04
	};
}

/** How many stay behind at a link: over their marks, and after the words of those who go on. */
function staying(
	stage: Stage,
	words: readonly string[],
	after: number,
	through: number,
	way: Way,
	index: number
): Block {
	const { down, rect } = way;
	const [along, across] = origin(way, index);
	const id = `${stage}-behind`;
	const from = across + breadth(way, through) + gapOf(down);
	if (!down) {
		const place = { x: along, y: 0, width: stepOf(way) - PAD };
		const { height } = block(id, words, place, { style: 'soft', most: 2 });
		return block(id, words, { ...place, y: from - PAD - height + 1 }, { style: 'soft', most: 2 });
	}
	const room = rect.x + rect.width - after - PAD;
	const line = block(
		id,
		words,
		{ x: 0, y: along - PAD - LABEL * 0.75, width: room },
		{ style: 'soft', most: 1 }
	);
	return moved(line, Math.max(after + PAD, Math.min(from, rect.x + rect.width - line.width)), 0);
}
