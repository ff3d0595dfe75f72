import { namedPicturesIn } from '../catalogue/pictures.ts';
import { definedEntries, ownValue } from '../deep-partial.ts';
import { quote } from '../issues/issue.ts';
import { didYouMean } from '../issues/suggest.ts';
import { formatChoices } from '../issues/validate.ts';
import { TOWN_WORDS, type TownWord } from '../schema/town.ts';
import type { Review } from './review.ts';

const PICTURES = ['counts', 'ratio', 'map', 'questions'] as const;
const blanksIn = (text: string): readonly string[] =>
	[...text.matchAll(/\{([\w-]+)\}/g)].map(([blank]) => blank);

/** Checks what a story says of town editions: that its pictures and questions exist, and the blanks of its words. */
export function checkTownPlaces(review: Review): void {
	const { town } = review.file;
	if (!town) return;
	const pictures = namedPicturesIn(review.file);
	const names = pictures.map(({ name }) => name);
	for (const key of PICTURES) {
		const name = town[key];
		if (name !== undefined && !names.includes(name))
			review.add(['town', key], {
				found: `unknown picture ${quote(name)}`,
				expected: formatChoices(names, 'picture', name),
				hint: didYouMean(name, names)
			});
	}
	const list = pictures.find(({ name }) => name === town.questions)?.picture.records;
	const questions = list === undefined ? [] : Object.keys(ownValue(review.file.records, list) ?? {});
	for (const [fact, id] of definedEntries(town.answers))
		if (questions.length > 0 && !questions.includes(id))
			review.add(['town', 'answers', fact], {
				found: `unknown question ${quote(id)}`,
				expected: formatChoices(questions, 'question', id),
				hint: didYouMean(id, questions)
			});
	for (const [word, texts] of definedEntries(town.words)) {
		review.checkPlain(texts, ['town', 'words', word]);
		const allowed = blanksIn(TOWN_WORDS[word as TownWord]);
		for (const [lang, text] of definedEntries(texts))
			for (const blank of blanksIn(text).filter((each) => !allowed.includes(each)))
				review.add(
					['town', 'words', word, lang],
					{ found: `the blank ${blank}`, expected: formatChoices(allowed, 'blank') },
					{ index: text.indexOf(blank) }
				);
	}
}
