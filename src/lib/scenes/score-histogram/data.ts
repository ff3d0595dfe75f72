import { scenesOf, type SceneScore } from '#lib/model/analysis.ts';
import { remembered } from '#lib/model/remembered.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { camerasKept } from '../cameras-in-force.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { pointOf } from './scale.ts';

/** Scenes of one kind, by score and by what becomes of them. */
export interface Kind {
	readonly count: number;
	readonly alerts: number;
	/** Scenes in each band of `BAND` displayed points; the last holds 100 too. */
	readonly bands: readonly number[];
	/** From the lowest score up; none where no camera hangs. */
	readonly spots: readonly Spot[];
}

/** A scene on the plot: its place on the scale and whether it raises an alert. */
export interface Spot {
	readonly id: number;
	readonly point: number;
	readonly alert: boolean;
}

export interface ScoreHistogramView {
	readonly threshold: number;
	readonly real: Kind;
	readonly ordinary: Kind;
}

/** Points of a band of the table. */
export const BAND = 10;
const BANDS = 10;

/**
 * The thousand scenes by their score, real events above ordinary scenes, and the reader's threshold across. Where no
 * camera hangs nothing has a score.
 */
export function data(_state: unknown, world: World, choices: Choices): ScoreHistogramView {
	const { threshold, events, separation } = detectorOf(choices.settings);
	const isFilmed = camerasKept(world, choices).length > 0;
	const scenes = ranked(world.seed, events, separation);
	const kind = (isReal: boolean): Kind => {
		const all = scenes.filter(({ real }) => real === isReal);
		return { count: all.length, ...seen(isFilmed ? all : [], threshold) };
	};
	return { threshold, real: kind(true), ordinary: kind(false) };
}

/** The scenes of a day from the lowest score to the highest: the same wherever the threshold stands. */
const ranked = remembered((seed: number, events: number, separation: number): readonly SceneScore[] =>
	scenesOf(seed, events, separation).toSorted((a, b) => a.exact - b.exact)
);

function seen(scenes: readonly SceneScore[], threshold: number): Omit<Kind, 'count'> {
	const bands = Array.from({ length: BANDS }, () => 0);
	for (const { score } of scenes) {
		const band = Math.min(BANDS - 1, Math.floor(score / BAND));
		bands[band] = (bands[band] ?? 0) + 1;
	}
	const spots = scenes.map((scene) => ({
		id: scene.id,
		point: pointOf(scene),
		alert: scene.score > threshold
	}));
	return { alerts: spots.filter(({ alert }) => alert).length, bands, spots };
}
