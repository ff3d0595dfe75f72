import { distinctKinds, type PictureWorld } from '../define-picture-scene.ts';
import type { VerdictFrame } from './signs.ts';

/** A use of the software, with the verdict on it. */
export interface SoftwareUse {
	readonly id: string;
	readonly name: string;
	readonly what?: string;
	/** Kind of the record, and the frame that stands for it. */
	readonly verdict: string;
	readonly frame: VerdictFrame;
	/** Number of false alerts among all alerts, where they were counted. */
	readonly false?: number;
	readonly all?: number;
}

/** Default number of counted alerts. */
const DEFAULT_COUNTED = 100;

/** Returns the records of a picture by kind. A record with counted alerts is the last of its kind. */
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
