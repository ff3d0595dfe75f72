import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import type { Inline } from '#lib/narrative/types/story.ts';
import { current } from './current.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;
const records = (id: string) => typedStory.records.find((list) => list.id === id)?.items ?? [];
const step = (id: string) =>
	typedStory.chapters.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id);
const plainText = (inlines: readonly Inline[]): string =>
	inlines
		.map((inline) =>
			'text' in inline ? inline.text : 'children' in inline ? plainText(inline.children) : ''
		)
		.join('');

/** From two on, because “one” is also an article. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
	fr: 'deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
	en: 'two three four five six seven eight nine ten eleven twelve'.split(' ')
};
const numbersIn = (text: string, lang: string): number[] =>
	[...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => {
		const index = NUMBERS[lang]?.indexOf(word) ?? -1;
		return index < 0 ? [] : [index + 2];
	});

describe.each(Object.keys(NUMBERS))('the epilogue, in %s', (lang) => {
	it('counts the verdicts on the thread of 2019 as its records do', () => {
		const [first = []] = step(current('epilogue-then-now'))?.text[lang] ?? [];
		const counts = Object.keys(typedStory.drawn['claims-review']?.signs ?? {}).map(
			(verdict) => records('thennow').filter(({ kind }) => kind === verdict).length
		);
		expect(numbersIn(plainText(first), lang)).toEqual(counts);
	});

	it('puts a claim and the facts, or a door and its key, on both sides of an arrow', () => {
		for (const { id, name } of [...records('thennow'), ...records('doors')])
			expect([id, name[lang]?.match(/\S → \S/g)?.length]).toEqual([id, 1]);
	});
});

it('the thread has a verdict for each of its twenty-two claims', () => {
	expect(records('thennow')).toHaveLength(22);
});

it('cites a text of law or an authority for each door', () => {
	const official = new Set(
		typedStory.sources.filter(({ kind }) => kind === 'law' || kind === 'official').map(({ id }) => id)
	);
	for (const { id, source, also = [] } of records('doors'))
		expect([id, [source, ...also].some((cited) => official.has(cited))]).toEqual([id, true]);
});
