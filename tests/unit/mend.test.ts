import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { fixFile, fixNarrative } from '#lib/narrative/edit/fix-narrative.ts';

const VALID_STORY = readFileSync('tests/stories/sound.yaml', 'utf8');

/** Typed text and the corrected text. */
const EDITS: readonly (readonly [before: string, typed: string, mended: string])[] = [
	['seed: 7', 'seed:7 # as it was', 'seed: 7 # as it was'],
	['{ fr: "Une place",', `{ fr: 'L''homme d''ici',`, `{ fr: 'L’homme d’ici',`],
	[
		'    title: A standard',
		"    title: 'A standard' # it's a comment...",
		"    title: 'A standard' # it's a comment..."
	],
	[
		'fr: "La place", en: "The square"',
		`fr: "L'eau...", en: "The sea ; it's..."`,
		'fr: "L’eau…", en: "The sea; it’s…"'
	],
	[
		'Il est midi\u00a0: la place',
		'Il est midi: la *place* ; oui',
		'Il est midi\u00a0: la *place*\u202f; oui'
	],
	[
		'fr: "Des caméras sont apparues."',
		'fr: "« Des caméras » : 12 m, 50% [@paper]."',
		'fr: "«\u202fDes caméras\u202f»\u00a0: 12\u00a0m, 50\u00a0% [@paper]."'
	],
	[
		'en: "Cameras have appeared."',
		'en: "“Cameras”: 12 m, 50% [@paper]."',
		'en: "“Cameras”: 12 m, 50% [@paper]."'
	],
	['  minutes: 12', '\u00a0\u00a0minutes:\u00a012', '  minutes: 12']
];
const edited = (which: 1 | 2) =>
	EDITS.reduce((text, edit) => text.replace(edit[0], () => edit[which]), VALID_STORY);

it('corrects spaces, apostrophes and ellipses, and leaves every other character', () => {
	const { text, fixed } = fixNarrative(edited(1), 'story.yaml', catalogue);
	expect(text).toBe(edited(2));
	expect(loadStory(text, 'story.yaml', catalogue).mistakes).toEqual([]);
	expect(fixed.length).toBeGreaterThan(12);
	expect(fixNarrative(text, 'story.yaml', catalogue).fixed).toEqual([]);
});

it('changes nothing in a valid story', () => {
	for (const name of ['data/narrative.yaml', 'tests/stories/three-chapters.yaml']) {
		const source = readFileSync(name, 'utf8');
		expect(fixNarrative(source, name, catalogue)).toEqual({ text: source, fixed: [] });
	}
});

it('leaves text that may be intended', () => {
	const source = VALID_STORY.replace('en: "The square"', () => `en: "The 'square', 3,5 km"`);
	expect(fixNarrative(source, 'story.yaml', catalogue).text).toContain("The 'square’, 3,5 km");
});

it('keeps line ends and byte order mark, and reports its changes', () => {
	const folder = mkdtempSync(join(tmpdir(), 'mend-'));
	const file = join(folder, 'story.yaml');
	const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
	writeFileSync(file, windows(edited(1)));
	const report = fixFile(file, catalogue);
	expect(readFileSync(file, 'utf8')).toBe(windows(edited(2)));
	expect(report.at(-1)).toMatch(/mended 4 apostrophes, 2 ellipses, \d+ spaces\.$/);
	expect(report[0]).toMatch(/story\.yaml:\d+:\d+ {2}.*mended /);
	expect(fixFile(file, catalogue)).toEqual([expect.stringMatching(/nothing to mend\.$/)]);
	expect(fixFile(join(folder, 'none.yaml'), catalogue)).toEqual([]);
	rmSync(folder, { recursive: true });
});
