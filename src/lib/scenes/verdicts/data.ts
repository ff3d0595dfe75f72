import { distinctKinds, type PictureWorld } from '../define-picture-scene.ts';
import type { VerdictFrame } from './signs.ts';

/** A use of the software, with the verdict on it. */
export interface SoftwareUse {
	readonly id: string;
	readonly name: string;
	readonly what?: string;
	/** Kind of the record. */
	readonly verdict: string;
	/** Frame that stands for the verdict. */
	readonly frame: VerdictFrame;
	/** Number of false alerts; undefined where they were not counted. */
	readonly false?: number;
	/** Number of all alerts among which the false ones were counted. */
	readonly all?: number;
}

/** Number of counted alerts of a record that gives only the false ones. */
const DEFAULT_COUNTED = 100;

/**
 * Returns the uses of a picture, grouped by verdict. Those with counted alerts are the last of their group.
 */
export const data = (_state: unknown, world: PictureWorld): readonly SoftwareUse[] =>
	distinctKinds(world).flatMap((verdict) =>
		world.drawnRecords
			.filter(({ kind }) => kind === verdict)
			.map(({ id, name, what, value, high = DEFAULT_COUNTED }) => ({
				id,
				name,
				verdict,
				frame: (world.definition.signs?.[verdict] ?? 'hatched') as VerdictFrame,
				...(what === undefined ? {} : { what }),
				...(value === undefined ? {} : { false: value, all: high })
			}))
			.sort((a: SoftwareUse, b: SoftwareUse) => Number(a.all !== undefined) - Number(b.all !== undefined))
	);
