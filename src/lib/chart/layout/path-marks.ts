/** Lines and areas of plots. They are apart from the other marks, because the first chapter has none and does without d3-shape. */
import { area as areaPath, line as linePath } from 'd3-shape';
import { shapeMark } from './marks.ts';
import type { PlotMark } from './plot.ts';

/** Returns a coordinate of a datum, in the domain of its scale. */
export type Channel<Datum> = (datum: Datum) => number;

/** A line through all data. */
export const lineMark = <Datum>(
	id: string,
	style: string,
	data: readonly Datum[],
	x: Channel<Datum>,
	y: Channel<Datum>
): PlotMark =>
	shapeMark(
		id,
		style,
		(frame) =>
			linePath<Datum>(
				(datum) => frame.x(x(datum)),
				(datum) => frame.y(y(datum))
			).digits(1)(data) ?? ''
	);

/** The area between two lines; `y1` is 0 by default. */
export const areaMark = <Datum>(
	id: string,
	style: string,
	data: readonly Datum[],
	x: Channel<Datum>,
	y2: Channel<Datum>,
	y1: Channel<Datum> = () => 0
): PlotMark =>
	shapeMark(
		id,
		style,
		(frame) =>
			areaPath<Datum>(
				(datum) => frame.x(x(datum)),
				(datum) => frame.y(y1(datum)),
				(datum) => frame.y(y2(datum))
			).digits(1)(data) ?? ''
	);
