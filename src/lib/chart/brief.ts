/** The mark that ends a question, with the space before it. */
const END = /[\s\u00a0\u202f]*[?？؟;]$/u;

/**
 * A question, and what is left of it without what it adds: without its last sentence or, where it has but one, without what
 * follows the last comma. From the longest to the shortest.
 */
export function briefer(question: string): string[] {
	const sentences = question.match(/[^?？؟]+[?？؟]/gu) ?? [];
	const comma = Math.max(...[',', '،', '，'].map((mark) => question.lastIndexOf(mark)));
	const shorter =
		sentences.length > 1
			? sentences.slice(0, -1).join('').trim()
			: comma < 1
				? ''
				: question.slice(0, comma) + (END.exec(question)?.[0] ?? '');
	return shorter === '' ? [question] : [question, ...briefer(shorter)];
}
