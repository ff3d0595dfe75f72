/**
 * The ribbon of events: as wide as the number of events that remain, with a mark for each, and the lost ones beside
 * it.
 */
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

/** Font sizes of the numbers above blocks. */
export const NUMBERS = [COUNT, TITLE] as const;

/** Geometry of the ribbon. */
export interface Way {
	readonly down: boolean;
	/** Rectangle of the ribbon with the text of its blocks; it ends at the tear. */
	readonly rect: Rect;
	/** Font size of the number above a block. */
	readonly number: number;
	/** Radius of the plates with signs above the blocks; at 0, a sign is before each number. */
	readonly plate: number;
	/** Marks per rank along the ribbon, and distance between two marks in units. */
	readonly deep: number;
	readonly pitch: number;
	/** Whether lost events have no text, and others only where there is space. */
	readonly quiet?: boolean;
}

/** The part of the chain drawn on a ribbon. */
type RibbonData = Pick<Chain, 'events' | 'stages'>;

type Place = readonly [x: number, y: number];

const SIGNS: Readonly<Record<Stage, Glyph>> = { filmed: 'camera', flagged: 'alert', reached: 'person' };
/** Marks of events as introduced by each chapter: for those that pass, and for those lost. */
const PASSED_LOOK: Readonly<Record<Stage, { core: Core; frame?: Frame }>> = {
	filmed: { core: 'real' },
	flagged: { core: 'real', frame: 'right' },
	reached: { core: 'seen', frame: 'right' }
};
const LOST_LOOK: Readonly<Record<Stage, { core: Core; frame?: Frame }>> = {
	filmed: { core: 'real' },
	flagged: { core: 'real', frame: 'missed' },
	reached: { core: 'real', frame: 'unopened' }
};
const BLOCK_COUNT = 4;
const MAX_PITCH = 20;
/** Margin around marks, in pitches. */
const PAPER_MARGIN = 0.3;
const PADDING = LABEL * 0.5;

/** Returns the height above a block, for sign, number and word. */
function headHeight({ down, number, plate }: Pick<Way, 'down' | 'number' | 'plate'>): number {
	if (down) return number * 0.75 + 2 * PADDING;
	return (plate > 0 ? 2 * plate + LABEL : 0) + number * 0.75 + LABEL * 2.1;
}

/** Returns the gap between events that pass and lost ones; their text is there unless it has a line above the block. */
const lostGap = (down: boolean) => (down ? LABEL : LABEL * 3.2);

const blockStep = ({ down, rect }: Pick<Way, 'down' | 'rect'>) =>
	(down ? rect.height : rect.width) / BLOCK_COUNT;

/** Returns the geometry with the block depth that allows the largest marks. */
export function fitted(chain: RibbonData, geometry: Omit<Way, 'deep' | 'pitch'>): Way {
	const { down, rect } = geometry;
	const blockHead = headHeight(geometry);
	const along = blockStep(geometry) - (down ? blockHead : LABEL);
	const across = (down ? rect.width : rect.height - blockHead) - 2;
	const candidates = Array.from({ length: 12 }, (_, index) => {
		const deep = index + 1;
		const ranks = (count: number) => Math.ceil(count / deep);
		const longest = Math.max(0, ...chain.stages.map(({ behind, through }) => ranks(through) + ranks(behind)));
		const pitch = Math.min(
			along / (deep + 2 * PAPER_MARGIN),
			across / (ranks(chain.events) + PAPER_MARGIN),
			(across - lostGap(down)) / (longest + 2 * PAPER_MARGIN),
			MAX_PITCH
		);
		return { ...geometry, deep, pitch: Math.max(0.5, pitch) };
	});
	return candidates.reduce((best, other) => (other.pitch > best.pitch ? other : best));
}

/** Draws the ribbon from its hundred events to the tear. */
export function ribbon(chain: RibbonData, geometry: Way, tear: number, world: World): Drawing {
	return together(
		{
			shapes: [
				...paperShapes(chain, geometry, tear),
				...unseenHatching(chain, geometry),
				...chainShapes(chain, geometry, tear)
			]
		},
		{ casts: markSeries(chain, geometry) },
		...blockHeads(chain, geometry, world)
	);
}

/** Maps coordinates along and across the ribbon to the picture. */
const toPicture = (down: boolean, along: number, across: number): Place =>
	down ? [across, along] : [along, across];

/** Returns where the marks of a block begin, along and across the ribbon. */
function blockOrigin(geometry: Way, index: number): Place {
	const { down, rect } = geometry;
	const start = index * blockStep(geometry);
	return down
		? [rect.y + start + headHeight(geometry), rect.x]
		: [rect.x + start, rect.y + headHeight(geometry)];
}

/** Returns the width of `count` marks in ranks. */
const ranksWidth = ({ deep, pitch }: Way, count: number) => Math.ceil(count / deep) * pitch;

/**
 * Returns the marks of a block in ranks across the ribbon.
 * @param from distance from its edge
 */
function placeMarks(
	geometry: Way,
	index: number,
	from: number,
	ids: readonly number[],
	look: typeof PASSED_LOOK.filmed
): Mark[] {
	const { deep, down, pitch } = geometry;
	const [along, across] = blockOrigin(geometry, index);
	return ids.map((id, mark) => {
		const [x, y] = toPicture(
			down,
			along + ((mark % deep) + 0.5) * pitch,
			across + from + (Math.floor(mark / deep) + 0.5) * pitch
		);
		return { id: String(id), x: round(x), y: round(y), size: round(pitch * 0.92), ...look };
	});
}

const numbersFrom = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => from + index + 1);

/** Returns the mark series: events by number, at the start and at every link that they reach. */
function markSeries({ events, stages }: RibbonData, geometry: Way) {
	return [
		{ of: 'event', marks: placeMarks(geometry, 0, 0, numbersFrom(0, events), PASSED_LOOK.filmed) },
		...stages.map(({ behind, stage, through }, index) => ({
			of: `event-${stage}`,
			marks: [
				...placeMarks(geometry, index + 1, 0, numbersFrom(0, through), PASSED_LOOK[stage]),
				...placeMarks(
					geometry,
					index + 1,
					ranksWidth(geometry, through) + lostGap(geometry.down),
					numbersFrom(through, behind),
					LOST_LOOK[stage]
				)
			]
		}))
	];
}

/** Draws the paper of the events, then the blue of what cameras see; the far edge curves in where events are lost. */
function paperShapes({ events, stages }: RibbonData, geometry: Way, tear: number): Shape[] {
	const { deep, down, pitch } = geometry;
	const at = (along: number, across: number) => toPicture(down, round(along), round(across)).join(' ');
	const near = blockOrigin(geometry, 0)[1] - pitch * PAPER_MARGIN;
	const far = (count: number) =>
		near + (count === 0 ? 0 : ranksWidth(geometry, count) + 2 * PAPER_MARGIN * pitch);
	const from = (index: number) => blockOrigin(geometry, index)[0] - pitch * PAPER_MARGIN;
	const to = (index: number) => from(index) + (deep + 2 * PAPER_MARGIN) * pitch;
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

/** Draws hatching under events that no camera sees. */
function unseenHatching({ stages }: RibbonData, geometry: Way): Shape[] {
	const [first] = stages;
	if (!first || first.behind === 0) return [];
	const { deep, down, pitch } = geometry;
	const [along, across] = blockOrigin(geometry, 1);
	const pad = pitch * PAPER_MARGIN;
	const [length, high] = [deep * pitch + 2 * pad, ranksWidth(geometry, first.behind) + 2 * pad];
	const [x, y] = toPicture(
		down,
		along - pad,
		across + ranksWidth(geometry, first.through) + lostGap(down) - pad
	);
	const [width, height] = toPicture(down, length, high);
	return [{ id: 'unseen', style: 'unseen', d: hatching({ x, y, width, height }) }];
}

/** Draws the chain between the plates, up to the tear. */
function chainShapes({ stages }: RibbonData, geometry: Way, tear: number): Shape[] {
	const { plate, rect } = geometry;
	if (plate === 0) return [];
	const middle = (index: number): Place => [blockOrigin(geometry, index + 1)[0] + plate, rect.y + plate];
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

/** Draws the number and word above each block, and the number of lost events. */
function blockHeads({ events, stages }: RibbonData, geometry: Way, world: World): Partial<Drawing>[] {
	return [
		blockHead('events', events, ['chain.events', 'chain.short-events'], undefined, geometry, 0, world),
		...stages.map(({ behind, stage, through }, index) => {
			const own = blockHead(stage, through, [`chain.${stage}`], stage, geometry, index + 1, world);
			if (behind === 0 || geometry.quiet) return own;
			const words = [plural(world, `chain.not-${stage}`, behind), integer(world, behind)];
			return together(own, { texts: lostText(stage, words, own.end, through, geometry, index + 1).texts });
		})
	];
}

interface Head extends Drawing {
	/** Right end of its text. */
	readonly end: number;
}

function blockHead(
	id: string,
	count: number,
	names: readonly string[],
	stage: Stage | undefined,
	geometry: Way,
	index: number,
	world: World
): Head {
	const { down, number, plate } = geometry;
	const [along, across] = blockOrigin(geometry, index);
	const [left, foot] = down ? [across, along] : [along, across];
	const ink = stage ? ' right-ink' : '';
	const small = number * 0.72;
	const sign = stage && plate === 0;
	const x = left + (sign ? small * 1.55 : 0);
	const available = (down ? geometry.rect.width : blockStep(geometry) - PADDING) - (x - left);
	const written = integer(world, count);
	const after = x + textWidth(written, number) * 1.04 + PADDING;
	const top = foot - PADDING - number * 0.75 - (down ? 0 : LABEL * 1.5);
	const setting = { size: number, style: `figure-number${ink}` };
	const value = block(`${id}-number`, written, { x, y: top, width: available }, setting);
	const wordings = names.map((key) => plural(world, key, count));
	const place = down
		? {
				x: after,
				y: top + number * 0.75 - LABEL * 0.75,
				width: geometry.rect.x + geometry.rect.width - after
			}
		: { x: left, y: foot - PADDING - LABEL * 0.85, width: blockStep(geometry) - PADDING };
	const word = block(`${id}-word`, geometry.quiet ? [...wordings, ''] : wordings, place, {
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

/** Lays out the number of lost events: above their marks, or after the text of those that pass. */
function lostText(
	stage: Stage,
	words: readonly string[],
	after: number,
	through: number,
	geometry: Way,
	index: number
): Block {
	const { down, rect } = geometry;
	const [along, across] = blockOrigin(geometry, index);
	const id = `${stage}-behind`;
	const from = across + ranksWidth(geometry, through) + lostGap(down);
	if (!down) {
		const place = { x: along, y: 0, width: blockStep(geometry) - PADDING };
		const { height } = block(id, words, place, { style: 'soft', most: 2 });
		return block(id, words, { ...place, y: from - PADDING - height + 1 }, { style: 'soft', most: 2 });
	}
	const available = rect.x + rect.width - after - PADDING;
	const line = block(
		id,
		words,
		{ x: 0, y: along - PADDING - LABEL * 0.75, width: available },
		{ style: 'soft', most: 1 }
	);
	return moved(line, Math.max(after + PADDING, Math.min(from, rect.x + rect.width - line.width)), 0);
}
