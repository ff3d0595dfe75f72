import type { Prose } from '#lib/edition/prose/prose.ts';
import { citedSources } from '#lib/edition/prose/text/plain-text.ts';
import type { LocalizedRich } from '#lib/narrative/types/story.ts';

/**
 * Returns the sources cited in some texts as one paragraph: number, publisher and year of each.
 * @param ids further sources, not cited in the texts
 */
export const citedText = (prose: Prose, texts: readonly LocalizedRich[], ids: readonly string[] = []): string =>
	citedSources(prose, texts, ids)
		.map(({ id, number }) => {
			const source = prose.source(id);
			if (!source) return '';
			const date = prose.date(source.date === 'n.d.' ? source.date : source.date.slice(0, 4));
			const named = `${number}. ${source.publisher}, ${date}${prose.unreadNote(source)}`;
			return named.endsWith('.') ? named : `${named}.`;
		})
		.join(' ');
