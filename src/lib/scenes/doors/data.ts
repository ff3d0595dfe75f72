import { splitAtArrow } from '../shared/split-at-arrow.ts';
import type { PictureWorld } from '../define-picture-scene.ts';

/** What locks a door, in the order in which a camera meets them. */
export const LOCKS = ['purpose', 'leave', 'badge', 'law', 'wall', 'clock', 'bell'] as const;
/** A lock of a door. */
export type Lock = (typeof LOCKS)[number];

/** A door with its lock. */
export interface Door {
	readonly id: string;
	/** What one may do behind it, and who holds the key. */
	readonly name: string;
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
