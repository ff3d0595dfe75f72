import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSite, SITE_PATH, SITE_VARIABLES } from './read-site.ts';
import { contactHref, legalNotice, missingEntries } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'site.yaml');

/** Reads a file with these lines. */
function read(lines: readonly string[], env: Readonly<Record<string, string>> = {}) {
	writeFileSync(file, lines.join('\n'));
	const { site, mistakes } = readSite(env, file);
	return { site, mistakes: mistakes.map((line) => line.replace(file, 'site.yaml')) };
}

const WHOLE = [
	'address: https://example.org/',
	'publisher:',
	'  name: The Gazette',
	'  url: https://gazette.example/',
	'contact: us@gazette.example',
	'legal:',
	'  fr: https://gazette.example/mentions',
	'  en: Printed in Lyon.'
];

describe('site.yaml', () => {
	it('is valid, with its examples commented out or not', () => {
		expect(readSite({}).mistakes).toEqual([]);
		// Explanations, unlike examples, have a space after the `#`.
		const examples = readFileSync(SITE_PATH, 'utf8').replace(/^#(?! \S)/gm, '');
		const { site, mistakes } = read(examples.split('\n'));
		expect(mistakes).toEqual([]);
		expect(missingEntries(site)).toEqual([]);
	});

	it('gives no data if it is empty or absent', () => {
		expect(read(['# contact: us@example.org', ''])).toEqual({ site: {}, mistakes: [] });
		expect(readSite({}, join(folder, 'none.yaml'))).toEqual({ site: {}, mistakes: [] });
	});

	it('gives the publisher and the address', () => {
		const { site, mistakes } = read(WHOLE);
		expect(mistakes).toEqual([]);
		expect(site).toMatchObject({ address: 'https://example.org', contact: 'us@gazette.example' });
		expect(missingEntries(site)).toEqual([]);
		expect(legalNotice(site, 'en')).toEqual({ text: 'Printed in Lyon.' });
		expect(legalNotice(site, 'es')).toEqual({ lang: 'fr', text: 'https://gazette.example/mentions' });
	});

	it.each([
		[
			['contcat: us@example.org'],
			/^site\.yaml:1:1 {2}contcat {2}found unknown key .*did you mean “contact”\?$/
		],
		[['publisher:', '  nmae: X'], /^site\.yaml:2:3 {2}publisher\.nmae .*did you mean “name”\?$/],
		[
			['contact: at the gazette'],
			/^site\.yaml:1:10 {2}contact {2}found the text .*, expected an e-mail address/
		],
		[['address: https://example.org/ville'], /^site\.yaml:1:10 .*BASE_PATH$/],
		[['publisher: The Gazette'], /^site\.yaml:1:12 .*expected keys with values$/],
		[['publisher:', '  url: https://gazette.example/'], /^site\.yaml:1:1 {2}publisher\.name .*found nothing/],
		[['legal: [a]'], /^site\.yaml:1:8 {2}legal {2}found a list, expected an address, words/],
		[['contact: "us'], /^site\.yaml:1:10 /],
		[['- contact'], /^site\.yaml:1:1 .*found a list, expected keys with values$/]
	])('reports an issue with its position: %j', (lines, said) => {
		const { site, mistakes } = read(lines);
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]).toMatch(said);
		expect(site).toEqual({});
	});
});

describe('the environment', () => {
	it('overrides the file, except with empty variables', () => {
		const { site } = read(WHOLE, {
			SITE_ORIGIN: 'http://localhost:8080',
			SITE_CONTACT: '',
			SITE_PUBLISHER: 'Us'
		});
		expect(site).toMatchObject({ address: 'http://localhost:8080', contact: 'us@gazette.example' });
		// The address in the file belongs to the other publisher.
		expect(site.publisher).toEqual({ name: 'Us' });
		expect(read(WHOLE, { SITE_PUBLISHER_URL: 'https://us.example' }).site.publisher).toEqual({
			name: 'The Gazette',
			url: 'https://us.example'
		});
	});

	it('is named in issues of its variables', () => {
		const wrong = {
			SITE_ORIGIN: 'example.org',
			SITE_CONTACT: 'us',
			SITE_PUBLISHER: 'Us',
			SITE_PUBLISHER_URL: 'us'
		};
		const { mistakes } = read([], wrong);
		expect(mistakes.map((line) => line.split(' ')[0]).sort()).toEqual(
			Object.keys(wrong)
				.filter((name) => name !== 'SITE_PUBLISHER')
				.sort()
		);
		for (const line of mistakes) expect(line).toMatch(/ {2}found “.+”, expected \S/);
	});

	it('has a variable for each key', () => {
		expect(new Set(Object.values(SITE_VARIABLES).map(([key]) => key))).toEqual(
			new Set(['address', 'publisher', 'contact', 'corrections', 'legal'])
		);
	});
});

it('lists each missing entry in one line', () => {
	expect(missingEntries({}).map((line) => line.split(':')[0])).toEqual([
		...['address', 'publisher', 'contact', 'corrections', 'legal']
	]);
	expect(missingEntries({ contact: 'us@example.org' }).join()).not.toMatch(/contact|corrections/);
});

it('links to e-mail addresses and to pages, even with an @ in the address', () => {
	expect(contactHref('us@example.org')).toBe('mailto:us@example.org');
	expect(contactHref('https://social.example/@us')).toBe('https://social.example/@us');
});
