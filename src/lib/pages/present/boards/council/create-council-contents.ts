import { hasHypothesis, plainText } from '#lib/edition/prose/text/plain-text.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import type { Edition } from '#lib/edition/edition.ts';
import type { CouncilBoard } from '#lib/narrative/types/board.ts';
import type { Inline, Localized, LocalizedRich } from '#lib/narrative/types/story.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { CouncilContents, SentencePart } from './council-data.ts';

/** Returns the contents of a council in one language. Server only. @param prose writes the figures of its row */
export function councilContents(
	{ story, lang, words }: Edition,
	board: CouncilBoard,
	prose: Prose
): CouncilContents {
	const write = (text: Localized | undefined) => text?.[lang] ?? '';
	const plain = (text: LocalizedRich) => plainText(prose.rich(text), prose);
	return {
		again: write(board.again),
		speech: board.speech ?? DEFAULT_SPEECH_SECONDS,
		roles: board.roles
			.flatMap((id) => story.roles.filter((role) => role.id === id))
			.map(({ id, name, who, defends, knows }) => ({
				id,
				name: write(name),
				card: [who, ...defends, ...knows].map(plain)
			})),
		arguments: board.arguments.map(({ id, column, also, why, text }) => {
			const rich = prose.rich(text);
			const cited = sourcesIn(rich.flat()).flatMap((source) =>
				story.sources.filter((each) => each.id === source)
			);
			const model = hasHypothesis([rich]) ? [words['present.council.own-model'] ?? ''] : [];
			return {
				...{ id, column, also },
				text: plain(text),
				why: why ? plain(why) : '',
				cited: [...cited.map(({ publisher, date }) => joined(publisher, yearOf(date))), ...model].join(' · '),
				sources: cited.map(({ publisher, title, date }) => joined(publisher, title, yearOf(date)))
			};
		}),
		conditions: board.conditions.map(({ figure, is, before, after, cost, ...condition }) => ({
			...condition,
			before: write(before),
			after: write(after),
			figure: figure.name,
			format: figure.format,
			relation: is,
			cost: sentenceParts(prose.rich(cost).flat())
		})),
		rubric: (board.rubric ?? []).map(({ criterion, levels }) => ({
			criterion: write(criterion),
			levels: levels.map(write)
		}))
	};
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
/** Returns the year of a date of a source; empty if it has none. */
const yearOf = (date: string): string => /^\d{4}/.exec(date)?.[0] ?? '';

/** Length of a speech for which the story gives none. */
const DEFAULT_SPEECH_SECONDS = 60;

const sourcesIn = (inlines: readonly Inline[]): string[] =>
	[...walkInlines(inlines)].flatMap((inline) => (inline.type === 'source' ? [inline.id] : []));

/** Returns a sentence as words and figures, without its sources, for the browser to compute. */
function sentenceParts(inlines: readonly Inline[]): SentencePart[] {
	const parts = inlines.flatMap((inline): SentencePart[] => {
		if (inline.type === 'figure') return [{ name: inline.name, format: inline.format }];
		if ('children' in inline) return sentenceParts(inline.children);
		return 'text' in inline ? [inline.text] : [];
	});
	return parts.map((part, index) =>
		typeof part === 'string' && index === parts.length - 1 ? part.trimEnd() : part
	);
}
