import type { PictureWorld } from '../define-picture-scene.ts';

/** Filling of a disc, which stands for the status of its record. */
export type StatusSign = 'full' | 'tone' | 'open' | 'crossed' | 'hatched';

/** A place with the signs of all its records. */
export interface Town {
	readonly id: string;
	readonly name: string;
	/** Position, in units of the map. */
	readonly x: number;
	readonly y: number;
	/** Sign of each record of the place, in the order of the legend. */
	readonly statuses: readonly StatusSign[];
}

/** The records of a picture, grouped by place. */
export interface MapPlaces {
	readonly towns: readonly Town[];
	readonly count: number;
	/** Statuses in use, in the order of their signs, with the number of records of each. */
	readonly statuses: readonly {
		readonly status: string;
		readonly sign: StatusSign;
		readonly count: number;
	}[];
}

/**
 * Groups the records of a picture by the name of their place, in the order of the records. Records without a
 * position are left out here; the table has them.
 */
export function data(_state: unknown, { drawnRecords, definition }: PictureWorld): MapPlaces {
	const placed = drawnRecords.filter(({ at }) => at);
	const usedStatuses = new Set(placed.flatMap(({ status }) => status ?? []));
	const order = [...new Set([...Object.keys(definition.signs ?? {}), ...usedStatuses])].filter((status) =>
		usedStatuses.has(status)
	);
	const signOf = (status = ''): StatusSign => (definition.signs?.[status] ?? 'full') as StatusSign;
	const rank = (status = '') => order.indexOf(status);
	const names = [...new Set(placed.map(({ name }) => name))];
	const towns = names.flatMap((name): Town[] => {
		const records = placed.filter((item) => item.name === name);
		const [first] = records;
		if (!first?.at) return [];
		const signs = records
			.toSorted((a, b) => rank(a.status) - rank(b.status))
			.map(({ status }) => signOf(status));
		return [{ id: first.id, name, x: first.at[0], y: first.at[1], statuses: signs }];
	});
	return {
		towns,
		count: placed.length,
		statuses: order.map((status) => ({
			status,
			sign: signOf(status),
			count: placed.filter((item) => item.status === status).length
		}))
	};
}
