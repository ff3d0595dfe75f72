import { story as shipped } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { mergeTown } from '#lib/narrative/town/merge-town.ts';
import { loadTown } from '#lib/narrative/town/load-town.ts';
import { readTown } from '#lib/narrative/town/read-town.ts';
import { TESTED_TOWN } from './tested-town.ts';

if (!shipped) throw new Error('the story is invalid');
const story: Story = shipped;
const mistakesOf = (text: string) => load(text).mistakes.map(formatIssue).join('\n');
const load = (text: string) => loadTown(text, 'town.yaml', story, catalogue);

/**
 * Slips of a person who writes the file of a town: what is replaced, what is typed instead, a part of the line that is named,
 * and the message.
 */
const SLIPS: Readonly<
	Record<string, readonly [before: string, after: string, line: string, message: RegExp]>
> = {
	'a misspelt key': ['cameras:\n', 'camera:\n', 'camera:', /unknown key “camera”.*did you mean “cameras”/],
	'a fact left out': [
		'cost: {',
		'# cost: {',
		'name:',
		/cost {2}found nothing, expected what it costs, or the word unknown/
	],
	'another word for unknown': [
		'recipients: unknown',
		'recipients: "?"',
		'recipients',
		/“\?”.*or the word unknown/
	],
	'a count in words': [
		'count: 350',
		'count: about 350',
		'about 350',
		/cameras\[0\]\.count .*a number of cameras, a whole number/
	],
	'a count between quotes': [
		'count: 350',
		'count: "350"',
		'"350"',
		/cameras\[0\]\.count .*a number of cameras/
	],
	'no camera as a count': ['count: 350', 'count: 0', 'count: 0', /a number of cameras, 1 at least/],
	'a space in a number': [
		'euros: 1500000',
		'euros: 1 500 000',
		'1 500 000',
		/cost\.euros .*a number of euros/
	],
	'two counts of one date': [
		'2020-03, count',
		'2017-02, count',
		'count: 402',
		/a second count of 2017-02, expected one count/
	],
	'a day that does not exist': [
		'when: 2025-06',
		'when: 2025-02-30',
		'2025-02-30',
		/a day that the calendar has/
	],
	'a date as people write it': ['when: 2025-06', 'when: 06/2025', '06/2025', /a date like 2020-02-03/],
	'an end before the beginning': [
		'until: 2020-05',
		'until: 2018',
		'until',
		/until {2}found 2018, expected 2019 or later/
	],
	'longitude before latitude': [
		'at: [43.6, 1.44]',
		'at: [1.44, 43.6]',
		'at:',
		/not on the land.*did you mean \[43\.6, 1\.44\]/
	],
	'a value without a source': [
		'402, source: hall }\n',
		'402 }\n',
		'count: 402',
		/cameras\[1\]\.source {2}found nothing/
	],
	'a misspelt source': [
		'yearly: true, source: hall',
		'yearly: true, source: hal',
		'hal }',
		/unknown source “hal”.*did you mean “hall”/
	],
	'a source without its address': [
		'    url: https://journal.example/cameras\n',
		'',
		'paper:',
		/sources\.paper\.url .*an address that begins with https/
	],
	'an address without https': [
		'url: https://journal',
		'url: journal',
		'url: journal',
		/an address that begins with https/
	],
	'a source that nothing cites': [
		'sources:\n',
		'sources:\n  other: { publisher: A, title: B, date: 2020, url: "https://a.example/", lang: fr, kind: press }\n',
		'other',
		/a source that nothing cites, expected “source: other” at a value/
	],
	'an id that the story has': [
		'  paper:\n',
		`  ${story.sources[0]?.id ?? ''}: { publisher: A, title: B, date: 2020, url: "https://a.example/", lang: fr, kind: press }\n  paper:\n`,
		'publisher: A',
		/is a source of the story too, expected another id/
	],
	'a misspelt question': ['  days:\n', '  day:\n', 'day:', /unknown question “day”.*did you mean “days”/],
	'a misspelt status': [
		'status: planned',
		'status: planed',
		'planed',
		/unknown status “planed”.*did you mean “planned”/
	],
	'a kind that the map lacks': [
		'kind: video',
		'kind: camera',
		'camera',
		/unknown kind “camera”, expected one of /
	],
	'an answer in one language': [
		'fr: "Trente jours", en: "Thirty days"',
		'fr: "Trente jours"',
		'Trente',
		/no text in en, expected en: with the words/
	],
	'an answer longer than a card': [
		'Thirty days',
		'Thirty days, '.repeat(9),
		'Thirty',
		/at most 90 characters/
	],
	markup: ['Thirty days', 'Thirty <b>days</b>', '<b>', /“<”, expected plain words/],
	'a character that the fonts lack': ['Thirty days', 'Thirty 日', '日', /the character “日”/],
	'people and staff at once': [
		'watching: 4,',
		'watching: 4, staff: 36,',
		'staff',
		/“watching” and “staff”, expected “watching” alone/
	],
	'no people': ['watching: 4, ', '', 'operators', /no number of people, expected “watching”/],
	'a tab': ['  - { when: 2017', '\t- { when: 2017', '2017', /a tab, expected spaces/],
	'an open quote': [
		'"Trente jours"',
		'"Trente jours',
		'Trente',
		/a quotation mark that is never closed, expected its partner/
	]
};

describe('the file of a town', () => {
	it.each(['toulouse', 'valenciennes'])('towns/%s.yaml is sound', (name) => {
		expect(readTown(`towns/${name}.yaml`, story, catalogue).mistakes.map(formatIssue)).toEqual([]);
	});

	it.each(Object.entries(SLIPS))(
		'is refused with line and remedy: %s',
		(_, [before, after, part, message]) => {
			expect(TESTED_TOWN).toContain(before);
			const text = TESTED_TOWN.replace(before, () => after);
			const { town, mistakes } = load(text);
			expect(town).toBeUndefined();
			// One slip gives one issue: no others follow from it.
			expect(mistakes.map(formatIssue)).toEqual([expect.stringMatching(message)]);
			expect(text.split('\n')[(mistakes[0]?.line ?? 0) - 1]).toContain(part);
		}
	);

	it('is refused where the story has no place for a town', () => {
		const other = { ...story };
		delete other.town;
		expect(loadTown(TESTED_TOWN, 'town.yaml', other, catalogue).mistakes.map(formatIssue).join()).toMatch(
			/without “town:”/
		);
		expect(readTown('towns/none.yaml', story, catalogue).mistakes.map(formatIssue).join()).toMatch(
			/no such file/
		);
	});
});

describe('the edition of a town', () => {
	const merge = (text: string): Story => {
		const { town } = load(text);
		if (!town) throw new Error(mistakesOf(text));
		return mergeTown(story, town);
	};
	const step = (of: Story, picture: string | undefined) => {
		const found = of.chapters.flatMap(({ steps }) => steps).find(({ state }) => state['picture'] === picture);
		if (!found) throw new Error(`no step shows ${picture}`);
		return found;
	};
	const { counts, ratio, map, questions } = story.town ?? {};
	const listOf = (of: Story, picture = '') =>
		of.records.find(({ id }) => id === of.drawn[picture]?.records)?.items ?? [];
	const whole = merge(TESTED_TOWN);
	const unknown = merge(
		TESTED_TOWN.replace(/cameras:\n( {2}.*\n)+/, 'cameras: unknown\n')
			.replace(/operators: .*/, 'operators: unknown')
			.replace(/trials:\n( {2}.*\n)+/, 'trials: unknown\n')
	);

	it('has the town first in each picture, in place of what the story has on it', () => {
		expect(whole.drawn[counts ?? '']?.series?.[0]).toBe(whole.series[0]?.id);
		expect(whole.series[0]?.points.map(({ value }) => value)).toEqual([350, 402]);
		expect(listOf(whole, ratio)[0]).toMatchObject({ own: true, value: 402, high: 4 });
		for (const picture of [ratio, map]) {
			const names = listOf(whole, picture).filter(({ name }) => name['fr']?.startsWith('Villesaine'));
			expect(names.every(({ own }) => own)).toBe(true);
		}
		expect(listOf(whole, questions)).toHaveLength(listOf(story, questions).length);
	});

	it('cites the sources of the town where its data is drawn, and describes it', () => {
		for (const [picture, id] of [
			[counts, 'hall'],
			[ratio, 'hall'],
			[map, 'paper'],
			[questions, 'hall']
		] as const) {
			const { sources, dataSources, describe: described } = step(whole, picture);
			expect([picture, sources.includes(id), dataSources.includes(id)]).toEqual([picture, true, true]);
			for (const { id: lang } of story.languages)
				expect(JSON.stringify(described[lang])).toContain('Villesaine');
		}
		expect(whole.sources.map(({ id }) => id)).toContain('hall');
	});

	it('says of each value and question that it is unknown', () => {
		expect(unknown.series[0]).toMatchObject({ points: [], own: true });
		for (const lang of story.languages.map(({ id }) => id)) {
			expect(unknown.series[0]?.unknown?.[lang]).toMatch(/\S/);
			for (const picture of [ratio, map]) expect(listOf(unknown, picture)[0]?.unknown?.[lang]).toMatch(/\S/);
		}
		for (const { answer, unknown: words } of listOf(unknown, questions)) expect(Boolean(answer)).toBe(!words);
	});

	it('leaves no blank of a sentence, and no picture without a word of the town', () => {
		for (const of of [whole, unknown])
			for (const picture of [counts, ratio, map, questions])
				expect(JSON.stringify(step(of, picture).describe)).not.toMatch(
					/\{(town|values|name|date|kind|count)\}/
				);
	});
});
