/**
 * Values for the blanks (placeholders) in the texts that state the rules of the models on the method page. Server only.
 */
import type { Edition } from '#lib/edition/edition.ts';
import { requiredDensities } from '#lib/model/cameras/density-standard.ts';
import { modelConstants, modelLists, medianFaceDistances } from './constants.ts';

type Values = Readonly<Record<string, string>>;

/**
 * Returns the values that fill the blanks in the rules of the models, by name, as texts. Names of settings have the
 * prefix `setting-`, so that they cannot collide with those of constants.
 * @param write formats a number in the language of the page
 */
export function ruleBlanks(
	{ story, words, world, choices }: Edition,
	write: (value: number) => string
): Values {
	const formatAll = (values: Readonly<Record<string, number>>, prefix = ''): Values =>
		Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, write(value)]));
	const { settings } = choices;
	return mergeDistinct(
		formatAll(modelConstants),
		formatAll(settings, 'setting-'),
		Object.fromEntries(
			Object.entries(medianFaceDistances(world)).map(([name, value]) => [
				name,
				write(Number(value.toFixed(1)))
			])
		),
		formatAll({ lookalike: world.lookalike.entry, detect: requiredDensities(settings).detect }),
		{
			seed: String(story.seed),
			name: words[`person.${world.lookalike.personId}`] ?? '',
			parameters: modelLists.parameters.join(', '),
			// Exact, unlike a decimal number.
			'deviation-exact': '1/6'
		}
	);
}

/**
 * Merges several records into one.
 * @throws Error if two of them have a key in common
 */
export function mergeDistinct<T>(...parts: readonly Readonly<Record<string, T>>[]): Record<string, T> {
	const merged: Record<string, T> = {};
	for (const part of parts)
		for (const [name, value] of Object.entries(part)) {
			if (Object.hasOwn(merged, name)) throw new Error(`Two values on the method page are named “${name}”`);
			merged[name] = value;
		}
	return merged;
}
