import { yearsOf } from '../dates.ts';
import type { World, WorldRecord } from '../world.ts';

/** The story’s list `law` in the order of time; what has no date counts from the date at which the law is told. */
export function itemsOf(world: World): WorldRecord[] {
	const begin = ({ when = world.lawAsOf }: WorldRecord): number => yearsOf(when);
	return [...world.records('law')].sort((a, b) => begin(a) - begin(b));
}
