import { sum } from 'd3-array';
import type { Mark } from '#lib/chart/drawing.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { formatShare } from '../shared/format-value.ts';
import { COVERED } from '../shared/guess.ts';
import { tableOf } from '../shared/table-of.ts';
import type { SharesState } from './story.ts';

/** A part of both groups. */
export interface Part {
	readonly id: string;
	readonly name: string;
	readonly what: string | undefined;
	readonly look: Look;
	/** Its share of each group, 0 to 1. */
	readonly shares: readonly [first: number, second: number];
	/** Its number of marks in each group. The marks of a group are a hundred. */
	readonly counts: readonly [first: number, second: number];
}

/** Two groups of a hundred marks. */
export interface Shares {
	readonly by: SharesState['by'];
	readonly kind: string;
	readonly parts: readonly Part[];
	/** Whether the shares are covered, because the reader is to guess. */
	readonly isCovered?: boolean;
}

/** Look of a mark. */
export type Look = Pick<Mark, 'core' | 'frame'>;
/** Look of a mark whose part is covered. */
export const COVERED_LOOK: Look = { core: 'none', frame: 'unopened' };
/** Looks of the parts of a whole group. */
const PART_LOOKS: readonly Look[] = [
	{ core: 'seen' },
	{ core: 'open' },
	{ core: 'real' },
	{ core: 'ordinary' },
	{ core: 'none', frame: 'missed' }
];
/** Looks of the two groups where they are shown part by part. */
export const GROUP_LOOKS: readonly [first: Look, second: Look] = [{ core: 'seen' }, { core: 'open' }];
/** Returns the shares of the parts of a picture, and their marks. */
export function data({ by }: SharesState, { drawnRecords, definition }: PictureWorld): Shares {
	const values = drawnRecords.map(({ value = 0, high = 0 }) => [value, high] as const);
	const [first, second] = [0, 1].map((group) => divide(values.map((pair) => pair[group] ?? 0)));
	const parts = drawnRecords.map(({ id, name, what }, index): Part => ({
		...{ id, name, what, look: PART_LOOKS[index] ?? { core: 'ordinary' } },
		shares: [first?.shares[index] ?? 0, second?.shares[index] ?? 0],
		counts: [first?.counts[index] ?? 0, second?.counts[index] ?? 0]
	}));
	return { by, kind: definition.records ?? '', parts };
}

/** Returns the same groups and parts, but covers which marks are in which part. */
export const withoutAnswer = (shares: Shares): Shares => ({ ...shares, isCovered: true });

/** Returns the shares of values in their sum, and so many of a hundred: the largest remainders are rounded up. */
function divide(values: readonly number[]) {
	const shares = values.map((value) => value / (sum(values) || 1));
	const whole = shares.map((share) => Math.floor(share * 100));
	const rest = shares.map((share, index) => ({ index, rest: share * 100 - (whole[index] ?? 0) }));
	const raised = rest
		.toSorted((a, b) => b.rest - a.rest)
		.slice(0, Math.round(sum(shares) * 100) - sum(whole));
	return {
		shares,
		counts: whole.map((count, at) => count + (raised.some(({ index }) => index === at) ? 1 : 0))
	};
}

/** Returns the words for the shares of a part, or for such that are covered. */
export function pairText({ shares }: Part, isCovered: boolean, world: PictureWorld): string {
	const [first, second] = shares.map((share) => (isCovered ? COVERED : formatShare(world, share)));
	return world.fill('shares.pair', { first: first ?? '', second: second ?? '' });
}

/** Returns the table of the parts, with their shares of both groups. */
export const table = ({ parts }: Shares, world: PictureWorld): Table =>
	tableOf(world, 'shares', parts, {
		name: ({ name }) => name,
		'shares.first': ({ shares }) => formatShare(world, shares[0]),
		'shares.second': ({ shares }) => formatShare(world, shares[1]),
		what: ({ what = world.word('shares.none') }) => what
	});
