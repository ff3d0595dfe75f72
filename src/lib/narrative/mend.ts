import type { Catalogue } from './catalogue.ts';
import { loadStory } from './load.ts';
import type { Mistake } from './mistakes.ts';

/** Each round mends what the one before brought to light; a story needs two or three. */
const ROUNDS = 8;

export interface Mended {
	readonly text: string;
	/** The mistakes that are no more, each where it was when it was found. */
	readonly mended: readonly Mistake[];
}

/**
 * Puts right the slips that leave no doubt: spaces, apostrophes, ellipses. Every other character of the file, comments
 * included, stays as it is.
 * @param source text of a narrative file, without byte order mark
 * @param file its name, for the messages
 */
export function mend(source: string, file: string, catalogue: Catalogue): Mended {
	let text = source;
	const mended: Mistake[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const { mistakes } = loadStory(text, file, catalogue);
		const here = replace(text, mistakes);
		if (here.mended.length === 0) break;
		text = here.text;
		mended.push(...here.mended);
	}
	return { text, mended };
}

/** From the last to the first, so that the places of those before stay true. */
function replace(source: string, mistakes: readonly Mistake[]): Mended {
	const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
	let text = source;
	let least = source.length;
	const mended: Mistake[] = [];
	for (const mistake of [...mistakes].reverse()) {
		if (!mistake.mend) continue;
		const at = (starts[mistake.line - 1] ?? 0) + mistake.column - 1;
		const written = asWritten(text, at, mistake.mend.match);
		// Two slips in one place: the next round sees what is left of the other.
		if (written === undefined || at + written.length > least) continue;
		text = text.slice(0, at) + mistake.mend.text + text.slice(at + written.length);
		least = at;
		mended.unshift(mistake);
	}
	return { text, mended };
}

/** How the file writes it; undefined where it is not there as such, but as an escape or a line break. */
function asWritten(text: string, at: number, match: string): string | undefined {
	// Between single quotes, an apostrophe is written twice.
	if (match === "'" && text.startsWith("''", at)) return "''";
	return text.startsWith(match, at) ? match : undefined;
}
