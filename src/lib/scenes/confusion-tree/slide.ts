import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import { layOutAlerts, type Measures } from './alerts.ts';
import { layOutTree } from './slide-tree.ts';
import type { Layout, ConfusionTreeView } from './view.ts';

const MARGIN = 7;
/** Height of the title and the counts above the alerts. */
const HEAD = 52;

/** As many marks as on a page, each of them larger; words that the slide's own line says are left out. */
const slide: SlideLayout<ConfusionTreeView, Layout> = (view, viewport, world) =>
	view.show === 'alerts'
		? layOutAlerts(alertsIn(viewport), view.alerts, view.resolved, view.threshold, world)
		: layOutTree(view.sorted, view.threshold, viewport, world);

const alertsIn = ({ width, height }: Viewport): Measures => ({
	area: {
		left: MARGIN,
		top: HEAD,
		width: width - 2 * MARGIN,
		height: height - HEAD - MARGIN,
		gap: 14,
		largest: 48
	},
	least: 76,
	title: 15,
	head: 44.5,
	size: { title: 12, count: 26, label: 10.5 },
	legible: 10
});

export default slide;
