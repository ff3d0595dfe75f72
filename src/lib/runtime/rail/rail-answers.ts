/** The answers of the rail with the reader’s settings. Loaded with the figures of the sentences. */
import { computeFigure } from '#lib/model/figures/figures.ts';
import { fallAnswers } from '#lib/model/figures/fall-answers.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { contextForChoices } from '#lib/scenes/shared/scene-figures.ts';
import type { World } from '#lib/scenes/world.ts';
import { writeInlines, type LampAnswer, type RailLamp } from './rail.ts';

/** Returns the answer of each lamp of a rail, in their order. */
export function answerRail(
	{ lamps }: { readonly lamps: readonly Pick<RailLamp, 'id' | 'answers'>[] },
	world: World,
	choices: Choices
): readonly LampAnswer[] {
	const context = contextForChoices(world, choices);
	const known: Readonly<Record<string, { readonly key: string }>> = fallAnswers(context);
	return lamps.map(({ id, answers }) => {
		const key = known[id]?.key ?? '';
		const words = answers[key]?.flat() ?? [];
		return { key, text: writeInlines(words, (name) => computeFigure(name, context), world.locale) };
	});
}
