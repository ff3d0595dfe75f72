import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import { items } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from './schema.ts';

type ChapterInput = DeepPartial<NarrativeInput['chapters'][number]>;

/** Steps from the field: in each chapter after those of the main route, and never alone. */
export function checkField(review: Review, { id, steps }: ChapterInput, path: Path): void {
	const all = [...items(steps)];
	const first = all.findIndex(([, { field }]) => field);
	if (first === -1) return;
	const ahead = quote(all[first]?.[1].id ?? '');
	for (const [index, step] of all.slice(first)) {
		if (step.field) continue;
		const found = `${quote(step.id ?? '')}, which is on the main route, after ${ahead}, which is not`;
		const expected = `it before ${ahead}, or “field: true” here too`;
		review.add([...path, 'steps', index, 'id'], { found, expected });
	}
	if (all.every(([, { field }]) => field)) {
		const found = `the chapter ${quote(id ?? '')} with steps from the field alone`;
		review.add([...path, 'id'], { found, expected: 'a step of the main route first, without “field: true”' });
	}
}
