/** The chart of rounds at the wall: what the models expect by threshold and without software, and each round as a dot. */
import { flatGroup } from 'd3-array';
import { createShape, mergeDrawings } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { AXIS_HEIGHT, axisY, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { empty, grow, sized, type Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { dodge } from '#lib/chart/layout/dodge.ts';
import { besidePoint } from '#lib/chart/layout/labels.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { margin, ruleMark } from '#lib/chart/layout/marks.ts';
import { areaMark, lineMark } from '#lib/chart/layout/path-marks.ts';
import { plot, type Frame, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { fitUnits } from '#lib/chart/layout/units.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import { MAX_THRESHOLD } from '#lib/model/alerts/supervision.ts';
import type { RoundResult } from '#lib/model/round/round-results.ts';
import type { World } from '../world.ts';
import { formatCount, pluralWord } from './plural.ts';
import type { RoundGroup, RoundPlotData } from './round-plot-data.ts';

/** Value of x in the middle of the column for rounds without software, and half its width: thresholds begin at 0. */
const [ALONE, ALONE_REACH] = [-26, 14];
/** Half the width for equal rounds, in thresholds. */
const GROUP_REACH = 12;
/** Distance of two dots, in units, where there is enough space: in small charts, and in large ones. */
const [SMALL_PITCH, LARGE_PITCH] = [9, 13];
/** Height beyond both ends of the scale, so that dots there are whole, in units. */
const OVERHANG = 6;
/** Height of a second line of labels below the axis, in units. */
const SECOND_LINE = LABEL_SIZE * 1.2;

/**
 * The chart of rounds with its legend: falls seen, without software and by threshold.
 * @param remark wordings of a remark below it, which is left out where there is no space
 */
export function roundPlot(data: RoundPlotData, world: World, remark: readonly string[] = []): Box {
	const heading = text(
		'round-title',
		world.fill('round.chart-title', { falls: formatCount(world, data.falls) }),
		{
			style: 'strong',
			maxLines: 2
		}
	);
	const frame = grow(sized(({ height }) => roundFrame(data, height, world)));
	return fit(
		...[...remark.map((wording) => note('round-remark', wording, { maxLines: 5 })), empty].map((below) =>
			column({ gap: 's' }, heading, roundLegend(data, world), frame, below)
		),
		column({ gap: 's' }, heading, frame)
	);
}

/** @param height height of the whole plot, in units */
function roundFrame(data: RoundPlotData, height: number, world: World): Box {
	const overhang = (data.falls * OVERHANG) / Math.max(1, height - AXIS_HEIGHT - SECOND_LINE - 2 * OVERHANG);
	return plot(
		{
			x: [ALONE - ALONE_REACH, data.hasThresholds ? MAX_THRESHOLD : ALONE + ALONE_REACH],
			y: [-overhang, data.falls + overhang],
			least: { width: 120, height: 75 }
		},
		axisY({
			id: 'round-seen',
			ticks: (y) => y.ticks(5).filter((value) => value >= 0 && Number.isInteger(value)),
			format: (value) => formatCount(world, value)
		}),
		roundAxis(world, data.hasThresholds),
		margin('right', 4),
		...expectationMarks(data, -overhang),
		dotsMark(data, world)
	);
}

/** The axis: one part for rounds without software, and one for thresholds, if they are shown. */
const roundAxis = (world: World, hasThresholds: boolean): PlotMark => ({
	band: { side: 'bottom', size: AXIS_HEIGHT + SECOND_LINE },
	draw({ rect, x }, band) {
		const at = rect.y + rect.height;
		const [aloneEnd, start, end] = [x(ALONE + ALONE_REACH), x(0), rect.x + rect.width];
		const words = (id: string, key: string, middle: number, width: number, top: number) => {
			const box = text(id, world.word(key), { anchor: 'middle' }).measure({ width, height: Infinity });
			return box.draw(middle - box.width / 2, top, new Map());
		};
		const line = { shapes: [createShape('round-alone-line', 'axis', `M${rect.x} ${at}H${aloneEnd}`)] };
		const alone = words('round-alone', 'round.chart-alone', x(ALONE), start - band.x, band.y + 3);
		if (!hasThresholds) return mergeDrawings(line, alone);
		return mergeDrawings(
			line,
			alone,
			horizontalAxis({
				id: 'round-threshold',
				scale: x,
				ticks: x.ticks(7).filter((value) => value >= 0),
				format: (value) => formatCount(world, value),
				ends: [start, end],
				at
			}),
			words(
				'round-thresholds',
				'round.chart-threshold',
				(start + end) / 2,
				end - start,
				band.y + AXIS_HEIGHT + 2
			)
		);
	}
});

/** The expectation of the models: a curve over thresholds, if they are shown, and a dash without software. */
function expectationMarks({ expected, alone }: RoundPlotData, bottom: number): PlotMark[] {
	const points = expected.map((reached, threshold) => [threshold, reached] as const);
	const [x, y] = [
		([threshold]: readonly number[]) => threshold ?? 0,
		([, reached]: readonly number[]) => reached ?? 0
	];
	return [
		...(points.length > 0
			? [
					areaMark('round-under', 'tone-1', points, x, y, () => bottom),
					lineMark('round-expected', 'curve', points, x, y)
				]
			: []),
		ruleMark('round-alone-expected', 'curve', { y: [alone] }, [ALONE - ALONE_REACH, ALONE + ALONE_REACH])
	];
}

/** A dot of the chart, in units. */
interface Dot {
	readonly round: RoundResult;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/**
 * Places the dots. Equal rounds are side by side, in as many rows as fit between two numbers; groups of nearby thresholds
 * move apart.
 */
function placeDots({ groups }: RoundPlotData, { x, y }: Frame): Dot[] {
	const reachOf = ({ threshold }: RoundGroup) => (threshold === undefined ? ALONE_REACH : GROUP_REACH);
	const height = 0.9 * (y(0) - y(1));
	const maxPitch = Math.min(LARGE_PITCH, Math.max(SMALL_PITCH, height / 4));
	const grids = groups.map((group) =>
		fitUnits([group.rounds.length], { width: x(2 * reachOf(group)) - x(0), height }, { maxPitch })
	);
	const pitch = Math.min(maxPitch, ...grids.map((grid) => grid.pitch));
	const columnsOf = (group: RoundGroup) =>
		Math.min(group.rounds.length, Math.floor((x(2 * reachOf(group)) - x(0)) / pitch + 0.01));
	const ends = { alone: [ALONE - ALONE_REACH, ALONE + ALONE_REACH], software: [0, MAX_THRESHOLD] } as const;
	return flatGroup(
		groups,
		({ seen }) => seen,
		({ threshold }) => (threshold === undefined ? 'alone' : 'software')
	).flatMap(([, part, same]) => {
		const sorted = same.toSorted((a, b) => (a.threshold ?? 0) - (b.threshold ?? 0));
		const centres = dodge(
			sorted.map(({ threshold = ALONE }) => x(threshold)),
			sorted.map((group) => columnsOf(group) * pitch),
			[x(ends[part][0]), x(ends[part][1])],
			0
		);
		return sorted.flatMap((group, index) => {
			const [columns, count] = [columnsOf(group), group.rounds.length];
			const rows = Math.ceil(count / columns);
			return group.rounds.map((round, each) => {
				const row = Math.floor(each / columns);
				const inRow = Math.min(columns, count - row * columns);
				return {
					round,
					x: (centres[index] ?? 0) + ((each % columns) - (inRow - 1) / 2) * pitch,
					y: y(group.seen) - (row - (rows - 1) / 2) * pitch,
					radius: pitch * 0.4
				};
			});
		});
	});
}

/** The rounds as dots: filled if the expectation holds for as many people, open otherwise. */
function dotsMark(data: RoundPlotData, world: World): PlotMark {
	const { rounds, people } = data;
	const last = rounds.at(-1);
	return {
		draw(frame) {
			const dots = placeDots(data, frame);
			const path = (kept: readonly Dot[], more = 0) =>
				kept.map(({ x, y, radius }) => circlePath(x, y, radius + more)).join('');
			const [same, other] = [
				dots.filter(({ round }) => round.people === people),
				dots.filter(({ round }) => round.people !== people)
			];
			return {
				shapes: [
					createShape('round-dots-ground', 'paper', path(dots, 1.5)),
					createShape('round-dots', 'points', path(same)),
					createShape('round-dots-other', 'point open fine', path(other)),
					createShape(
						'round-last-ring',
						'cut',
						rounds.length > 1
							? path(
									dots.filter(({ round }) => round === last),
									1.5
								)
							: ''
					)
				]
			};
		},
		obstacles: (frame) =>
			placeDots(data, frame).map(({ x, y, radius }) => ({
				x: x - radius,
				y: y - radius,
				width: 2 * radius,
				height: 2 * radius
			})),
		labels: (frame) =>
			placeDots(data, frame)
				.filter(({ round }) => round === last && rounds.length > 1)
				.map(({ x, y, radius }) => ({
					id: 'round-last',
					content: text('round-last', world.word('round.chart-last'), { style: 'halo strong' }),
					placements: besidePoint(x, y, radius + 1.5)
				}))
	};
}

/** The legend: the expectation and for how many people, a round, and a round with another number of people. */
function roundLegend({ people, rounds }: RoundPlotData, world: World): Box {
	const [dash, dot] = [
		symbol(14, (x, y) => ({ shapes: [createShape('round-key-line', 'curve', `M${x - 7} ${y}h14`)] })),
		3.6
	];
	const circle = (id: string, style: string) =>
		symbol(2 * dot, (x, y) => ({ shapes: [createShape(id, style, circlePath(x, y, dot))] }));
	const wordings = (...keys: readonly string[]) => keys.map((key) => world.word(key));
	const isMixed = rounds.some((round) => round.people !== people);
	return legend(
		[
			{
				id: 'round-key-expected',
				mark: dash,
				wordings: ['round.chart-expected', 'round.chart-expected-short'].map((key) =>
					pluralWord(world, key, people)
				)
			},
			...(rounds.length > 0
				? [
						{
							id: 'round-key-dot',
							mark: circle('round-key-circle', 'points'),
							wordings: wordings('round.chart-dot', 'round.chart-dot-short')
						}
					]
				: []),
			...(isMixed
				? [
						{
							id: 'round-key-other',
							mark: circle('round-key-other-circle', 'point open fine'),
							wordings: wordings('round.chart-other', 'round.chart-other-short')
						}
					]
				: [])
		],
		{ maxLines: isMixed ? 2 : 1 }
	);
}
