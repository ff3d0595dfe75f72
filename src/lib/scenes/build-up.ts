/**
 * Pictures that build up: with the parameter `drawn`, a scene shows only a share of what it draws, so that keyframes may add
 * the rest. The layout is that of the whole picture.
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
	what: 'How much is drawn, in percent, in the order of the scene; keyframes may add the rest.'
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
export const withFirstMarks = (drawing: Drawing, percent: number): Drawing => ({
	...drawing,
	series: drawing.series.map(({ kind, marks }) => ({
		kind,
		marks: marks.slice(0, Math.round((marks.length * percent) / 100))
	}))
});

/**
 * Returns a drawing without some elements: the shapes, marks and texts whose id is a given one, or begins with it and a hyphen.
 * @param hidden ids of the elements
 */
export function withoutElements(drawing: Drawing, hidden: readonly string[]): Drawing {
	const isShown = ({ id }: { readonly id: string }) =>
		!hidden.some((each) => id === each || id.startsWith(`${each}-`));
	return {
		...drawing,
		shapes: drawing.shapes.filter(isShown),
		series: drawing.series.map(({ kind, marks }) => ({ kind, marks: marks.filter(isShown) })),
		texts: drawing.texts.filter(isShown)
	};
}

/** A part of a picture that appears in one share of the way: its elements one after another, and its marks meanwhile. */
export interface PictureGroup {
	/** Ids of elements, see `withoutElements`. */
	readonly ids: readonly string[];
	/** Kinds of mark series. */
	readonly kinds?: readonly string[];
}

/** Share of a group below which nothing of it is shown: no number of the story file is exactly a third. */
const SHARE_TOLERANCE = 0.03;

/**
 * Returns a function for `withBuildUp` that shows groups one after another, each in an equal share of the way. What is in no
 * group is always shown.
 */
export const showGroups =
	(groupsOf: (data: unknown) => readonly PictureGroup[]) =>
	(drawing: Drawing, percent: number, data: unknown): Drawing => {
		const groups = groupsOf(data);
		const shareOf = (index: number) => (percent / 100) * groups.length - index;
		const hidden = groups.flatMap(({ ids }, index) =>
			ids.filter((_, n) => n / ids.length + SHARE_TOLERANCE > shareOf(index))
		);
		const rest = withoutElements(drawing, hidden);
		return {
			...rest,
			series: rest.series.map(({ kind, marks }) => {
				const index = groups.findIndex(({ kinds = [] }) => kinds.includes(kind));
				const share = index < 0 ? 1 : Math.min(1, Math.max(0, shareOf(index)));
				return { kind, marks: marks.slice(0, Math.round(marks.length * share)) };
			})
		};
	};

/**
 * Returns a scene that builds up. Its states have the parameter `drawn`; between two that differ only in it, the number of
 * marks is interpolated.
 * @param show returns a drawing of these data with a share of its parts, in percent; by default with the first marks of
 * each series
 */
export function withBuildUp(
	scene: Scene,
	show: (drawing: Drawing, percent: number, data: unknown) => Drawing = withFirstMarks
): Scene {
	/** States without `drawn` by their text: the scene memoizes by identity, and only one state is ever computed. */
	const states = new Map<string, SceneState>();
	function withoutDrawn({ drawn: _, ...rest }: SceneState): SceneState {
		const key = JSON.stringify(rest);
		const known = states.get(key) ?? rest;
		states.set(key, known);
		return known;
	}
	const { prepareLayout } = scene;
	return {
		...scene,
		...(prepareLayout && {
			prepareLayout: (data, viewport, world) => prepareLayout(wholeOf(data), viewport, world)
		}),
		data(state, world, choices) {
			if (!isPartial(state)) return scene.data(state, world, choices);
			const { drawn } = state;
			const whole = scene.data(withoutDrawn(state), world, choices);
			return drawn < 100 ? { whole, drawn } : whole;
		},
		layout(data, viewport, world) {
			const drawing = scene.layout(wholeOf(data), viewport, world);
			return isPartialPicture(data) ? show(drawing, data.drawn, data.whole) : drawing;
		},
		table: (data, world) => scene.table(wholeOf(data), world),
		interpolate(a, b, t) {
			if (!isPartial(a) || !isPartial(b) || withoutDrawn(a) !== withoutDrawn(b))
				return scene.interpolate?.(a, b, t);
			return { ...b, drawn: a.drawn + (b.drawn - a.drawn) * t };
		}
	};
}
