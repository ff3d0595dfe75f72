import { quote } from '../../issues/issue.ts';
import type { Path } from '../../issues/issue.ts';
import { definedItems } from '../../deep-partial.ts';
import type { DeepPartial } from '../../deep-partial.ts';
import type { Review } from '../review.ts';
import type { NarrativeInput } from '../../schema/narrative-file.ts';

type ChapterInput = DeepPartial<NarrativeInput['chapters'][number]>;

/**
 * Checks that a chapter with steps “in the field” has a step of the main route, and that all main-route steps come
 * first.
 */
export function checkFieldSteps(review: Review, { id, steps }: ChapterInput, path: Path): void {
	const all = [...definedItems(steps)];
	const firstField = all.findIndex(([, { field }]) => field);
	if (firstField === -1) return;
	const firstFieldId = quote(all[firstField]?.[1].id ?? '');
	for (const [index, step] of all.slice(firstField)) {
		if (step.field) continue;
		const found = `${quote(step.id ?? '')}, which is on the main route, after ${firstFieldId}, which is not`;
		const expected = `it before ${firstFieldId}, or “field: true” here too`;
		review.add([...path, 'steps', index, 'id'], { found, expected });
	}
	if (all.every(([, { field }]) => field)) {
		const found = `the chapter ${quote(id ?? '')} with steps from the field alone`;
		review.add([...path, 'id'], { found, expected: 'a step of the main route first, without “field: true”' });
	}
}
