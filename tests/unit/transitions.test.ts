/**
 * Transitions between consecutive steps, across collapsed sections and through open ones, in every viewport:
 * the same thing is the same mark, and no mark appears that is in neither picture.
 */
import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { transitionBetween } from '#lib/chart/transition.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { mainRouteSteps } from '#lib/edition/time/reading-time.ts';
import { choicesWithAnswer } from '#lib/edition/pictures/still.ts';
import type { SceneState, Step } from '#lib/narrative/types/story.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { viewports } from '#lib/scenes/testing/viewports.ts';
import { sample } from '../random.ts';
import { current } from './current.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const neighbours = (steps: readonly Step[]) =>
	steps.slice(1).map((step, index) => [steps[index], step] as const);
const open = neighbours(edition.steps);
const closed = neighbours(mainRouteSteps(edition.steps));
const pairs = [...open, ...closed.filter(([a, b]) => !open.some(([c, d]) => a === c && b === d))];

async function drawn(step: Step, state: SceneState | undefined, viewportName: string): Promise<Drawing> {
	const scene = await loadScene(step.scene);
	const viewport = viewports[viewportName];
	if (!viewport) throw new Error(`No room “${viewportName}”`);
	return scene.layout(
		scene.data(state ?? step.state, edition.world, choicesWithAnswer(edition, step)),
		viewport,
		edition.world
	);
}

/** The last picture of a step and the first one of the next. */
const drawnPair = (before: Step, after: Step, viewportName: string): Promise<[Drawing, Drawing]> =>
	Promise.all([
		drawn(before, before.keyframes.at(-1), viewportName),
		drawn(after, after.keyframes[0], viewportName)
	]);

/** All marks that are visible outside transitions. */
const drawnIn = ({ series }: Drawing) =>
	series.flatMap(({ marks }) => marks.filter(({ core, frame }) => core !== 'none' || frame));

const keys = ({ series }: Drawing) =>
	series.flatMap(({ kind, marks }) => marks.map(({ id }) => `${kind}:${id}`));

it.each(pairs.map(([before, after], turn) => [before?.id, after.id, before, after, turn] as const))(
	'%s → %s: moves what is in both, and never shows both of the rest at one place',
	async (_from, _to, before, after, turn) => {
		if (!before) throw new Error('Every pair has two');
		for (const viewportName of sample(['telephone', 'desk', 'slide'], 3, turn)) {
			const [a, b] = await drawnPair(before, after, viewportName);
			const { height } = viewports[viewportName] ?? { height: NaN };
			const transition = transitionBetween(a, b, height);
			const seen = (p: number) =>
				transition.marks(p).filter(({ core, frame, opacity }) => opacity > 0 && (core !== 'none' || frame))
					.length;
			const shared = keys(a).filter((key) => keys(b).includes(key));
			expect([...transition.shared].sort()).toEqual(shared.sort());
			expect([seen(0), seen(1)]).toEqual([drawnIn(a).length, drawnIn(b).length]);
			expect(seen(0.5)).toBeGreaterThanOrEqual(shared.length);
			if (!transition.isWipe)
				expect([transition.leavingOpacity(0.5), transition.arrivingOpacity(0.5)]).toEqual([0, 0]);
		}
	}
);

/** Marks that travel where there is space: the table of the storyboard, in story order. */
const TRAVELS = current(`
analysis-frames → analysis-scores
analysis-scores → analysis-threshold
analysis-threshold → analysis-98
faces-vector → faces-cloud
faces-crowd → faces-risk`)
	.trim()
	.split('\n');

it.each(TRAVELS)('%s: moves the same things', async (pair) => {
	const [before, after] = pair.split(' → ').map((id) => edition.steps.find((step) => step.id === id));
	if (!before || !after) throw new Error(`The story lacks a step of ${pair}`);
	const transition = transitionBetween(...(await drawnPair(before, after, 'desk')), 1);
	expect(transition.shared.size).toBeGreaterThan(0);
});
