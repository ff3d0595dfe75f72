import type { TextLine } from '#lib/chart/text-lines.ts';
import { scenesOf, type Detector, type SceneScore } from '#lib/model/analysis.ts';
import { detectorOf, detectorOver } from '#lib/model/settings.ts';
import { camerasKept } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOutAlerts, TALL, WIDE } from './alerts.ts';
import type { ConfusionTreeState } from './state.ts';
import { layOutTree } from './tree.ts';

/** What becomes of a scene; `unresolved` is an alert of which nobody knows yet whether it is right. */
export type Outcome = 'missed' | 'right' | 'false' | 'ignored' | 'unresolved';

/** One way of drawing it. */
export interface Layout {
	readonly lines: readonly TextLine[];
	/** Branches of the tree, and the bracket around the alerts. */
	readonly branches: string;
	readonly bracket: string;
	/** Marks by outcome, one path each. */
	readonly marks: Readonly<Record<Outcome, string>>;
	/** Diameter of the dots of scenes rightly ignored. */
	readonly dot: number;
	/** Whether frames are so small that they need finer lines. */
	readonly fine: boolean;
}

/** Scenes by outcome. */
export type Sorted = Readonly<Record<Exclude<Outcome, 'unresolved'>, readonly SceneScore[]>>;

export interface ConfusionTreeView {
	readonly frame: Frame;
	readonly show: ConfusionTreeState['show'];
	readonly threshold: number;
	/** Whether alerts are told apart. */
	readonly resolved: boolean;
	readonly counts: Readonly<Record<keyof Sorted, number>>;
	readonly sorted: Sorted;
	/** In the order of the day; only where nothing but alerts is shown. */
	readonly alerts: readonly SceneScore[];
	readonly wide: Layout;
	readonly tall: Layout;
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };

/** A thousand scenes sorted by the reader's detector, or the alerts of the story's own. */
export function view(state: ConfusionTreeState, world: World, choices: Choices): ConfusionTreeView {
	const { show, threshold, use, base } = state;
	const alone = show === 'alerts';
	const detector = detectorOf(alone ? { threshold, use, base } : choices.settings);
	const cameras = alone ? Infinity : camerasKept(world, choices).length;
	const sorted = sort(world.seed, detectorOver(cameras, alone ? { threshold, use, base } : choices.settings));
	const resolved = !alone || (choices.settings['guess-alerts'] ?? -1) !== -1;
	const alerts = alone ? [...sorted.right, ...sorted.false].sort((a, b) => a.id - b.id) : [];
	const draw = (wide: boolean): Layout =>
		alone
			? layOutAlerts(wide ? WIDE : TALL, alerts, resolved, detector.threshold, world)
			: layOutTree(wide, sorted, detector.threshold, world);
	return {
		frame: FRAME,
		show,
		threshold: detector.threshold,
		resolved,
		counts: {
			missed: sorted.missed.length,
			right: sorted.right.length,
			false: sorted.false.length,
			ignored: sorted.ignored.length
		},
		sorted,
		alerts,
		wide: draw(true),
		tall: draw(false)
	};
}

/**
 * Scenes by outcome, from the highest score to the lowest: a threshold that moves takes marks from the end
 * of one tray and leaves all others in their order.
 */
function sort(seed: number, { threshold, events, separation }: Detector): Sorted {
	const sorted = {
		missed: [] as SceneScore[],
		right: [] as SceneScore[],
		false: [] as SceneScore[],
		ignored: [] as SceneScore[]
	};
	for (const scene of [...scenesOf(seed, events, separation)].sort((a, b) => b.exact - a.exact)) {
		const alert = scene.score > threshold;
		sorted[scene.real ? (alert ? 'right' : 'missed') : alert ? 'false' : 'ignored'].push(scene);
	}
	return sorted;
}
