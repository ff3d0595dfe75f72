import type { Ring } from '#lib/model/geometry.ts';
import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut, type DataflowLayout } from './layout.ts';

/** Towns whose room is drawn, in the order in which they stand. */
const TOWNS = ['marseille', 'dijon', 'nice', 'angers'] as const;
export type Town = (typeof TOWNS)[number];

/** Something that flows into a room, or was meant to. */
export interface Flow {
	readonly id: string;
	readonly name: string;
	/** Whether a source saw it at work; if not, it was announced, planned or hoped for. */
	readonly seen: boolean;
}

export interface ControlRoom {
	readonly town: Town;
	/** First and last year of what is told. */
	readonly years: readonly [string, string];
	readonly flows: readonly Flow[];
}

export interface DataflowView {
	readonly frame: Frame;
	readonly rooms: readonly ControlRoom[];
	/** Plan of a centre. */
	readonly plan: Ring;
	readonly wide: DataflowLayout;
	readonly tall: DataflowLayout;
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };
const WIDE = { box: FRAME.wide, title: 6.6, text: 3.7, columns: 2, room: 40, gap: 10, wall: 1.7, bend: 12 };
const TALL = { box: FRAME.tall, title: 5.4, text: 4.25, columns: 1, room: 32, gap: 3, wall: 1, bend: 9 };

/** What flows into four French rooms, all of them drawn like the centre of our district. */
export function view(_state: unknown, world: World): DataflowView {
	const rooms = TOWNS.flatMap((town) => roomOf(town, world));
	const plan = world.district.buildings.find(({ id }) => id === 'H')?.ring ?? [];
	return {
		frame: FRAME,
		rooms,
		plan,
		wide: layOut(rooms, plan, WIDE, world),
		tall: layOut(rooms, plan, TALL, world)
	};
}

function roomOf(town: Town, world: World): ControlRoom[] {
	const told = world.records('flows').filter(({ kind }) => kind === town);
	const years = told.flatMap(({ when }) => (when ? [when.slice(0, 4)] : [])).sort();
	if (told.length === 0) return [];
	const flows = told.map(({ id, name, status }) => ({ id, name, seen: status === 'seen' }));
	return [{ town, years: [years[0] ?? '', years.at(-1) ?? ''], flows }];
}
