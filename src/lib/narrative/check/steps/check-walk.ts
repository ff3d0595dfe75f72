import { quote } from '../../issues/issue.ts';
import type { Path } from '../../issues/issue.ts';
import { ownValue } from '../../deep-partial.ts';
import type { DeepPartial } from '../../deep-partial.ts';
import type { Review } from '../review.ts';
import type { NarrativeInput } from '../../schema/narrative-file.ts';

type WalkInput = DeepPartial<NonNullable<NarrativeInput['chapters'][number]['steps'][number]['walk']>>;

/**
 * Checks the texts of a step about the reader’s walk, and that the settings of the walk exist.
 * @param words maximum number of words in each text
 */
export function checkWalkTexts(review: Review, walk: WalkInput, words: number, path: Path): void {
	review.checkRich(walk.text, [...path, 'text'], { words, claims: 'all' });
	review.checkRich(walk.unseen, [...path, 'unseen'], { words, claims: 'all' });
	for (const id of review.catalogue.walk.settings) {
		if (Object.hasOwn(review.file.settings ?? {}, id)) continue;
		const expected = `the setting ${quote(id)}, which keeps one of its ends`;
		review.add(path, { found: 'a walk', expected }, { key: true });
	}
}

/**
 * Checks the settings that store the two ends of the reader’s walk: 0 means no walk, other values are numbers of
 * entrances.
 */
export function checkWalkEnds(review: Review): void {
	const { settings, entrances } = review.catalogue.walk;
	for (const id of settings) {
		const setting = ownValue(review.file.settings ?? {}, id);
		const path = ['settings', id];
		if (setting?.default !== undefined && setting.default !== 0)
			review.add([...path, 'default'], { found: String(setting.default), expected: '0, which is no walk' });
		for (const value of Object.keys(setting?.choices ?? {})) {
			if (/^\d+$/.test(value) && Number(value) <= entrances) continue;
			const expected = `0, or one of the entrances 1 to ${entrances}`;
			review.add([...path, 'choices', value], { found: `the choice ${value}`, expected }, { key: true });
		}
	}
}
