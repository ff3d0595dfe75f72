import type { PictureWorld } from '../define-picture-scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { Ratios } from './data.ts';

const COLUMNS = ['name', 'kind', 'things', 'people', 'each', 'what'];

/**
 * Returns the table of the ratios: name, kind, things, people, things per person, and the words of the
 * source.
 */
export function table({ comparable, incomparable }: Ratios, world: PictureWorld): Table {
	return {
		caption: world.word('ratio.caption'),
		head: COLUMNS.map((column) => world.word(`ratio.head-${column}`)),
		rows: [...comparable, ...incomparable].map(({ name, kind, what, things, people, perPerson }) => [
			name,
			kind === undefined ? '' : world.word(`ratio.kind-${kind}`),
			...[things, people, perPerson].map((count) => formatCount(world, count)),
			what
		])
	};
}
