import { decimalYear, decimalYearEnd } from '../shared/dates.ts';
import { distinctKinds, type PictureWorld } from '../define-picture-scene.ts';
import type { WorldRecord } from '../world.ts';
import { buildGate, type Gate } from './gate-periods.ts';

/**
 * How the records of a kind are drawn: a filled ring, a barred ring, two triangles that point back, or a line
 * that continues.
 */
export type LaneSign = 'full' | 'barred' | 'rewind' | 'onward';

/** The records of a kind. */
export interface Lane {
	readonly kind: string;
	readonly sign: LaneSign;
	readonly items: readonly WorldRecord[];
}

/** Records by kind, with the range of the axis. */
export interface LanesData {
	readonly lanes: readonly Lane[];
	/** First year of the axis. */
	readonly firstYear: number;
	/** Last year of the axis, which ends at least half a year after the last date. */
	readonly lastYear: number;
	/** The date on which the law is as the story describes it. */
	readonly asOf: string;
}

/** The records of a picture, and how they are drawn. */
export interface TimelineData {
	/** In the order of the picture, which is also that of the table. */
	readonly items: readonly WorldRecord[];
	readonly content: LanesData | Gate;
}

/**
 * Sorts the records of a picture by date. Returns a gate if a kind has the sign `gate`, otherwise lanes by
 * kind.
 */
export function data(_state: unknown, world: PictureWorld): TimelineData {
	const startOf = ({ when = world.lawAsOf }: WorldRecord): number => decimalYear(when);
	const { definition } = world;
	const items = world.drawnRecords.toSorted((a, b) => startOf(a) - startOf(b));
	if (Object.values(definition.signs ?? {}).includes('gate'))
		return { items, content: buildGate(items, world) };
	const lanes = distinctKinds(world).map((kind) => ({
		kind,
		sign: (definition.signs?.[kind] ?? 'full') as LaneSign,
		items: items.filter((item) => item.kind === kind)
	}));
	const moments = [
		decimalYear(world.lawAsOf),
		...items.flatMap((item) => [
			startOf(item),
			...(item.until === undefined ? [] : [decimalYearEnd(item.until)])
		])
	];
	return {
		items: lanes.flatMap((lane) => lane.items),
		content: {
			lanes,
			firstYear: Math.floor(Math.min(...moments)),
			lastYear: Math.ceil(Math.max(...moments) + 0.5),
			asOf: world.lawAsOf
		}
	};
}
