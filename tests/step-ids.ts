import { formerIds } from '#lib/edition/addresses/former-ids.ts';

/** Replaces ids of steps in a text or a pattern. */
export interface ReplaceIds {
	(text: string): string;
	(pattern: RegExp): RegExp;
}

/**
 * Returns a function that replaces former ids of steps by their present ids, so that tests may name a step by any id
 * that it ever had, and renaming it with `was:` breaks none. `tests/unit/step-ids.test.ts` checks that all tests use it.
 */
export function currentIds(story: Parameters<typeof formerIds>[0]): ReplaceIds {
	const ids = formerIds(story);
	const former = new RegExp(`(?<![\\w-])(?:${Object.keys(ids).join('|') || '(?!)'})(?![\\w-])`, 'g');
	const replace = (text: string) => text.replace(former, (id) => ids[id] ?? id);
	function current(text: string): string;
	function current(pattern: RegExp): RegExp;
	function current(text: string | RegExp): string | RegExp {
		return typeof text === 'string' ? replace(text) : new RegExp(replace(text.source), text.flags);
	}
	return current;
}
