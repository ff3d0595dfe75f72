import { bust } from './bust.ts';
import { striped } from './striped.ts';
import { dot, ring, square } from './marks.ts';
import type { Cast, Core, Frame, Mark } from './drawing.ts';

/** Marks that look alike, as one path. */
export interface MarkPath {
	readonly id: string;
	readonly style: string;
	readonly d: string;
	/** Dots are strokes without length, as wide as this. */
	readonly width?: number;
}

/** Share of a mark's side that its core and its frame take. */
const CORE: Readonly<Record<Exclude<Core, 'none'>, number>> = {
	real: 0.5,
	seen: 0.66,
	open: 0.62,
	ordinary: 0.42,
	person: 0.92,
	striped: 0.92
};
const FRAME = 0.86;
/** The same for somebody in a frame, whom it would else cut. */
const FRAMED_PERSON = 0.62;
/** Smaller frames have finer lines, in units. */
const FINE = 9;

const FRAME_STYLE: Readonly<Record<Frame, string>> = {
	unopened: 'boxes',
	right: 'alert-right',
	false: 'alert-false',
	missed: 'event-missed',
	listed: 'on-list'
};

/** Every class name that marks may have. */
export const MARK_STYLES: readonly string[] = [
	'dots',
	...Object.keys(CORE).map((core) => `core ${core}`),
	...Object.values(FRAME_STYLE).flatMap((style) => [style, `${style} fine`])
];

/**
 * Path data of every mark: cores under frames, and one path for all that look alike. A thousand marks are a handful of
 * elements.
 */
export function markPaths(casts: readonly Cast[]): MarkPath[] {
	const paths = new Map<string, { style: string; d: string[]; width?: number }>();
	const add = (id: string, style: string, d: string, width?: number) => {
		const known = paths.get(id) ?? { style, d: [], ...(width !== undefined && { width }) };
		known.d.push(d);
		paths.set(id, known);
	};
	const marks = casts.flatMap(({ marks: own }) => own);
	for (const { core, x, y, size, frame } of marks)
		if (core === 'ordinary') add(`ordinary-${size}`, 'dots', dot(x, y), size * CORE.ordinary);
		else if (core !== 'none') {
			const share = frame && (core === 'person' || core === 'striped') ? FRAMED_PERSON : CORE[core];
			add(core, `core ${core}`, CORES[core](x, y, size * share));
		}
	for (const mark of marks) {
		const { frame, size } = mark;
		if (!frame) continue;
		const fine = size < FINE ? ' fine' : '';
		add(frame + fine, FRAME_STYLE[frame] + fine, framePath(mark, frame));
	}
	return [...paths].map(([id, { d, ...rest }]) => ({ id, ...rest, d: d.join('') }));
}

const CORES: Readonly<
	Record<Exclude<Core, 'none' | 'ordinary'>, (x: number, y: number, size: number) => string>
> = {
	real: square,
	seen: square,
	open: square,
	person: bust,
	striped
};

const framePath = ({ x, y, size }: Mark, frame: Frame): string =>
	frame === 'missed' || frame === 'listed' ? ring(x, y, (size * FRAME) / 2) : square(x, y, size * FRAME);
