/**
 * Pictures that build up: with the parameter `drawn`, a scene shows only a share of its counted marks, the first ones of
 * each series, so that keyframes may add the others. The layout is that of the whole picture.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Scene } from './scene.ts';

/** The parameter of scenes that can build up. */
export const DRAWN = {
	type: 'number',
	min: 0,
	max: 100,
	default: 100,
	what: 'How many of the counted marks are drawn, in percent; keyframes may add the others.'
} as const;

/** Data of a picture that may lack marks. */
interface PartialPicture {
	readonly whole: unknown;
	/** Share of the marks that are drawn, in percent. */
	readonly drawn: number;
}

const isPartialPicture = (data: unknown): data is PartialPicture =>
	typeof data === 'object' && data !== null && 'whole' in data;

const wholeOf = (data: unknown): unknown => (isPartialPicture(data) ? data.whole : data);

const isPartial = (state: SceneState): state is SceneState & { readonly drawn: number } =>
	typeof state['drawn'] === 'number';

/** Returns a drawing with the first marks of each series, in percent of all. */
const withFirstMarks = (drawing: Drawing, percent: number): Drawing => ({
	...drawing,
	series: drawing.series.map(({ kind, marks }) => ({
		kind,
		marks: marks.slice(0, Math.round((marks.length * percent) / 100))
	}))
});

/**
 * Returns a scene that builds up. Its states have the parameter `drawn`; between two that differ only in it, the number of
 * marks is interpolated.
 */
export function withBuildUp(scene: Scene): Scene {
	/** States without `drawn` by their text: the scene memoizes by identity, and only one state is ever computed. */
	const states = new Map<string, SceneState>();
	function withoutDrawn({ drawn: _, ...rest }: SceneState): SceneState {
		const key = JSON.stringify(rest);
		const known = states.get(key) ?? rest;
		states.set(key, known);
		return known;
	}
	return {
		...scene,
		data(state, world, choices) {
			if (!isPartial(state)) return scene.data(state, world, choices);
			const { drawn } = state;
			const whole = scene.data(withoutDrawn(state), world, choices);
			return drawn < 100 ? { whole, drawn } : whole;
		},
		layout(data, viewport, world) {
			const drawing = scene.layout(wholeOf(data), viewport, world);
			return isPartialPicture(data) ? withFirstMarks(drawing, data.drawn) : drawing;
		},
		table: (data, world) => scene.table(wholeOf(data), world),
		interpolate(a, b, t) {
			if (!isPartial(a) || !isPartial(b) || withoutDrawn(a) !== withoutDrawn(b))
				return scene.interpolate?.(a, b, t);
			return { ...b, drawn: a.drawn + (b.drawn - a.drawn) * t };
		}
	};
}
