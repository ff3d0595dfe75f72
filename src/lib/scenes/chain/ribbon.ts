/**
 * The ribbon of events, whose width shows how many remain. Each event has a mark; lost ones are beside the ribbon.
 */
import { max, range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing, type Mark, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { empty, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text } from '#lib/chart/layout/text.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { chainShape, chainSignShapes, type ChainSign } from '../shared/chain-signs.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { RemainingEvents, Stage } from './data.ts';
import { tornEdge } from './torn-edge.ts';

/** How the ribbon is drawn. */
export interface RibbonOptions {
	readonly isVertical: boolean;
	/** Font size of the number above a block. */
	readonly size: number;
	/** Font size of the last such number, which is the result. */
	readonly resultSize: number;
	/** Whether the title says that the events are real, so that the first block only says “events”. */
	readonly hasTitle: boolean;
	/** Length of the torn edge, from the edge of the picture. */
	readonly edge: number;
	/** Radius of the plates with signs above the blocks; without them, a sign is before each number. */
	readonly plate?: number;
	/** Minimum pitch: the ribbon does not fit with smaller marks. */
	readonly minPitch?: number;
}

/** Position and sizes of the ribbon. */
interface Geometry extends RibbonOptions {
	/** Rectangle of the ribbon with the text of its blocks; it ends at the tear. */
	readonly rect: Rect;
	/** Distance of the starts of two blocks along the ribbon. */
	readonly step: number;
	/** Height of the space above a block, which holds sign, number and word. */
	readonly head: number;
	/** Gap between events that pass and lost ones. It has space for text, except in a vertical ribbon. */
	readonly lostGap: number;
	/** Number of marks in a rank: a line of marks along the ribbon. */
	readonly rankLength: number;
	/** Distance between the centres of two neighbouring marks. */
	readonly pitch: number;
}

type Look = Pick<Mark, 'core' | 'frame'>;

/** Sign of each stage, and marks of the events that pass it and that are lost there. */
const STAGES: Readonly<Record<Stage, { sign: ChainSign; passed: Look; lost: Look }>> = {
	filmed: { sign: 'camera', passed: { core: 'real' }, lost: { core: 'real' } },
	flagged: {
		sign: 'alert',
		passed: { core: 'real', frame: 'right' },
		lost: { core: 'real', frame: 'missed' }
	},
	reached: {
		sign: 'person',
		passed: { core: 'seen', frame: 'right' },
		lost: { core: 'real', frame: 'unopened' }
	}
};
const BLOCK_COUNT = 4;
const [MIN_PITCH, MAX_PITCH, MAX_RANK_LENGTH] = [0.5, 28, 12];
/** Factor by which a pitch is worth more if all ranks of the first block are complete. */
const COMPLETE_RANKS_FACTOR = 1.08;
/** Margin around marks, in pitches. */
const PAPER_MARGIN = 0.3;
const PADDING = 5;
/** Distance between two hatching lines, in units: wide, so that what is lost is quieter than what is left. */
const HATCH_DISTANCE = 8;

/** A ribbon that fills the available space up to the tear, with the largest marks that fit. */
export const ribbon = (chain: RemainingEvents, options: RibbonOptions, world: World): Box => ({
	measure({ width, height }) {
		const layOutAt = (x: number, y: number) => fitRibbon(chain, options, { x, y, width, height });
		return {
			width,
			height,
			fits: layOutAt(0, 0).pitch >= (options.minPitch ?? 0),
			draw: (x, y) => drawRibbon(chain, layOutAt(x, y), world)
		};
	}
});

function fitRibbon({ events, stages }: RemainingEvents, options: RibbonOptions, rect: Rect): Geometry {
	const { isVertical, resultSize, plate = 0 } = options;
	const head = isVertical
		? resultSize * 0.75 + 2 * PADDING
		: (plate && 2 * plate + 24) + resultSize * 0.75 + 21;
	const step = (isVertical ? rect.height : rect.width) / BLOCK_COUNT;
	const lostGap = LABEL_SIZE * (isVertical ? 1 : plate ? 4 : 3.2);
	const along = step - (isVertical ? head : LABEL_SIZE);
	const across = (isVertical ? rect.width : rect.height - head) - 2;
	const candidates = range(1, MAX_RANK_LENGTH + 1).map((rankLength) => {
		const ranks = (count: number) => Math.ceil(count / rankLength);
		const longest = max(stages, ({ behind, through }) => ranks(through) + ranks(behind)) ?? 0;
		const pitch = Math.min(
			along / (rankLength + 2 * PAPER_MARGIN),
			across / (ranks(events) + PAPER_MARGIN),
			(across - lostGap) / (longest + 2 * PAPER_MARGIN),
			MAX_PITCH
		);
		return { ...options, rect, head, step, lostGap, rankLength, pitch: Math.max(MIN_PITCH, pitch) };
	});
	const worth = ({ pitch, rankLength }: Geometry) =>
		pitch * (events % rankLength === 0 ? COMPLETE_RANKS_FACTOR : 1);
	return candidates.reduce((best, other) => (worth(other) > worth(best) ? other : best));
}

function drawRibbon(chain: RemainingEvents, geometry: Geometry, world: World): Drawing {
	const { isVertical, rect, edge } = geometry;
	const tear = isVertical ? rect.y + rect.height : rect.x + rect.width;
	return mergeDrawings(
		{
			shapes: [
				...paperShapes(chain, geometry, tear),
				...unseenHatching(chain, geometry),
				...plates(chain, geometry, tear),
				tornEdge(tear, edge, isVertical)
			],
			series: markSeries(chain, geometry)
		},
		...texts(chain, geometry, world)
	);
}

/** Converts a position along and across the ribbon to x and y. */
const toPicture = (
	{ isVertical }: Geometry,
	along: number,
	across: number
): readonly [x: number, y: number] => (isVertical ? [across, along] : [along, across]);

/** Returns where the marks of a block begin, along and across the ribbon. */
const blockOrigin = ({ isVertical, rect, step, head }: Geometry, index: number) =>
	isVertical
		? ([rect.y + index * step + head, rect.x] as const)
		: ([rect.x + index * step, rect.y + head] as const);

/** Returns how wide `count` marks are across the ribbon when they are arranged in ranks. */
const ranksWidth = ({ rankLength, pitch }: Geometry, count: number) => Math.ceil(count / rankLength) * pitch;

/** Returns where the lost events of a stage begin, across the ribbon. */
const lostStart = (geometry: Geometry, index: number, through: number) =>
	blockOrigin(geometry, index)[1] + ranksWidth(geometry, through) + geometry.lostGap;

/** Returns a mark series for the start and one for each stage, with a mark for each event that reaches it. */
function markSeries({ events, stages }: RemainingEvents, geometry: Geometry) {
	const { rankLength, pitch } = geometry;
	const marksOf = (index: number, across: number, first: number, count: number, look: Look) =>
		range(count).map((mark): Mark => {
			const [x, y] = toPicture(
				geometry,
				blockOrigin(geometry, index)[0] + ((mark % rankLength) + 0.5) * pitch,
				across + (Math.floor(mark / rankLength) + 0.5) * pitch
			);
			return { id: String(first + mark), x, y, size: pitch * 0.92, ...look };
		});
	const [, near] = blockOrigin(geometry, 0);
	return [
		{ kind: 'event', marks: marksOf(0, near, 1, events, STAGES.filmed.passed) },
		...stages.map(({ behind, stage, through }, index) => ({
			kind: `event-${stage}`,
			marks: [
				...marksOf(index + 1, near, 1, through, STAGES[stage].passed),
				...marksOf(
					index + 1,
					lostStart(geometry, index + 1, through),
					through + 1,
					behind,
					STAGES[stage].lost
				)
			]
		}))
	];
}

/**
 * Draws the background of the ribbon: paper under all events, then the blue of what cameras see. Its far edge
 * curves inwards where events are lost.
 */
function paperShapes({ events, stages }: RemainingEvents, geometry: Geometry, tear: number): Shape[] {
	const { rankLength, pitch } = geometry;
	const at = (along: number, across: number) => toPicture(geometry, along, across).join(' ');
	const near = blockOrigin(geometry, 0)[1] - pitch * PAPER_MARGIN;
	const far = (count: number) =>
		near + (count === 0 ? 0 : ranksWidth(geometry, count) + 2 * PAPER_MARGIN * pitch);
	const from = (index: number) => blockOrigin(geometry, index)[0] - pitch * PAPER_MARGIN;
	const to = (index: number) => from(index) + (rankLength + 2 * PAPER_MARGIN) * pitch;
	let edge = far(events);
	const paper = `M${at(from(0), near)}L${at(to(0), near)}L${at(to(0), edge)}L${at(from(0), edge)}z`;
	// A part for each stage, from the end of the block before it to the end of its own.
	const parts = stages.map(({ stage, through }, index) => {
		const [start, end, next] = [to(index), from(index + 1), far(through)];
		const middle = (start + end) / 2;
		const last = index === stages.length - 1 ? tear : to(index + 1);
		const swing = `L${at(start, edge)}C${at(middle, edge)} ${at(middle, next)} ${at(end, next)}`;
		edge = next;
		const d = `M${at(start, near)}${swing}L${at(last, next)}L${at(last, near)}z`;
		const style = index === stages.length - 1 ? 'sector recognise' : 'sector';
		return createShape(`${stage}-ribbon`, style, stages[0]?.through === 0 ? '' : d);
	});
	return [createShape('ribbon', 'tone-1', paper), ...parts];
}

/** Draws hatching under events that no camera sees. */
function unseenHatching({ stages: [first] }: RemainingEvents, geometry: Geometry): Shape[] {
	if (!first || first.behind === 0) return [];
	const { rankLength, pitch } = geometry;
	const pad = pitch * PAPER_MARGIN;
	const [x, y] = toPicture(
		geometry,
		blockOrigin(geometry, 1)[0] - pad,
		lostStart(geometry, 1, first.through) - pad
	);
	const [width, height] = toPicture(
		geometry,
		rankLength * pitch + 2 * pad,
		ranksWidth(geometry, first.behind) + 2 * pad
	);
	const hatching = hatchRect({ x, y, width, height }, HATCH_DISTANCE);
	return [createShape(`${first.stage}-unseen`, 'unseen', hatching)];
}

/** Draws the plates with signs, and the chain between them up to the tear. */
function plates({ stages }: RemainingEvents, geometry: Geometry, tear: number): Shape[] {
	const { plate, rect } = geometry;
	if (!plate) return [];
	const y = rect.y + plate;
	const centre = (index: number) => blockOrigin(geometry, index + 1)[0] + plate;
	return stages.flatMap(({ stage }, index) => {
		const x = centre(index);
		const end = index === stages.length - 1 ? tear + 3 : centre(index + 1) - plate;
		return [
			chainShape(`${stage}-chain`, x + plate, y, end - x - plate, plate / 9),
			createShape(`${stage}-plate`, 'plate', circlePath(x, y, plate)),
			...chainSignShapes(stage, STAGES[stage].sign, x, y, plate * 1.15)
		];
	});
}

/** Draws the number and word above each block, and the number of lost events. */
function texts({ events, stages }: RemainingEvents, geometry: Geometry, world: World): Partial<Drawing>[] {
	const { isVertical, rect, step, plate, hasTitle } = geometry;
	const eventKeys = hasTitle ? ['short-events'] : ['events', 'short-events'];
	const blocks = [
		{ id: 'events', count: events, keys: eventKeys, behind: 0, stage: undefined },
		...stages.map(({ stage, through, behind }) => ({
			id: stage,
			count: through,
			keys: [stage],
			behind,
			stage
		}))
	];
	return blocks.map(({ id, count, keys, behind, stage }, index) => {
		const [along, across] = blockOrigin(geometry, index);
		const [left, foot] = isVertical ? [across, along] : [along, across];
		const width = isVertical ? rect.width : step - PADDING;
		const size = index === stages.length ? geometry.resultSize : geometry.size;
		const small = geometry.size * 0.72;
		const sign =
			stage && !plate
				? symbol(small, (x, y) => ({ shapes: chainSignShapes(id, STAGES[stage].sign, x, y, small) }))
				: empty;
		const figure = number(`${id}-number`, formatCount(world, count), {
			size,
			style: stage ? 'right-ink' : ''
		});
		const words = keys.map((key) => pluralWord(world, `chain.${key}`, count));
		const wordOf = (size: number) => text(`${id}-word`, words, { style: 'strong', size, maxLines: 1 });
		const head = isVertical
			? row({ gap: 'm', align: 'middle' }, sign, figure, wordOf(LABEL_SIZE))
			: column(
					{ gap: 'none' },
					row({ gap: 'm', align: 'middle' }, sign, figure),
					wordOf(plate ? TITLE_SIZE : LABEL_SIZE)
				);
		const measured = head.measure({ width, height: Infinity });
		const drawn = drawAbove(head, { x: left, y: foot - PADDING, width });
		if (behind === 0) return drawn;
		const start = lostStart(geometry, index, count);
		const lost = lostLabel(id, behind, geometry, world);
		if (!isVertical) {
			// Above the hatching, which has a margin around its marks.
			const y = start - Math.max(PADDING - 1, geometry.pitch * PAPER_MARGIN + 2);
			return mergeDrawings(drawn, drawAbove(lost, { x: along, y, width }));
		}
		// Above the lost events, or after the text of those that pass.
		const [after, end] = [left + measured.width + 2 * PADDING, rect.x + rect.width];
		const { width: lostWidth } = lost.measure({ width: end - after, height: Infinity });
		const x = Math.max(after, Math.min(start, end - lostWidth));
		return mergeDrawings(drawn, drawAbove(lost, { x, y: foot - PADDING, width: end - x }));
	});
}

/** Returns the number and word of the events lost at a stage, smaller than the heads or, in little space, as a note. */
function lostLabel(id: string, count: number, { isVertical }: Geometry, world: World): Box {
	const [figure, word] = [formatCount(world, count), pluralWord(world, `chain.not-${id}`, count)];
	const small = note(`${id}-behind`, [`${figure} ${word}`, figure], { maxLines: isVertical ? 1 : 2 });
	if (isVertical) return small;
	return fit(
		...[TITLE_SIZE, LABEL_SIZE].map((wordSize) =>
			row(
				{ gap: 's', align: 'middle' },
				number(`${id}-behind-number`, figure, { size: wordSize }),
				text(`${id}-behind`, word, { style: 'strong', size: wordSize, maxLines: 1 })
			)
		),
		small
	);
}

/** Draws a box that ends at a `y`. */
const drawAbove = (box: Box, { x, y, width }: Omit<Rect, 'height'>): Partial<Drawing> =>
	drawAt(box, [x, y], { x: 'start', y: 'end' }, { x, width });
