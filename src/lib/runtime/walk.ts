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
