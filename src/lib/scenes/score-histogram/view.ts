import type { TextLine } from '#lib/chart/text-lines.ts';
import { scenesOf, type SceneScore } from '#lib/model/analysis.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { camerasKept } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import type { Side, Spot } from './histogram.ts';
import { layOut, type Both } from './layout.ts';
import { pointOf } from './scale.ts';
import type { ScoreHistogramState } from './state.ts';

/** Scenes of one kind, by score and by what becomes of them. */
export interface Kind {
	readonly count: number;
	readonly alerts: number;
	/** Scenes in each band of `BAND` displayed points; the last holds 100 too. */
	readonly bands: readonly number[];
}

export interface ScoreHistogramLayout {
	readonly real: Side;
	readonly ordinary: Side;
	/** The line of the threshold, and its handle: a plate. */
	readonly line: string;
	readonly handle: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	/** Axis over 0 … 100, and what runs on beyond it. */
	readonly axis: string;
	readonly beyond: string;
	readonly lines: readonly TextLine[];
}

export interface ScoreHistogramView {
	readonly frame: Frame;
	readonly threshold: number;
	readonly real: Kind;
	readonly ordinary: Kind;
	/** Scenes of both kinds, from the lowest score up. */
	readonly spots: Both<readonly Spot[]>;
	readonly wide: ScoreHistogramLayout;
	readonly tall: ScoreHistogramLayout;
}

/** Points of a band of the table. */
export const BAND = 10;
const BANDS = 10;
const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };

/**
 * The thousand scenes by their score, real events above ordinary scenes, and the reader's threshold across. Where no
 * camera hangs nothing has a score.
 */
export function view(_state: ScoreHistogramState, world: World, choices: Choices): ScoreHistogramView {
	const detector = detectorOf(choices.settings);
	const isFilmed = camerasKept(world, choices).length > 0;
	const scenes = [...scenesOf(world.seed, detector.events, detector.separation)].sort(
		(a, b) => a.exact - b.exact
	);
	const { threshold } = detector;
	const spot = (scene: SceneScore): Spot => ({ point: pointOf(scene), alert: scene.score > threshold });
	const real = scenes.filter((scene) => scene.real);
	const ordinary = scenes.filter((scene) => !scene.real);
	const kind = (of: readonly SceneScore[]): Kind => ({
		...kindOf(isFilmed ? of : [], threshold),
		count: of.length
	});
	const kinds = { real: kind(real), ordinary: kind(ordinary) };
	const spots = isFilmed
		? { real: real.map(spot), ordinary: ordinary.map(spot) }
		: { real: [], ordinary: [] };
	return {
		frame: FRAME,
		threshold,
		...kinds,
		spots,
		wide: layOut(true, spots, kinds, threshold, world),
		tall: layOut(false, spots, kinds, threshold, world)
	};
}

function kindOf(scenes: readonly SceneScore[], threshold: number): Kind {
	const bands = Array.from({ length: BANDS }, () => 0);
	for (const { score } of scenes) {
		const band = Math.min(BANDS - 1, Math.floor(score / BAND));
		bands[band] = (bands[band] ?? 0) + 1;
	}
	return { count: scenes.length, alerts: scenes.filter(({ score }) => score > threshold).length, bands };
}
