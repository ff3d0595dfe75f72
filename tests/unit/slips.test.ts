import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { listNames } from '#lib/narrative/catalogue/names.ts';
import { formatIssue, formatIssues } from '#lib/narrative/issues/issue.ts';
import { isLongRun } from '../random.ts';
import { SLIPS } from './slips.ts';

const read = (name: string) => readFileSync(name, 'utf8');
const VALID_STORY = read('tests/stories/sound.yaml');
const THREE = read('tests/stories/three-chapters.yaml');
const load = (text: string) => loadStory(text, 'story.yaml', catalogue);

describe('common slips', () => {
	it.each(Object.entries(SLIPS))('%s', (_, [before, after, places, message, warning]) => {
		expect(VALID_STORY).toContain(before);
		const { mistakes, warnings } = load(VALID_STORY.replace(before, () => after));
		const [these, others] = warning ? [warnings, mistakes] : [mistakes, warnings];
		expect(these.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(places);
		expect(these[0] && formatIssue(these[0])).toMatch(message);
		// One slip gives one issue: no others follow from it.
		expect(others).toEqual([]);
	});

	it.each([
		['À 5\u00a0km.', 'At 3 miles.'],
		['De 160\u00a0km.', 'Of 100 miles.'],
		['Par 30\u00a0°C.', 'At 86°F.'],
		['Un million et demi\u00a0: 1\u202f500\u202f000.', 'A million and a half: 1.5 million.'],
		['Sur 2\u00a0hectares.', 'On 5 acres.']
	])('is no number that a language converts: %s %s', (fr, en) => {
		const before = 'fr: "Le compte.", en: "The count."';
		expect(VALID_STORY).toContain(before);
		const { mistakes, warnings } = load(VALID_STORY.replace(before, () => `fr: "${fr}", en: "${en}"`));
		expect([...mistakes, ...warnings].map(formatIssue)).toEqual([]);
	});
});

describe('one cause', () => {
	const OURS = read('data/narrative.yaml');
	/** Returns the lines that the command prints after each pattern is replaced once. */
	const lines = (
		story: string,
		...changes: readonly (readonly [before: RegExp, after: string, ...unknown[]])[]
	) => {
		const text = changes.reduce((before, [pattern, after]) => {
			expect(before).toMatch(pattern);
			return before.replace(pattern, after);
		}, story);
		return formatIssues(load(text).mistakes);
	};
	const [, source = ''] = /answer: \{ value: \d+, source: (\S+) \}/.exec(OURS) ?? [];
	type Cause = readonly [before: RegExp, after: string, line: RegExp];
	const references: readonly Cause[] = [
		[
			new RegExp(`\n  ${source}:\n(?:    .*\n)+`),
			'\n',
			// One line names the others that refer to the source.
			new RegExp(`unknown source “${source}”.*, also on lines (?:\\d+, ){5}\\d+ and \\d+ more$`)
		],
		[/ {8}lamp: (\w+)/, '        lamp: $1x', /lamp \(\S+\) {2}found the text/],
		[
			/draws: \{ scene: bars, records: (\w+) \}/,
			'draws: { scene: bars, records: $1s }',
			/unknown records “(\w+)s”, expected .*did you mean “\1”/
		],
		[
			/(?<key> +)paper: 4\n/,
			'$<key>paper: 4\n$<key>missions: [{ id: one, name: { fr: "Un", en: "One" }, text: { fr: "Oui.", en: "Yes." } }]\n',
			/found missions on a board with “paper”/
		],
		// The words that the record would need are not reported.
		[
			/status: running/,
			'status: runing',
			/records\.\S+\.status {2}found unknown status “runing”.*did you mean “running”/
		]
	];
	const values: readonly Cause[] = [
		[/(?<before>when: "2013", value: )4760/, '$<before>4 760', /the text “4 760”, expected a number/],
		[/(?<name> {6}\w+:\n) {8}draws: [^\n]*\n(?: {8}.*\n)+/, '$<name>', /pictures\.\w+ {2}found nothing/]
	];

	// Checking the story takes most of the time, so causes share a check; in the long run, each has one of its own.
	it.each(isLongRun ? [...references, ...values].map((cause) => [[cause]]) : [[references], [values]])(
		'is one line, and hides what only follows from it: %s',
		(causes) => {
			const found = lines(OURS, ...causes);
			for (const [, , line] of causes) expect(found.filter((each) => line.test(each))).toHaveLength(1);
			expect(found).toHaveLength(causes.length);
		}
	);

	it('is all pictures of a chapter that someone emptied', () => {
		const [pictures, ...others] = lines(THREE, [/ {4}pictures:\n(?: {6}.*\n)+/, '    pictures:\n']);
		expect(pictures).toMatch(/pictures {2}found nothing/);
		expect(others).toEqual([]);
	});
});

describe('slips in the shipped story', () => {
	const OURS = read('data/narrative.yaml');
	// Checking the story takes most of the time, so the slips share two checks.
	it('are reported: a sign of a kind that no record has, a guess whose answer the data contradicts, and towns off their map', () => {
		expect(OURS).toMatch(/signs: \{ good: /);
		expect(OURS).toMatch(/answer: \{ value: 22, /);
		const lines = OURS.replace('signs: { good: ', 'signs: { goood: ')
			.replace('answer: { value: 22, ', 'answer: { value: 23, ')
			.split('\n');
		// Coordinates swapped, in another country, and in the sea.
		const towns = [...lines.entries()].filter(([, line]) => /at: \[[\d.]+, [-\d.]+\]/.test(line)).slice(0, 3);
		expect(towns).toHaveLength(3);
		for (const [i, at] of ['at: [$2, $1]', 'at: [45.07, 7.69]', 'at: [43.7, -7.27]'].entries()) {
			const [index, line] = towns[i] ?? [0, ''];
			lines[index] = line.replace(/at: \[([\d.]+), ([-\d.]+)\]/, at);
		}
		const { mistakes } = load(lines.join('\n'));
		const away = mistakes.filter((mistake) => formatIssue(mistake).includes(', off the map that draws it'));
		expect(away.map(({ line }) => line)).toEqual(towns.map(([index]) => index + 1));
		const others = mistakes.filter((mistake) => !away.includes(mistake)).map(formatIssue);
		expect(others.join('\n')).toMatch(/a sign for “goood”.*did you mean “good”/);
		expect(others.join('\n')).toMatch(/found 23, expected .* of “aef-gormand”: .*22/);
	});

	it('are warnings: a person whom the sentences call otherwise, and a spelled-out number that a setting no longer has', () => {
		const [, name = ''] = /name: \{ fr: "Monsieur (\p{L}+)"/u.exec(OURS) ?? [];
		expect(name).not.toBe('');
		const cameras = /(?<before>settings:\n(?:.*\n)*? {2}cameras:\n {4}default: )12\n/;
		expect(OURS).toMatch(cameras);
		const { mistakes, warnings } = load(
			OURS.replace(`fr: "Monsieur ${name}"`, 'fr: "Monsieur Ximun"').replace(cameras, '$<before>10\n')
		);
		expect(mistakes).toEqual([]);
		const found = warnings.map(formatIssue);
		const isUncalled = (warning: string) => warning.includes('“Ximun”, which no text mentions');
		expect(found.filter(isUncalled)).not.toEqual([]);
		const numbers = found.filter((warning) => !isUncalled(warning));
		expect(numbers.length).toBeGreaterThan(10);
		for (const warning of numbers) expect(warning).toMatch(/“(douze caméras|twelve cameras)”, expected 10/i);
	});
});

describe('a story with empty parts', () => {
	it.each(['    pictures:\n      empty:\n', '    pictures:\n'])('still has names: %j', (pictures) => {
		const file = join(mkdtempSync(join(tmpdir(), 'story-')), 'story.yaml');
		writeFileSync(file, VALID_STORY.replace(/ {4}pictures:\n(?: {6}.*\n)+/, pictures));
		expect(listNames(catalogue, file).steps).toContainEqual(['first-square', 'The square']);
	});
});

describe('a step that was moved', () => {
	/** The lines of a step, with the empty line after it. */
	const lines = (id: string) =>
		new RegExp(`      - id: ${id}\\n(?:(?!      - id:|  - id:|    \\S).*\\n)*`).exec(THREE)?.[0] ?? '';
	const moved = (id: string, before: string) =>
		load(
			THREE.replace(lines(id), '').replace(
				`      - id: ${before}\n`,
				() => `${lines(id)}      - id: ${before}\n`
			)
		).warnings;

	it('is reported where the time goes backwards', () => {
		const [first] = moved('morning-people', 'coverage-fields');
		expect(first).toMatchObject({ where: expect.stringContaining('(morning-people)') as string });
		expect(first?.found).toMatch(/09:02, before that of “coverage-guess”/);
	});

	it('is reported, with the parameter, where its picture continues one from another chapter', () => {
		const warnings = moved('morning-people', 'coverage-fields').map(({ found }) => found);
		expect(warnings.join()).toMatch(/goes on from another chapter|before that of/);
		const [first] = load(THREE.replace(', names: [], cameras: unlit', ', cameras: unlit')).warnings;
		expect(first?.where).toContain('(coverage-guess)');
		expect(first?.found).toContain('names: ["lucia","ramon","nadia"] from “morning-people”');
	});

	it('is reported where it now comes first and takes the time from its scene', () => {
		const [first] = load(THREE.replace('{ time: "09:00", frame: whole }', '{ frame: whole }')).warnings;
		expect(first?.where).toContain('(morning-square)');
		expect(first?.found).toBe('no time, in the first step that shows “district”');
	});
});
