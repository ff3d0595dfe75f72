import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import type { NamedPath, TextEntry } from '#lib/narrative/edit/in-place/protocol.ts';
import { readEntry } from '#lib/narrative/edit/in-place/read-entry.ts';
import { saveTexts } from '#lib/narrative/edit/in-place/save-texts.ts';
import { readStoryFile } from '#lib/narrative/edit/in-place/story-file.ts';

const SOURCE = readFileSync('stories/example.yaml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'story-'));
const path = join(folder, 'story.yaml');
const TITLE = ['chapters', 'water', 'steps', 'rules', 'title'];

beforeEach(() => writeFileSync(path, SOURCE));
afterAll(() => rmSync(folder, { recursive: true }));

function open(at: NamedPath): TextEntry {
	const file = readStoryFile(path);
	const entry = file && readEntry(file, at);
	if (!entry) throw new Error(`no text at ${at.join('.')}`);
	return entry;
}
/** Saves new texts by language, or by key. */
function save(
	{ path: at, revision, fields }: TextEntry,
	texts: Readonly<Record<string, string>>,
	fix = false
) {
	const written = fields.map((field) => ({
		path: field.path,
		text: texts[String(field.path.at(-1))] ?? field.text
	}));
	return saveTexts(path, { path: at, revision, texts: written, fix }, catalogue);
}
const stored = () => readFileSync(path, 'utf8');

describe('a text that is opened', () => {
	test('has all languages, its lines and its sources', () => {
		const text = open(['chapters', 'water', 'steps', 'fountains', 'text']);
		expect(text.fields.map(({ name, lang, dir }) => [name, lang, dir])).toEqual([
			['Français', 'fr', 'ltr'],
			['English', 'en', 'ltr']
		]);
		const lines = SOURCE.split('\n');
		for (const { text: words, line } of text.fields) expect(lines[line - 1]).toContain(words.slice(0, 30));
		expect(text.fullPath).toBe(path);
	});

	test('has the sources that it cites, which are open to edit with all their values', () => {
		writeFileSync(
			path,
			[
				'languages: { fr: { name: Français }, en: { name: English } }',
				'sources:',
				'  paper: { title: A, publisher: B, date: 2020-01-01, supports: { fr: c, en: d } }',
				'  report: { title: E }',
				'picture: { fr: "12 [@paper]", en: "12 [@paper; @hypothesis]", source: [report] }'
			].join('\n')
		);
		expect(open(['picture']).sources).toEqual([
			{ path: ['sources', 'paper'], id: 'paper', title: 'A', line: 3 },
			{ path: ['sources', 'report'], id: 'report', title: 'E', line: 4 }
		]);
		expect(open(['sources', 'paper']).fields.map(({ name, text }) => `${name} ${text}`)).toEqual([
			'title A',
			'publisher B',
			'date 2020-01-01',
			'Français c',
			'English d'
		]);
	});

	test('has the figure of a large number beside its label', () => {
		writeFileSync(
			path,
			'languages: { fr: { name: F } }\nnumber: { figure: "{x | integer}", label: { fr: mètres }, id: a }'
		);
		expect(open(['number', 'label']).fields.map(({ text }) => text)).toEqual(['{x | integer}', 'mètres']);
	});

	test('is nothing else of the file', () => {
		const file = readStoryFile(path);
		for (const at of [
			['chapters', 'water'],
			['published'],
			['languages', 'fr'],
			['nowhere'],
			['chapters', 99]
		])
			expect(file && readEntry(file, at), at.join('.')).toBeUndefined();
	});
});

describe('saving', () => {
	test('writes both languages and leaves the rest of the file', () => {
		const title = open(TITLE);
		const [french = '', english = ''] = title.fields.map(({ text }) => text);
		expect(save(title, { fr: 'Qui décide', en: 'Who decides' })).toMatchObject({
			state: 'saved',
			at: expect.stringMatching(/story\.yaml:\d+$/) as string
		});
		expect(stored()).toBe(SOURCE.replace(french, 'Qui décide').replace(english, 'Who decides'));
	});

	test('keeps a byte order mark', () => {
		writeFileSync(path, `\ufeff${SOURCE}`);
		expect(save(open(TITLE), { fr: 'Qui décide' }).state).toBe('saved');
		expect(stored().startsWith('\ufeff#')).toBe(true);
	});

	test.each([
		['a source that does not exist', 'text', { en: 'Water changed hands [@nowhere].' }, /nowhere/],
		['a figure that does not exist', 'text', { en: '{nothing | integer} times [@hypothesis].' }, /nothing/],
		['an empty text', 'title', { fr: '' }, /title\.fr/]
	])('refuses %s with the sentence of the checker', (_, key, texts, sentence) => {
		const refusal = save(open([...TITLE.slice(0, -1), key]), texts);
		expect(refusal).toMatchObject({ state: 'refused', isFixable: false });
		expect(JSON.stringify(refusal)).toMatch(sentence);
		expect(stored()).toBe(SOURCE);
	});

	test('corrects spaces and apostrophes only when it is asked to', () => {
		const title = open(TITLE);
		const typed = { fr: "Qui l'a décidé ?" };
		expect(save(title, typed)).toMatchObject({ state: 'refused', isFixable: true });
		expect(stored()).toBe(SOURCE);
		expect(save(title, typed, true).state).toBe('saved');
		expect(open(TITLE).fields[0]?.text).toBe('Qui l’a décidé\u202f?');
	});

	test('refuses a text of another part of the file', () => {
		const { revision } = open(TITLE);
		for (const other of [['title', 'fr'], ['chapters', 'water', 'id'], [...TITLE]])
			expect(() =>
				saveTexts(path, { path: TITLE, revision, texts: [{ path: other, text: 'x' }], fix: false }, catalogue)
			).toThrow(RangeError);
		expect(stored()).toBe(SOURCE);
	});
});

describe('a file that has changed since', () => {
	test('is not overwritten, and its text is returned to be compared', () => {
		const title = open(TITLE);
		const french = title.fields[0]?.text ?? '';
		const other = SOURCE.replace(french, 'Écrit ailleurs').replace('chapters:', '# A new line\nchapters:');
		writeFileSync(path, other);
		const answer = save(title, { fr: 'Qui décide' });
		expect(answer).toMatchObject({
			state: 'changed',
			entry: { line: title.line + 1, fields: [{ text: 'Écrit ailleurs' }, {}] }
		});
		expect(stored()).toBe(other);
		expect(save(open(TITLE), { fr: 'Qui décide' }).state).toBe('saved');
		expect(stored()).toBe(other.replace('Écrit ailleurs', 'Qui décide'));
	});

	test('may have its steps in another order', () => {
		const title = open(TITLE);
		const steps = SOURCE.split(/^(?= {6}- id: )/m);
		const [first = '', ...rest] = steps.slice(1, 3);
		writeFileSync(path, [steps[0], ...rest, first, ...steps.slice(3)].join(''));
		const answer = save(title, { fr: 'Qui décide' });
		expect(answer).toMatchObject({
			state: 'changed',
			entry: { fields: title.fields.map(({ text }) => ({ text })) }
		});
	});

	test('may lack the text, or be missing', () => {
		const title = open(TITLE);
		writeFileSync(path, SOURCE.replace('- id: rules', '- id: others'));
		expect(save(title, { fr: 'Qui décide' })).toEqual({ state: 'changed', entry: undefined });
		rmSync(path);
		expect(save(title, { fr: 'Qui décide' })).toEqual({ state: 'changed', entry: undefined });
	});
});
