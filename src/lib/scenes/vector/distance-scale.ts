/**
 * Draws a scale of distances from the photograph on file: the taken photograph, the matching radius and the
 * strangers.
 */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { medianDistance, type FaceComparison, type Stranger } from './data.ts';

const EMPTY_BLOCK: TextBlock = { texts: [], width: 0, height: 0 };
/**
 * Distance at which the scale ends, and distance at which the words on strangers begin. No stranger is
 * between the matching radius and the second.
 */
const [MAX_DISTANCE, STRANGERS_START] = [9, 3.4];
/** Distance between two ticks. */
const TICK_STEP = 2;
/**
 * Distances between the dots of strangers to try, in units, and the share of this distance that a dot fills.
 */
const [PITCHES, DOT_SHARE] = [range(11, 1, -0.25), 0.84];
/** Diameter of the dot of an ordinary mark, as a share of its size. */
const ORDINARY_DOT_SHARE = 0.42;
/** Smallest heights with a question above the scale, and with large text, in units. */
const [MIN_HEIGHT_FOR_QUESTION, LARGE_TEXT_HEIGHT] = [LABEL_SIZE * 9, LABEL_SIZE * 16];

/** Draws the scale with the question above it and the result below it. */
export function drawDistanceScale(measured: FaceComparison, rect: Rect, world: World): Drawing {
	const { distance, radius, isMatch, strangers } = measured;
	const question = textBlock(
		'question',
		rect.height < MIN_HEIGHT_FOR_QUESTION ? '' : world.word('vector.question'),
		rect,
		{
			style: 'strong',
			size: rect.height > LARGE_TEXT_HEIGHT ? TITLE_SIZE : LABEL_SIZE
		}
	);
	const verdict = textBlock(
		'verdict',
		world.fill(isMatch ? 'vector.same' : 'vector.other', { apart: formatDistance(world, distance) }),
		rect,
		{
			style: isMatch ? 'strong right-ink' : 'strong',
			size: rect.height > LARGE_TEXT_HEIGHT ? TITLE_SIZE : LABEL_SIZE
		}
	);
	const body = trimBottom(
		trimTop(rect, question.height === 0 ? 0 : question.height + LABEL_SIZE * 0.7),
		verdict.height
	);
	const axisY = body.y + body.height - AXIS_HEIGHT - LABEL_SIZE * 0.6;
	const x = scaleLinear()
		.domain([0, MAX_DISTANCE])
		.range([rect.x + LABEL_SIZE * 0.3, rect.x + rect.width]);
	const [pointerX, radiusX] = [roundToTenth(x(distance)), roundToTenth(x(radius))];
	const nearBlock = textBlock(
		'near',
		['vector.near', 'vector.near-short'].map((key) =>
			world.fill(key, { radius: formatDistance(world, radius) })
		),
		{ ...body, width: x(STRANGERS_START) - rect.x },
		{ maxLines: 2 }
	);
	// Without space above the mark, the result below the scale is enough.
	const near = axisY - body.y - nearBlock.height < LABEL_SIZE * 1.2 ? EMPTY_BLOCK : nearBlock;
	const others = textBlock(
		'others',
		world.fill('vector.strangers', {
			count: formatCount(world, strangers.length),
			typical: formatCount(world, medianDistance(strangers))
		}),
		{ ...body, x: x(STRANGERS_START), width: rect.x + rect.width - x(STRANGERS_START) },
		{ style: 'soft', anchor: 'end' }
	);
	const markSize = Math.max(
		LABEL_SIZE,
		Math.min(LABEL_SIZE * 2.8, rect.width * 0.04, axisY - body.y - near.height - LABEL_SIZE)
	);
	const zoneTop = axisY - Math.min(axisY - body.y - near.height - LABEL_SIZE * 0.5, markSize * 1.35);
	const verdictX = Math.min(
		Math.max(rect.x, pointerX - verdict.width / 2),
		rect.x + rect.width - verdict.width * 1.04
	);
	return mergeDrawings(
		{
			shapes: [
				{
					id: 'near-zone',
					style: 'zone',
					d: `M${roundToTenth(x(0))} ${roundToTenth(axisY)}V${roundToTenth(zoneTop)}H${radiusX}V${roundToTenth(axisY)}z`
				},
				{
					id: 'edge',
					style: 'outline',
					d: `M${radiusX} ${roundToTenth(axisY)}V${roundToTenth(zoneTop - 3)}`
				},
				{
					id: 'pointer',
					style: 'axis',
					d: `M${pointerX} ${roundToTenth(axisY)}v${roundToTenth(AXIS_HEIGHT + LABEL_SIZE * 0.4)}`
				},
				{ id: 'origin', style: 'points', d: circlePath(x(0), axisY, LABEL_SIZE * 0.25) }
			]
		},
		horizontalAxis({
			id: 'away',
			scale: x,
			// Leaves out ticks whose number the line to the taken photograph would cross.
			ticks: range(0, MAX_DISTANCE, TICK_STEP).filter(
				(tick) => Math.abs(x(tick) - pointerX) > LABEL_SIZE * 0.9
			),
			format: (value) => formatCount(world, value),
			ends: [x(0) - LABEL_SIZE * 0.3, x(MAX_DISTANCE)],
			at: axisY
		}),
		{
			series: [
				{
					kind: 'strangers',
					marks: stackStrangers(strangers, x, axisY, axisY - body.y - others.height - LABEL_SIZE * 0.3)
				},
				{
					kind: 'people',
					marks: [
						{
							id: world.lookalike.personId,
							x: pointerX,
							y: roundToTenth(axisY - markSize / 2 - 1),
							size: roundToTenth(markSize),
							core: 'person',
							frame: isMatch ? 'right' : 'missed'
						}
					]
				}
			],
			texts: [
				...question.texts,
				...translate(near, 0, zoneTop - LABEL_SIZE * 0.4 - near.height - body.y).texts,
				...others.texts,
				...translate(
					{ ...verdict, texts: verdict.texts.map((text) => ({ ...text, x: verdictX })) },
					0,
					rect.height - verdict.height
				).texts
			]
		}
	);
}

/**
 * Returns a dot for each stranger, stacked at their distance, at the largest size at which the highest stack
 * fits.
 */
function stackStrangers(
	strangers: readonly Stranger[],
	x: (away: number) => number,
	line: number,
	height: number
): Mark[] {
	const stackAt = (pitch: number) => {
		const piles = new Map<number, number>();
		return strangers.map(({ id, distance }) => {
			const column = Math.round(x(distance) / pitch);
			const under = piles.get(column) ?? 0;
			piles.set(column, under + 1);
			return { id, column, under };
		});
	};
	const fits = (pitch: number) => stackAt(pitch).every(({ under }) => (under + 1.2) * pitch <= height);
	const pitch = PITCHES.find(fits) ?? PITCHES.at(-1) ?? 1;
	return stackAt(pitch).map(({ id, column, under }) => ({
		id,
		x: roundToTenth(column * pitch),
		y: roundToTenth(line - (under + 0.7) * pitch),
		size: roundToTenth((pitch * DOT_SHARE) / ORDINARY_DOT_SHARE),
		core: 'ordinary'
	}));
}

/** Formats a distance with two decimals, as in the text of the story. */
export const formatDistance = (world: World, value: number): string =>
	world.format(value, { type: 'decimal', digits: 2 });
