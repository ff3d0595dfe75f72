import { SCENES } from '#lib/model/analysis.ts';
import type { Table } from '../scene.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { ConfusionTreeView } from './view.ts';

/** The four trays with their sums, or every alert with its score. */
export function table(view: ConfusionTreeView, world: World): Table {
	return view.show === 'alerts' ? alertTable(view, world) : trayTable(view, world);
}

function trayTable({ counts, threshold }: ConfusionTreeView, world: World): Table {
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
		caption: world.fill('confusion-tree.caption', { threshold: integer(world, threshold) }),
		head: ['confusion-tree.head-tray', 'confusion-tree.head-scenes'].map(world.word),
		rows: rows.map(([id, count]) => [world.word(`confusion-tree.row-${id}`), integer(world, count)])
	};
}

function alertTable({ alerts, resolved, threshold }: ConfusionTreeView, world: World): Table {
	const verdict = (real: boolean) => (resolved ? (real ? 'is-right' : 'is-false') : 'is-unknown');
	return {
		caption: world.fill('confusion-tree.day', { threshold: integer(world, threshold) }),
		head: ['confusion-tree.head-alert', 'confusion-tree.head-score', 'confusion-tree.head-verdict'].map(
			world.word
		),
		rows: alerts.map(({ score, real }, index) => [
			integer(world, index + 1),
			integer(world, score),
			world.word(`confusion-tree.${verdict(real)}`)
		])
	};
}
