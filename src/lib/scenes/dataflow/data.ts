import type { World } from '../world.ts';
import type { DataflowState } from './story.ts';

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

/** Control rooms with their data flows. */
export interface DataflowData {
	readonly rooms: readonly ControlRoom[];
	/** Share of the cables that are plugged in, in percent of those that are connected. */
	readonly drawn: number;
}

/** Returns the data flows of four French control rooms. */
export const data = ({ drawn = 100 }: Partial<DataflowState>, world: World): DataflowData => ({
	rooms: TOWNS.flatMap((town) => controlRoomOf(town, world)),
	drawn
});

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
