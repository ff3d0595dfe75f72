import { parseClock } from '#lib/model/maths/clock.ts';
import type { SceneState, Step } from '#lib/narrative/types/story.ts';
import { fallIncident, passingSeconds } from '#lib/model/figures/fall.ts';
import { answerRail } from '#lib/runtime/rail/rail-answers.ts';
import type { RailData } from '#lib/runtime/rail/rail.ts';
import type { Edition } from '../edition.ts';

/**
 * Returns the rail of a page with some steps of the story; undefined if the story has none. A lamp is answered at the
 * first of these steps that does not come before the one that answers it in the story.
 */
export function railData(edition: Edition, steps: readonly Step[]): RailData | undefined {
	const { story, lang, world, choices, steps: all } = edition;
	const { rail } = story;
	if (!rail) return undefined;
	const lamps = rail.lamps.map(({ id, asked, answers }) => ({
		id,
		asked: asked[lang] ?? '',
		answers: Object.fromEntries(Object.entries(answers).map(([key, words]) => [key, words[lang] ?? []]))
	}));
	const usual = answerRail({ lamps }, world, choices);
	return {
		start: parseClock(world.scenario.start) ?? 0,
		duration: world.timeline.duration,
		fall: fallIncident(world)?.at ?? world.timeline.duration,
		passings: passingSeconds(world.timeline, world),
		passed: rail.passed[lang] ?? [],
		before: rail.before[lang] ?? [],
		after: rail.after[lang] ?? [],
		lamps: lamps.map((lamp, index) => {
			const answering = all.findIndex((step) => step.lamp === lamp.id);
			const from = steps.findIndex((step) => all.findIndex(({ id }) => id === step.id) >= answering);
			return { ...lamp, from: from < 0 ? steps.length : from, usual: usual[index] ?? { key: '', text: '' } };
		})
	};
}

/**
 * Returns the time of the rail at a step, in seconds after the start of the scenario, and whether the step itself has one.
 * Without one, it is the last time of a step before it, on the main route if this step is there.
 */
export function railTime({ steps }: Edition, step: Step): { readonly time: number; readonly isOwn: boolean } {
	const own = ownTime(step);
	if (own !== undefined) return { time: own, isOwn: true };
	const index = steps.findIndex(({ id }) => id === step.id);
	const before = steps.slice(0, index).filter(({ field }) => step.field ?? !field);
	const lastTimes = before.map(({ clock, keyframes, state }) =>
		ownTime({ clock, state: keyframes.at(-1) ?? state })
	);
	return { time: lastTimes.findLast((time) => time !== undefined) ?? 0, isOwn: false };
}

const ownTime = ({ clock, state }: { clock?: number | undefined; state: SceneState }): number | undefined =>
	clock ?? (typeof state['time'] === 'number' ? state['time'] : undefined);
