/** The question mark at the end, with the space before it. */
const FINAL_MARK = /[\s\u00a0\u202f]*[?？؟;]$/u;

/**
 * Returns a question and ever shorter versions of it, from the longest to the shortest: without its last sentence
 * or, for a single sentence, without the part after the last comma.
 */
export function shortenQuestion(question: string): string[] {
	const sentences = question.match(/[^?？؟]+[?？؟]/gu) ?? [];
	const comma = Math.max(...[',', '،', '，'].map((mark) => question.lastIndexOf(mark)));
	const shorter =
		sentences.length > 1
			? sentences.slice(0, -1).join('').trim()
			: comma < 1
				? ''
				: question.slice(0, comma) + (FINAL_MARK.exec(question)?.[0] ?? '');
	return shorter === '' ? [question] : [question, ...shortenQuestion(shorter)];
}
