import type { World, WorldRecord } from '../world.ts';

/** Days of the year over which searches were counted. */
const DAYS = 365;

/** What the story’s list `files` says of the gates, the carnival and the police file. */
export interface Facts {
	readonly lycees: readonly WorldRecord[];
	/** What was decided about the gates, in the order of time. */
	readonly decisions: readonly WorldRecord[];
	/** Cameras of the test in the street, people looked for and people found. */
	readonly cameras: number;
	readonly sought: number;
	readonly found: number;
	readonly tested: string;
	/** Faces in the police file, and the year of the count. */
	readonly photos: number;
	readonly photosIn: string;
	/** Searches of a face on an average day of a year. */
	readonly daily: number;
	readonly searchesIn: string;
}

/** A count that the story leaves out is none. */
export function data(_state: unknown, world: World): Facts {
	const records = world.records('files');
	const all = (kind: string) => records.filter((record) => record.kind === kind);
	const one = (kind: string): Partial<WorldRecord> => all(kind)[0] ?? {};
	const { value: sought = 0, high: found = sought } = one('sought');
	return {
		lycees: all('lycee'),
		decisions: all('decision').toSorted((a, b) => (a.when ?? '').localeCompare(b.when ?? '')),
		cameras: one('cameras').value ?? 0,
		sought,
		found,
		tested: one('cameras').when ?? '',
		photos: one('photos').value ?? 0,
		photosIn: one('photos').when ?? '',
		daily: Math.round((one('searches').value ?? 0) / DAYS),
		searchesIn: one('searches').when ?? ''
	};
}
