import type { Review } from './review.ts';

/** Checks what the pages about the story say of it: its licence, its reviews, and the law on accessibility. */
export function checkStatements(review: Review): void {
	const { about, accessibility } = review.file;
	review.checkRich(about?.checked, ['about', 'checked'], { claims: 'all' });
	review.checkRich(about?.licence?.text, ['about', 'licence', 'text']);
	review.checkRich(about?.review, ['about', 'review']);
	for (const key of ['duty', 'duty-unnamed'] as const)
		review.checkPlain(accessibility?.[key], ['accessibility', key]);
	review.checkRich(accessibility?.recourse, ['accessibility', 'recourse']);
}
