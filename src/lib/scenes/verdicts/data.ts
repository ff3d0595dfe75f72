import { kindsOf, type PictureWorld } from '../pictured.ts';
import type { Framing } from './signs.ts';

export interface Use {
	readonly id: string;
	readonly name: string;
	readonly what?: string;
	/** Its kind, and the frame of that. */
	readonly verdict: string;
	readonly frame: Framing;
	/** False alerts among so many, where somebody counted them. */
	readonly false?: number;
	readonly all?: number;
}

/** Alerts that false ones are counted in, where nothing else is said. */
const COUNTED_IN = 100;

/** The records of a picture, kind by kind; one whose alerts were counted is the last of its kind. */
export const data = (_state: unknown, world: PictureWorld): readonly Use[] =>
	kindsOf(world).flatMap((verdict) =>
		world.items
			.filter(({ kind }) => kind === verdict)
			.map(({ id, name, what, value, high = COUNTED_IN }) => ({
				id,
				name,
				verdict,
				frame: (world.own.signs?.[verdict] ?? 'hatched') as Framing,
				...(what === undefined ? {} : { what }),
				...(value === undefined ? {} : { false: value, all: high })
			}))
			.sort((a: Use, b: Use) => Number(a.all !== undefined) - Number(b.all !== undefined))
	);
