/** What a setting’s curve looks like, and where it runs. */
import { line } from 'd3-shape';
import type { Outcome, Setting } from './data.ts';

/** The ink of the number that follows, and the line of its curve. */
export const LOOK: Readonly<Record<Setting['link'], { readonly ink: string; readonly curve: string }>> = {
	cameras: { ink: 'right-ink', curve: 'alert-right' },
	threshold: { ink: 'right-ink', curve: 'alert-right' },
	operators: { ink: '', curve: 'curve' },
	list: { ink: 'wrong-ink', curve: 'alert-false' }
};

/** Whether what is lost lies over the curve. */
export const over = ({ link }: Setting): boolean => link === 'cameras' || link === 'threshold';

/** Of the reader’s point in a small plot. */
export const RADIUS = 4;

export interface Scales {
	readonly x: (value: number) => number;
	readonly y: (gives: number) => number;
}

export const along = (points: readonly Outcome[], { x, y }: Scales, of: (point: Outcome) => number): string =>
	line<Outcome>(
		(point) => x(point.value),
		(point) => y(of(point))
	).digits(1)(points) ?? '';
