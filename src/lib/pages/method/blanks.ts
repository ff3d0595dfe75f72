/** The numbers and names that the rules of the method page fill in. On the server only. */
import type { Edition } from '#lib/edition/edition.ts';
import { densitiesOf } from '#lib/model/standard.ts';
import { constants, lists, strangers } from './constants.ts';

type Values = Readonly<Record<string, string>>;

/**
 * Blanks by name. A setting of the story is `setting-ID`, so that no name which a story chooses can stand for a constant
 * of the models.
 * @param write a number as the page writes it
 */
export function ruleBlanks(
	{ story, words, world, choices }: Edition,
	write: (value: number) => string
): Values {
	const written = (values: Readonly<Record<string, number>>, prefix = ''): Values =>
		Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, write(value)]));
	const { settings } = choices;
	return withoutClash(
		written(constants),
		written(settings, 'setting-'),
		Object.fromEntries(
			Object.entries(strangers(world)).map(([name, value]) => [name, write(Number(value.toFixed(1)))])
		),
		written({ lookalike: world.lookalike.entry, detect: densitiesOf(settings).detect }),
		{
			seed: String(story.seed),
			name: words[`person.${world.lookalike.of}`] ?? '',
			parameters: lists.parameters.join(', '),
			// Exact, where a decimal number would not be.
			'deviation-exact': '1/6'
		}
	);
}

/** Values of all, by name. Throws where two of them have a name in common: one would be printed for the other. */
export function withoutClash<T>(...parts: readonly Readonly<Record<string, T>>[]): Record<string, T> {
	const all: Record<string, T> = {};
	for (const part of parts)
		for (const [name, value] of Object.entries(part)) {
			if (Object.hasOwn(all, name)) throw new Error(`Two values on the method page are named “${name}”`);
			all[name] = value;
		}
	return all;
}
