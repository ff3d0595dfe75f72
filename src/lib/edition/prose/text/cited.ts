import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { LocalizedRich } from '#lib/narrative/types/story.ts';
import type { Prose } from '../prose.ts';

/**
 * Returns the sources that some texts cite, with their numbers in the list of sources, sorted by number.
 * @param more ids of further sources to include
 */
export function citedSources(
	prose: Prose,
	texts: readonly LocalizedRich[],
	more: readonly string[] = []
): { readonly id: string; readonly number: number }[] {
	const ids = texts.flatMap((text) =>
		[...walkInlines(prose.rich(text).flat())].flatMap((inline) =>
			inline.type === 'source' ? [inline.id] : []
		)
	);
	return [...new Set([...ids, ...more])]
		.map((id) => ({ id, number: prose.sourceNumber(id) }))
		.sort((a, b) => a.number - b.number);
}
