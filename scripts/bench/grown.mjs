/** Stories with twice or four times the content, derived from the existing one. */

/**
 * Returns a story with several times the people.
 * @template S
 * @param {S} story
 * @param {number} factor
 * @returns {S}
 */
export const morePeople = (story, factor) => ({
	...story,
	scenario: { ...story.scenario, crowd: story.scenario.crowd * factor }
});

/**
 * Shifts letters in the alphabet: words of the same length and variety that do not compress against the
 * original.
 */
const shiftLetters = (text, by) =>
	text.replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)));

/** Returns a copy of a part of the story with shifted letters in each text, plain or rich. */
function withShiftedLetters(part, languages, by, inText = false) {
	if (typeof part === 'string') return inText ? shiftLetters(part, by) : part;
	if (typeof part !== 'object' || part === null) return part;
	const again = (value, text) => withShiftedLetters(value, languages, by, text);
	if (Array.isArray(part)) return part.map((each) => again(each, inText && typeof each !== 'object'));
	return Object.fromEntries(
		Object.entries(part).map(([key, value]) => {
			const plain = languages.has(key) && typeof value === 'string';
			return [key, again(value, plain || key === 'text' || key === 'forms' || languages.has(key))];
		})
	);
}

/**
 * Returns a story with several times the steps: copies under new names and in other words of the same length.
 * @template S
 * @param {S} story
 * @param {number} factor
 * @returns {S}
 */
export function moreSteps(story, factor) {
	const languages = new Set(story.languages.map(({ id }) => id));
	const chapters = Array.from({ length: factor }, (_, i) => {
		const name = (id) => (i === 0 ? id : `${id}-${i + 1}`);
		return story.chapters.map((chapter) => {
			const copy = i === 0 ? chapter : withShiftedLetters(chapter, languages, 5 * i);
			const steps = copy.steps.map((step) => ({ ...step, id: name(step.id), chapter: name(step.chapter) }));
			return { ...copy, id: name(chapter.id), steps };
		});
	}).flat();
	return { ...story, chapters };
}

/**
 * Returns a story with several times the languages: copies under new names.
 * @template S
 * @param {S} story
 * @param {number} factor
 * @returns {S}
 */
export function moreLanguages(story, factor) {
	const ids = story.languages.map(({ id }) => id);
	const name = (id, i) => (i === 0 ? id : `${id}-x-copy${i}`);
	const copies = [...Array(factor).keys()];
	const spread = (part) => {
		if (typeof part !== 'object' || part === null) return part;
		if (Array.isArray(part)) return part.map(spread);
		if (!ids.some((id) => Object.hasOwn(part, id)))
			return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, spread(value)]));
		return Object.fromEntries(
			copies.flatMap((i) => Object.entries(part).map(([id, words]) => [name(id, i), words]))
		);
	};
	const { languages, ...rest } = story;
	return {
		...spread(rest),
		languages: copies.flatMap((i) => languages.map((language) => ({ ...language, id: name(language.id, i) })))
	};
}
