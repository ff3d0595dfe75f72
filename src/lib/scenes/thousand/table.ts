import { SCENES } from '#lib/model/analysis.ts';
import type { Table } from '../scene.ts';
import { whole } from '../counted.ts';
import type { World } from '../world.ts';
import type { ThousandView } from './view.ts';

/** The four trays with their sums, or every alert with its score. */
export function table(view: ThousandView, world: World): Table {
	return view.show === 'alerts' ? alertTable(view, world) : trayTable(view, world);
}

function trayTable({ counts, threshold }: ThousandView, world: World): Table {
	const { missed, right, false: wrong, ignored } = counts;
	const rows: readonly [string, number][] = [
		['right', right],
		['false', wrong],
		['missed', missed],
		['ignored', ignored],
		['alerts', right + wrong],
		['real', right + missed],
		['ordinary', wrong + ignored],
		['all', SCENES]
	];
	return {
		caption: world.fill('thousand.caption', { threshold: whole(world, threshold) }),
		head: ['thousand.head-tray', 'thousand.head-scenes'].map(world.word),
		rows: rows.map(([id, count]) => [world.word(`thousand.row-${id}`), whole(world, count)])
	};
}

function alertTable({ alerts, resolved, threshold }: ThousandView, world: World): Table {
	const verdict = (real: boolean) => (resolved ? (real ? 'is-right' : 'is-false') : 'is-unknown');
	return {
		caption: world.fill('thousand.day', { threshold: whole(world, threshold) }),
		head: ['thousand.head-alert', 'thousand.head-score', 'thousand.head-verdict'].map(world.word),
		rows: alerts.map(({ score, real }, index) => [
			whole(world, index + 1),
			whole(world, score),
			world.word(`thousand.${verdict(real)}`)
		])
	};
}
