import type { Drawn } from '#lib/chart/strokes.ts';
import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { GROUPS, type Group } from './groups.ts';
import { layOut, TALL, WIDE } from './layout.ts';

export interface Question {
	readonly id: string;
	/** From 1 on, through all groups. */
	readonly number: number;
	readonly text: string;
	readonly group: Group;
}

export interface QuestionsView {
	readonly frame: Frame;
	readonly questions: readonly Question[];
	readonly wide: Drawn;
	readonly tall: Drawn;
}

/** The story’s list `questions`, group by group, as a sheet to be ticked. */
export function view(world: World): QuestionsView {
	const questions = questionsOf(world);
	return {
		frame: { wide: WIDE.box, tall: TALL.box, fit: 'contain' },
		questions,
		wide: layOut(questions, WIDE, world),
		tall: layOut(questions, TALL, world)
	};
}

/** Numbered in the order in which they are printed. */
export function questionsOf(world: World): Question[] {
	const asked = world.records('questions');
	return GROUPS.flatMap((group) =>
		asked.filter(({ kind }) => kind === group).map((record) => ({ ...record, group }))
	).map(({ id, name, group }, index) => ({ id, number: index + 1, text: name, group }));
}
