import { group } from 'd3-array';
import { items, own } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import { readClock } from './parameters.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from './schema.ts';

type Step = DeepPartial<NarrativeInput['chapters'][number]['steps'][number]>;

/** Who said last what a picture shows. */
interface Said {
	readonly value: unknown;
	readonly step: string;
	readonly chapter: number;
}

interface Shown {
	readonly step: Step;
	readonly chapter: number;
	readonly path: Path;
}

/**
 * A step shows what the step before with the same scene showed, but for what it says itself: where a step has moved,
 * that is no longer what was meant. It shows in three ways: a state that comes from another chapter, a clock that goes
 * back, and a clock that the first step leaves to the scene.
 */
export function checkInheritance(review: Review): void {
	const scenes = group(stepsOf(review), ({ step }) => step.scene ?? '');
	for (const [scene, steps] of scenes) checkScene(review, scene, steps);
}

function stepsOf({ file }: Review): Shown[] {
	return items(file.chapters).flatMap(([chapter, { steps }]) =>
		items(steps).map(([j, step]) => ({ step, chapter, path: ['chapters', chapter, 'steps', j] }))
	);
}

function checkScene(review: Review, scene: string, steps: readonly Shown[]): void {
	const parameters = own(review.catalogue.scenes, scene);
	if (!parameters) return;
	const said = new Map<string, Said>();
	for (const [i, shown] of steps.entries()) {
		if (i > 0) checkInherited(review, shown, said);
		else if (Object.hasOwn(parameters, 'time')) checkFirst(review, shown, steps.slice(1));
		const { step, chapter } = shown;
		for (const [name, value] of Object.entries(step.state ?? {}))
			said.set(name, { value, step: step.id ?? '', chapter });
	}
}

function checkInherited(
	review: Review,
	{ step, chapter, path }: Shown,
	said: ReadonlyMap<string, Said>
): void {
	const state = step.state ?? {};
	const foreign = [...said].filter(([name, from]) => from.chapter !== chapter && !Object.hasOwn(state, name));
	if (foreign.length > 0) {
		const list = foreign.map(
			([name, { value, step: from }]) => `${name}: ${JSON.stringify(value)} from ${quote(from)}`
		);
		review.warn([...path, 'state'], {
			found: `a picture that goes on from another chapter (${list.join('; ')})`,
			expected: 'a state that says this itself, so that either step may move'
		});
	}
	// Who goes back on purpose says all of the picture anew.
	if ([...said.keys()].every((name) => Object.hasOwn(state, name))) return;
	const [before, now] = [clock(said.get('time')?.value), clock(state['time'])];
	if (before !== undefined && now !== undefined && now < before)
		review.warn([...path, 'state', 'time'], {
			found: `the time ${String(state['time'])}, before that of ${quote(said.get('time')?.step ?? '')}, which comes first`,
			expected: 'steps in the order of the clock',
			hint: 'if this step has moved, look at its picture: it goes on from the step before'
		});
}

/** The first step with a scene starts from the scene’s own time, which is right only by chance. */
function checkFirst(review: Review, { step, path }: Shown, later: readonly Shown[]): void {
	if (Object.hasOwn(step.state ?? {}, 'time')) return;
	const next = later.find((each) => Object.hasOwn(each.step.state ?? {}, 'time'));
	if (!next) return;
	review.warn([...path, 'state'], {
		found: `no time, in the first step that shows ${quote(step.scene ?? '')}`,
		expected: `the time that it shows, since ${quote(next.step.id ?? '')} has one`,
		hint: 'if this step has moved, look at its picture: it goes on from no other'
	});
}

function clock(value: unknown): number | undefined {
	return typeof value === 'string' ? readClock(value) : undefined;
}
