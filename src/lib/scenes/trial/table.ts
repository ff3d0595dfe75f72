import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Use } from './data.ts';

/** Every use with its verdict in words; the number of false alerts where it was counted. */
export function table(uses: readonly Use[], world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const none = world.word('trial.none');
	const all = uses.find((use) => use.all !== undefined)?.all;
	return {
		caption: world.word('trial.caption'),
		head: [
			...['trial.head-use', 'trial.head-verdict', 'trial.head-what'].map(world.word),
			...(all === undefined ? [] : [world.fill('trial.head-false', { all: number(all) })])
		],
		rows: uses.map((use) => [
			use.name,
			world.word(`trial.${use.verdict}`),
			use.what ?? none,
			...(all === undefined ? [] : [use.false === undefined ? none : number(use.false)])
		])
	};
}
