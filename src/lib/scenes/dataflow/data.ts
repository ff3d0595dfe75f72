import type { Ring } from '#lib/model/maths/geometry.ts';
import type { World } from '../world.ts';

/** Towns with a control room in the picture, in order; the first is drawn large. */
const TOWNS = ['marseille', 'dijon', 'nice', 'angers'] as const;
/** A town with a control room. */
export type Town = (typeof TOWNS)[number];

/** A data flow into a control room, existing or announced. */
export interface Flow {
	readonly id: string;
	/** Names of the data source, the longest first. */
	readonly names: readonly string[];
	/** Whether a source saw it in operation; otherwise it was announced, planned or hoped for. */
	readonly isSeen: boolean;
	/** Year of its document, and details; empty if unknown. */
	readonly year: string;
	readonly detail: string;
}

/** The control room of a town, with its data flows. */
export interface ControlRoom {
	readonly town: Town;
	/** First and last year of the documents that describe its flows. */
	readonly years: readonly [string, string];
	readonly flows: readonly Flow[];
}

/** Control rooms with their data flows, and the outline with which all of them are drawn. */
export interface DataflowData {
	readonly rooms: readonly ControlRoom[];
	/** Outline of the control room of our district. */
	readonly plan: Ring;
}

/** Returns the data flows of four French control rooms; all are drawn with the outline of the one in our district. */
export function data(_state: unknown, world: World): DataflowData {
	return {
		rooms: TOWNS.flatMap((town) => controlRoomOf(town, world)),
		plan: world.district.buildings.find(({ id }) => id === 'H')?.ring ?? []
	};
}

function controlRoomOf(town: Town, world: World): ControlRoom[] {
	const flowRecords = world.records('flows').filter(({ kind }) => kind === town);
	const years = flowRecords.flatMap(({ when }) => (when ? [when.slice(0, 4)] : [])).toSorted();
	if (flowRecords.length === 0) return [];
	const flows = flowRecords.map(({ id, name, shorter = [], status, when = '', what = '' }) => ({
		id,
		names: [name, ...shorter],
		isSeen: status === 'seen',
		year: when.slice(0, 4),
		detail: what
	}));
	return [{ town, years: [years[0] ?? '', years.at(-1) ?? ''], flows }];
}
