import type { Table } from '../scene.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { SoftwareUse } from './data.ts';

/**
 * Returns a row for each use with its verdict, and with the number of false alerts where they were counted.
 */
export function table(uses: readonly SoftwareUse[], world: PictureWorld): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const none = world.word('verdicts.none');
	const all = uses.find((use) => use.all !== undefined)?.all;
	return {
		caption: world.word('verdicts.caption'),
		head: [
			...['verdicts.head-use', 'verdicts.head-verdict', 'verdicts.head-what'].map(world.word),
			...(all === undefined ? [] : [world.fill('verdicts.head-false', { all: number(all) })])
		],
		rows: uses.map((use) => [
			use.name,
			world.word(`verdicts.kind-${use.verdict}`),
			use.what ?? none,
			...(all === undefined ? [] : [use.false === undefined ? none : number(use.false)])
		])
	};
}
