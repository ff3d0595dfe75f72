import type { Word } from '#lib/i18n/words.ts';
import { endsOf } from '#lib/model/walk-ends.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { PlayerData } from './data.ts';

/** The reader's own walk in a few words, if she has one. */
export function wayOf({ settings }: Choices, known: PlayerData['settings'], word: Word): string | undefined {
	const ends = endsOf(settings);
	const choices = known.find(({ id }) => id === 'walk-from')?.choices;
	const name = (end: number) => choices?.find(({ value }) => value === end)?.label ?? '';
	return ends && word('walk.way', { from: name(ends.from), to: name(ends.to) });
}

/**
 * Shows what is said of the reader's own walk in a step, or in all of them; nothing while she has none.
 * @param way the walk in a few words
 * @param isFilmed whether a camera films it; until that is known, its room is kept and nothing is told
 */
export function refreshWalk(root: ParentNode, way: string | undefined, isFilmed?: boolean): void {
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
