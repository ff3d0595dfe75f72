/** A crowd of any size as a thousand heads. */
import { range } from 'd3-array';
import type { Mark, MarkFrame } from '#lib/chart/drawing.ts';
import { named, type Box } from '#lib/chart/layout/box.ts';
import { fitUnits, layOutUnits } from '#lib/chart/layout/units.ts';
import type { CrowdCounts, CrowdData } from './data.ts';

/** Number of heads that represent a crowd of any size. */
export const HEAD_COUNT = 1000;

/** Returns the number of people per head. */
export const peoplePerHead = ({ crowd }: CrowdCounts): number => Math.round(crowd / HEAD_COUNT);

/** Returns how many heads represent some people. The last head may represent fewer than the others. */
export const headsFor = (people: number, sums: CrowdCounts): number =>
	Math.ceil(people / peoplePerHead(sums));

/**
 * Returns a function that gives the frame of a head by its index. If all alerts together fill less than one head,
 * that head is unopened; before the guess, all are.
 */
export function headFrames({ isResolved, sums }: CrowdData): (index: number) => MarkFrame | undefined {
	const [all, each] = [sums.right + sums.wrong, peoplePerHead(sums)];
	const [right, heads] = [Math.round(sums.right / each), headsFor(all, sums)];
	if (!isResolved || all < each) return (index) => (index < heads ? 'unopened' : undefined);
	return (index) => (index < right ? 'right' : index < heads ? 'false' : undefined);
}

/** Side of a head, as a share of the distance between two: closer ones flicker. */
const HEAD_SHARE = 0.8;
/** Maximum pitch of heads, in units. */
const MAX_HEAD_PITCH = 24;
/** Limits of the grid of heads: numbers of columns that leave no incomplete row. */
export const HEAD_LIMITS = { maxPitch: MAX_HEAD_PITCH, columnCounts: [20, 25, 40, 50] };
/**
 * Number of vertical bands. In every grid they have the same number of heads, so that a band stays together in a
 * transition between grids.
 */
const BAND_COUNT = 5;

/** How the heads are drawn. */
interface CrowdOptions {
	readonly minPitch?: number;
	/** Returns the frame of a head, or undefined for none. */
	readonly frameOf?: (index: number) => MarkFrame | undefined;
	/** Returns the position of a head in a grid with a number of columns. */
	readonly positionOf?: (index: number, columns: number) => number;
}

/** All heads, as large as fits; their rectangle is named `crowd`. */
export const crowdBox = ({
	minPitch = 0,
	frameOf = () => undefined,
	positionOf = (index) => index
}: CrowdOptions): Box =>
	named('crowd', {
		measure(available) {
			const { pitch, columns } = fitUnits([HEAD_COUNT], available, HEAD_LIMITS);
			const size = { width: columns * pitch, height: (HEAD_COUNT / columns) * pitch };
			return {
				...size,
				fits: pitch >= minPitch,
				draw(x, y) {
					const [group] = layOutUnits([HEAD_COUNT], { x, y, ...available }, HEAD_LIMITS).groups;
					const marks = range(HEAD_COUNT).map((index): Mark => {
						const position = positionOf(index, columns);
						const [markX = 0, markY = 0] = group?.centreOf(position) ?? [];
						const frame = frameOf(index);
						return {
							id: String(headId(position, columns)),
							x: markX,
							y: markY,
							size: pitch * HEAD_SHARE,
							core: frame ? 'person' : 'passer',
							...(frame && { frame })
						};
					});
					return { series: [{ kind: 'crowd', marks }] };
				}
			};
		}
	});

/** Returns the id of the head at a position: band by band, so that bands do not cross when columns change. */
function headId(position: number, columns: number): number {
	const [line, at, wide] = [Math.floor(position / columns), position % columns, columns / BAND_COUNT];
	return Math.floor(at / wide) * (HEAD_COUNT / BAND_COUNT) + line * wide + (at % wide);
}
