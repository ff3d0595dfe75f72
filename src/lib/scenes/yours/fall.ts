/** What the reader's cameras show of the fall, and how the picture says that it is filmed. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { overlaps } from '#lib/chart/layout/rects.ts';
import { textRect, type TextLine } from '#lib/chart/text/text-lines.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { fallAnswers } from '#lib/model/figures/fall-answers.ts';
import { fallIncident, findNearMiss, type NearMiss } from '#lib/model/figures/fall.ts';
import { computeFigure } from '#lib/model/figures/figures.ts';
import { contextForChoices } from '../shared/scene-figures.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** What the reader's cameras show of the fall. */
export interface FallResult {
	/**
	 * Whether they film the fall (`filmed`), filmed the person earlier (`until`), have the fall in view but too far away
	 * (`far`), or none of these.
	 */
	readonly sight: 'filmed' | 'until' | 'far' | 'unfilmed';
	/** Id of the person who falls. */
	readonly who: string;
	/** The last time at which they filmed the person, in seconds after midnight, if `until`. */
	readonly until?: number;
	/** A camera beside the fall that does not film it. */
	readonly near?: NearMiss;
}

/** Returns what the reader’s cameras show of the fall. */
export function describeFall(world: World, choices: Choices): FallResult {
	const context = contextForChoices(world, choices);
	const who = fallIncident(context)?.who ?? '';
	if (choices.placement.length === 0) return { sight: 'unfilmed', who };
	const { filmed, flagged } = fallAnswers(context);
	if (filmed.key === 'yes') return { sight: 'filmed', who };
	const near = findNearMiss(context);
	return {
		who,
		...(filmed.key === 'until'
			? { sight: 'until', until: computeFigure('fall.filmed-until', context) }
			: { sight: flagged.key === 'far' ? 'far' : 'unfilmed' }),
		...(near && { near })
	};
}

/** Adds to the name of the person who falls that the fall is filmed, if that text fits. */
export function labelFall(plan: Drawing, { sight, who }: FallResult, planRect: Rect, world: World): Drawing {
	if (sight !== 'filmed') return plan;
	const id = `${who}-name`;
	const text = world.fill('yours.filmed', { name: world.word(`person.${who}`) });
	const fits = (line: TextLine) => {
		const own = textRect(line);
		const isFree = (other: TextLine) => other.id === id || !overlaps(own, textRect(other), 1);
		return (
			own.x >= planRect.x && own.x + own.width <= planRect.x + planRect.width && plan.texts.every(isFree)
		);
	};
	const texts = plan.texts.map((line) =>
		line.id === id && fits({ ...line, text }) ? { ...line, text } : line
	);
	return { ...plan, texts };
}
