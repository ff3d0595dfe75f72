/** Published addresses: the steps and chapters that they name may be renamed, but not removed. */
import { quote } from '../issues/issue.ts';
import type { Story } from '../types/story.ts';

const STEP_OR_CHAPTER_ADDRESS = /^\{lang\}\/(step|chapter)\/([^/]+)\/$/;

/**
 * Returns a message for each published address whose step or chapter the story no longer has, even by a former id.
 * @param addresses lines of `data/published-addresses.txt`
 */
export function findLostAddresses(
	{ chapters }: Pick<Story, 'chapters'>,
	addresses: readonly string[]
): string[] {
	const idsOf = (all: readonly { readonly id: string; readonly was?: readonly string[] }[]) =>
		new Set(all.flatMap(({ id, was = [] }) => [id, ...was.map((each) => each.split('/').at(-1))]));
	const known = { chapter: idsOf(chapters), step: idsOf(chapters.flatMap(({ steps }) => steps)) };
	return addresses.flatMap((address) => {
		const [, kind, id] = STEP_OR_CHAPTER_ADDRESS.exec(address) ?? [];
		if ((kind !== 'step' && kind !== 'chapter') || id === undefined || known[kind].has(id)) return [];
		return [
			`found no ${kind} ${quote(id)}, whose address has been published; expected the ${kind} that takes its place to say “was: [${id}]”`
		];
	});
}
