import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { Lang, Step, Story } from '#lib/narrative/types/story.ts';

/**
 * Returns publisher and year of the sources of a step, each once: those of its number and its line first, then those of its
 * text, its answer and the data of its picture. Server only.
 */
export function sourceNames({ sources }: Pick<Story, 'sources'>, step: Step, lang: Lang): string[] {
	const { number, slide, text, guess, dataSources } = step;
	const cited = [number?.figure, number?.label, slide, text, guess?.reveal]
		.flatMap((words) => [...walkInlines((words?.[lang] ?? []).flat())])
		.flatMap((inline) => (inline.type === 'source' ? [inline.id] : []));
	const names = [...cited, ...dataSources].flatMap((id) => {
		const source = sources.find((each) => each.id === id);
		if (!source) return [];
		const [year = ''] = /^\d{4}/.exec(source.date) ?? [];
		return [`${source.publisher} ${year}`.trim()];
	});
	return [...new Set(names)];
}
