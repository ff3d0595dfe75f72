/**
 * The ribbon of events, whose width shows how many remain. Each event has a mark; lost ones are beside the ribbon.
 */
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import {
	mergeDrawings,
	type MarkCore,
	type Drawing,
	type MarkFrame,
	type Mark,
	type Shape
} from '#lib/chart/drawing.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { chainShape } from '../shared/chain-shape.ts';
import { chainSignShapes, type ChainSign } from '../shared/chain-signs.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { ChainData, Stage } from './data.ts';

/** Font sizes of the numbers above blocks. */
export const NUMBER_SIZES = [COUNT_SIZE, TITLE_SIZE] as const;

/** Direction, position and sizes of the ribbon. */
export interface RibbonGeometry {
	readonly isVertical: boolean;
	/** Rectangle of the ribbon with the text of its blocks; it ends at the tear. */
	readonly rect: Rect;
	/** Font size of the number above a block. */
	readonly number: number;
	/** Radius of the plates with signs above the blocks; at 0, a sign is before each number. */
	readonly plate: number;
	/** Number of marks in a rank: a line of marks along the ribbon. */
	readonly rankLength: number;
	/** Distance between the centres of two neighbouring marks, in units. */
	readonly pitch: number;
	/** Whether the text about lost events is left out, and other text where it does not fit. */
	readonly hidesLostText?: boolean;
}

/** The part of the chain drawn on a ribbon. */
type RibbonData = Pick<ChainData, 'events' | 'stages'>;

type Place = readonly [x: number, y: number];

const SIGNS: Readonly<Record<Stage, ChainSign>> = { filmed: 'camera', flagged: 'alert', reached: 'person' };
/** Marks of events that pass a stage, as the chapters have introduced them. */
const PASSED_LOOK: Readonly<Record<Stage, { core: MarkCore; frame?: MarkFrame }>> = {
	filmed: { core: 'real' },
	flagged: { core: 'real', frame: 'right' },
	reached: { core: 'seen', frame: 'right' }
};
/** Marks of events that are lost at a stage. */
const LOST_LOOK: Readonly<Record<Stage, { core: MarkCore; frame?: MarkFrame }>> = {
	filmed: { core: 'real' },
	flagged: { core: 'real', frame: 'missed' },
	reached: { core: 'real', frame: 'unopened' }
};
const BLOCK_COUNT = 4;
const MAX_PITCH = 20;
/** Margin around marks, in pitches. */
const PAPER_MARGIN = 0.3;
const PADDING = LABEL_SIZE * 0.5;

/** Returns the height of the space above a block, which holds sign, number and word. */
function headHeight({
	isVertical,
	number,
	plate
}: Pick<RibbonGeometry, 'isVertical' | 'number' | 'plate'>): number {
	if (isVertical) return number * 0.75 + 2 * PADDING;
	return (plate > 0 ? 2 * plate + LABEL_SIZE : 0) + number * 0.75 + LABEL_SIZE * 2.1;
}

/**
 * Returns the gap between events that pass and lost ones. It has space for the text about lost events, except in a
 * ribbon that runs down, where this text is above the block.
 */
const lostGap = (down: boolean) => (down ? LABEL_SIZE : LABEL_SIZE * 3.2);

const blockStep = ({ isVertical, rect }: Pick<RibbonGeometry, 'isVertical' | 'rect'>) =>
	(isVertical ? rect.height : rect.width) / BLOCK_COUNT;

/** Returns the geometry with the rank length that allows the largest marks. */
export function fitRibbon(
	chain: RibbonData,
	geometry: Omit<RibbonGeometry, 'rankLength' | 'pitch'>
): RibbonGeometry {
	const { isVertical, rect } = geometry;
	const blockHead = headHeight(geometry);
	const along = blockStep(geometry) - (isVertical ? blockHead : LABEL_SIZE);
	const across = (isVertical ? rect.width : rect.height - blockHead) - 2;
	const candidates = Array.from({ length: 12 }, (_, index) => {
		const rankLength = index + 1;
		const ranks = (count: number) => Math.ceil(count / rankLength);
		const longest = Math.max(0, ...chain.stages.map(({ behind, through }) => ranks(through) + ranks(behind)));
		const pitch = Math.min(
			along / (rankLength + 2 * PAPER_MARGIN),
			across / (ranks(chain.events) + PAPER_MARGIN),
			(across - lostGap(isVertical)) / (longest + 2 * PAPER_MARGIN),
			MAX_PITCH
		);
		return { ...geometry, rankLength, pitch: Math.max(0.5, pitch) };
	});
	return candidates.reduce((best, other) => (other.pitch > best.pitch ? other : best));
}

/**
 * Draws the ribbon from its hundred events to the tear.
 * @param tear position of the tear along the ribbon
 */
export function drawRibbon(chain: RibbonData, geometry: RibbonGeometry, tear: number, world: World): Drawing {
	return mergeDrawings(
		{
			shapes: [
				...paperShapes(chain, geometry, tear),
				...unseenHatching(chain, geometry),
				...chainShapes(chain, geometry, tear)
			]
		},
		{ series: markSeries(chain, geometry) },
		...blockHeads(chain, geometry, world)
	);
}

/** Converts a position along and across the ribbon to x and y. */
const toPicture = (down: boolean, along: number, across: number): Place =>
	down ? [across, along] : [along, across];

/** Returns where the marks of a block begin, along and across the ribbon. */
function blockOrigin(geometry: RibbonGeometry, index: number): Place {
	const { isVertical, rect } = geometry;
	const start = index * blockStep(geometry);
	return isVertical
		? [rect.y + start + headHeight(geometry), rect.x]
		: [rect.x + start, rect.y + headHeight(geometry)];
}

/** Returns how wide `count` marks are across the ribbon when they are arranged in ranks. */
const ranksWidth = ({ rankLength, pitch }: RibbonGeometry, count: number) =>
	Math.ceil(count / rankLength) * pitch;

/**
 * Returns the marks of a block, arranged in ranks.
 * @param from distance of the first rank from the edge of the ribbon
 */
function placeMarks(
	geometry: RibbonGeometry,
	index: number,
	from: number,
	ids: readonly number[],
	look: typeof PASSED_LOOK.filmed
): Mark[] {
	const { rankLength, isVertical, pitch } = geometry;
	const [along, across] = blockOrigin(geometry, index);
	return ids.map((id, mark) => {
		const [x, y] = toPicture(
			isVertical,
			along + ((mark % rankLength) + 0.5) * pitch,
			across + from + (Math.floor(mark / rankLength) + 0.5) * pitch
		);
		return {
			id: String(id),
			x: roundToTenth(x),
			y: roundToTenth(y),
			size: roundToTenth(pitch * 0.92),
			...look
		};
	});
}

const numbersFrom = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => from + index + 1);

/** Returns a mark series for the start and one for each stage, with a mark for each event that reaches it. */
function markSeries({ events, stages }: RibbonData, geometry: RibbonGeometry) {
	return [
		{ kind: 'event', marks: placeMarks(geometry, 0, 0, numbersFrom(0, events), PASSED_LOOK.filmed) },
		...stages.map(({ behind, stage, through }, index) => ({
			kind: `event-${stage}`,
			marks: [
				...placeMarks(geometry, index + 1, 0, numbersFrom(0, through), PASSED_LOOK[stage]),
				...placeMarks(
					geometry,
					index + 1,
					ranksWidth(geometry, through) + lostGap(geometry.isVertical),
					numbersFrom(through, behind),
					LOST_LOOK[stage]
				)
			]
		}))
	];
}

/**
 * Draws the background of the ribbon: paper under all events, then the blue of what cameras see. Its far edge
 * curves inwards where events are lost.
 */
function paperShapes({ events, stages }: RibbonData, geometry: RibbonGeometry, tear: number): Shape[] {
	const { rankLength, isVertical, pitch } = geometry;
	const at = (along: number, across: number) =>
		toPicture(isVertical, roundToTenth(along), roundToTenth(across)).join(' ');
	const near = blockOrigin(geometry, 0)[1] - pitch * PAPER_MARGIN;
	const far = (count: number) =>
		near + (count === 0 ? 0 : ranksWidth(geometry, count) + 2 * PAPER_MARGIN * pitch);
	const from = (index: number) => blockOrigin(geometry, index)[0] - pitch * PAPER_MARGIN;
	const to = (index: number) => from(index) + (rankLength + 2 * PAPER_MARGIN) * pitch;
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
function unseenHatching({ stages }: RibbonData, geometry: RibbonGeometry): Shape[] {
	const [first] = stages;
	if (!first || first.behind === 0) return [];
	const { rankLength, isVertical, pitch } = geometry;
	const [along, across] = blockOrigin(geometry, 1);
	const pad = pitch * PAPER_MARGIN;
	const [length, high] = [rankLength * pitch + 2 * pad, ranksWidth(geometry, first.behind) + 2 * pad];
	const [x, y] = toPicture(
		isVertical,
		along - pad,
		across + ranksWidth(geometry, first.through) + lostGap(isVertical) - pad
	);
	const [width, height] = toPicture(isVertical, length, high);
	return [{ id: 'unseen', style: 'unseen', d: hatchRect({ x, y, width, height }) }];
}

/** Draws the chain between the plates, up to the tear. */
function chainShapes({ stages }: RibbonData, geometry: RibbonGeometry, tear: number): Shape[] {
	const { plate, rect } = geometry;
	if (plate === 0) return [];
	const middle = (index: number): Place => [blockOrigin(geometry, index + 1)[0] + plate, rect.y + plate];
	return stages.flatMap(({ stage }, index) => {
		const [x, y] = middle(index);
		const end = index === stages.length - 1 ? tear + 3 : middle(index + 1)[0] - plate;
		return [
			chainShape(`${stage}-chain`, [x + plate, y], end - x - plate, true, plate / 9),
			{ id: `${stage}-plate`, style: 'plate', d: circlePath(x, y, plate) },
			...chainSignShapes(stage, SIGNS[stage], x, y, plate * 1.15)
		];
	});
}

/** Draws the number and word above each block, and the number of lost events. */
function blockHeads(
	{ events, stages }: RibbonData,
	geometry: RibbonGeometry,
	world: World
): Partial<Drawing>[] {
	return [
		blockHead('events', events, ['chain.events', 'chain.short-events'], undefined, geometry, 0, world),
		...stages.map(({ behind, stage, through }, index) => {
			const own = blockHead(stage, through, [`chain.${stage}`], stage, geometry, index + 1, world);
			if (behind === 0 || geometry.hidesLostText) return own;
			const words = [pluralWord(world, `chain.not-${stage}`, behind), formatCount(world, behind)];
			return mergeDrawings(own, {
				texts: lostText(stage, words, own.end, through, geometry, index + 1).texts
			});
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
	geometry: RibbonGeometry,
	index: number,
	world: World
): Head {
	const { isVertical, number, plate } = geometry;
	const [along, across] = blockOrigin(geometry, index);
	const [left, foot] = isVertical ? [across, along] : [along, across];
	const ink = stage ? ' right-ink' : '';
	const small = number * 0.72;
	const sign = stage && plate === 0;
	const x = left + (sign ? small * 1.55 : 0);
	const available = (isVertical ? geometry.rect.width : blockStep(geometry) - PADDING) - (x - left);
	const written = formatCount(world, count);
	const after = x + textWidth(written, number) * 1.04 + PADDING;
	const top = foot - PADDING - number * 0.75 - (isVertical ? 0 : LABEL_SIZE * 1.5);
	const setting = { size: number, style: `figure-number${ink}` };
	const value = textBlock(`${id}-number`, written, { x, y: top, width: available }, setting);
	const wordings = names.map((key) => pluralWord(world, key, count));
	const place = isVertical
		? {
				x: after,
				y: top + number * 0.75 - LABEL_SIZE * 0.75,
				width: geometry.rect.x + geometry.rect.width - after
			}
		: { x: left, y: foot - PADDING - LABEL_SIZE * 0.85, width: blockStep(geometry) - PADDING };
	const word = textBlock(`${id}-word`, geometry.hidesLostText ? [...wordings, ''] : wordings, place, {
		style: 'strong',
		maxLines: 1
	});
	return {
		...mergeDrawings(
			{
				shapes: sign ? chainSignShapes(id, SIGNS[stage], left + small * 0.55, top + number * 0.38, small) : []
			},
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
	geometry: RibbonGeometry,
	index: number
): TextBlock {
	const { isVertical, rect } = geometry;
	const [along, across] = blockOrigin(geometry, index);
	const id = `${stage}-behind`;
	const from = across + ranksWidth(geometry, through) + lostGap(isVertical);
	if (!isVertical) {
		const place = { x: along, y: 0, width: blockStep(geometry) - PADDING };
		const { height } = textBlock(id, words, place, { style: 'soft', maxLines: 2 });
		return textBlock(id, words, { ...place, y: from - PADDING - height + 1 }, { style: 'soft', maxLines: 2 });
	}
	const available = rect.x + rect.width - after - PADDING;
	const line = textBlock(
		id,
		words,
		{ x: 0, y: along - PADDING - LABEL_SIZE * 0.75, width: available },
		{ style: 'soft', maxLines: 1 }
	);
	return translate(line, Math.max(after + PADDING, Math.min(from, rect.x + rect.width - line.width)), 0);
}
