import { bustPath } from './bust.ts';
import { stripedBustPath } from './striped-bust.ts';
import { dotPath, circlePath, squarePath } from './symbol-paths.ts';
import type { MarkSeries, MarkCore, MarkFrame, Mark } from '../drawing.ts';

/** All marks of one look, as one path. */
export interface MarkPath {
	readonly id: string;
	readonly style: string;
	readonly d: string;
	/** Stroke width in units, for dots: a dot is a stroke of zero length. If undefined, style sheets set it. */
	readonly width?: number;
}

/** Size of each core, as a share of the side of the mark. */
const CORE_SIZE: Readonly<Record<Exclude<MarkCore, 'none'>, number>> = {
	real: 0.5,
	seen: 0.66,
	open: 0.62,
	ordinary: 0.42,
	person: 0.92,
	passer: 0.92,
	striped: 0.92
};
/** Size of a frame, as a share of the side of the mark. */
const FRAME_SIZE = 0.86;
/** Size of a person inside a frame, as a share of the side of the mark: small enough not to be cut by the frame. */
const FRAMED_PERSON_SIZE = 0.62;
/** Side of a mark in units below which its frame has thinner lines. */
const FINE_FRAME_LIMIT = 9;

const FRAME_STYLE: Readonly<Record<MarkFrame, string>> = {
	unopened: 'boxes',
	right: 'alert-right',
	false: 'alert-false',
	missed: 'event-missed',
	listed: 'on-list'
};

/** All class names that marks may have. */
export const MARK_STYLES: readonly string[] = [
	'dots',
	...Object.keys(CORE_SIZE).map((core) => `core ${core}`),
	...Object.values(FRAME_STYLE).flatMap((style) => [style, `${style} fine`])
];

/**
 * Returns the path data of all marks, with cores below frames. All marks of one look are one path, so that a thousand
 * marks are a handful of elements.
 */
export function markPaths(series: readonly MarkSeries[]): MarkPath[] {
	const paths = new Map<string, { style: string; d: string[]; width?: number }>();
	const add = (id: string, style: string, d: string, width?: number) => {
		const path = paths.get(id) ?? { style, d: [], ...(width !== undefined && { width }) };
		path.d.push(d);
		paths.set(id, path);
	};
	const marks = series.flatMap(({ marks: own }) => own);
	for (const { core, x, y, size, frame } of marks)
		if (core === 'ordinary') add(`ordinary-${size}`, 'dots', dotPath(x, y), size * CORE_SIZE.ordinary);
		else if (core !== 'none') {
			const share = frame && (core === 'person' || core === 'striped') ? FRAMED_PERSON_SIZE : CORE_SIZE[core];
			add(core, `core ${core}`, CORE_PATHS[core](x, y, size * share));
		}
	for (const mark of marks) {
		const { frame, size } = mark;
		if (!frame) continue;
		const fine = size < FINE_FRAME_LIMIT ? ' fine' : '';
		add(frame + fine, FRAME_STYLE[frame] + fine, framePath(mark, frame));
	}
	return [...paths].map(([id, { d, ...rest }]) => ({ id, ...rest, d: d.join('') }));
}

const CORE_PATHS: Readonly<
	Record<Exclude<MarkCore, 'none' | 'ordinary'>, (x: number, y: number, size: number) => string>
> = {
	real: squarePath,
	seen: squarePath,
	open: squarePath,
	person: bustPath,
	passer: bustPath,
	striped: stripedBustPath
};

const framePath = ({ x, y, size }: Mark, frame: MarkFrame): string =>
	frame === 'missed' || frame === 'listed'
		? circlePath(x, y, (size * FRAME_SIZE) / 2)
		: squarePath(x, y, size * FRAME_SIZE);
