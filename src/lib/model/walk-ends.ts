/** Where the reader's own walk begins and ends. Apart from the walk itself, so that a page can ask before it needs one. */
import type { Settings } from '#lib/narrative/types.ts';

/** The ways in and out, as numbers of the district's entrances, from 1 on. */
export interface Ends {
	readonly from: number;
	readonly to: number;
}

/** The ways that the reader picked, if any. Whoever names only one goes out as she came in. */
export function endsOf({ 'walk-from': from = 0, 'walk-to': to = 0 }: Settings): Ends | undefined {
	return from || to ? { from: from || to, to: to || from } : undefined;
}
