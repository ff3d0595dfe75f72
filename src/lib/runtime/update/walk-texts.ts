import type { Word } from '#lib/i18n/words.ts';
import { walkEndsOf } from '#lib/model/walks/walk-ends.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { PlayerData } from '../data.ts';

/** Returns the reader's own walk in a few words (“from … to …”); undefined if she has not chosen both its ends. */
export function describeWalk(
	{ settings }: Choices,
	known: PlayerData['settings'],
	word: Word
): string | undefined {
	const ends = walkEndsOf(settings);
	const choices = known.find(({ id }) => id === 'walk-from')?.choices;
	const name = (end: number) => choices?.find(({ value }) => value === end)?.label ?? '';
	return ends && word('walk.way', { from: name(ends.from), to: name(ends.to) });
}

/**
 * Updates the passages about the reader's own walk in a part of the page.
 * @param way name of the walk, from where to where; undefined hides the passages
 * @param isFilmed whether a camera films the walk; undefined, while unknown, keeps the space of the passages without
 *   text
 */
export function updateWalkTexts(root: ParentNode, way: string | undefined, isFilmed?: boolean): void {
	for (const walk of root.querySelectorAll<HTMLElement>('.walk')) {
		walk.hidden = way === undefined;
		walk.classList.toggle('waiting', isFilmed === undefined);
		const [name] = walk.querySelectorAll('.way span');
		if (name) name.textContent = way ?? '';
		const [seen, unseen] = walk.querySelectorAll<HTMLElement>('div');
		if (!seen || !unseen) continue;
		unseen.hidden = isFilmed !== false;
		seen.hidden = !unseen.hidden;
	}
}
