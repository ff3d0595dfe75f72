import { parseClock } from '#lib/model/maths/clock.ts';
import { group } from 'd3-array';
import { definedItems, ownValue, type DeepPartial } from '../deep-partial.ts';
import { quote, type Path } from '../issues/issue.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';

type Step = DeepPartial<NarrativeInput['chapters'][number]['steps'][number]>;

/** The last value of a parameter, with the step and the index of the chapter that set it. */
interface LastValue {
	readonly value: unknown;
	readonly step: string;
	readonly chapter: number;
}

interface ShownStep {
	readonly step: Step;
	readonly chapter: number;
	readonly path: Path;
}

/**
 * Warns if a step may inherit the wrong state after steps were moved. A step inherits the state of the previous step
 * with the same scene. Three signs are checked: a state inherited from another chapter, a time that goes back, and a
 * first step without a time.
 */
export function checkInheritance(review: Review): void {
	const scenes = group(stepsOf(review), ({ step }) => step.scene ?? '');
	for (const [scene, steps] of scenes) checkScene(review, scene, steps);
}

function stepsOf({ file }: Review): ShownStep[] {
	return definedItems(file.chapters).flatMap(([chapter, { steps }]) =>
		definedItems(steps).map(([j, step]) => ({ step, chapter, path: ['chapters', chapter, 'steps', j] }))
	);
}

function checkScene(review: Review, scene: string, steps: readonly ShownStep[]): void {
	const parameters = ownValue(review.catalogue.scenes, scene);
	if (!parameters) return;
	const lastValues = new Map<string, LastValue>();
	for (const [i, shown] of steps.entries()) {
		if (i > 0) checkInherited(review, shown, lastValues);
		else if (Object.hasOwn(parameters, 'time')) checkFirst(review, shown, steps.slice(1));
		const { step, chapter } = shown;
		for (const changes of [step.state ?? {}, ...(step.keyframes ?? [])])
			for (const [name, value] of Object.entries(changes ?? {}))
				lastValues.set(name, { value, step: step.id ?? '', chapter });
	}
}

function checkInherited(
	review: Review,
	{ step, chapter, path }: ShownStep,
	lastValues: ReadonlyMap<string, LastValue>
): void {
	const state = step.state ?? {};
	const inherited = [...lastValues].filter(
		([name, from]) => from.chapter !== chapter && !Object.hasOwn(state, name)
	);
	if (inherited.length > 0) {
		const list = inherited.map(
			([name, { value, step: from }]) => `${name}: ${JSON.stringify(value)} from ${quote(from)}`
		);
		review.warn([...path, 'state'], {
			found: `a picture that goes on from another chapter (${list.join('; ')})`,
			expected: 'a state that sets this too, so that either step can be moved'
		});
	}
	// A step that sets every parameter goes back in time on purpose.
	if ([...lastValues.keys()].every((name) => Object.hasOwn(state, name))) return;
	const [before, now] = [secondsOf(lastValues.get('time')?.value), secondsOf(state['time'])];
	if (before !== undefined && now !== undefined && now < before)
		review.warn([...path, 'state', 'time'], {
			found: `the time ${String(state['time'])}, before that of ${quote(lastValues.get('time')?.step ?? '')}, which comes first`,
			expected: 'steps in the order of the clock',
			hint: 'if this step has moved, look at its picture: it goes on from the step before'
		});
}

/** Warns if the first step with a scene sets no time and a later one does: the scene’s default time is seldom right. */
function checkFirst(review: Review, { step, path }: ShownStep, laterSteps: readonly ShownStep[]): void {
	const setsTime = (each: Step) =>
		[each.state, ...(each.keyframes ?? [])].some((state) => Object.hasOwn(state ?? {}, 'time'));
	if (setsTime(step)) return;
	const next = laterSteps.find((each) => setsTime(each.step));
	if (!next) return;
	review.warn([...path, 'state'], {
		found: `no time, in the first step that shows ${quote(step.scene ?? '')}`,
		expected: `the time that it shows, since ${quote(next.step.id ?? '')} has one`,
		hint: 'if this step has moved, look at its picture: it goes on from no other'
	});
}

function secondsOf(value: unknown): number | undefined {
	return typeof value === 'string' ? parseClock(value) : undefined;
}
