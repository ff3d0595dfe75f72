/** The file that the studio writes of a town: checked as a build checks it, with what is wrong at its field. */
import { story as shipped } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { words } from '#lib/i18n/words.ts';
import { projectWords, questionIds } from '#lib/narrative/town/check-town.ts';
import { mergeTownData, TOWN_ID } from '#lib/narrative/town/merge-town.ts';
import { createTownData } from '#lib/pages/embed/studio/town/build-town-data.ts';
import type { TownData } from '#lib/pages/embed/studio/town/town-data.ts';
import { TownState } from '#lib/pages/embed/studio/town/town-state.svelte.ts';
import { TownTools } from '#lib/pages/embed/studio/town/town-tools.ts';
import { writeTownFile, type TownFields } from '#lib/pages/embed/studio/town/write-town-file.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { TESTED_TOWN } from './tested-town.ts';

if (!shipped) throw new Error('the story holds a mistake');
const story: Story = shipped;
const questions = questionIds(story);
const [question = ''] = questions;
const [kind = ''] = projectWords(story, 'kind');
const [projectStatus = ''] = projectWords(story, 'status');
const HEAD: TownFields = { name: 'Villesaine', country: 'fr', latitude: '43,6', longitude: '1.44' };
const sourceOf = (fact: string, url = `https://${fact}.example/`): TownFields =>
	Object.fromEntries(
		Object.entries({
			publisher: 'Le Journal',
			title: 'Des « caméras » : 2020 #1',
			date: '2020-03-02',
			url
		}).map(([part, text]) => [`${fact}-${part}`, text])
	);
const WHOLE: TownFields = {
	...HEAD,
	...{ 'cameras-value': '1 350', 'cameras-when': '2020-03', ...sourceOf('cameras') },
	...{ 'operators-value': '4', 'operators-when': '2020', 'operators-counted': 'watching' },
	'operators-cameras': '402',
	...sourceOf('operators', 'https://cameras.example/'),
	...{ 'cost-value': '12,5', 'cost-when': '2019', 'cost-yearly': 'true', ...sourceOf('cost') },
	...{ 'trial-value': 'Un « logiciel »: essai', 'trial-when': '2019', 'trial-until': '2020' },
	...{ 'trial-type': kind, 'trial-status': projectStatus, ...sourceOf('trial') },
	...{ [`answer-${question}`]: 'Oui # non: "peut-être"', ...sourceOf('answers') }
};
/** What the browser gets of the story. */
const data = JSON.parse(JSON.stringify(createTownData(story, catalogue.glyphs ?? ''))) as TownData;
const tools = new TownTools(data, () => Promise.reject(new Error('no story')));
const check = (fields: TownFields) => tools.check(writeTownFile(fields, questions, 'fr'));
/** Returns the state of a form in which some fields were typed. */
function formWith(fields: TownFields): TownState {
	const form = new TownState(questions, 'fr', () => Promise.resolve(tools));
	for (const [name, text] of Object.entries(fields)) form.set(name, text);
	return form;
}

it('is sound where nothing is known but the town, and says so of each value', () => {
	const { town, mistakes } = check(HEAD);
	expect(mistakes).toEqual([]);
	expect(town).toMatchObject({
		cameras: 'unknown',
		operators: 'unknown',
		cost: 'unknown',
		trials: 'unknown'
	});
	expect(Object.values(town?.answers ?? {})).toEqual(questions.map(() => 'unknown'));
});

it('has each value with its source, and a source of two facts once', () => {
	const { town, mistakes } = check(WHOLE);
	expect(mistakes).toEqual([]);
	expect(town?.cameras).toMatchObject([{ count: 1350, when: '2020-03' }]);
	expect(town?.operators).toMatchObject({ watching: 4, cameras: 402 });
	expect(town?.cost).toMatchObject({ euros: 12.5, yearly: true });
	expect(town?.answers[question]).toMatchObject({ text: 'Oui # non: "peut-être"' });
	expect(Object.keys(town?.sources ?? {})).toHaveLength(4);
});

it('answers the question of the cost by the number alone, and takes 0 for people who watch', () => {
	const answersOf = (fields: TownFields) => {
		const { town, mistakes } = check(fields);
		expect(mistakes).toEqual([]);
		const { records } = mergeTownData(data.story, town ?? expect.unreachable());
		return records.flatMap(({ items }) => items.filter(({ own }) => own));
	};
	const cost = story.town?.answers.cost;
	expect(answersOf(WHOLE).find(({ id }) => id === cost)?.answer).toBeDefined();
	// Nobody at the images is not an unknown number, nor are people whose cameras nobody has counted.
	const ratioOf = (fields: TownFields) =>
		answersOf(fields).find(({ id, high }) => id === TOWN_ID && high !== undefined);
	expect(ratioOf({ ...WHOLE, 'operators-value': '0' })).toMatchObject({
		high: 0,
		unknown: story.town?.words.nobody
	});
	expect(ratioOf({ ...WHOLE, 'operators-cameras': '' })).toMatchObject({
		high: 4,
		unknown: story.town?.words.uncounted
	});
});

/** What a desk may type by mistake: the field, and its text. */
const SLIPS: readonly (readonly [field: string, text: string])[] = [
	['name', ''],
	['name', 'Une ville dont le nom ne tient pas à côté d’une image'],
	['name', 'Ville<b>saine'],
	['country', 'FRANCE'],
	['country', ''],
	['latitude', '451.2'],
	['latitude', 'quarante-trois'],
	['latitude', '1,44'],
	['longitude', ''],
	['longitude', '1.44 E'],
	['cameras-value', 'vingt-quatre'],
	['cameras-value', '2,5'],
	['cameras-when', '31/02/2026'],
	['cameras-when', '2026-02-31'],
	['cameras-url', 'pas une adresse'],
	['cameras-publisher', ''],
	['cameras-date', 'l’an dernier'],
	['operators-value', '-3'],
	['operators-cameras', 'toutes'],
	['cost-value', '12 000 €'],
	['cost-when', ''],
	['cost-title', ''],
	['trial-type', ''],
	['trial-status', ''],
	['trial-until', '2018'],
	[`answer-${question}`, 'Trente jours, '.repeat(9)]
];

describe('a slip', () => {
	it.each(SLIPS)('in “%s”, as in “%s”, gives no file, and the remedy at its field', async (field, text) => {
		const form = formWith({ ...WHOLE, [field]: text });
		expect(await form.ask()).toBe(false);
		const named = [...form.faults.keys()];
		expect(named).toContain(field);
		// A source of two facts is wrong at both; nothing else is.
		expect(named.every((name) => name.split('-').at(-1) === field.split('-').at(-1))).toBe(true);
		for (const { word } of form.faults.values()) expect(words).toHaveProperty([`make.town-wrong-${word}`]);
	});

	it('is shown once its field is left, or a file was asked for', async () => {
		const form = formWith({ ...HEAD, latitude: '451.2', country: 'FRANCE' });
		await form.check();
		expect([...form.faults.keys()]).toEqual([]);
		form.leave('latitude');
		expect([...form.faults.keys()]).toEqual(['latitude']);
		await form.ask();
		expect([...form.faults.keys()].sort()).toEqual(['country', 'latitude']);
	});

	it('goes away with its remedy', async () => {
		const form = formWith({ ...HEAD, latitude: '451.2' });
		expect(await form.ask()).toBe(false);
		form.set('latitude', '43.6');
		expect(form.town).toBeUndefined();
		expect(await form.ask()).toBe(true);
		expect(form.faults.size).toBe(0);
	});
});

describe('a file that is opened', () => {
	const linesOf = async (text: string) => {
		const form = formWith({});
		form.open('town.yaml', text);
		await form.check();
		return { form, lines: form.checked?.lines.join('\n') ?? '' };
	};

	it('is drawn if it is sound', async () => {
		const { form } = await linesOf(TESTED_TOWN);
		expect(form.town?.cameras).toHaveLength(2);
	});

	it('is refused with its line if it is empty, has an unknown key, or is no text', async () => {
		expect((await linesOf('')).lines).toMatch(/town\.yaml:1:1 .*empty/);
		expect((await linesOf(TESTED_TOWN.replace('cost:', 'costs:'))).lines).toMatch(
			/:\d+:\d+ .*unknown key “costs”/
		);
		expect((await linesOf('\u0000PNG')).form.town).toBeUndefined();
	});

	it('fills the form if it is a draft, which no build takes', async () => {
		const form = formWith({ ...HEAD, latitude: '451.2' });
		const { draft } = form;
		expect(tools.check(draft).town).toBeUndefined();
		const { form: again } = await linesOf(draft);
		expect(again.opened).toBeUndefined();
		expect(again.fields).toMatchObject({ name: 'Villesaine', latitude: '451.2' });
	});
});

it('names for each picture what it shows of the town, and who published that', () => {
	const { town } = tools.check(TESTED_TOWN);
	if (!town) throw new Error('the file is invalid');
	const pictures = tools.list(town);
	expect(pictures).toHaveLength(4);
	for (const { sentence, sources } of pictures) {
		for (const { id } of story.languages) expect(sentence[id]).toContain('Villesaine');
		expect(sources.join()).toMatch(/Le Journal, 2020|Ville de Villesaine/);
	}
});
