import { memoize } from '#lib/model/maths/memoize.ts';

/** A number in letters found in a text. */
export interface NumberInWords {
	/** Index of its first letter. */
	readonly index: number;
	readonly as: string;
	readonly value: number;
}

/** Smaller numbers are articles, or parts of idioms, in many languages. */
const MIN_VALUE = 11;

/** Words from one to nineteen, then tens from twenty, by language. French has no word of its own for 70 and 90. */
const WORDS: Readonly<Record<string, { readonly teens: string; readonly tens: string }>> = {
	fr: {
		teens:
			'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
		tens: 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'
	},
	en: {
		teens:
			'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
		tens: 'twenty thirty forty fifty sixty seventy eighty ninety'
	}
};

/** Returns the values of the numbers in letters of a language, from eleven to ninety-nine; undefined if not known. */
const numberWords = memoize((lang: string): ReadonlyMap<string, number> | undefined => {
	const words = WORDS[lang];
	if (!words) return undefined;
	const [teens, tens] = [words.teens.split(' '), words.tens.split(' ')];
	const found = new Map(teens.map((word, index) => [word, index + 1]));
	for (const [index, ten] of tens.entries()) {
		// Two tens with one word share it: the numbers after the second are added to it from ten to nineteen.
		const [isFirst, isSecond] = [ten !== tens[index - 1], ten === tens[index - 1]];
		const base = (index + 2) * 10;
		if (isFirst) for (const plural of [ten, `${ten}s`]) found.set(plural, base);
		for (const [at, word] of teens.slice(0, isSecond ? 19 : 9).entries()) {
			const value = isSecond ? base - 10 + at + 1 : base + at + 1;
			for (const joint of ['-', '-et-']) found.set(ten + joint + word, value);
		}
	}
	return new Map([...found].filter(([, value]) => value >= MIN_VALUE));
});

/** Returns the numbers in letters of a text, from eleven to ninety-nine; undefined in a language whose words are not known. */
export function findNumbersInWords(text: string, lang: string): readonly NumberInWords[] | undefined {
	const words = numberWords(lang);
	if (!words) return undefined;
	return [...text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)].flatMap(({ 0: as, index }) => {
		const value = words.get(as);
		return value === undefined ? [] : [{ index, as: text.slice(index, index + as.length), value }];
	});
}
