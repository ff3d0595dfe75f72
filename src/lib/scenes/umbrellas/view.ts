import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { detection, UMBRELLAS } from '#lib/model/supervision.ts';
import { plural, integer } from '../plural.ts';
import type { Box, Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import type { UmbrellasState } from './state.ts';

/** Passers-by that each share is shown out of. */
export const OUT_OF = 100;

/** What was measured with so many monitors: a hundred umbrellas, those spotted at the foot. */
export interface Column {
	readonly monitors: number;
	readonly spotted: number;
	readonly chosen: boolean;
	readonly x: number;
	readonly full: string;
	readonly empty: string;
	/** A wall of so many monitors under the axis. */
	readonly wall: string;
}

/** One layout, in units of the figure. */
export interface Chart {
	readonly columns: readonly Column[];
	/** Where the umbrellas stand, and where a hundred of them would end. */
	readonly floor: number;
	readonly ceiling: number;
	/** Half the width of a column. */
	readonly half: number;
	/** From one column's edge to the next: what lies between two measurements is read off it. */
	readonly between: string;
	/** The axis where something was measured, and where nothing was. */
	readonly axis: string;
	readonly beyond: string;
	/** Upper edge of what frames the reader's monitors. */
	readonly top: number;
	readonly lines: readonly TextLine[];
	/** The reader's monitors. */
	readonly yours: { readonly x: number; readonly y: number };
	/** Scale of one umbrella. */
	readonly umbrella: number;
}

export interface UmbrellasView {
	readonly frame: Frame;
	/** Whether what the reader's monitors let one spot was measured, or lies between two measurements. */
	readonly measured: boolean;
	/** The reader's monitors, and in words what they let one spot. */
	readonly monitors: number;
	readonly said: string;
	readonly wide: Chart;
	readonly tall: Chart;
}

export interface Measures {
	readonly left: number;
	/** Units from one number of monitors to the next. */
	readonly step: number;
	readonly floor: number;
	/** From one umbrella to the next: across, and from row to row. */
	readonly pitch: readonly [x: number, y: number];
	/** Umbrellas abreast in a column. */
	readonly abreast: number;
	/** Right end of the axis. */
	readonly right: number;
	/** Sizes of letters: title, lines of text, the reader's own line, numbers. */
	readonly sizes: readonly [title: number, text: number, yours: number, number: number];
	/** Baselines of the lines over the columns. */
	readonly lines: readonly [title: number, source: number, yours: number];
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };
const WIDE: Measures = {
	left: 24,
	step: 20.4,
	floor: 174,
	pitch: [7, 6.6],
	abreast: 5,
	right: 236,
	sizes: [5.6, 4, 5, 9],
	lines: [7, 13.6, 26]
};
const TALL: Measures = {
	left: 15.5,
	step: 12,
	floor: 135,
	pitch: [4.5, 4.9],
	abreast: 5,
	right: 147,
	sizes: [5.4, 4.5, 4.8, 7],
	lines: [7, 13.2, 23.5]
};
/** Between words and the edge. */
const MARGIN = 4;
/** Room for the number of monitors under the axis. */
const NUMERAL = 8;

/** The experiment as columns of umbrellas over the number of monitors, and where the reader's stand. */
export function view(_state: UmbrellasState, world: World, { settings }: Choices): UmbrellasView {
	const { monitors = 1 } = settings;
	const measured = UMBRELLAS.some(([count]) => count === monitors);
	const spotted = Math.round(detection(monitors) * OUT_OF);
	const yours = world.fill(`umbrellas.yours-${measured ? 'measured' : 'between'}`, {
		monitors: plural(world, 'umbrellas.axis', monitors),
		seen: integer(world, spotted)
	});
	const drawn = (measures: Measures, box: Box) => {
		const made = chart(measures, monitors);
		return { ...made, lines: lines(made, measures, box, yours, world) };
	};
	return {
		frame: FRAME,
		measured,
		monitors,
		said: yours,
		wide: drawn(WIDE, FRAME.wide),
		tall: drawn(TALL, FRAME.tall)
	};
}

export function chart(measures: Measures, chosen: number): Omit<Chart, 'lines'> {
	const { step, floor, pitch, abreast, right } = measures;
	const x = (monitors: number) => round(measures.left + (monitors - 1) * step);
	const y = (share: number) => round(floor - share * (OUT_OF / abreast) * pitch[1]);
	const last = UMBRELLAS[UMBRELLAS.length - 1] ?? [1, 0];
	const half = (abreast * pitch[0]) / 2;
	const end = x(last[0]) + half;
	const apart = half / step;
	const between = UMBRELLAS.slice(1).map(([monitors], i) => {
		const [from, to] = [(UMBRELLAS[i]?.[0] ?? 1) + apart, monitors - apart];
		return `M${x(from)} ${y(detection(from))}L${x(to)} ${y(detection(to))}`;
	});
	return {
		columns: UMBRELLAS.map(([monitors, share]) =>
			column(measures, monitors, Math.round(share * OUT_OF), monitors === chosen, x(monitors))
		),
		floor,
		ceiling: y(1),
		half,
		between: between.join(''),
		axis: `M${round(x(1) - half)} ${floor}H${round(end)}`,
		beyond: `M${round(end)} ${floor}H${right}`,
		top: measures.lines[2] + 2.5,
		yours: { x: x(chosen), y: y(detection(chosen)) },
		umbrella: pitch[0] / ACROSS
	};
}

function column(
	{ floor, pitch, abreast, step }: Measures,
	monitors: number,
	spotted: number,
	chosen: boolean,
	x: number
): Column {
	const scale = pitch[0] / ACROSS;
	let [full, empty] = ['', ''];
	for (let index = 0; index < OUT_OF; index++) {
		const left = x + ((index % abreast) - (abreast - 1) / 2) * pitch[0];
		const bottom = floor - (Math.floor(index / abreast) + 0.15) * pitch[1];
		const at = `M${round(left / scale)} ${round(bottom / scale)}`;
		if (index < spotted) full += at + UMBRELLA;
		else empty += at + UMBRELLA;
	}
	return {
		monitors,
		spotted,
		chosen,
		x,
		full,
		empty,
		wall: wall(monitors, x, floor + NUMERAL, step)
	};
}

/** An umbrella over the end of its handle. */
const UMBRELLA = 'v-2h2.2a2.2 2.2 0 0 0-4.4 0h2.2v2h-.7';
/** Room that one takes across, in units of the drawing above. */
const ACROSS = 5.4;

/** So many monitors, three in a row at most. */
export function wall(monitors: number, x: number, top: number, step: number): string {
	const across = Math.ceil(Math.sqrt(monitors));
	const [width, height, apart] = [round(step * 0.26), round(step * 0.19), step * 0.07];
	return Array.from({ length: monitors }, (_, index) => {
		const left = x - (across * (width + apart) - apart) / 2 + (index % across) * (width + apart);
		return `M${round(left)} ${round(top + Math.floor(index / across) * (height + apart))}h${width}v${height}h-${width}z`;
	}).join('');
}

/** Every line of words, and every number. */
function lines(
	chart: Omit<Chart, 'lines'>,
	{ right, sizes, lines: baselines }: Measures,
	box: Box,
	yours: string,
	world: World
): TextLine[] {
	const [title, text, own, number] = sizes;
	const left = { x: MARGIN, anchor: 'start' as const };
	const label = { size: text, style: 'chart-label' };
	const soft = { size: text, style: 'chart-label soft', x: right, anchor: 'end' as const };
	// Over the reader's monitors, as far as it stays whole.
	const half = textWidth(yours, own) / 2 + MARGIN;
	const over = round(Math.max(half, Math.min(box[2] - half, chart.yours.x)));
	const columns = chart.columns.flatMap(({ monitors, spotted, x }, rank): TextLine[] => [
		{
			id: `spotted-${monitors}`,
			text: integer(world, spotted),
			x,
			y: chart.ceiling - 2,
			size: number,
			anchor: 'middle',
			style: 'figure-number'
		},
		{
			...label,
			id: `monitors-${monitors}`,
			text: rank === 0 ? plural(world, 'umbrellas.axis', monitors) : integer(world, monitors),
			x,
			y: chart.floor + text * 1.3,
			anchor: 'middle'
		}
	]);
	return [
		{
			...left,
			id: 'title',
			text: world.word('umbrellas.title'),
			y: baselines[0],
			size: title,
			style: 'chart-title'
		},
		{ ...left, ...label, id: 'source', text: world.word('umbrellas.source'), y: baselines[1] },
		{ id: 'yours', text: yours, x: over, y: baselines[2], size: own, anchor: 'middle', style: 'strong' },
		...columns,
		{ ...soft, id: 'beyond-1', text: world.word('umbrellas.beyond-1'), y: chart.floor - text * 1.9 },
		{ ...soft, id: 'beyond-2', text: world.word('umbrellas.beyond-2'), y: chart.floor - text * 0.6 }
	];
}
