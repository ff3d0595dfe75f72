import { splitAtArrow } from '../shared/split-at-arrow.ts';
import type { PictureWorld } from '../define-picture-scene.ts';

/** Kinds of lock, as the signs of a picture name them. */
export const LOCKS = ['purpose', 'leave', 'badge', 'law', 'wall', 'clock', 'bell'] as const;
/** A kind of lock. */
export type Lock = (typeof LOCKS)[number];

/** A door with its lock. */
export interface Door {
	readonly id: string;
	/** What one may do behind the door. */
	readonly name: string;
	/** Who holds its key. */
	readonly holder: string;
	readonly lock: Lock;
}

/** Returns a door per record, in order, with its lock and the holder of its key. */
export const data = (_state: unknown, world: PictureWorld): readonly Door[] =>
	world.drawnRecords.map(({ id, kind = '', name: both }): Door => {
		const [name, holder] = splitAtArrow(both);
		return {
			id,
			name,
			holder,
			lock: LOCKS.find((lock) => lock === world.definition.signs?.[kind]) ?? 'purpose'
		};
	});
