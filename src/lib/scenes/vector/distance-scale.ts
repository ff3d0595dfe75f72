/**
 * A scale of distances from the photograph on file: the taken photograph, the matching radius and the
 * strangers.
 */
import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit, largest } from '#lib/chart/layout/alternatives.ts';
import { axisX } from '#lib/chart/layout/axis.ts';
import { fixed, grow, place, sized, type Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { annotation, boxMark, margin } from '#lib/chart/layout/marks.ts';
import { plot, type Frame } from '#lib/chart/layout/plot.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { formatDistance, medianDistance, type FaceComparison, type Stranger } from './data.ts';

/**
 * Distance at which the scale ends, and distance at which the words on strangers begin. No stranger is
 * between the matching radius and the second.
 */
const [MAX_DISTANCE, STRANGERS_START] = [9, 3.4];
/** Distance between two ticks. */
const TICK_STEP = 2;
/** Range of the distances between the dots of strangers, in units, and the share of this distance that a dot fills. */
const [MIN_PITCH, MAX_PITCH, DOT_SHARE] = [1, 11, 0.84];
/** Diameter of the dot of an ordinary mark, as a share of its size. */
const ORDINARY_DOT_SHARE = 0.42;
/** Smallest heights with a question above the scale, and with large text, in units. */
const [MIN_HEIGHT_FOR_QUESTION, LARGE_TEXT_HEIGHT] = [LABEL_SIZE * 9, LABEL_SIZE * 16];

/** The scale with the question above it and the result below it. */
export const distanceScale = (measured: FaceComparison, world: World): Box =>
	sized(({ height }) => {
		const { distance, isMatch, strangers } = measured;
		const size = height > LARGE_TEXT_HEIGHT ? TITLE_SIZE : LABEL_SIZE;
		const verdict = world.fill(isMatch ? 'vector.same' : 'vector.other', {
			apart: formatDistance(world, distance)
		});
		const style = isMatch ? 'strong right-ink' : 'strong';
		return column(
			{ gap: 'm' },
			text('question', height < MIN_HEIGHT_FOR_QUESTION ? '' : world.word('vector.question'), {
				style: 'strong',
				size
			}),
			grow(
				plot(
					{ x: [0, MAX_DISTANCE] },
					margin('left', 3),
					boxMark(strangersBox(strangers, world)),
					{ draw: (frame) => drawMatch(measured, frame, world) },
					axisX({
						id: 'away',
						ticks: () => range(0, MAX_DISTANCE, TICK_STEP),
						format: (value) => formatCount(world, value),
						omitted: distance
					}),
					annotation({
						x: distance,
						side: 'bottom',
						content: fit(
							...(size === TITLE_SIZE
								? [text('verdict', verdict, { style, size: COUNT_SIZE, maxLines: 1 })]
								: []),
							text('verdict', verdict, { style, size })
						),
						leader: { id: 'pointer', style: 'axis', to: 0 }
					})
				)
			)
		);
	});

/** Draws the zone of distances that match, and the taken photograph. */
function drawMatch({ distance, radius, isMatch }: FaceComparison, { rect, x }: Frame, world: World): Drawing {
	const bottom = rect.y + rect.height;
	const words = text(
		'near',
		['vector.near', 'vector.near-short'].map((key) =>
			world.fill(key, { radius: formatDistance(world, radius) })
		),
		{ maxLines: 2 }
	).measure({ width: x(STRANGERS_START) - rect.x, height: Infinity });
	// Without space above the mark, the result below the scale is enough.
	const hasWords = rect.height - words.height >= LABEL_SIZE * 1.2;
	const free = rect.height - (hasWords ? words.height : 0);
	const size = Math.max(LABEL_SIZE, Math.min(LABEL_SIZE * 2.8, rect.width * 0.04, free - LABEL_SIZE));
	const top = bottom - Math.min(free - LABEL_SIZE * 0.5, size * 1.35);
	return mergeDrawings(
		{
			shapes: [
				createShape('near-zone', 'zone', `M${x(0)} ${bottom}V${top}H${x(radius)}V${bottom}z`),
				createShape('edge', 'outline', `M${x(radius)} ${bottom}V${top - 3}`),
				createShape('origin', 'points', circlePath(x(0), bottom, LABEL_SIZE * 0.25))
			],
			series: [
				{
					kind: 'people',
					marks: [
						{
							id: world.lookalike.personId,
							x: x(distance),
							y: bottom - size / 2 - 1,
							size,
							core: 'person',
							frame: isMatch ? 'right' : 'missed'
						}
					]
				}
			]
		},
		hasWords ? words.draw(rect.x, top - LABEL_SIZE * 0.4 - words.height, new Map()) : {}
	);
}

/** Dots for the strangers, stacked at their distances, with as large a pitch as fits below the words on them. */
function strangersBox(strangers: readonly Stranger[], world: World): Box {
	const words = world.fill('vector.strangers', {
		count: formatCount(world, strangers.length),
		typical: formatCount(world, medianDistance(strangers))
	});
	return sized(({ width }) =>
		column(
			{ gap: 'xs', align: 'end' },
			note('others', words, { anchor: 'end', maxWidth: width * (1 - STRANGERS_START / MAX_DISTANCE) }),
			grow(
				place(
					{ y: 'end' },
					largest({ least: MIN_PITCH, most: MAX_PITCH, precision: 0.25 }, (pitch) =>
						stacks(strangers, width, pitch)
					)
				)
			)
		)
	);
}

function stacks(strangers: readonly Stranger[], width: number, pitch: number): Box {
	const x = scaleLinear([0, MAX_DISTANCE], [0, width]);
	const heights = new Map<number, number>();
	const dots = strangers.map(({ id, distance }) => {
		const column = Math.round(x(distance) / pitch);
		const level = heights.get(column) ?? 0;
		heights.set(column, level + 1);
		return { id, column, level };
	});
	const height = ((max(heights.values()) ?? 0) + 0.2) * pitch;
	return fixed({ width, height }, (left, top) => ({
		series: [
			{
				kind: 'strangers',
				marks: dots.map(({ id, column, level }) => ({
					id,
					x: left + column * pitch,
					y: top + height - (level + 0.7) * pitch,
					size: (pitch * DOT_SHARE) / ORDINARY_DOT_SHARE,
					core: 'ordinary'
				}))
			}
		]
	}));
}
