import type { PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { formatShare, formatValue } from '../shared/format-value.ts';
import { COVERED } from '../shared/guess.ts';
import { tableOf } from '../shared/table-of.ts';
import type { FunnelState } from './story.ts';

/** A step on the way, and what is left and lost there. */
export interface FunnelStep {
	readonly id: string;
	readonly name: string;
	readonly what: string | undefined;
	readonly left: number;
	/** What was left at the step before; at the first step, the same as `left`. */
	readonly before: number;
	/** What was left at the first step. */
	readonly first: number;
	/** How far its bar has shrunk from that of the step before, from 0, at which it is not drawn, to 1. */
	readonly progress: number;
	/** Whether its numbers and the length of its bar are covered, because the reader is to guess. */
	readonly isCovered?: true;
}

/** Returns the steps of a picture, with how far each is drawn. */
export function data({ drawn }: FunnelState, { drawnRecords }: PictureWorld): readonly FunnelStep[] {
	const steps = drawnRecords.flatMap(({ id, name, what, value }) =>
		value === undefined ? [] : [{ id, name, what, left: value }]
	);
	const first = steps[0]?.left ?? 0;
	return steps.map((step, index) => ({
		...{ ...step, first, before: steps[index - 1]?.left ?? first },
		progress: Math.min(1, Math.max(0, (drawn / 100) * steps.length - index))
	}));
}

/** Returns all steps with their names, but covers what is left at each. */
export const withoutAnswer = (steps: readonly FunnelStep[]): readonly FunnelStep[] =>
	steps.map((step) => ({ ...step, left: step.first, before: step.first, progress: 1, isCovered: true }));

/** Returns the words for what is left at a step. */
export const leftText = ({ left, first, isCovered }: FunnelStep, world: PictureWorld): string =>
	isCovered
		? COVERED
		: world.fill('funnel.left', {
				value: formatValue(world, left),
				share: formatShare(world, left / (first || 1))
			});

/** Returns the words for what was lost since the step before; empty at the first step and where nothing was. */
export function lostText({ left, before }: FunnelStep, world: PictureWorld): string {
	if (left === before) return '';
	const [value, share] = [formatValue(world, before - left), formatShare(world, (before - left) / before)];
	return world.fill('funnel.lost', { value, share });
}

/** Returns the table of all steps, drawn or not. */
export const table = (steps: readonly FunnelStep[], world: PictureWorld): Table =>
	tableOf(world, 'funnel', steps, {
		name: ({ name }) => name,
		left: (step) => leftText(step, world),
		lost: (step) => lostText(step, world) || world.word('funnel.none'),
		what: ({ what = world.word('funnel.none') }) => what
	});
