/** Captions of a video: the sentences of its step, in parts that fit. */

/**
 * Splits sentences into captions that fit, at spaces, as evenly as possible.
 * @param fits whether a text fits as one caption
 */
export function splitCaptions(sentences: readonly string[], fits: (text: string) => boolean): string[] {
	return sentences.flatMap((sentence) => {
		const words = sentence.split(' ');
		for (let parts = 1; parts < words.length; parts++) {
			const captions = splitEvenly(words, parts);
			if (captions.every(fits)) return captions;
		}
		return words;
	});
}

/** Returns words in a number of parts of about equal length. */
function splitEvenly(words: readonly string[], parts: number): string[] {
	const total = words.join(' ').length;
	const captions: string[] = Array.from({ length: parts }, () => '');
	let length = 0;
	for (const word of words) {
		const part = Math.min(parts - 1, Math.floor((parts * (length + word.length / 2)) / total));
		captions[part] = `${captions[part] ?? ''} ${word}`.trim();
		length += word.length + 1;
	}
	return captions.filter(Boolean);
}
