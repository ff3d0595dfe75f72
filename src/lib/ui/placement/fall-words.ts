/** Sentences about the fall and the reader's cameras. */
import { outlooks } from 'virtual:outlooks';
import type { Word } from '#lib/i18n/words.ts';
import { createStreetLookup } from '#lib/model/district/faced-streets.ts';
import { fallAnswers } from '#lib/model/figures/fall-answers.ts';
import { fallIncident, findNearMiss } from '#lib/model/figures/fall.ts';
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { contextForChoices } from '#lib/scenes/shared/scene-figures.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { inSentence } from './placement-words.ts';

/**
 * Returns, for cameras that do not film the fall: when and where they filmed the person for the last time, and why a camera
 * beside the fall does not film it. Returns no sentence if they film it, or if the story has no fall.
 */
export function explainFall(world: World, word: Word, choices: Choices): string[] {
	const context = contextForChoices(world, choices);
	const { who } = fallIncident(context) ?? {};
	const { filmed } = fallAnswers(context);
	if (!who || filmed.key === 'yes') return [];
	const name = world.word(`person.${who}`);
	const near = findNearMiss(context);
	return [
		filmed.at === undefined
			? word('place.never', { name })
			: describeLastImage(world, word, { who, name, at: filmed.at }),
		...(near
			? [
					word(`place.near-${near.reason}`, {
						camera: String(near.camera + 1),
						distance: world.format(near.metres, { type: 'integer' })
					})
				]
			: [])
	];
}

/** Returns when and where a person was filmed for the last time. @param at in seconds after the start */
function describeLastImage(
	{ district, locale, scenario, timeline }: World,
	word: Word,
	{ who, name, at }: { readonly who: string; readonly name: string; readonly at: number }
): string {
	const person = timeline.person(who, at);
	const street = person ? createStreetLookup(district, outlooks)([person.x, person.y]) : '';
	const time = formatClock((parseClock(scenario.start) ?? 0) + at);
	return street
		? word('place.last-seen', { name, time, street: inSentence(street, locale) })
		: word('place.last-seen-at', { name, time });
}
