import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { readStory } from '#lib/narrative/read/read-story.ts';
import { isLongRun } from '../random.ts';
import { runStoryCommand, spawnStoryCommand } from './story-command.ts';

const FOLDER = 'tests/stories/broken';

/** Each file in the folder, with the positions of its issues, in order, and the message of the first. */
const BROKEN: Readonly<Record<string, readonly [places: string, first: RegExp]>> = {
	bom: ['1:1', /unknown key “titel”.*did you mean “title”\?/],
	'claim-label': ['86:25 86:37', /claim without source: “56.%”/],
	'claim-number': ['78:60 82:50', /claim without source: “On y compte 12/],
	'claim-quotation': ['106:26 106:101', /claim without source: “«.Beaucoup.»/],
	'class-claim': ['118:60 118:117', /claim without source: “…, les 12/],
	'class-graph-format': ['133:19', /the format “percents”.*did you mean “percent”/],
	'class-graph-names': ['136:18', /a setting, expected none: the axis has names/],
	'class-graph-order': ['132:25', /0.5, expected more than the mark before it/],
	'class-graph-reach': ['129:27', /130, expected 20 to 120, as far as “lens” goes/],
	'class-graph-setting': ['125:7', /nothing, expected the setting that the marks are values of/],
	'class-language': ['138:9', /debate\.for\.en .*found nothing in en/],
	'class-picture': ['112:16', /“first-sqare”, which is no step of this chapter.*did you mean “first-square”/],
	'class-three-questions': ['117:9', /expected 4 questions/],
	'class-typography': ['124:33', /a plain space .* before ; ! \?/],
	'class-unknown-figure': ['135:19', /unknown figure “coverage.fimled”.*did you mean “coverage.filmed”/],
	crlf: ['9:7', /“seven”, expected a number/],
	'data-figure': [
		'101:23 101:76 101:77',
		/unknown figure “series.mills.2091”.*did you mean “series.mills.2019”/
	],
	deep: ['1:71', /more than 64 levels/],
	'duplicate-incident': ['33:11', /the id “fall” a second time/],
	'duplicate-step': ['93:13', /the id “first-square” a second time/],
	empty: ['1:1', /an empty file, expected a story/],
	'extra-language': ['91:65', /text in “de”, expected only the languages of the story: fr, en/],
	'field-alone': ['69:9', /“first” with steps from the field alone, expected a step of the main route first/],
	'field-first': [
		'94:13',
		/“first-guess”, which is on the main route, after “first-square”, .* or “field: true” here too/
	],
	'guess-beyond-setting': ['102:16', /found 40, expected a number from -1 to 30/],
	'guess-is-default': ['99:20', /default, 0, is no answer from 0 to 30/],
	'guess-told': ['109:27 109:86', /the answer to “guess”, before it is asked/],
	'guess-no-figure': ['105:19', /“twelve”, expected one figure/],
	'guess-unknown-setting': ['99:20', /unknown setting “guess-camera”.*did you mean “guess-cameras”/],
	'incident-elsewhere': ['28:14', /“passage” at 12:06, when “ines” is elsewhere/],
	'itinerary-too-fast': [
		'23:69',
		/found 20 s to walk to “passage”, expected \d+ s at least: 12:00:\d\d or later/
	],
	'latin-1': ['7:19', /the byte 0xE7, expected UTF-8/],
	list: ['1:1', /a list, expected keys with values/],
	'long-picture': ['89:49', /169 characters, expected at most 120/],
	'long-text': ['81:15 84:293', /70 words, expected at most 60/],
	'many-at-once': ['9:7 18:3 74:16 79:24 83:63', /expected a number/],
	'markup-brace': ['90:29', /a single “{”/],
	'markup-in-plain': ['89:60', /markup, expected plain words/],
	'markup-link': ['90:68', /the address “javascript:alert”/],
	'markup-unclosed': ['2:58', /“\*” without its end/],
	'missing-language': ['91:9', /notes\.en \(first-square\) {2}found nothing in en/],
	'missing-scenario': ['54:16 61:15 65:16 75:16', /the scene “district”, expected a “scenario”/],
	'missing-step-parts': ['72:9', /\.picture \(first-square\) {2}found nothing/],
	'missing-whole-language': ['8:3', /no text at all in es/],
	nul: ['9:7', /control character U\+0000/],
	'only-comments': ['1:1', /nothing but comments/],
	'quiz-language': ['162:9', /quiz\[0\]\.choices\[1\]\.en .*found nothing in en/],
	'picture-claim': [
		'148:22',
		/a claim in the words of the picture: “Ce que trois villes .*expected its source/
	],
	'picture-word-blank': ['149:29', /district\.title\.fr {2}found the blank {name}, expected no blank/],
	'picture-word-language': ['152:28', /text in “de”, expected one of fr, en/],
	'picture-word-missing': [
		'148:7',
		/found nothing, expected the word “district\.metres”, which the picture needs: The unit on/
	],
	'picture-word-source': ['149:76', /“norm” of a picture alone, expected \[@norm\] in the text of a step/],
	'picture-word-twice': [
		'168:9',
		/the word “district\.name” a second time, .* in the chapter “first” already/
	],
	'picture-word-typography': ['152:25', /a plain space .* expected U\+00A0 .* before :/],
	'picture-word-unknown': [
		'150:9',
		/unknown word “metrs” of the picture “district”.*did you mean “metres”\?/
	],
	'picture-word-unshown': [
		'155:9',
		/the word “effect\.number”, which no step shows, expected a step with the scene “effect”/
	],
	'picture-words-missing': ['74:16', /the scene “district” without its 5 words, .*: people, name, who/],
	'record-order-of-dates': ['53:14', /found 2019, expected 2020 or later/],
	'record-unknown-kind': ['51:13', /unknown kind “use”, .* did you mean “uses”/],
	'record-unknown-source': ['52:15', /unknown source “papier”/],
	'record-without-kind': ['49:5', /records\.europe\.fall\.kind {2}found nothing, expected one of uses/],
	'renamed-to-a-step': ['94:26', /the id “first-square” a second time/],
	'route-named-as-step': ['119:9', /“first-guess”, which is a step, expected an id of its own/],
	'route-step-twice': ['122:27', /the id “first-square” a second time/],
	'route-too-short': ['121:14', /found 1, expected 2 at least/],
	'route-twice': ['123:9', /the id “short” a second time/],
	'route-unknown-step': ['122:13', /unknown step “first-sqare”.*did you mean “first-square”/],
	'scene-without-records': ['74:16 74:16', /the scene “europe”, expected the records “europe”/],
	'setting-choice': ['38:14', /found 2020, expected one of 2015, 2025/],
	'setting-off-step': ['35:20', /found 95, expected 20 and so many times 10/],
	'setting-out-of-range': ['35:20', /found 130, expected a number from 20 to 120/],
	'simple-claim': ['91:29 91:62', /claim without source: “Ici, 12 caméras filment\.”/],
	'simple-long': ['91:23', /37 words, expected at most 35/],
	'slide-long': ['91:22', /21 words, expected at most 16/],
	'slide-missing': ['72:13', /its point in one line, under “slide”/],
	'sources-differ': ['81:15', /the sources norm, expected the same as in fr: paper/],
	'time-outside': ['26:11', /“12:16”, expected a time between 12:00 and 12:12/],
	'time-overlap': ['23:70', /expected 12:05 or later/],
	'time-too-long': ['27:16', /600 seconds, expected at most the 360/],
	'told-filmed': ['31:13', /“filmed”, but no camera films “passage”/],
	'told-recognised': [
		'32:13',
		/the nearest camera in sight at 45\.2 m .* expected one within 3\.8 m of “ines”/
	],
	'told-unseen': ['31:13', /“unseen”, but a camera films “market”/],
	'typography-english': ['82:52 82:62 82:67 82:75', /a decimal point/],
	'typography-french-numbers': ['78:61 78:78 78:80 78:88', /U\+202F .* between thousands/],
	'typography-french-signs': ['80:25 80:31 80:41 80:44 80:49', /a curly apostrophe/],
	'typography-french-spaces': ['78:24 80:38 80:52', /a plain space .* expected U\+00A0 .* before :/],
	'unknown-choice': ['74:40', /“hole”, expected one of whole.*did you mean “whole”/],
	'unknown-figure': ['86:21', /unknown figure “coverage.fimled”.*did you mean “coverage.filmed”/],
	'unknown-format': ['86:20', /the format “percentage”.*did you mean “percent”/],
	'unknown-key': ['92:9', /unknown key “secconds”.*did you mean “seconds”/],
	'unknown-parameter': ['74:33', /unknown parameter “frmae” of district.*did you mean “frame”/],
	'unknown-person': ['74:55', /unknown person “iness”/],
	'unknown-place': ['28:14', /unknown place “pasage”.*did you mean “passage”/],
	'unknown-play': ['88:15', /unknown play “placment”/],
	'unknown-scene': ['73:16', /unknown scene “distrct”.*did you mean “district”/],
	'unknown-setting': ['88:20', /unknown setting “lenz”.*did you mean “lens”/],
	'unknown-source': ['82:63', /unknown source “papper”.*did you mean “paper”/],
	'unknown-step': ['69:65', /unknown step “first-squares”.*did you mean “first-square”/],
	'unknown-term': ['2:39', /unknown term “camrea”.*did you mean “camera”/],
	'unknown-word': ['69:3', /unknown word “page.sorces”.*did you mean “page.sources”/],
	'unused-source': ['55:3', /a source that nothing cites/],
	'unused-term': ['65:3', /a term that no text uses/],
	'utf-16': ['1:1', /UTF-16, expected UTF-8/],
	'word-blanks': ['69:23', /the blanks {jour}, expected {date}/],
	'walk-by-default': ['47:25', /found 3, expected 0, which is no walk/],
	'walk-claim': ['93:30 93:58', /claim without source: “Filmé 40 secondes\.”/],
	'walk-unknown-entrance': ['48:65', /the choice 11, expected 0, or one of the entrances 1 to 10/],
	'walk-without-settings': ['90:9 90:9', /a walk, expected the setting “walk-from”/],
	'walk-without-text': ['92:9', /walk\.text \(first-square\) {2}found nothing/],
	words: ['1:1', /“Once upon a time”, expected keys with values/],
	'wrong-address': ['59:10', /expected an address that begins with https/],
	'wrong-date': ['11:10', /“2026-02-30”, expected a date/],
	'wrong-locale': ['7:33', /“fr_FR”, expected a locale/],
	'wrong-mark': ['22:13', /“satchell”.*did you mean “satchel”/],
	'wrong-order-of-dates': ['11:10', /2026-11-24, expected 2026-11-25 or later/],
	'wrong-type-list': ['88:19', /“lens”, expected a list/],
	'wrong-type-number': ['9:7', /“seven”, expected a number/],
	'wrong-type-text': ['56:16', /found 20, expected some words, put it between quotes/],
	'wrong-type-words': ['70:12', /“Voir”, expected words under the code of each language/],
	'yaml-alias': ['9:7', /the alias \*many/],
	'yaml-indentation': ['21:1', /too far to the left or right/],
	'yaml-open-bracket': ['88:19', /never closed/],
	'yaml-open-quote': ['1:31', /a quotation mark that is never closed/],
	'yaml-reserved': ['75:22', /a sign that YAML keeps for itself/],
	'yaml-second-colon': ['56:16', /one key a line/],
	'yaml-star': ['57:16', /YAML that cannot be read/],
	'yaml-tab': ['15:1', /a tab, expected spaces/],
	'yaml-twice': ['18:3', /a second “minutes”/],
	'yaml-two-documents': ['9:1', /a second document/]
};

const mistakesOf = (path: string) => readStory(path, catalogue).mistakes;

describe('each broken story', () => {
	it.each(Object.entries(BROKEN))('%s: has its issues at their line and column', (name, [places, first]) => {
		const mistakes = mistakesOf(join(FOLDER, `${name}.yaml`));
		expect(mistakes.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(places);
		expect(mistakes[0] && formatIssue(mistakes[0])).toMatch(first);
		for (const mistake of mistakes) expect(formatIssue(mistake)).not.toMatch(/\n| {4}at /);
	});

	it('has its line above', () => {
		const files = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));
		expect(files.sort()).toEqual([...Object.keys(BROKEN), 'bomb'].sort());
	});

	it('is rejected quickly even when it is a YAML bomb', () => {
		const mistakes = mistakesOf(`${FOLDER}/bomb.yaml`);
		expect(mistakes.filter(({ found }) => found.startsWith('the alias')).length).toBeGreaterThan(8);
	});

	it('may be a directory or far too large', () => {
		const folder = mkdtempSync(join(tmpdir(), 'story-'));
		const large = join(folder, 'large.yaml');
		writeFileSync(large, 'a: b\n'.repeat(1_000_000));
		expect(mistakesOf(large)[0]).toMatchObject({
			line: 1,
			column: 1,
			found: '5.0 MB',
			expected: 'at most 2 MB'
		});
		expect(mistakesOf(folder)[0]).toMatchObject({ line: 1, column: 1, found: 'a folder' });
		expect(mistakesOf(join(folder, 'none.yaml'))[0]).toMatchObject({ found: 'no such file' });
		expect(mistakesOf(join(large, 'none.yaml'))[0]).toMatchObject({ found: 'no such file' });
	});
});

describe('npm run story', { timeout: 30_000 }, () => {
	it('exits with 1 and one line per issue', async () => {
		for (const name of ['unknown-scene', 'yaml-tab', 'latin-1', 'empty']) {
			const path = `${FOLDER}/${name}.yaml`;
			const run = name === 'unknown-scene' ? spawnStoryCommand : runStoryCommand;
			const { status, stdout, stderr } = await run(path);
			expect([status, stdout]).toEqual([1, '']);
			expect(stderr.trimEnd().split('\n')).toEqual(mistakesOf(path).map(formatIssue));
		}
	});

	it('exits with 0 and a summary, or silently', async () => {
		const run = isLongRun ? spawnStoryCommand : runStoryCommand;
		const sound = await run('tests/stories/sound.yaml');
		expect(sound.stderr).toBe('');
		expect(sound.stdout).toMatch(/is sound: 1 chapter, 2 steps, 2 sources.*Français: \d+ words, 1 minute;/);
		expect(sound.status).toBe(0);
		vi.stubEnv('NARRATIVE', 'tests/stories/three-chapters.yaml');
		expect(await runStoryCommand('--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
		vi.unstubAllEnvs();
	});

	it('lists the names that a story may use', async () => {
		const { status, stdout } = await runStoryCommand('tests/stories/sound.yaml', '--list', 'scenes');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^district +The district at one moment/m);
		expect((await runStoryCommand('tests/stories/sound.yaml', '--list', 'sources')).stdout).toBe(
			`${'norm'.padEnd(24)} A standard\n${'paper'.padEnd(24)} On cameras\n`
		);
		const { stderr } = await runStoryCommand('--list', 'scene');
		expect(stderr).toMatch(/^nothing called scene, but scenes, [^\n]*\n$/);
	});

	it('reports an unknown option in one line', async () => {
		const { status, stderr } = await runStoryCommand('--loud');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^unknown option --loud[^\n]*\n$/);
	});
});
