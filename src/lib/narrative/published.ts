/** Addresses that have been published: a step or chapter that one of them names may be renamed, not lost. */
import { quote } from './mistakes.ts';
import type { Story } from './types.ts';

const NAMED = /^\{lang\}\/(step|chapter)\/([^/]+)\/$/;

/**
 * What the story has published and no longer tells, in words for whoever writes it.
 * @param addresses lines of `data/published-addresses.txt`
 */
export function lostFrom({ chapters }: Pick<Story, 'chapters'>, addresses: readonly string[]): string[] {
	const idsOf = (all: readonly { readonly id: string; readonly was?: readonly string[] }[]) =>
		new Set(all.flatMap(({ id, was = [] }) => [id, ...was.map((each) => each.split('/').at(-1))]));
	const known = { chapter: idsOf(chapters), step: idsOf(chapters.flatMap(({ steps }) => steps)) };
	return addresses.flatMap((address) => {
		const [, kind, id] = NAMED.exec(address) ?? [];
		if ((kind !== 'step' && kind !== 'chapter') || id === undefined || known[kind].has(id)) return [];
		return [
			`found no ${kind} ${quote(id)}, whose address has been published; expected the ${kind} that takes its place to say “was: [${id}]”`
		];
	});
}
